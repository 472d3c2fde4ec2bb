"""The pairs of records of two databases that are worth comparing: those that share a key.

Keys that very many records share tell nothing and are passed over, so the pairs grow as the records do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from showbible.resolving.likeness.blocks import beginnings, content_words, person_blocks, title_blocks
from showbible.resolving.likeness.lost import LOST
from showbible.resolving.likeness.people import person_form
from showbible.resolving.likeness.profile import Profile
from showbible.resolving.likeness.sound import skeleton
from showbible.resolving.likeness.titles import tight_form, title_form

MOST = 2_000  # pairs that one key may give: 45 records on either side

Pair = tuple[int, int]  # places of a record on the left and of one on the right


def candidates(left: Sequence[Profile], right: Sequence[Profile]) -> set[Pair]:
    pairs = set(_sharing(left, right, blocks, blocks))
    pairs.update(_sharing(left, right, _look_up, _kept))
    pairs.update((mine, theirs) for theirs, mine in _sharing(right, left, _look_up, _kept))
    return pairs


Keys = Callable[[Profile], Iterable[str]]


def _sharing(left: Sequence[Profile], right: Sequence[Profile], mine: Keys, theirs: Keys) -> Iterator[Pair]:
    wanted = _by_key(left, mine)
    found = _by_key(right, theirs) if wanted else {}
    for key, places in wanted.items():
        others = found.get(key, ())
        if len(places) * len(others) <= MOST:
            yield from ((place, other) for place in places for other in others)


def _by_key(profiles: Sequence[Profile], keys: Keys) -> dict[str, tuple[int, ...]]:
    """The places of the records that have each key. They are tuples, as the garbage collector passes over those."""
    found: dict[str, tuple[int, ...]] = {}
    for place, profile in enumerate(profiles):
        for key in keys(profile):
            found[key] = (*found.get(key, ()), place) if len(found.get(key, ())) <= MOST else found[key]
    return found


def blocks(profile: Profile) -> set[str]:
    """The keys of a record: those of its names, and narrower ones that its years and numbers allow."""
    if profile.is_person:
        return {f"{profile.type} {key}" for name in profile.comparable for key in person_blocks(name)}
    keys = {key for name in profile.comparable for key in title_blocks(name)}
    for name in profile.comparable:
        keys |= {f"{year} {tight_form(name)}" for year in profile.years}
        sounds = [_sound(word) for word in content_words(title_form(name))]
        keys |= {f"{narrow} {sound}" for narrow in _narrow(profile) for sound in sounds}
        if profile.numbers:
            keys.add(f"{profile.numbers} {tight_form(name)}")
    return keys


def _sound(word: str) -> str:
    """A word by its consonants, or as it is written where it has hardly any."""
    sound = skeleton(word)
    return sound if len(sound) > 2 else word


def _narrow(profile: Profile) -> list[str]:
    """What makes a single word of a title a key: its year, and an episode's numbers beside it."""
    numbered = f" {profile.numbers}" if profile.numbers else ""
    return [f"{year}{numbered}" for year in profile.years if numbered or profile.type != "episode"]


def _look_up(profile: Profile) -> list[str]:
    """The narrowest key by which each name with lost letters finds others."""
    return [keys[0] for form in _forms(profile) if LOST in form and (keys := _beginnings(profile, form))]


def _kept(profile: Profile) -> list[str]:
    return [key for form in _forms(profile) for key in _beginnings(profile, form)]


def _beginnings(profile: Profile, form: str) -> list[str]:
    return [f"{profile.is_person} {key}" for key in beginnings(form)]


def _forms(profile: Profile) -> list[str]:
    return [person_form(name) if profile.is_person else title_form(name) for name in profile.comparable]
