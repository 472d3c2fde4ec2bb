"""Every thing with its names and its id: what keys come to, once it is known which of them are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    """All things by the key that stands for each: `names`, the best first, and `ids`."""

    identity: Identity
    names: Mapping[Key, Sequence[str]]
    ids: Mapping[Key, str]

    def root(self, key: Key) -> Key:
        return self.identity.root(key)

    def named(self, key: Key, subject: Key) -> Key | None:
        """The thing that a key in a value names; of a work of which only the name is given, the one there is."""
        return self.identity.called(key.name, subject) if key.type == "work" else self.root(key)

    def numbered(self, series: Key, season: int, episode: int) -> Key | None:
        """The episode that bears a number."""
        return self.identity.numbered.get((series, season, episode))

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
    return Register(identity, names, name_ids({thing: known[0] if known else "" for thing, known in names.items()}))


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
