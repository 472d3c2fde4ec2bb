"""Keys and names into the things of the guide, in the order in which it lists them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from showbible.claims import SUBJECT_TYPES, Subject
from showbible.claims.values.text import fold
from showbible.resolving.identity import Key
from showbible.resolving.model import Fact, Thing

Names = Mapping[Key, Sequence[str]]


def best_names(names: Names) -> dict[Key, str]:
    """What each thing goes by; "" for a season or an episode that is only numbered."""
    return {key: known[0] if known else "" for key, known in names.items()}


def things(names: Names, ids: Mapping[Key, str], facts: Iterable[Fact]) -> list[Thing]:
    """All things: by type, then by name, seasons and episodes by number."""
    best = best_names(names)
    titles = {fact.thing: str(fact.value) for fact in facts if fact.property == "title" and fact.value and not fact.key}
    return sorted((_thing(key, names[key], best, ids, titles.get(ids[key])) for key in names), key=in_order)


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


def _thing(key: Key, names: Sequence[str], best: Mapping[Key, str], ids: Mapping[Key, str], title: str | None) -> Thing:
    subject = _subject(key, best)
    known = tuple(dict.fromkeys(_names(subject, names, title)))
    return Thing(ids[key], key.type, known[0], subject, known, ids.get(key.home) if key.home else None)


def _subject(key: Key, best: Mapping[Key, str]) -> Subject:
    """The subject by which a thing is best known."""
    if not key.home or key.type not in ("season", "episode"):
        return Subject(key.type, best[key], year=key.year or None)
    series, season = best[key.home], None if key.season < 0 else key.season
    if key.type == "season":
        return Subject("season", series=series, season=season)
    if key.episode < 0:
        return Subject("episode", best[key], series)
    return Subject("episode", series=series, season=season, episode=key.episode)


def _names(subject: Subject, names: Sequence[str], title: str | None) -> list[str]:
    """All names, the best first: an episode goes by its title, a season by its number."""
    if subject.type == "season":
        return [subject.title, *names]
    if subject.type == "episode":
        return [*([title] if title else []), *names, subject.title]
    return list(names)
