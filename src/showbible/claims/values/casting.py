"""Who plays whom: `{"person": …, "character": … or null}`."""

from __future__ import annotations

from typing import Any, cast

from showbible.claims.values import text


def key(value: object) -> str:
    return "|".join(_folded(value))


def _folded(value: object) -> tuple[str, str]:
    part = cast("dict[str, Any]", value)
    return text.key(part["person"]), text.key(part.get("character") or "")


def agrees(one: object, other: object) -> bool:
    """The same person, in the same part or in a part that one of them leaves open."""
    (person, character), (other_person, other_character) = _folded(one), _folded(other)
    return person == other_person and (character == other_character or not character or not other_character)


def precision(value: object) -> int:
    return int(bool(cast("dict[str, Any]", value).get("character")))


def show(value: object) -> str:
    part = cast("dict[str, Any]", value)
    return f"{part['person']} as {part['character']}" if part.get("character") else str(part["person"])
