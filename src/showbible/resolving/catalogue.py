"""Keys and names into the things of the guide, in the order in which it lists them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from showbible.claims import SUBJECT_TYPES, Subject
from showbible.claims.values.text import fold
from showbible.resolving.key import Key
from showbible.resolving.model import Fact, Thing
from showbible.resolving.register import Register


def things(keys: Iterable[Key], register: Register, facts: Iterable[Fact]) -> list[Thing]:
    """The things of these keys: by type, then by name, seasons and episodes by number."""
    titles = {fact.thing: str(fact.value) for fact in facts if fact.property == "title" and fact.value and not fact.key}
    return sorted((_thing(key, register, titles.get(register.ids[key])) for key in keys), key=in_order)


def in_order(thing: Thing) -> tuple[int, str, float, float, str, str]:
    """The order of things in the guide. What has no number comes after what has."""
    subject = thing.subject
    by_name = subject.type not in ("season", "episode")
    return (
        SUBJECT_TYPES.index(thing.type),
        fold(thing.name) if by_name else thing.parent or "",
        math.inf if subject.season is None else subject.season,
        math.inf if subject.episode is None else subject.episode,
        fold(thing.name),
        thing.id,
    )


def _thing(key: Key, register: Register, title: str | None) -> Thing:
    ids, subject = register.ids, _subject(key, register)
    known = tuple(dict.fromkeys(_names(subject, register.names[key], title)))
    return Thing(ids[key], key.type, known[0], subject, known, ids.get(key.home) if key.home else None)


def _subject(key: Key, register: Register) -> Subject:
    """The subject by which a thing is best known."""
    if not key.home or key.type not in ("season", "episode"):
        return Subject(key.type, register.name(key), year=key.year or None)
    series, season = register.name(key.home), None if key.season < 0 else key.season
    if key.type == "season":
        return Subject("season", series=series, season=season)
    if key.episode < 0:
        return Subject("episode", register.name(key), series)
    return Subject("episode", series=series, season=season, episode=key.episode)


def _names(subject: Subject, names: Sequence[str], title: str | None) -> list[str]:
    """All names, the best first: an episode goes by its title, a season by its number."""
    if subject.type == "season":
        return [subject.title, *names]
    if subject.type == "episode":
        return [*([title] if title else []), *names, subject.title]
    return list(names)
