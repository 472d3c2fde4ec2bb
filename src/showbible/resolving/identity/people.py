"""People that pages name, as subjects or in values, into people.

A name is one person's unless pages give different years of birth or an editor splits it. Names that differ are one
person's where an alias says so, or where they are as like as one person's often are and something else speaks for it:
the same work, the same character.
"""

from __future__ import annotations

from showbible.resolving.identity.clusters import Clusters, Conflict, by, roots
from showbible.resolving.identity.merge import Merge
from showbible.resolving.identity.names import OF_SOMEBODY, Names, alias_edges, named
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.identity.traits import Traits
from showbible.resolving.key import Key
from showbible.resolving.likeness.people import person_form

MOST_IN_A_BLOCK = 60  # names; in a larger block a likeness says nothing


class People:
    def __init__(self, traits: Traits, rulings: Rulings) -> None:
        self._traits = traits
        self._keys = traits.keys("person")
        names = {_name(key) for key in self._keys}
        aliases = [(_name(key), person_form(alias)) for key in self._keys for alias in traits.of(key, "alias")]
        self._names = Names(names, alias_edges(aliases, OF_SOMEBODY), rulings.names_conflict(_name))
        self._full = self._names.roots()
        self._clusters = Clusters()
        self._join_by_year()
        self._clusters.join_all(rulings.merges(self._keys), self._conflict(rulings))
        self.roots = roots(self._clusters.groups(self._keys), self._best)

    def is_variant(self, key: Key) -> bool:
        return self._names.is_variant(_name(key))

    @property
    def merges(self) -> list[Merge]:
        return [*named(self._names.merges, self._keys, _name), *self._clusters.merges]

    @property
    def unsure(self) -> list[Merge]:
        return [*named(self._names.unsure, self._keys, _name), *self._clusters.still_unsure()]

    def _join_by_year(self) -> None:
        """People of one name are one, unless they were born in different years."""
        for keys in by(self._keys, lambda key: (self._full[_name(key)], key.mark)).values():
            years = sorted({key.year for key in keys if key.year})
            for year in years or [0]:
                self._unite([key for key in keys if key.year in ((year, 0) if len(years) == 1 else (year,))])
            if len(years) > 1:
                self._unite([key for key in keys if not key.year])

    def _unite(self, keys: list[Key]) -> None:
        for key in keys[1:]:
            self._clusters.unite(keys[0], key)

    def _conflict(self, rulings: Rulings) -> Conflict:
        def conflict(one: set[Key], other: set[Key]) -> bool:
            years, others = ({key.year for key in group if key.year} for group in (one, other))
            return bool(years and others and years != others) or rulings.conflict(one, other)

        return conflict

    def _best(self, group: set[Key]) -> Key:
        return min(group, key=lambda key: (self.is_variant(key), not key.year, -len(self._traits.sources(key)), key))


def _name(key: Key) -> Key:
    return Key("person", key.name)
