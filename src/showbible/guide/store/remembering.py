"""What was said by a day, worked out once and kept while nothing new is said."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from showbible.guide.models import Page, State, Thing
from showbible.guide.store.deciding import decisions
from showbible.guide.store.moments import day_said
from showbible.guide.store.resolution import said
from showbible.guide.store.rows import thing_row
from showbible.guide.store.weighing import weight_of
from showbible.resolving import resolve
from showbible.resolving.model import Fact, Resolution, Said, Support
from showbible.resolving.record import Record

KEPT = 4  # days, the last that were asked for; each holds a guide in memory


@dataclass(frozen=True, slots=True)
class Remembered:
    """The guide of a day: rows of things that are not stored, facts by the things that they are of and name.

    `parts` are things by their parent's ident, `subjects` idents by claim, `pages` the key of the site of each page
    by the page's key, the latest first; `ranks` the place of a fact, by thing, property and key, among its thing's;
    `disputed` are those that sources disagree on, what matters most first.
    """

    things: Mapping[str, Thing]
    parts: Mapping[str, Sequence[Thing]]
    facts: Mapping[str, Sequence[Fact]]
    naming: Mapping[str, Sequence[Fact]]
    ranks: Mapping[tuple[str, str, str], int]
    subjects: Mapping[str, str]
    pages: Mapping[int, int | None]
    records: Sequence[Record]
    disputed: Sequence[Fact]


def remembered(on: str) -> Remembered:
    """The guide at the end of that day (ISO), which is that of the last day on which anything was said or decided."""
    state = State.objects.filter(pk=1).first() or State()
    days = _days(state.changes, state.resolved_at)
    last = bisect_right(days, on)
    return _worked_out(days[last - 1] if last else on, state.changes, state.resolved_at)


@lru_cache(maxsize=1)
def _days(changes: int, at: datetime | None) -> list[str]:
    """All days (ISO) on which something was said or decided, in order; the arguments are those of `_worked_out`."""
    pages = Page.objects.only("address", "published", "seen_first")
    return sorted({*(day_said(page).isoformat() for page in pages), *(edit.at[:10] for edit in decisions().edits)})


@lru_cache(maxsize=KEPT)
def _worked_out(on: str, changes: int, at: datetime | None) -> Remembered:
    """`changes` and `at` tell one state of the store from another."""
    told = {each.id: each for each in said()}
    resolution = resolve(told.values(), decisions(), on=on)
    things = _things(resolution)
    facts = _by(resolution.facts, lambda fact: [fact.thing])
    return Remembered(
        things=things,
        parts=_parts(things.values()),
        facts=facts,
        naming=_by(resolution.facts, lambda fact: dict.fromkeys(ident for _, ident in fact.links)),
        ranks={(of.thing, of.property, of.key): rank for same in facts.values() for rank, of in enumerate(same)},
        subjects=resolution.subjects,
        pages=_pages(date.fromisoformat(on)),
        records=resolution.records,
        disputed=_disputed(resolution, told),
    )


def _things(resolution: Resolution) -> dict[str, Thing]:
    rows = {thing.id: thing_row(thing) for thing in resolution.things}
    for thing in resolution.things:
        rows[thing.id].parent = rows[thing.parent] if thing.parent else None
    return rows


def _disputed(resolution: Resolution, told: Mapping[str, Said]) -> list[Fact]:
    types = {thing.id: thing.type for thing in resolution.things}
    facts = [fact for fact in resolution.facts if fact.support == Support.DISPUTED]
    return sorted(facts, key=lambda fact: (-weight_of(fact, types[fact.thing], told), fact.thing))


def _by(facts: Iterable[Fact], idents: Callable[[Fact], Iterable[str]]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        for ident in idents(fact):
            found[ident].append(fact)
    return found


def _parts(things: Iterable[Thing]) -> dict[str, list[Thing]]:
    parts: dict[str, list[Thing]] = defaultdict(list)
    for thing in sorted(things, key=_place):
        if thing.parent:
            parts[thing.parent.ident].append(thing)
    return parts


def _place(thing: Thing) -> tuple[str, float, float, str, str]:
    numbers = [math.inf if number is None else number for number in (thing.season, thing.episode)]
    return thing.type, *numbers, thing.folded, thing.ident  # type: ignore[return-value]


def _pages(on: date) -> dict[int, int | None]:
    """The pages that had said by then what they say, the latest first."""
    pages = Page.objects.only("site_id", "address", "published", "seen_first")
    known = sorted((day, page.pk, page.site_id) for page in pages if (day := day_said(page)) <= on)
    return {key: site for _, key, site in reversed(known)}
