"""What follows for a season or a series from its parts: voices on the parts' dates, by way of the parts.

Rows, in order: a season starts with its first episode and ends with its last, where its episode count says which
that is; a series starts with its first season, and so with the first episode of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from showbible.claims import properties
from showbible.resolving.facts import settled
from showbible.resolving.key import Key
from showbible.resolving.register import Register
from showbible.resolving.voices import Voice, Voices


class Way(NamedTuple):
    """A property that is also said by way of another thing's release date."""

    thing: Key
    property: str
    by: Key


def derive(things: Iterable[Key], voices: Voices, register: Register) -> list[tuple[Key, str, list[Voice]]]:
    """For each of these things and each property, what is said of it by way of its parts."""
    return [
        (way.thing, way.property, [voice._replace(via=register.ids[way.by]) for voice in said])
        for key in sorted(things)
        for way in _ways(key, voices, register)
        if (said := voices.get(way.by, {}).get("release_date"))
    ]


def _ways(key: Key, voices: Voices, register: Register) -> Iterator[Way]:
    if key.type == "season" and key.season >= 0:
        yield from _way(key, "release_date", _episode(key, 1, register))
        if last := _last_episode(key, voices):
            yield from _way(key, "end_date", _episode(key, last, register))
    if key.type == "series":
        first = Key("season", within=key, season=1)
        yield Way(key, "release_date", first)
        yield from _way(key, "release_date", _episode(first, 1, register))


def _way(thing: Key, prop: str, by: Key | None) -> Iterator[Way]:
    if by:
        yield Way(thing, prop, by)


def _episode(season: Key, number: int, register: Register) -> Key | None:
    return register.numbered.get((season.within or Key(""), season.season, number))


def _last_episode(season: Key, voices: Voices) -> int:
    counts = voices.get(season, {}).get("episode_count", [])
    count = settled(properties()["episode_count"], counts) if counts else None
    return count if isinstance(count, int) else 0
