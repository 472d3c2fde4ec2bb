"""Places with what they lie in, the narrowest first: "Shahrak District, Ghur Province, Afghanistan"."""

from __future__ import annotations

from functools import lru_cache

from showbible.claims.values import text
from showbible.claims.values.text import show

__all__ = ["agrees", "key", "precision", "show"]


def key(value: object) -> str:
    return ", ".join(_levels(str(value)))


def agrees(one: object, other: object) -> bool:
    """Whether both can be true: one lies within the other, or is the same place with levels left out.

    "Afghanistan", "Ghur Province" and "Shahrak District, Afghanistan" all agree with the example above.
    """
    few, many = sorted((_levels(str(one)), _levels(str(other))), key=len)
    rest = iter(many)
    return all(level in rest for level in few)


def precision(value: object) -> int:
    """How many levels it names."""
    return len(_levels(str(value)))


@lru_cache(maxsize=65536)
def _levels(value: str) -> tuple[str, ...]:
    return tuple(text.key(part.strip()) for part in value.split(",") if part.strip()) or (value,)
