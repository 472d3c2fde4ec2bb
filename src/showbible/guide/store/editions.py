"""The guide of a day."""

from __future__ import annotations

from showbible.guide.store.known import Edition
from showbible.guide.store.past import Past
from showbible.guide.store.today import Today


def edition(on: str | None = None) -> Edition:
    """The guide at the end of that day (ISO), from what was said by then; with None, as it is known today."""
    return Past(on) if on else Today()
