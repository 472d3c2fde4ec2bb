"""Countries by their ISO 3166-1 alpha-2 code."""

from __future__ import annotations

from babel import Locale

from showbible.claims.values.number import agrees, precision
from showbible.claims.values.text import key

__all__ = ["agrees", "key", "precision", "show"]

_ENGLISH = Locale("en")


def show(value: object) -> str:
    return str(_ENGLISH.territories.get(str(value), value))
