"""Ranks, occupations and offices: "admiral" agrees with "retired admiral", which says more."""

from __future__ import annotations

from showbible.claims.values.text import key, show

__all__ = ["agrees", "key", "precision", "show"]


def agrees(one: object, other: object) -> bool:
    short, long = sorted((key(one).split(), key(other).split()), key=len)
    return long[-len(short) :] == short or long[: len(short)] == short


def precision(value: object) -> int:
    return len(key(value).split())
