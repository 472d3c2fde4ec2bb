"""Characters and things that pages name into those of one story.

A story is the franchise of the work that the passage is about, else that work; a name means the same within it.
A page that tells no story means, by a full name, the one that is known in just one story.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from showbible.claims import WORKS
from showbible.claims.values import text
from showbible.resolving.identity.clusters import Clusters, by, roots
from showbible.resolving.identity.names import OF_SOMEBODY, Edge, Names, alias_edges, named
from showbible.resolving.identity.ranks import RANKS, without_rank
from showbible.resolving.identity.rulings import Rulings
from showbible.resolving.identity.traits import Traits, sites_of
from showbible.resolving.identity.works import FRANCHISE, Works
from showbible.resolving.key import Key
from showbible.resolving.merge import Merge, merge
from showbible.resolving.speaking import NO_STORY, STORY

CHARACTER, THING = STORY
MOST_BEARERS = 3  # of a short name, for it to wait for an editor
MOST_WORDS = 3  # of a name that may be shortened


class Story:
    """The characters and things of all stories."""

    def __init__(self, traits: Traits, works: Works, rulings: Rulings) -> None:
        self._traits = traits
        self._works = works
        self._keys = traits.keys(*STORY)
        self._homes = self._find_homes()
        self._things = self._find_things()
        self._named = {key: self._name(key) for key in self._keys}
        self._names = self._join_names(rulings)
        self._clusters = Clusters()
        full = self._names.roots()
        for same in by(self._keys, lambda key: (full[self._named[key]], key.mark)).values():
            self._clusters.unite(*same)
        self._clusters.join_all(rulings.merges(self._keys), rulings.conflict)
        self.roots = roots(
            self._clusters.groups(self._keys),
            lambda group: min(full[self._named[key]]._replace(mark=key.mark) for key in group),
        )

    def is_variant(self, key: Key) -> bool:
        return self._names.is_variant(self._named[key])

    @property
    def merges(self) -> list[Merge]:
        by_name = named(self._names.merges, self._keys, self._named.__getitem__)
        return [*by_name, *self._at_home(), *self._clusters.merges]

    def _at_home(self) -> Iterator[Merge]:
        """The keys of pages that tell no story, each with the first of that name in the story where it is known."""
        first = {self._named[key]: key for key in reversed(self._keys) if key.home != NO_STORY}
        for key in self._keys:
            if key.home == NO_STORY and (other := first.get(self._named[key])):
                yield merge(key, other, "only_story")

    @property
    def unsure(self) -> list[Merge]:
        return [*named(self._names.unsure, self._keys, self._named.__getitem__), *self._clusters.still_unsure()]

    def _story_of(self, key: Key) -> Key:
        if key.home == NO_STORY:
            return self._homes.get(key.name, NO_STORY)
        return self._works.story(key.within or NO_STORY)

    def _find_homes(self) -> dict[str, Key]:
        """The one story in which a full name is known: that of a page which tells no story of its own."""
        found: dict[str, set[Key]] = defaultdict(set)
        for key in self._keys:
            if key.home != NO_STORY and " " in key.name:
                found[key.name].add(self._works.story(key.within or NO_STORY))
        return {name: next(iter(stories)) for name, stories in found.items() if len(stories) == 1}

    def _find_things(self) -> set[tuple[Key, str]]:
        """The names that something tells to be a thing's, and nothing a character's."""
        found: dict[str, set[tuple[Key, str]]] = {type_: set() for type_ in STORY}
        for key in self._keys:
            for type_ in self._traits.of(key, "is"):
                found[type_].add((self._story_of(key), key.name))
            for alias in self._traits.of(key, "alias") if key.type == THING else ():
                found[THING].add((self._story_of(key), text.key(alias)))
        return found[THING] - found[CHARACTER]

    def _name(self, key: Key) -> Key:
        """A character or thing by its story and its name alone."""
        story = self._story_of(key)
        is_told = key.type in self._traits.of(key, "is")
        type_ = key.type if is_told or (story, key.name) not in self._things else THING
        return Key(type_, key.name, story)

    def _join_names(self, rulings: Rulings) -> Names:
        names = set(self._named.values())
        aliases = [(self._named[key], text.key(alias)) for key in self._keys for alias in self._traits.of(key, "alias")]
        given = [(name, alias) for name, alias in aliases if name.type == THING]
        somebody = [(name, alias) for name, alias in aliases if name.type == CHARACTER]
        edges = [
            *alias_edges(given, {"alias": OF_SOMEBODY["alias"]}),
            *alias_edges(somebody, OF_SOMEBODY),
            *_rank_edges(names),
        ]
        joined = Names(names, edges, rulings.names_conflict(lambda key: self._named.get(key, key)))
        joined.join(self._short_names(joined, somebody))
        return joined

    def _short_names(self, joined: Names, aliases: Iterable[tuple[Key, str]]) -> Iterator[Merge]:
        """Who is called by a first or a last name alone is the one who bears it in that work, if it is one."""
        bearers = _bearers(name for name in joined.names if name.type == CHARACTER)
        for name, alias in aliases:
            if (short := name._replace(name=alias)) in bearers:
                bearers[short].add(name)
        works, players, sites = self._by_name(self._works_of), self._by_name(self._players), self._by_name(self._sites)
        for short, found in bearers.items():
            one = {min(joined.group(each)) for each in found}
            played = {min(joined.group(each)) for each in found if players[each] & players[short]}
            for each in found:
                if works[each] & works[short] and len(one) <= MOST_BEARERS:
                    is_played = len(played) == 1 and min(joined.group(each)) in played
                    is_only = len(one) == 1 and _is_plain(short, each) and not sites[each] & sites[short]
                    reasons = ["same_player"] if is_played else []
                    yield merge(each, short, "only_bearer" if is_only else "ambiguous", *reasons)

    def _by_name(self, what: Callable[[Key], Iterable[object]]) -> dict[Key, set[object]]:
        """What holds of the keys of each name."""
        found: dict[Key, set[object]] = defaultdict(set)
        for key, name in self._named.items():
            found[name].update(what(key))
        return found

    def _works_of(self, key: Key) -> Iterator[Key]:
        if key.home and key.home.type in (FRANCHISE, *WORKS):
            yield self._works.root(key.home)

    def _players(self, key: Key) -> Iterable[str]:
        return self._traits.of(key, "by").keys()

    def _sites(self, key: Key) -> set[str]:
        """Who uses a name: a site that uses a short and a long one means two by them."""
        return sites_of(self._traits.sources(key))


def _is_plain(short: Key, full: Key) -> bool:
    """Whether one is the first or last name of the other: "Rios" of Cristobal Rios, not "Woman 2" or "New York"."""
    words = [word for word in full.name.split() if word not in RANKS]
    return " " not in short.name and len(words) <= MOST_WORDS and not any(word.isdigit() for word in words)


def _rank_edges(names: Iterable[Key]) -> Iterator[Edge]:
    for name in names:
        if name.type == CHARACTER and (bare := without_rank(name.name)):
            yield Edge(name, name._replace(name=bare), "rank")


def _bearers(names: Iterable[Key]) -> dict[Key, set[Key]]:
    """For each name, the longer ones in its story that begin or end with it and have more to them than a rank."""
    names = set(names)
    found: dict[Key, set[Key]] = defaultdict(set)
    for name in sorted(names):
        words = [word for word in name.name.split() if word not in RANKS]
        for cut in range(1, len(words)):
            for part in (words[:cut], words[-cut:]):
                short = name._replace(name=" ".join(part))
                if short in names:
                    found[short].add(name)
    return found
