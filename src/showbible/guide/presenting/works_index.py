"""The index of a franchise: its works by release, kind, name, or in the order of the story."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from showbible.claims.values.date import bounds
from showbible.guide.models import Thing
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.presenting.loaders import Headlines
from showbible.guide.presenting.sorting import Order, ordered
from showbible.guide.presenting.spoken import gettext_lazy as _

SORTED_BY = ("release_date", "follows")
SHOWN = ("release_date", "end_date", "network", "season_count", "episode_count", "running_time")
LABELS = {"name": _("Title"), "kind": _("Kind"), "release": _("Released")}
ORDERS = ("release", "kind", "name", "story")

_RANKS = {kind.type: rank for rank, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class Work:
    """A work with what it is sorted and filtered by; `follows` are the places of works that come before it."""

    thing: Thing
    low: date | None
    high: date | None
    follows: frozenset[str]

    @property
    def release(self) -> tuple[date, date, str] | None:
        return (self.low, self.high, self.thing.folded) if self.low and self.high else None


def works_of(things: Iterable[Thing], told: Headlines) -> list[Work]:
    """These works with what `SORTED_BY` tells of them."""
    return [_work(thing, told.get(thing.ident, {})) for thing in things]


def _work(thing: Thing, told: Mapping[str, Sequence[Any]]) -> Work:
    dates = told.get("release_date", ())
    low, high = bounds(dates[0].value) if dates else (None, None)
    return Work(thing, low, high, frozenset(to.ident for fact in told.get("follows", ()) for _part, to in fact.links))


def chosen(works: Iterable[Work], kind: str, first: int | None, last: int | None) -> list[Work]:
    """Those of this kind that may have come out between these years, where they are given."""
    return [
        work
        for work in works
        if kind in ("", work.thing.type)
        and (first is None or (work.high is not None and work.high.year >= first))
        and (last is None or (work.low is not None and work.low.year <= last))
    ]


def in_order(works: Sequence[Work], order: Order) -> list[Work]:
    """The works in the order that was asked for, those that are alike in that by release."""
    by_release = ordered(sorted(works, key=_name), lambda work: work.release)
    if order.name == "story":
        return in_story_order(by_release)
    return ordered(by_release, _KEYS[order.name], is_down=order.is_down)


def _name(work: Work) -> str:
    return work.thing.folded


_KEYS: dict[str, Callable[[Work], Any]] = {
    "release": lambda work: work.release,
    "kind": lambda work: _RANKS[work.thing.type],
    "name": _name,
}


def links(works: Iterable[Work]) -> int:
    """How many statements there are of which of these works follows which."""
    works = list(works)
    idents = {work.thing.ident for work in works}
    return sum(len(work.follows & idents - {work.thing.ident}) for work in works)


def in_story_order(works: Sequence[Work]) -> list[Work]:
    """What follows another work stands after it; of those that may come next, the first in the order given.

    Where works are said to follow each other in a circle, that order decides as well.
    """
    places = {work.thing.ident: place for place, work in enumerate(works)}
    before = {place: {places[ident] for ident in work.follows if ident in places} for place, work in enumerate(works)}
    after: dict[int, list[int]] = {}
    for place, its in before.items():
        its.discard(place)
        for each in its:
            after.setdefault(each, []).append(place)
    ready, waiting = [place for place, its in before.items() if not its], set(before)
    found = []
    while waiting:
        place = heapq.heappop(ready) if ready else min(waiting)
        if place not in waiting:
            continue
        waiting.remove(place)
        found.append(works[place])
        for each in after.get(place, ()):
            before[each].discard(place)
            if not before[each]:
                heapq.heappush(ready, each)
    return found
