"""All ways of saying a status, in the order in which they are tried, and the words without which none is said."""

from __future__ import annotations

from showbible.reading.statements.status_fates import CANCELLED, ENDED, ORDERED
from showbible.reading.statements.status_forms import Wording
from showbible.reading.statements.status_making import DELAYED, FILMING, WRAPPED
from showbible.reading.words import table

WORDINGS: tuple[Wording, ...] = (*ORDERED, *CANCELLED, *ENDED, *DELAYED, *WRAPPED, *FILMING)
CUES: tuple[str, ...] = tuple(table("status_cues"))
