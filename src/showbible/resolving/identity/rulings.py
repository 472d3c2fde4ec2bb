"""What editors have said of who is who: these are one, those are two."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from showbible.resolving.identity.clusters import Conflict
from showbible.resolving.key import Key
from showbible.resolving.merge import Merge, merge


@dataclass(frozen=True, slots=True)
class Ruling:
    """An editor's word on two things, each by all keys that it had when the editor spoke."""

    one: tuple[Key, ...]
    other: tuple[Key, ...]
    are_one: bool


class Rulings:
    """All that stand."""

    def __init__(self, rulings: Iterable[Ruling] = ()) -> None:
        self._rulings = list(rulings)
        self._apart = [(frozenset(each.one), frozenset(each.other)) for each in self._rulings if not each.are_one]

    def merges(self, keys: Collection[Key]) -> Iterator[Merge]:
        """The pairs that editors have joined, of those keys that pages still use."""
        known = set(keys)
        for each in self._rulings:
            named = [key for key in (*each.one, *each.other) if key in known]
            for key in named[1:] if each.are_one else []:
                yield merge(named[0], key, "editor")

    def conflict(self, one: set[Key], other: set[Key]) -> bool:
        """Whether editors have said that these groups are two."""
        return any(
            (not one.isdisjoint(here) and not other.isdisjoint(there))
            or (not one.isdisjoint(there) and not other.isdisjoint(here))
            for here, there in self._apart
        )

    def names_conflict(self, name_of: Callable[[Key], Key]) -> Conflict:
        """The same for names, which stand for all keys of that name."""
        named = Rulings()
        named._apart = [(frozenset(map(name_of, one)), frozenset(map(name_of, other))) for one, other in self._apart]
        return named.conflict
