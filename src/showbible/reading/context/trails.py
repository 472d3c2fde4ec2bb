"""The episode that the trail names which leads to a page: "TV guide › Marrow Hill › Series 2 › Ep 3"."""

from __future__ import annotations

import regex as re

from showbible.pages.page import AsideKind, Page

_TRAIL = re.compile(
    r"\b(?:season|series) ?(?P<season>\d{1,2})\b[^\d]{1,12}\b(?:episode|ep|e)\.? ?(?P<episode>\d{1,3})\b", re.IGNORECASE
)
_LONGEST = 160  # characters of a trail
_LOOKED_AT = 12  # asides


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
