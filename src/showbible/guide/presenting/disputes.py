"""Facts of which sources disagree, each with the thing that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.models import Fact
from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.loaders import with_evidence
from showbible.guide.presenting.names import Ref, ref


@dataclass(frozen=True, slots=True)
class Dispute:
    """A disputed fact: what it is about, which property, and the fact in words."""

    thing: Ref
    label: str
    fact: Shown


def disputed(facts: Iterable[Fact]) -> list[Dispute]:
    """These facts as disputes, in the order given."""
    order = [fact.pk for fact in facts]
    loaded = {fact.pk: fact for fact in with_evidence(Fact.objects.filter(pk__in=order))}
    return [
        Dispute(
            ref(fact.thing),
            properties()[fact.property].label,
            shown(fact),
        )
        for fact in (loaded[key] for key in order)
    ]
