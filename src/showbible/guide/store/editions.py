"""The guide of a day, for a reader who has seen so far."""

from __future__ import annotations

from showbible.guide.store.known import Edition
from showbible.guide.store.limits import Limits, parts_beyond
from showbible.guide.store.line import NO_LINE, Line
from showbible.guide.store.past import Past
from showbible.guide.store.stopped import Stopped
from showbible.guide.store.today import Today


def edition(on: str | None = None, line: Line = NO_LINE) -> Edition:
    """The guide at the end of that day (ISO), from what was said by then; with None, as it is known today.

    With a line, nothing of it tells of what comes after.
    """
    hides = line if line and parts_beyond(line).exists() else NO_LINE
    if on:
        return Past(Limits(on, hides))
    return Stopped(Limits(line=hides)) if hides else Today()
