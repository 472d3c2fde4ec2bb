"""How much it matters that sources disagree on a fact, by what is said of it."""

from __future__ import annotations

from collections.abc import Mapping

from showbible.resolving.hearing import moment
from showbible.resolving.mattering import Heard, dispute_of, weight
from showbible.resolving.model import Fact, Said, Support


def weight_of(fact: Fact, type_: str, said: Mapping[str, Said]) -> int:
    """The weight of a fact of a thing of this type, 0 where nobody disagrees; `said` are the claims on it by id."""
    if fact.support != Support.DISPUTED or fact.value is None:
        return 0
    told = [(each, said[each.claim]) for each in fact.evidence]
    heard = (Heard(each.stance, each.origin, one.claim.value, moment(one.source).day) for each, one in told)
    return weight(dispute_of(type_, fact.property, fact.value, heard))
