"""Works and franchises that pages name, into works: one for each sort, name and year that contradict each other.

A page that gives no year means the only one there is; where several are known, its work stays by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from showbible.claims import WORKS
from showbible.resolving.identity.clusters import Clusters, by, roots
from showbible.resolving.identity.names import OF_A_WORK, Names, alias_edges, named
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.identity.traits import Traits, sites_of
from showbible.resolving.identity.years import join_by_year
from showbible.resolving.key import Key
from showbible.resolving.likeness.titles import title_form
from showbible.resolving.merge import Merge, merge

SHARED_EPISODES = 3  # titles that two series of nearly one name must share to be one
SORTS_TAKEN_FOR_EACH_OTHER = (frozenset({"film", "special", "documentary", "short"}), frozenset({"book", "comic"}))
FRANCHISE = "franchise"


class Works:
    """Every franchise and every work that pages speak of, by itself or by its parts."""

    def __init__(self, traits: Traits, rulings: Rulings) -> None:
        self._traits = traits
        self._keys = traits.keys(FRANCHISE, *WORKS)
        self._names = self._named(rulings)
        self._titles = self._names.roots()
        self._clusters = Clusters()
        self._join_by_year(rulings)
        self._clusters.join_all([*rulings.merges(self._keys), *self._likely()], rulings.conflict)
        self.roots = roots(self._clusters.groups(self._keys), self._best)

    def root(self, key: Key) -> Key:
        return self.roots.get(key, key)

    def is_variant(self, key: Key) -> bool:
        return self._names.is_variant(name_of(key))

    @property
    def merges(self) -> list[Merge]:
        return [*named(self._names.merges, self._keys, name_of), *self._clusters.merges]

    @property
    def unsure(self) -> list[Merge]:
        return [*named(self._names.unsure, self._keys, name_of), *self._clusters.still_unsure()]

    @cached_property
    def called(self) -> dict[str, set[Key]]:
        """The works of any sort by a title in the form of `title_form`."""
        found: dict[str, set[Key]] = defaultdict(set)
        for key, root in self.roots.items():
            if key.type != FRANCHISE:
                found[key.name].add(root)
        return dict(found)

    def franchise(self, work: Key) -> Key | None:
        """The franchise of a work, by its root: the one that most who speak of it name."""
        return self._franchises.get(work)

    @cached_property
    def _franchises(self) -> dict[Key, Key]:
        return dict(self._find_franchises())

    def story(self, work: Key) -> Key:
        """The franchise or the work to which the characters of a work belong."""
        root = self.root(work)
        return self.franchise(root) or root

    def same(self, works: Iterable[Key]) -> set[Key]:
        """These works under all keys that they have."""
        roots = {self.root(work) for work in works}
        return {*works, *(key for key, root in self.roots.items() if root in roots)}

    def told_in(self, stories: Collection[Key]) -> set[Key]:
        """The works whose story is one of these, and the stories themselves, under all their keys."""
        return {key for key, root in self.roots.items() if root in stories or self.story(root) in stories}

    def _find_franchises(self) -> Iterator[tuple[Key, Key]]:
        claimed: dict[Key, dict[Key, set[str]]] = defaultdict(lambda: defaultdict(set))
        for key in self._keys:
            for name, sources in self._traits.of(key, FRANCHISE).items():
                found = self.root(Key(FRANCHISE, title_form(name)))
                claimed[self.root(key)][found] |= sites_of(sources)
        for work, names in claimed.items():
            yield work, min(names, key=lambda name: (-len(names[name]), name))

    def _named(self, rulings: Rulings) -> Names:
        """The names of works, whatever their year."""
        names = {name_of(key) for key in self._keys}
        aliases = [(name_of(key), title_form(alias)) for key in self._keys for alias in self._traits.of(key, "alias")]
        return Names(names, alias_edges(aliases, OF_A_WORK), rulings.names_conflict(name_of))

    def _title(self, key: Key) -> Key:
        return self._titles[name_of(key)]

    def _join_by_year(self, rulings: Rulings) -> None:
        for keys in by(self._keys, self._title).values():
            join_by_year(self._clusters, [key for key in keys if not key.mark], rulings)
            for marked in by((key for key in keys if key.mark), lambda key: (key.year, key.mark)).values():
                self._clusters.unite(*marked)

    def _likely(self) -> Iterator[Merge]:
        """The pairs that something else speaks for."""
        works = [key for key in self._keys if key.type != FRANCHISE and not key.mark]
        for keys in by(works, self._title).values():
            dated = sorted(key for key in keys if key.year)
            for one, other in ((one, other) for one in dated for other in dated if other.year == one.year + 1):
                yield merge(one, other, "near_year", *self._same_makers(one, other))
        for kind in SORTS_TAKEN_FOR_EACH_OTHER:
            for keys in by((key for key in works if key.type in kind and key.year), _name_and_year).values():
                for other in keys[1:]:
                    yield merge(keys[0], other, "other_kind", *self._same_makers(keys[0], other))
        yield from self._with_franchise([key for key in works if key.type == "series"])

    def _same_makers(self, one: Key, other: Key) -> Iterator[str]:
        if self._traits.of(one, "who").keys() & self._traits.of(other, "who").keys():
            yield "same_makers"

    def _with_franchise(self, series: list[Key]) -> Iterator[Merge]:
        """ "Enterprise" and "Star Trek: Enterprise", where pages have them in the franchise Star Trek."""
        short = by(series, lambda key: key.name)
        for key in series:
            for franchise in sorted({title_form(name) for name in self._traits.of(key, FRANCHISE)}):
                rest = key.name.removeprefix(f"{franchise} ")
                for other in short.get(rest, []) if rest != key.name else []:
                    shared = self._traits.of(key, "holds").keys() & self._traits.of(other, "holds").keys()
                    reasons = ["same_episodes"] if len(shared) >= SHARED_EPISODES else []
                    yield merge(key, other, "franchise_prefix", *reasons)

    def _best(self, group: set[Key]) -> Key:
        """The key that stands for a work: its name proper, with a year where one is known."""
        return min(group, key=lambda key: (self.is_variant(key), not key.year, key))


def name_of(key: Key) -> Key:
    """A work by its sort and its title alone."""
    return Key(key.type, key.name)


def _name_and_year(key: Key) -> tuple[str, int]:
    return key.name, key.year
