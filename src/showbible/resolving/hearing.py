"""Claims as they come, into those that count on a day, each once, in a stated order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from showbible.claims.values.date import bounds, valid
from showbible.resolving.model import Said, Source


@dataclass(frozen=True, slots=True)
class Moment:
    """When a source said what it says.

    `day` is the last day on which it may have been said: a page of "2020" speaks at the end of 2020, and a page
    without a date on the day when we read it. `dated` is the same for pages that give a date, and the beginning
    of time for those that do not: what was said nobody knows when never counts as the latest word.
    """

    day: date
    dated: date


@lru_cache(maxsize=65536)
def moment(source: Source) -> Moment:
    """When `source` spoke. A date of its own that cannot be read is no date."""
    if source.published and valid(source.published):
        day = bounds(source.published)[1]
        return Moment(day, day)
    return Moment(date.fromisoformat(source.seen), date.min)


def heard(said: Iterable[Said], on: str | None = None) -> list[Said]:
    """What was said on or before the day `on` (ISO; None for all of it), the earliest first.

    ValueError where `on` is no day.
    """
    last = date.fromisoformat(on) if on else date.max
    once: dict[str, Said] = {}
    for each in sorted((each for each in said if moment(each.source).day <= last), key=in_order):
        once.setdefault(each.id, each)
    return list(once.values())


def in_order(each: Said) -> tuple[date, str, int, str]:
    """The order of claims: by day, page, place in the page."""
    return moment(each.source).day, each.source.id, each.claim.start, each.id
