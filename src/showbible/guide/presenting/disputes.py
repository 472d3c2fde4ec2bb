"""Facts of which sources disagree, each with the thing that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.store.known import Known


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed fact: what it is about, which property, and the fact in words."""

    thing: Ref
    label: str
    fact: Shown


def by_weight(facts: Iterable[Known]) -> list[Known]:
    """Those that matter most first."""
    return sorted(facts, key=lambda fact: (fact.thing.type, fact.thing.ident, fact.rank))


def disputed(facts: Iterable[Known]) -> list[Dispute]:
    """These facts as disputes, in the order given."""
    return [Dispute(ref(fact.thing), properties()[fact.property].label, shown(fact)) for fact in facts]
