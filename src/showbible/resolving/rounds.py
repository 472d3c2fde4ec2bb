"""The facts of a thing in two rounds: without the records of sites, and again where those were asked for.

The first round tells how what sites said turned out, and so makes their records. What was decided with a record makes
none, so that no record speaks for itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from showbible.claims import properties
from showbible.resolving.decisions import Edit
from showbible.resolving.edited import facts_with_edits
from showbible.resolving.model import Fact
from showbible.resolving.outcomes import outcomes
from showbible.resolving.record import NONE, Outcome, Records
from showbible.resolving.voices import Voice

Said = Mapping[str, Sequence[Voice]]  # what is said of a thing, by property
EditsOf = Mapping[str, Sequence[Edit]]  # what editors have decided of it, by property
NO_EDITS: EditsOf = {}


class Round(NamedTuple):
    """The facts of a thing by property, in the order of the vocabulary, and how turned out what was said of it."""

    facts: dict[str, list[Fact]]
    outcomes: tuple[Outcome, ...]

    @property
    def in_order(self) -> list[Fact]:
        return [fact for found in self.facts.values() for fact in found]


def first_round(thing: str, said: Said, edits: EditsOf = NO_EDITS) -> Round:
    """The facts of the thing with this id, as they are without any record."""
    rows = properties()
    names = sorted({*said, *edits}, key=lambda name: rows[name].rank)
    facts = {name: _facts(thing, name, said, edits, NONE) for name in names}
    found = (outcomes(rows[name], facts[name], said[name]) for name in names if name in said)
    return Round(facts, tuple(each for its in found for each in its))


def second_round(thing: str, said: Said, first: Round, records: Records, edits: EditsOf = NO_EDITS) -> Round:
    """The same with the records of sites, where the first round would have asked for them."""
    again = {
        name: _facts(thing, name, said, edits, records)
        for name, facts in first.facts.items()
        if any(fact.weighed for fact in facts)
    }
    return Round({**first.facts, **again}, first.outcomes)


def _facts(thing: str, name: str, said: Said, edits: EditsOf, records: Records) -> list[Fact]:
    return facts_with_edits(thing, properties()[name], said.get(name, ()), records, edits.get(name, ()))
