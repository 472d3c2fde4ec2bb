"""The days for which a fact was one to doubt: disputed, or happened otherwise than somebody had foretold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from showbible.resolving.days import Days
from showbible.resolving.model import Fact, Stance, Support


class Spell(NamedTuple):
    """A fact as it stood from the `first` day to the `last`, on each of which it was one to doubt."""

    fact: Fact
    first: date
    last: date


def is_doubted(fact: Fact) -> bool:
    """Whether sources disagree on it, or it happened otherwise than somebody had foretold."""
    return fact.support == Support.DISPUTED or (
        fact.standing == "happened" and any(each.stance is Stance.EARLIER for each in fact.evidence)
    )


def spells(days: Days) -> Iterator[Spell]:
    """The spells of the thing that has these days, by property and day."""
    for held in (each for its in days.values() for each in its):
        yield from (Spell(fact, held.first, held.last) for fact in held.facts if is_doubted(fact))
