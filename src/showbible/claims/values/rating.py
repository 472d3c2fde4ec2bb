"""Ratings: `{"score": 7.82, "out_of": 10, "kind": "average" | "approval" | "review", "by": … or null}`."""

from __future__ import annotations

from typing import Any, cast

from showbible.claims.values import text
from showbible.claims.values.text import precision

__all__ = ["agrees", "key", "precision", "show"]


def key(value: object) -> str:
    rating = cast("dict[str, Any]", value)
    by = text.key(rating.get("by") or "")
    return f"{float(rating['score']):g}/{float(rating['out_of']):g}|{rating['kind']}|{by}"


def agrees(one: object, other: object) -> bool:
    """Ratings of different raters or kinds never contradict each other."""
    return key(one) == key(other) or key(one).split("|")[1:] != key(other).split("|")[1:]


def show(value: object) -> str:
    rating = cast("dict[str, Any]", value)
    by = f" by {rating['by']}" if rating.get("by") else ""
    if rating["kind"] == "approval":
        return f"{float(rating['score']):g}% approval{by}"
    what = "average" if rating["kind"] == "average" else "review"
    return f"{float(rating['score']):g} out of {float(rating['out_of']):g} ({what}){by}"
