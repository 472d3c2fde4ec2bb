"""What a page of the guide goes by: the things that it shows, or all that is in the guide."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any

from django.http import HttpResponse


@dataclass(frozen=True, slots=True)
class Shown:
    """The keys of the things that a page is about, and of those that it no more than names, with their headlines."""

    about: set[int] = field(default_factory=set)
    named: set[int] = field(default_factory=set)


EVERYTHING = None  # what a page goes by that may look otherwise for anything

_shown: ContextVar[Shown | None] = ContextVar("shown", default=None)


@contextmanager
def noting() -> Iterator[Shown]:
    """Notes what is shown until it ends."""
    shown = Shown()
    token = _shown.set(shown)
    try:
        yield shown
    finally:
        _shown.reset(token)


def is_about(thing: int) -> None:
    """The page that is being made is about the thing with this key."""
    if (shown := _shown.get()) is not None:
        shown.about.add(thing)


def names(things: Iterable[int]) -> None:
    """The page that is being made names the things with these keys."""
    if (shown := _shown.get()) is not None:
        shown.named.update(things)


def goes_by_things(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Says of a view that its pages go by the things that they show and by nothing else of the guide.

    Of the thing that it asks the edition for by its place it may show anything, of others the name, the place and the
    headlines (`store.looks.HEADLINES`).
    """

    @wraps(view)
    def noted(*asked: Any, **arguments: Any) -> HttpResponse:
        with noting() as shown:
            response = view(*asked, **arguments)
        response.__dict__["shown"] = shown
        return response

    return noted


def keep(response: HttpResponse, goes_by: Shown | None = EVERYTHING) -> None:
    """Lets a page be kept for everybody until something changes that it goes by; see `goes_by_things`."""
    response.__dict__["goes_by"] = response.__dict__.get("shown", goes_by)
