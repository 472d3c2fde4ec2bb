"""The work and the episode that the trail names which leads to a page: "TV guide › Marrow Hill › Series 2 › Ep 3"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re
from babel import Locale

from showbible.claims.values.text import fold
from showbible.pages.page import AsideKind, Page
from showbible.reading.context.pointer import Pointer
from showbible.reading.words import table

_TRAIL = re.compile(
    r"\b(?:season|series) ?(?P<season>\d{1,2})\b[^\d]{1,12}\b(?:episode|ep|e)\.? ?(?P<episode>\d{1,3})\b", re.IGNORECASE
)
_STEP = re.compile(r"\s*[›»>]\s*|\s/\s")
_SHELF = re.compile(
    r"\b(?:(?P<series>tv|series|shows?|programmes)|(?P<film>films?|movies)|dramas?|comed(?:y|ies)|titles)\b",
    re.IGNORECASE,
)
_LONGEST = 160  # characters of a trail
_LOOKED_AT = 12  # asides


def in_trails(page: Page) -> Iterator[Pointer]:
    """The first name beneath a shelf of works in a trail ("TV series › Turkey › Slate"), where the page has it, too."""
    said = f" {fold(f'{page.title} {page.text}')} "
    for aside in page.asides[:_LOOKED_AT]:
        steps = _STEP.split(aside.text) if len(aside.text) <= _LONGEST else []
        at, shelf = next(((at, shelf) for at, step in enumerate(steps) if (shelf := _SHELF.search(step))), (0, None))
        named = (step for step in steps[at + 1 :] if f" {fold(step)} " in said and not _is_shelf(step))
        if shelf and (name := next(named, None)):
            yield Pointer(name, "trailed", shelf.lastgroup)


def _is_shelf(step: str) -> bool:
    return _SHELF.search(step) is not None or step.lower() in table("genres") or step in _territories()


@cache
def _territories() -> frozenset[str]:
    return frozenset(Locale("en").territories.values())


def episode_of(page: Page) -> tuple[int, int] | None:
    """Season and number of the one episode to which the trails on a page lead."""
    kinds = (AsideKind.NAVIGATION, AsideKind.NOTICE)
    trails = [aside.text for aside in page.asides[:_LOOKED_AT] if aside.kind in kinds]
    found = {
        (int(code["season"]), int(code["episode"]))
        for trail in trails
        if len(trail) <= _LONGEST and any(mark in trail for mark in "›»>/")
        for code in _TRAIL.finditer(trail)
    }
    return next(iter(found)) if len(found) == 1 else None
