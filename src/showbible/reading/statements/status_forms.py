"""What a way of saying a status consists of."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from showbible.claims import Standing

# Where the work stands: before a word that it undergoes ("X was axed"), behind one that is done to it ("axed X"); what
# is told of its making is of the season in question; and some words are read only where they name a season.
BEFORE, BEHIND, MAKING, SEASON = "before", "behind", "making", "season"
ANNOUNCED, HAPPENED, DENIED = Standing.ANNOUNCED, Standing.HAPPENED, Standing.DENIED


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of saying a status, and where the work stands that it is said of."""

    status: str
    standing: Standing
    where: str
    pattern: re.Pattern[str]
    confidence: float = 0.86


def row(status: str, standing: Standing, where: str, pattern: str, confidence: float = 0.86) -> Wording:
    return Wording(status, standing, where, re.compile(pattern, re.IGNORECASE), confidence)
