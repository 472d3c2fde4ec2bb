"""Who is who: the keys by which pages call things, into things.

Everything here goes by traits alone, which are what pages say of a key, and by editors' rulings. It can be worked out
for a few keys as well as for all, if all traits of all keys in their `regions` are given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from showbible.resolving.identity.episodes import Episodes
from showbible.resolving.identity.people import People
from showbible.resolving.identity.rulings import Ruling, Rulings
from showbible.resolving.identity.story import Story
from showbible.resolving.identity.traits import Traits
from showbible.resolving.identity.works import Works
from showbible.resolving.key import Key, key_of
from showbible.resolving.merge import SURE, UNSURE, Merge

__all__ = ["SURE", "UNSURE", "Identity", "Key", "Merge", "Ruling", "Rulings", "Traits", "identify", "key_of"]


@dataclass(frozen=True, slots=True)
class Identity:
    """Which keys are one thing.

    `roots` has the key that stands for the thing of each key; `variants` are the keys whose names are not that
    thing's name proper. `merges` are the pairs of keys that were joined for a reason, `unsure` those that wait for an
    editor. `numbered` has the episode that bears a number in a series, `called` the works that go by a title.
    """

    roots: dict[Key, Key]
    variants: set[Key]
    merges: list[Merge]
    unsure: list[Merge]
    numbered: dict[tuple[Key, int, int], Key]
    called: dict[str, set[Key]]
    works: Works = field(repr=False)

    def root(self, key: Key) -> Key:
        return self.roots.get(key, key)


def identify(traits: Traits, rulings: Iterable[Ruling] = ()) -> Identity:
    """Which keys are one thing, by their traits and by what editors have said."""
    ruled = Rulings(rulings)
    works = Works(traits, ruled)
    episodes, people, story = Episodes(traits, works, ruled), People(traits, ruled), Story(traits, works, ruled)
    parts = (works, people, story)
    return Identity(
        roots={**works.roots, **episodes.roots, **people.roots, **story.roots},
        variants={key for part in parts for key in part.roots if part.is_variant(key)},
        merges=sorted(set(episodes.merges).union(*(part.merges for part in parts))),
        unsure=sorted(set(episodes.unsure).union(*(part.unsure for part in parts))),
        numbered=episodes.numbered,
        called=works.called,
        works=works,
    )
