"""Which keys have to be looked at together, so that who is who can be judged for a few keys and come out as for all.

A key is found in regions, and wants regions: whoever judges it has to know all keys that are found in those. Both are
lines of text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from showbible.claims import WORKS
from showbible.resolving.identity import Identity, Traits
from showbible.resolving.identity.names import OF_SOMEBODY
from showbible.resolving.identity.works import FRANCHISE
from showbible.resolving.key import Key
from showbible.resolving.likeness.blocks import person_blocks
from showbible.resolving.likeness.people import person_form
from showbible.resolving.likeness.titles import title_form
from showbible.resolving.speaking import NO_STORY, STORY

PARTS = ("season", "episode")


def found_in(key: Key, traits: Traits) -> set[str]:
    """Where others find a key, by what it is called and belongs to."""
    return set(_found_in(key, traits))


def _found_in(key: Key, traits: Traits) -> Iterator[str]:
    if key.type in PARTS:
        yield f"parts of {_home(key).name}"
    elif key.type in STORY:
        yield f"story of {_home(key).name}"
        yield f"{'nowhere' if key.home == NO_STORY else 'anywhere'} {key.name}"
    elif key.type == "person":
        yield from _of_somebody(key, traits)
        yield from borne_by(key)
    else:
        yield from _of_a_work(key, traits)
        yield from borne_by(key)
        for franchise in traits.of(key, FRANCHISE):
            yield f"works of {title_form(franchise)}"


def wanted_by(keys: Iterable[Key], traits: Traits, identity: Identity) -> set[str]:
    """What has to be known to judge these keys, as far as can be told from what is known already."""
    wanted: set[str] = set()
    works: set[Key] = set()
    for key in keys:
        wanted.update(_wanted_by(key, traits))
        if key.type in PARTS or (key.type in STORY and key.home != NO_STORY):
            works.add(_home(key))
    for work in works:
        wanted.update(_wanted_by(work, traits))
    wanted.update(_of_series({_home(key) for key in keys if key.type in PARTS}, identity))
    wanted.update(_of_stories({_home(key) for key in keys if key.type in STORY} - {NO_STORY}, identity))
    return wanted


def _wanted_by(key: Key, traits: Traits) -> Iterator[str]:
    if key.type in STORY:
        yield f"nowhere {key.name}"
        if key.home == NO_STORY:
            yield f"anywhere {key.name}"
            yield "story of "
    elif key.type == "person":
        yield from _of_somebody(key, traits)
        yield from _ends(key, "single")
        yield from _asking(key, traits)
    elif key.type not in PARTS:
        yield from _of_a_work(key, traits)
        yield from _ends(key, "single")
        yield from _asking(key, traits)


def borne_by(key: Key) -> set[str]:
    """Where a key is found by its first and its last word. Only who goes by one word alone wants all found there."""
    return set() if key.type in (*STORY, *PARTS) else set(_ends(key, "bearer"))


def asked_for(keys: Iterable[Key], known: Iterable[Key], traits: Traits) -> set[str]:
    """Where these keys are found by a word by which a known one goes alone: whom that means, all who bear it tell."""
    borne = {region for key in keys for region in borne_by(key)}
    return borne & {region for key in known for region in _asking(key, traits)}


def _asking(key: Key, traits: Traits) -> Iterator[str]:
    if key.type not in (*STORY, *PARTS):
        form = person_form if key.type == "person" else title_form
        yield from (f"bearer {key.type} {word}" for word in _single_words(key, traits, form))


def _of_series(homes: set[Key], identity: Identity) -> Iterator[str]:
    """The parts of a series, under all names that it has."""
    for work in identity.works.same(homes):
        yield f"parts of {work.name}"


def _of_stories(homes: set[Key], identity: Identity) -> Iterator[str]:
    """The characters of all works of a franchise."""
    stories = {identity.works.story(home) for home in homes}
    for home in {*homes, *identity.works.told_in(stories)}:
        yield f"story of {home.name}"
        if home.type == FRANCHISE:
            yield f"works of {home.name}"


def _of_somebody(key: Key, traits: Traits) -> Iterator[str]:
    yield f"person {key.name}"
    yield from person_blocks(key.name)
    for alias in traits.of(key, "alias"):
        for rule in OF_SOMEBODY.values():
            if name := rule(key.name, person_form(alias)):
                yield f"person {name}"
    yield from (f"single person {word}" for word in _single_words(key, traits, person_form))


def _of_a_work(key: Key, traits: Traits) -> Iterator[str]:
    yield f"called {key.name}"
    for alias in traits.of(key, "alias"):
        yield f"called {title_form(alias)}"
    for franchise in traits.of(key, FRANCHISE) if key.type == "series" else ():
        yield f"called {key.name.removeprefix(f'{title_form(franchise)} ')}"
    if key.type in (FRANCHISE, *WORKS):
        yield from (f"single {key.type} {word}" for word in _single_words(key, traits, title_form))


def _single_words(key: Key, traits: Traits, form: Callable[[str], str]) -> set[str]:
    """The single words that a key, or an alias of it, consists of."""
    return {name for name in (key.name, *map(form, traits.of(key, "alias"))) if " " not in name}


def _ends(key: Key, what: str) -> Iterator[str]:
    words = key.name.split()
    for word in {words[0], words[-1]} if len(words) > 1 else ():
        yield f"{what} {key.type} {word}"


def _home(key: Key) -> Key:
    return key.within or NO_STORY
