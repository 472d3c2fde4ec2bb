"""Claims by thing into the facts of each thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from showbible.resolving.decisions import Edits
from showbible.resolving.derived import derive
from showbible.resolving.key import Key
from showbible.resolving.model import Fact
from showbible.resolving.record import Field, Outcome, Record, records
from showbible.resolving.register import Register
from showbible.resolving.released import outlived
from showbible.resolving.rounds import Said, first_round, second_round
from showbible.resolving.speaking import Spoken
from showbible.resolving.voices import listen


class Verdicts(NamedTuple):
    """By the id of each thing its facts, in the order of the vocabulary, and how turned out what was said of it."""

    facts: Mapping[str, Sequence[Fact]]
    outcomes: dict[str, tuple[Outcome, ...]]
    records: dict[Field, Record]


def said_of(things: Iterable[Key], spoken: Iterable[Spoken], register: Register) -> dict[str, Said]:
    """What is said of each of these things, by its id and by property, also by way of its parts."""
    things, voices = set(things), listen(spoken, register)
    for thing, prop, said_of_parts in derive(things, voices, register):
        voices[thing][prop].extend(said_of_parts)
    for thing in things & voices.keys():
        its = voices[thing]
        if "status" in its and "release_date" in its:
            its["status"] = outlived(thing.type, its["status"], its["release_date"])
    return {register.ids[thing]: voices[thing] for thing in sorted(things & voices.keys())}


def facts_of_things(spoken: Iterable[Spoken], register: Register, edits: Edits) -> Verdicts:
    """All facts, and the track records of sites that had a part in them."""
    said = said_of({*register.names}, spoken, register)
    decided = {register.ids[thing]: its for thing, its in edits.items()}
    things = sorted({*said, *decided})
    first = {thing: first_round(thing, said.get(thing, {}), decided.get(thing, {})) for thing in things}
    outcomes = {thing: its.outcomes for thing, its in first.items() if its.outcomes}
    kept = records(outcome for found in outcomes.values() for outcome in found)
    facts = {
        thing: second_round(thing, said.get(thing, {}), its, kept, decided.get(thing, {})).in_order
        for thing, its in first.items()
    }
    return Verdicts(facts, outcomes, kept)
