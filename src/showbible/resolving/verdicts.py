"""Claims by thing into the facts of each thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from showbible.resolving.derived import derive
from showbible.resolving.model import Fact
from showbible.resolving.record import Field, Outcome, Record, records
from showbible.resolving.register import Register
from showbible.resolving.rounds import first_round, second_round
from showbible.resolving.speaking import Spoken
from showbible.resolving.voices import listen


class Verdicts(NamedTuple):
    """By the id of each thing its facts, in the order of the vocabulary, and how turned out what was said of it."""

    facts: Mapping[str, Sequence[Fact]]
    outcomes: dict[str, tuple[Outcome, ...]]
    records: dict[Field, Record]


def facts_of_things(spoken: Iterable[Spoken], register: Register) -> Verdicts:
    """All facts, and the track records of sites that had a part in them."""
    voices = listen(spoken, register)
    for thing, prop, said_of_parts in derive(register.names, voices, register):
        voices[thing][prop].extend(said_of_parts)
    said = {register.ids[thing]: by_property for thing, by_property in voices.items()}
    first = {thing: first_round(thing, said[thing]) for thing in sorted(said)}
    outcomes = {thing: its.outcomes for thing, its in first.items() if its.outcomes}
    kept = records(outcome for found in outcomes.values() for outcome in found)
    facts = {thing: second_round(thing, said[thing], its, kept).in_order for thing, its in first.items()}
    return Verdicts(facts, outcomes, kept)
