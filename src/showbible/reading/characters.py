"""Which names on a page are characters', by its claims; what is only supposed of a name holds for those alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from showbible.claims import Claim
from showbible.reading.sifting import PEOPLE

_STEPS = 2  # how far relations lead from a known character to others
_WEAK = frozenset(
    {"doctor", "nun", "monk", "priest", "officer"}
)  # what a title says; a role told in words says it better


@dataclass(frozen=True, slots=True)
class Made:
    """A claim; whether it is only supposed that it is about a character; and whom its pronoun may mean."""

    claim: Claim
    supposed: bool = False
    meant: tuple[str, ...] = ()


def settled(made: Sequence[Made]) -> tuple[list[Claim], frozenset[int]]:
    """The claims with whom their pronouns mean; and the places of those only supposed, about nobody whom a sure one
    shows, or said better in words."""
    known = _known(made)
    real = {name for each in made for name in _real(each.claim)} - known
    told = [_settled(each, known, real) for each in made]
    for _ in range(_STEPS):
        known |= {
            name
            for each in told
            if each.supposed and each.claim.property == "relation" and not real.intersection(_named(each.claim))
            if known.intersection(_named(each.claim))
            for name in _named(each.claim)
        }
    borne = {"person": real}
    doubted = {
        place
        for place, each in enumerate(told)
        if each.supposed and each.claim.subject.name not in borne.get(each.claim.subject.type, known)
    }
    claims = [each.claim for each in told]
    return claims, frozenset(doubted | _weak({p: c for p, c in enumerate(claims) if p not in doubted}))


def _known(made: Iterable[Made]) -> set[str]:
    return {name for each in made if not each.supposed and not each.meant for name in _named(each.claim)}


def _settled(each: Made, known: set[str], real: set[str]) -> Made:
    """The claim with whom its pronoun means: the first that is a known character, else the first who is not real."""
    if not each.meant:
        return each
    own = each.claim.subject.name
    whom = next((name for name in each.meant if name in known and name != own), None)
    whom = whom or next((name for name in each.meant if name not in real and name != own), each.meant[0])
    value = {**cast("dict[str, Any]", each.claim.value), "to": whom}
    return replace(each, claim=replace(each.claim, value=value))


def _weak(claims: dict[int, Claim]) -> set[int]:
    """The places of the roles that a title says of somebody whose role is told in words too."""
    roles = {place: claim for place, claim in claims.items() if claim.property == "role"}
    told = {claim.subject for claim in roles.values() if claim.value not in _WEAK}
    return {place for place, claim in roles.items() if claim.value in _WEAK and claim.subject in told}


def _real(claim: Claim) -> Iterator[str]:
    if claim.property == "cast":
        yield cast("dict[str, Any]", claim.value)["person"]
    elif claim.property in PEOPLE:
        yield str(claim.value)


def _named(claim: Claim) -> Iterator[str]:
    """The characters that a claim names."""
    value = cast("dict[str, Any]", claim.value)
    if claim.subject.type == "character" and claim.subject.name:
        yield claim.subject.name
    if claim.property == "cast" and value["character"]:
        yield value["character"]
    elif claim.property == "relation":
        yield value["to"]
    elif claim.property == "appears":
        yield str(value)
