"""Longer passages, such as a synopsis: each stands for itself."""

from __future__ import annotations

from showbible.claims.values.text import key, precision, show

__all__ = ["agrees", "key", "precision", "show"]


def agrees(one: object, other: object) -> bool:
    return True
