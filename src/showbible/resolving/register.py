"""Every thing with its names and its id: what keys come to, once it is known which of them are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from showbible.resolving.identity import Identity, Traits
from showbible.resolving.key import Key
from showbible.resolving.model import Source
from showbible.resolving.naming import name_ids
from showbible.resolving.speaking import Spoken
from showbible.resolving.spelling import by_merit

Spellings = dict[str, set[Source]]  # spelling -> who writes it so


@dataclass(frozen=True, slots=True)
class Register:
    """All things by the key that stands for each: `names`, the best first, and `ids`.

    `roots` has the key that stands for the thing of each key, `numbered` the episode that bears a number in a series,
    and `called` the works that go by a title.
    """

    roots: Mapping[Key, Key]
    names: Mapping[Key, Sequence[str]]
    ids: Mapping[Key, str]
    numbered: Mapping[tuple[Key, int, int], Key]
    called: Mapping[str, Collection[Key]]

    def root(self, key: Key) -> Key:
        return self.roots.get(key, key)

    def named(self, key: Key, subject: Key) -> Key | None:
        """The thing that a key in a value names.

        Of a work of which only the name is given, the one that goes by it; never the subject, nor what that is in.
        """
        if key.type != "work":
            return self.root(key)
        found = set(self.called.get(key.name, ())) - {subject, subject.home}
        return next(iter(found)) if len(found) == 1 else None

    def spoken_of(self, spoken: Iterable[Spoken]) -> set[Key]:
        """The things that these claims are about or name, and what those belong to."""
        found: set[Key] = set()
        for each in spoken:
            subject = self.root(each.subject)
            named = [thing for _, key in each.parts if (thing := self.named(key, subject))]
            for thing in (subject, *named):
                found.update(each for each in lineage(thing) if each in self.names)
        return found

    def name(self, thing: Key) -> str:
        """What a thing goes by; "" for a season or an episode that is only numbered."""
        return next(iter(self.names[thing]), "")


def lineage(thing: Key) -> Iterator[Key]:
    """A thing, the season that an episode is in, and what it belongs to."""
    yield thing
    if thing.type == "episode" and thing.season >= 0:
        yield Key("season", within=thing.within, season=thing.season)
    if thing.home:
        yield thing.home


def enter(traits: Traits, identity: Identity) -> Register:
    """All things that pages speak of."""
    names = names_of(traits, identity, identity.roots)
    ids = name_ids({thing: known[0] if known else "" for thing, known in names.items()})
    return Register(identity.roots, names, ids, identity.numbered, identity.called)


def names_of(traits: Traits, identity: Identity, keys: Iterable[Key]) -> dict[Key, list[str]]:
    """The names of the things of these keys, the best first: names proper, then aliases and variants."""
    proper: dict[Key, Spellings] = defaultdict(lambda: defaultdict(set))
    other: dict[Key, Spellings] = defaultdict(lambda: defaultdict(set))
    things: set[Key] = set()
    for key in keys:
        if key.type == "work":
            continue
        thing = identity.root(key)
        things.update(each for each in lineage(thing) if each.type != "")
        for name, sources in traits.of(key, "name").items():
            (other if key in identity.variants else proper)[thing][name] |= sources
        for name, sources in traits.of(key, "other").items():
            other[thing][name] |= sources
    return {
        thing: list(dict.fromkeys([*by_merit(proper.get(thing, {})), *by_merit(other.get(thing, {}))]))
        for thing in sorted(things)
    }
