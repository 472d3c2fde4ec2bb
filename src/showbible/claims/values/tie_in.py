"""Tie-ins: `{"kind": "comic", "count": 3, "date": "2019"}`, null where unknown."""

from __future__ import annotations

from typing import Any, cast

from showbible.claims.values import date
from showbible.claims.values.text import precision

__all__ = ["agrees", "key", "precision", "show"]


def key(value: object) -> str:
    tie_in = cast("dict[str, Any]", value)
    return f"{tie_in['kind']}|{tie_in.get('count') or ''}|{tie_in.get('date') or ''}"


def agrees(one: object, other: object) -> bool:
    return True


def show(value: object) -> str:
    tie_in = cast("dict[str, Any]", value)
    count = tie_in.get("count")
    what = tie_in["kind"] if count in (None, 1) else f"{count} {tie_in['kind']}s"
    return f"{what} ({date.show(tie_in['date'])})" if tie_in.get("date") else str(what)
