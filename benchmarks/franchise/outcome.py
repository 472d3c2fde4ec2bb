"""What resolving has made of the episodes and works of two sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from benchmarks.franchise.pairing import Pair, series_name
from benchmarks.franchise.sheet import Row
from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.resolving import Resolution, Said, Stance, Support


class Outcome:
    def __init__(self, resolution: Resolution, said: Iterable[Said]) -> None:
        self._resolution = resolution
        self._things: dict[tuple[str, Subject], str] = {}  # by page and subject
        self._pages: dict[str, str] = {}  # by claim
        for each in said:
            self._things[each.source.id, each.claim.subject] = resolution.subjects[each.id]
            self._pages[each.id] = each.source.id
        self._days = {fact.thing: fact for fact in resolution.facts if fact.property == "release_date" and not fact.key}

    def thing(self, row: Row) -> str:
        """The id of the thing that an episode has become."""
        return self._things[row.source.id, row.subject]

    def is_one(self, pair: Pair) -> bool:
        return self.thing(pair.one) == self.thing(pair.other)

    def amiss(self, rows: Iterable[Row], found: Iterable[Pair]) -> list[Sequence[Row]]:
        """Different episodes, of one source or of both, that are one thing; `found` are those that are the same."""
        same = {pair.other: pair.one for pair in found}
        held: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            held[self.thing(row)].append(row)
        return [group for group in held.values() if len({same.get(row, row) for row in group}) > 1]

    def is_disputed(self, pair: Pair) -> bool:
        """Whether an episode's day is a disputed fact with both sources in its evidence, one of them against."""
        fact = self._days.get(self.thing(pair.one))
        if fact is None or not self.is_one(pair):
            return False
        pages = {self._pages[each.claim]: each.stance for each in fact.evidence}
        sides = [pages.get(row.source.id) for row in (pair.one, pair.other)]
        return fact.support is Support.DISPUTED and None not in sides and Stance.DISAGREES in sides

    def nested(self) -> list[tuple[Subject, Subject]]:
        """Different works of which one's name contains the other's, without those that are one series."""
        works = sorted({subject for _, subject in self._things if subject.is_work}, key=repr)
        return [pair for pair in combinations(works, 2) if _contain(*pair) and not _are_one(*pair)]

    def are_joined(self, one: Subject, other: Subject) -> bool:
        things = [{thing for (_, subject), thing in self._things.items() if subject == work} for work in (one, other)]
        return bool(things[0] & things[1])

    def count(self, kind: str) -> int:
        return len(self.names(kind))

    def names(self, kind: str) -> list[str]:
        return [thing.name for thing in self._resolution.things if thing.type == kind]


def _contain(one: Subject, other: Subject) -> bool:
    names = fold(one.title), fold(other.title)
    return names[0] in names[1] or names[1] in names[0]


def _are_one(one: Subject, other: Subject) -> bool:
    return one.type == other.type == "series" and series_name(one.title) == series_name(other.title)
