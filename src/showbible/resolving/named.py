"""Which parts of a value name a thing, one row a property."""

from __future__ import annotations

from typing import NamedTuple

from showbible.claims import Claim, Value


class Part(NamedTuple):
    """A part of a value ("" for the whole of it) and the sort of thing that it names."""

    part: str
    names: str  # "person", "franchise", "work", or "story" for a character or a thing of the story


_PERSON = (Part("", "person"),)
_WORK = (Part("", "work"),)

NAMED: dict[str, tuple[Part, ...]] = {
    "franchise": (Part("", "franchise"),),
    "creator": _PERSON,
    "showrunner": _PERSON,
    "director": _PERSON,
    "writer": _PERSON,
    "producer": _PERSON,
    "executive_producer": _PERSON,
    "composer": _PERSON,
    "cast": (Part("person", "person"), Part("character", "story")),
    "appears": (Part("", "story"),),
    "relation": (Part("to", "story"),),
    "follows": _WORK,
    "based_on": _WORK,
    "spin_off_of": _WORK,
}


def names_in(claim: Claim) -> list[tuple[Part, str]]:
    """The names that a claim's value holds, each with its part."""
    return [(part, text) for part in NAMED.get(claim.property, ()) if (text := _text(claim.value, part.part))]


def with_name(value: Value, part: str, name: str) -> Value:
    """The value with another name in one of its parts."""
    return {**value, part: name} if isinstance(value, dict) else name


def _text(value: Value, part: str) -> str:
    found = value.get(part) if isinstance(value, dict) else value
    return str(found) if found else ""
