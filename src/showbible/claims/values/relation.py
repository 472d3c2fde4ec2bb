"""What a character is to another: `{"to": …, "kind": "partner"}`."""

from __future__ import annotations

from typing import Any, cast

from showbible.claims.values import text
from showbible.claims.values.text import precision

__all__ = ["agrees", "key", "precision", "show"]


def key(value: object) -> str:
    relation = cast("dict[str, Any]", value)
    return f"{text.key(relation['to'])}|{text.key(relation['kind'])}"


def agrees(one: object, other: object) -> bool:
    return key(one) == key(other)


def show(value: object) -> str:
    relation = cast("dict[str, Any]", value)
    return f"{relation['kind']} of {relation['to']}"
