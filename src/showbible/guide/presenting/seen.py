"""How far a reader has seen, while a page is made: what comes after it is called by its number, and not quoted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from django.http import HttpRequest

from showbible.guide.models import Claim, Page
from showbible.guide.store.held import Held
from showbible.guide.store.line import NO_LINE, Line
from showbible.guide.store.named import Named

SEEN = "seen"  # the parameter that says so, and the cookie
ALL = "all"  # its value for a page that holds nothing back

_held: ContextVar[Held] = ContextVar(SEEN, default=Held(NO_LINE))  # noqa: B039 - it holds nothing and never changes


@contextmanager
def as_seen(line: Line) -> Iterator[None]:
    """Makes all words stop at this line until it ends."""
    token = _held.set(Held(line))
    try:
        yield
    finally:
        _held.reset(token)


def line() -> Line:
    """The line in force."""
    return _held.get().line


def line_of(request: HttpRequest) -> Line:
    """The line that a request asks for: by its parameter, else by the cookie; none where it asks for all."""
    told = request.GET.get(SEEN)
    return kept_line(request) if told is None else Line.parse(told)


def kept_line(request: HttpRequest) -> Line:
    """The line of the reader's cookie."""
    return Line.parse(request.COOKIES.get(SEEN, ""))


def query(request: HttpRequest) -> Mapping[str, str]:
    """The parameter that keeps an address for programs, which have no cookies, at the reader's line."""
    return {SEEN: line_of(request).text} if line_of(request) else {}


def is_beyond(thing: Named) -> bool:
    """Whether a season or an episode, whose parent is loaded, comes after what is seen."""
    return line().hides(thing)


def tells_more(page: Page) -> bool:
    """Whether a page tells of what comes after, anywhere."""
    return _held.get().holds_page(page.pk)


def holds_back(claim: Claim) -> bool:
    """Whether the words of a claim tell of what comes after, too."""
    return _held.get().holds_sentence(claim)
