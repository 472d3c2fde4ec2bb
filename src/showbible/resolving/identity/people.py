"""People that pages name, as subjects or in values, into people.

A name is one person's unless pages give different years of birth or an editor splits it. Names that differ are one
person's where an alias says so, or where they are as like as one person's often are and something else speaks for it,
such as a work that both have to do with. A short name, such as a surname alone, is that of the one person in the same
work who bears it; where there is none, or several, it stands by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from showbible.resolving.identity.clusters import Clusters, Conflict, by, roots
from showbible.resolving.identity.names import OF_SOMEBODY, Names, alias_edges, named
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.identity.traits import Traits
from showbible.resolving.identity.years import join_by_year
from showbible.resolving.key import Key
from showbible.resolving.likeness.blocks import person_blocks
from showbible.resolving.likeness.compare import Likeness, compare
from showbible.resolving.likeness.people import is_short, person_form
from showbible.resolving.likeness.person_names import compare_people
from showbible.resolving.likeness.profile import Profile
from showbible.resolving.merge import SURE, UNSURE, Merge, merge

MOST_IN_A_BLOCK = 60  # names; in a larger block a likeness says little
OTHERS = frozenset(("other given name", "other suffix"))  # what names of two people are to each other
SHORTENED = frozenset(("part of the name", "initials", "lost letters", "same name but for spaces"))


class People:
    def __init__(self, traits: Traits, rulings: Rulings) -> None:
        self._traits = traits
        self._rulings = rulings
        self._keys = traits.keys("person")
        names = {_name(key) for key in self._keys}
        aliases = [(_name(key), person_form(alias)) for key in self._keys for alias in traits.of(key, "alias")]
        self._names = Names(names, alias_edges(aliases, OF_SOMEBODY), rulings.names_conflict(_name))
        self._full = self._names.roots()
        self._clusters = Clusters()
        self._likeness = cache(self._compare)
        whole = [key for key in self._keys if not _is_short(key) or self._full[_name(key)] != _name(key)]
        self._join_by_year(whole)
        self._clusters.join_all(rulings.merges(self._keys), rulings.conflict)
        self._clusters.join_all(self._alike([key for key in whole if not key.mark]), self._conflict())
        self._join_short_names(whole)
        self.roots = roots(self._clusters.groups(self._keys), self._best)

    def is_variant(self, key: Key) -> bool:
        return self._names.is_variant(_name(key))

    @property
    def merges(self) -> list[Merge]:
        return [*named(self._names.merges, self._keys, _name), *self._clusters.merges]

    @property
    def unsure(self) -> list[Merge]:
        return [*named(self._names.unsure, self._keys, _name), *self._clusters.still_unsure()]

    def _join_by_year(self, whole: list[Key]) -> None:
        """People of one name are one, unless they were born in different years."""
        for keys in by(whole, lambda key: (self._full[_name(key)], key.mark)).values():
            join_by_year(self._clusters, keys, self._rulings)

    def _conflict(self) -> Conflict:
        def conflict(one: set[Key], other: set[Key]) -> bool:
            years, others = ({key.year for key in group if key.year} for group in (one, other))
            if (years and others and years != others) or self._rulings.conflict(one, other):
                return True
            return any(compare_people(mine.name, theirs.name) in OTHERS for mine in one for theirs in other)

        return conflict

    def _alike(self, keys: list[Key]) -> Iterator[Merge]:
        """Pairs of names in one block that are alike; unsure where one is as like to somebody else."""
        found = {
            pair: likeness
            for pair in set(_candidates(keys))
            if self._full[_name(pair[0])] != self._full[_name(pair[1])]
            and (likeness := self._likeness(*pair)).score >= UNSURE
        }
        sure: dict[Key, set[Key]] = defaultdict(set)
        for (one, other), likeness in found.items():
            if likeness.score >= SURE:
                sure[one].add(other)
                sure[other].add(one)
        for (one, other), likeness in sorted(found.items()):
            torn = _is_torn(other, sure[one]) or _is_torn(one, sure[other])
            score = min(likeness.score, UNSURE) if torn else likeness.score
            yield Merge(score, one, other, tuple(each.name for each in likeness.reasons))

    def _join_short_names(self, whole: list[Key]) -> None:
        bearers = _by_block(whole)
        for key in sorted(set(self._keys) - set(whole)):
            found = self._bearers(key, {each for block in person_blocks(key.name) for each in bearers.get(block, ())})
            if len(self._clusters.groups(found)) == 1 and not key.mark:
                self._clusters.join(merge(key, found[0], "only_bearer"), self._rulings.conflict)
            else:
                self._clusters.unite(key, _name(key)._replace(mark=key.mark))

    def _bearers(self, key: Key, near: set[Key]) -> list[Key]:
        """The people of the same work whose name a short name may be."""
        works = self._traits.of(key, "in").keys()
        return sorted(
            each
            for each in near
            if works & self._traits.of(each, "in").keys() and compare_people(key.name, each.name) in SHORTENED
        )

    def _compare(self, one: Key, other: Key) -> Likeness:
        return compare(self._profile(one), self._profile(other))

    def _profile(self, key: Key) -> Profile:
        works, characters = self._traits.of(key, "in"), self._traits.of(key, "as")
        shared = (*(f"in {work}" for work in works), *(f"as {character}" for character in characters))
        return Profile("person", (key.name,), frozenset({key.year} - {0}), contexts=frozenset(shared))

    def _best(self, group: set[Key]) -> Key:
        """The key that stands for a person: a name in full, with a year where one is known, that most pages use."""
        best = min(group, key=lambda key: (self.is_variant(key), *self._merit(key), key))
        return best._replace(within=())

    def _merit(self, key: Key) -> tuple[bool, bool, int]:
        return _is_short(key), not key.year, -len(self._traits.sources(key))


def _name(key: Key) -> Key:
    return Key("person", key.name)


def _is_short(key: Key) -> bool:
    return is_short(key.name)


def _is_torn(key: Key, others: set[Key]) -> bool:
    """Whether a name is as like to one of these as to somebody else of these."""
    return any(compare_people(key.name, other.name) in OTHERS for other in others if other != key)


def _by_block(keys: Iterable[Key]) -> dict[str, list[Key]]:
    """Keys by the words under which short names look them up, as well as by their own blocks."""
    blocks: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        words = key.name.split() or [""]
        for block in {*person_blocks(key.name), *(f"tight:{word}" for word in (words[0], words[-1]))}:
            blocks[block].append(key)
    return blocks


def _candidates(keys: Iterable[Key]) -> Iterator[tuple[Key, Key]]:
    blocks: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        for block in person_blocks(key.name):
            blocks[block].append(key)
    for same in blocks.values():
        if 1 < len(same) <= MOST_IN_A_BLOCK:
            yield from ((one, other) for at, one in enumerate(same) for other in same[at + 1 :])
