"""When things were said."""

from __future__ import annotations

from datetime import date

from showbible.resolving.hearing import moment
from showbible.resolving.model import Source


def day_said(published: str, seen: date) -> date:
    """The day that what a page says counts from: its own date ("" where it has none), else when it was first read."""
    return moment(Source("", None, published or None, seen.isoformat())).day
