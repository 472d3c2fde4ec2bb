"""Names that have changed and all with which they might be confused, into who is who among them.

Only the names that the changed ones meet are taken out of the store; what comes out is what it would be for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from showbible.guide import models
from showbible.guide.store.keys import digest, place
from showbible.guide.store.listening import speakers
from showbible.guide.store.many import batches
from showbible.resolving.identity import Identity, Ruling, Traits, identify, key_of
from showbible.resolving.identity.regions import asked_for, borne_by, wanted_by
from showbible.resolving.key import Key
from showbible.resolving.model import Source
from showbible.resolving.speaking import Trait


@dataclass(frozen=True, slots=True)
class Judged:
    """Who is who among some names.

    `names` are the rows' keys of those that were judged for good, `before` the things that all names known here were,
    both by key.
    """

    identity: Identity
    traits: Traits
    names: Mapping[Key, int]
    before: Mapping[Key, int | None]


def judge_all(rulings: Iterable[Ruling]) -> Judged:
    """Who is who among all names."""
    known = _Known()
    known.load(models.Name.objects.order_by("pk").values_list("pk", flat=True))
    return Judged(identify(known.traits, rulings), known.traits, known.rows, known.things)


def judge(changed: Collection[int], rulings: Iterable[Ruling]) -> Judged:
    """Who is who among the names with these keys, and all whose thing is another for it."""
    rulings, known = list(rulings), _Known()
    known.load(changed)
    known.load(_of_things({known.things[key] for key in known.rows}))
    seen: set[int] = set()
    wanted = _places(known.rows.values()) - {place(region) for key in known.rows for region in borne_by(key)}
    concerned = set(known.rows)
    while True:
        new = wanted - seen
        known.load(_found_in(new))
        seen |= new
        identity = identify(known.traits, rulings)
        concerned, count = _moved(known, identity, concerned), len(known.rows)
        known.load(_of_things({known.things[key] for key in concerned}))
        wanted = {place(region) for region in wanted_by(concerned, known.traits, identity)}
        wanted |= {place(region) for region in _stories(known, identity, concerned)}
        wanted |= {place(region) for region in asked_for(concerned, known.rows, known.traits)}
        if wanted <= seen and len(known.rows) == count:
            break
    return Judged(identity, known.traits, {key: known.rows[key] for key in sorted(concerned)}, known.things)


class _Known:
    """Names that were taken out of the store."""

    def __init__(self) -> None:
        self.rows: dict[Key, int] = {}
        self.things: dict[Key, int | None] = {}
        self.stories: dict[Key, str] = {}
        self.roots: dict[Key, str] = {}
        self.traits = Traits()
        self._loaded: dict[int, Key] = {}
        self._sources: dict[int, Source] = {}

    def load(self, names: Iterable[int]) -> None:
        """Add the names with these keys and their traits."""
        for batch in batches(name for name in names if name not in self._loaded):
            columns = ("pk", "key", "thing", "story", "thing__digest")
            for name, text, thing, story, root in models.Name.objects.filter(pk__in=batch).values_list(*columns):
                key = key_of(text)
                self.rows[key], self.things[key], self.stories[key], self.roots[key] = name, thing, story, root
                self._loaded[name] = key
            self._load_traits(batch)

    def _load_traits(self, names: list[int]) -> None:
        rows = models.Trait.objects.filter(name__in=names).values_list("page", "name", "sort", "text")
        found = list(rows)
        self._sources |= speakers({row[0] for row in found} - self._sources.keys())
        for page, name, sort, text in found:
            self.traits.add(Trait(self._loaded[name], sort, text), self._sources[page])


def _found_in(places: Iterable[int]) -> set[int]:
    """The names that are found in these regions."""
    found: set[int] = set()
    for batch in batches(sorted(places)):
        found.update(models.Region.objects.filter(place__in=batch).values_list("name", flat=True))
    return found


def _places(names: Iterable[int]) -> set[int]:
    """All regions in which these names are found, those of traits that are gone by now among them."""
    found: set[int] = set()
    for batch in batches(names):
        found.update(models.Region.objects.filter(name__in=batch).values_list("place", flat=True))
    return found


def _of_things(things: Iterable[int | None]) -> set[int]:
    """The names that these things have had."""
    found: set[int] = set()
    for batch in batches(thing for thing in things if thing is not None):
        found.update(models.Name.objects.filter(thing__in=batch).values_list("pk", flat=True))
    return found


def _moved(known: _Known, identity: Identity, concerned: Collection[Key]) -> set[Key]:
    """The names concerned, those that are one with them, and those that are no longer one with whom they were."""
    groups: dict[Key, set[Key]] = defaultdict(set)
    things: dict[int, set[Key]] = defaultdict(set)
    for key in known.rows:
        if key in known.traits and key.type != "work":
            groups[identity.root(key)].add(key)
        if (thing := known.things[key]) is not None:
            things[thing].add(key)
    moved = set(concerned)
    for root, group in groups.items():
        before = {known.things[key] for key in group}
        same = {known.roots[key] for key in group} == {digest(root)} and things[next(iter(before)) or 0] <= group
        if not same or group & moved:
            moved |= group
            moved.update(*(things[thing] for thing in before if thing is not None))
    return moved


def _stories(known: _Known, identity: Identity, concerned: Iterable[Key]) -> set[str]:
    """Where the parts and characters of works are found that have become another work, or part of another story."""
    found: set[str] = set()
    for key in concerned:
        if key in identity.works.roots and story_of(key, identity) != known.stories[key]:
            found |= {f"parts of {key.name}", f"story of {key.name}"}
    return found


def story_of(work: Key, identity: Identity) -> str:
    """What tells whether a work is another one, or belongs to another story, than before."""
    return digest(Key("", within=identity.works.root(work)._replace(within=identity.works.story(work))))
