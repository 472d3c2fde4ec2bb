"""Languages by their BCP 47 tag."""

from __future__ import annotations

from babel import Locale

from showbible.claims.values.text import key

__all__ = ["agrees", "key", "precision", "show"]

_ENGLISH = Locale("en")


def agrees(one: object, other: object) -> bool:
    """ "en" agrees with "en-US", which says more."""
    short, long = sorted((str(one).lower().split("-"), str(other).lower().split("-")), key=len)
    return long[: len(short)] == short


def precision(value: object) -> int:
    return str(value).count("-")


def show(value: object) -> str:
    tag = str(value)
    return str(_ENGLISH.languages.get(tag.replace("-", "_")) or _ENGLISH.languages.get(tag.partition("-")[0], tag))
