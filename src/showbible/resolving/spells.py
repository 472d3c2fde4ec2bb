"""The days for which a fact was one to doubt: disputed, or happened otherwise than somebody had foretold.

Worked out from what was said by each day, as `resolve(said, on=day)` does it, but without the track records of sites,
and with what follows from the parts of a thing as it follows today.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from showbible.claims import Property, properties
from showbible.resolving.decisions import Edit
from showbible.resolving.edited import facts_with_edits
from showbible.resolving.model import Evidence, Fact, Stance, Support
from showbible.resolving.record import NONE
from showbible.resolving.rounds import NO_EDITS, EditsOf, Said
from showbible.resolving.voices import Voice

_BEYOND_DOUBT = {"many": (Stance.HOLDS, Stance.AGREES)}  # how many values a property takes -> stances


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


def spells(thing: str, said: Said, facts: Mapping[str, Sequence[Fact]], edits: EditsOf = NO_EDITS) -> list[Spell]:
    """The spells of the thing with this id, by property and day; `facts` are those that all of `said` comes to."""
    found: list[Spell] = []
    for name, its in facts.items():
        prop = properties()[name]
        found += _spells(thing, prop, _unsettled(prop, said.get(name, ()), its), edits.get(name, ()))
    return found


def _unsettled(prop: Property, voices: Sequence[Voice], facts: Sequence[Fact]) -> list[Voice]:
    """The voices on facts that can ever have been ones to doubt."""
    if len({voice.key for voice in voices}) < 2:
        return []
    if prop.takes == "one":
        return list(voices)
    settled = _BEYOND_DOUBT.get(prop.takes, (Stance.HOLDS,))
    claims = {each.claim for fact in facts if _has_other(fact.evidence, settled) for each in fact.evidence}
    return [voice for voice in voices if voice.said.id in claims]


def _has_other(evidence: Sequence[Evidence], stances: Sequence[Stance]) -> bool:
    return any(each.stance not in stances for each in evidence)


def _spells(thing: str, prop: Property, voices: Sequence[Voice], edits: Sequence[Edit]) -> Iterator[Spell]:
    days = sorted({*(voice.day for voice in voices), *(date.fromisoformat(edit.at[:10]) for edit in edits)})
    for first, following in pairwise([*days, date.max]):
        heard = [voice for voice in voices if voice.day <= first]
        if len({voice.key for voice in heard}) < 2:
            continue
        made = [edit for edit in edits if edit.at[:10] <= first.isoformat()]
        last = following if following == date.max else following - timedelta(days=1)
        for fact in facts_with_edits(thing, prop, heard, NONE, made):
            if is_doubted(fact):
                yield Spell(fact, first, last)
