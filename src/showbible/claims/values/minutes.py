"""Running times in minutes."""

from __future__ import annotations

from showbible.claims.values.number import agrees, key, precision

__all__ = ["agrees", "key", "precision", "show"]


def show(value: object) -> str:
    hours, minutes = divmod(int(str(value)), 60)
    if not hours:
        return f"{minutes} minutes" if minutes != 1 else "1 minute"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
