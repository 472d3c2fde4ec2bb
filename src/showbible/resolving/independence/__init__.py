"""What speaks for itself: sites of one owner, and texts that copy each other, count once."""

from __future__ import annotations

from showbible.resolving.independence.origins import Origins, independent, origins, speaker
from showbible.resolving.independence.owners import owner_of
from showbible.resolving.independence.prints import Prints, page_prints, sentence_prints

__all__ = [
    "Origins",
    "Prints",
    "independent",
    "origins",
    "owner_of",
    "page_prints",
    "sentence_prints",
    "speaker",
]
