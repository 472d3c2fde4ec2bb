"""One module for each kind of value; the rows of properties.toml name them.

A module knows four things: the `key` under which equal values meet, whether two values `agrees` (both can be
true), how `precision` grows, and how to `show` a value in English words.
"""

from __future__ import annotations

from typing import Protocol

from showbible.claims.values import (
    casting,
    country,
    date,
    kind,
    language,
    minutes,
    number,
    passage,
    place,
    rating,
    relation,
    role,
    text,
    tie_in,
)


class ValueKind(Protocol):
    """What each module of this package offers."""

    def key(self, value: object) -> str: ...
    def agrees(self, one: object, other: object) -> bool: ...
    def precision(self, value: object) -> int: ...
    def show(self, value: object) -> str: ...


KINDS: dict[str, ValueKind] = {
    "text": text,
    "passage": passage,
    "name": text,
    "word": text,
    "kind": kind,
    "status": text,
    "role": role,
    "date": date,
    "number": number,
    "minutes": minutes,
    "country": country,
    "place": place,
    "language": language,
    "casting": casting,
    "rating": rating,
    "relation": relation,
    "tie_in": tie_in,
}
