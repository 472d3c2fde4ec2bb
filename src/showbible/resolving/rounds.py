"""The facts of a thing in two rounds: without the records of sites, and again where those were asked for.

The first round tells how what sites said turned out, and so makes their records. What was decided with a record makes
none, so that no record speaks for itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from showbible.claims import properties
from showbible.resolving.facts import facts_of
from showbible.resolving.model import Fact
from showbible.resolving.outcomes import outcomes
from showbible.resolving.record import Outcome, Records
from showbible.resolving.voices import Voice

Said = Mapping[str, Sequence[Voice]]  # what is said of a thing, by property


class Round(NamedTuple):
    """The facts of a thing by property, in the order of the vocabulary, and how turned out what was said of it."""

    facts: dict[str, list[Fact]]
    outcomes: tuple[Outcome, ...]

    @property
    def in_order(self) -> list[Fact]:
        return [fact for found in self.facts.values() for fact in found]


def first_round(thing: str, said: Said) -> Round:
    """The facts of the thing with this id, as they are without any record."""
    rows = properties()
    names = sorted(said, key=lambda name: rows[name].rank)
    facts = {name: facts_of(thing, rows[name], said[name]) for name in names}
    return Round(facts, tuple(each for name in names for each in outcomes(rows[name], facts[name], said[name])))


def second_round(thing: str, said: Said, first: Round, records: Records) -> Round:
    """The same with the records of sites, where the first round would have asked for them."""
    again = {
        name: facts_of(thing, properties()[name], said[name], records)
        for name, facts in first.facts.items()
        if any(fact.weighed for fact in facts)
    }
    return Round({**first.facts, **again}, first.outcomes)
