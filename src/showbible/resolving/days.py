"""What held of a thing's properties on each day on which that can have been something else than before.

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
from showbible.resolving.model import Fact, Stance
from showbible.resolving.record import NONE
from showbible.resolving.released import known_by
from showbible.resolving.rounds import NO_EDITS, EditsOf, Said
from showbible.resolving.voices import ANNOUNCED, EXPECTED, Voice

_SETTLED = {"many": (Stance.HOLDS, Stance.AGREES)}  # how many values a property takes -> stances
_AHEAD = (EXPECTED, ANNOUNCED)


class Held(NamedTuple):
    """The facts on a property as they stood from the `first` day to the `last`, and the voices of the first."""

    first: date
    last: date
    facts: Sequence[Fact]
    voices: Sequence[Voice]


Days = Mapping[str, Sequence[Held]]  # by property


def days_of(thing: str, said: Said, facts: Mapping[str, Sequence[Fact]], edits: EditsOf = NO_EDITS) -> Days:
    """The days of the thing with this id; `facts` are those that all of `said` comes to.

    What was never another than it is now, nor foretold, is left out.
    """
    found: dict[str, Sequence[Held]] = {}
    for name, its in facts.items():
        prop, decided = properties()[name], edits.get(name, ())
        if voices := _unsettled(prop, said.get(name, ()), its, decided):
            found[name] = list(_held(thing, prop, voices, decided))
    return found


def _unsettled(
    prop: Property, voices: Sequence[Voice], facts: Sequence[Fact], edits: Sequence[Edit]
) -> Sequence[Voice]:
    """The voices on facts that can ever have been others."""
    if prop.takes == "one":
        is_open = edits or _are_ahead(voices) or len({(voice.key, voice.level) for voice in voices}) > 1
        return voices if is_open else ()
    settled, ahead = _SETTLED.get(prop.takes, (Stance.HOLDS,)), _ids_ahead(voices)
    claims = {
        each.claim
        for fact in facts
        if any(each.stance not in settled or each.claim in ahead for each in fact.evidence)
        for each in fact.evidence
    }
    return [voice for voice in voices if voice.said.id in claims]


def _are_ahead(voices: Sequence[Voice]) -> bool:
    return any(voice.level in _AHEAD for voice in voices)


def _ids_ahead(voices: Sequence[Voice]) -> set[str]:
    return {voice.said.id for voice in voices if voice.level in _AHEAD}


def _held(thing: str, prop: Property, voices: Sequence[Voice], edits: Sequence[Edit]) -> Iterator[Held]:
    for first, following in pairwise([*_days(voices, edits), date.max]):
        heard = known_by(voices, first)
        made = [edit for edit in edits if edit.at[:10] <= first.isoformat()]
        last = following if following == date.max else following - timedelta(days=1)
        facts = facts_with_edits(thing, prop, heard, NONE, made)
        yield Held(first, last, facts, [voice for voice in heard if voice.day == first])


def _days(voices: Sequence[Voice], edits: Sequence[Edit]) -> list[date]:
    """Those on which something was said or decided; where all say the same, the first."""
    days = sorted({*(voice.day for voice in voices), *(date.fromisoformat(edit.at[:10]) for edit in edits)})
    is_one = not edits and len({(voice.key, voice.level) for voice in voices}) == 1
    return days[:1] if is_one else days
