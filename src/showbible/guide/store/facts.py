"""A thing to everything that is known of it, each fact with its evidence; now, or as it would have been known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from showbible.guide.models import Claim, Evidence, Fact, Thing
from showbible.guide.store.keys import fact_key
from showbible.guide.store.resolution import said
from showbible.guide.store.saving import BATCH
from showbible.resolving import model as resolved
from showbible.resolving import resolve

_LONG = ("page__text", "page__folded", "page__extra")


@dataclass(frozen=True, slots=True)
class Known:
    """A fact and its evidence in the stated order, with claims, pages and sites loaded.

    As of a date, the rows are not stored ones: `fact.pk` is None.
    """

    fact: Fact
    evidence: tuple[Evidence, ...]


def facts_of(thing: Thing) -> list[Known]:
    """What is known of the thing, in the guide's order, in two queries."""
    evidence: dict[int, list[Evidence]] = {}
    rows = Evidence.objects.filter(fact__thing=thing).select_related("claim__page__site", "via__parent")
    for each in rows.defer(*(f"claim__{name}" for name in _LONG)).order_by("fact", "rank"):
        evidence.setdefault(each.fact_id, []).append(each)
    facts = Fact.objects.filter(thing=thing).order_by("rank")
    return [Known(fact, tuple(evidence.get(fact.pk, ()))) for fact in facts]


def mentions_of(thing: Thing) -> list[Fact]:
    """The facts of others that name the thing: a person's credits, a character's players. In one query."""
    named = Fact.objects.filter(links=thing).exclude(value=None).select_related("thing__parent").distinct()
    return sorted(named, key=lambda fact: (fact.thing.ident, fact.rank))


def facts_as_of(thing: Thing, on: str) -> list[Known]:
    """What was known of the thing at the end of that day (ISO), from what was said by then."""
    facts = [fact for fact in resolve(said(), on=on).facts if fact.thing == thing.ident]
    claims = _claims([each.claim for fact in facts for each in fact.evidence])
    things = Thing.objects.select_related("parent").in_bulk(
        sorted({each.via for fact in facts for each in fact.evidence if each.via}), field_name="ident"
    )
    return [_known(fact, rank, thing, claims, things) for rank, fact in enumerate(facts)]


def _claims(keys: list[str]) -> dict[str, Claim]:
    found: dict[str, Claim] = {}
    for first in range(0, len(keys), BATCH):
        found |= _with_page(Claim.objects.all()).in_bulk(keys[first : first + BATCH], field_name="key")
    return found


def _with_page(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    return claims.select_related("page__site").defer(*_LONG)


def _known(
    fact: resolved.Fact, rank: int, thing: Thing, claims: Mapping[str, Claim], things: Mapping[str, Thing]
) -> Known:
    row = Fact(
        thing=thing,
        property=fact.property,
        rank=rank,
        key=fact_key(fact.key),
        value=fact.value,
        standing=fact.standing or "",
        support=fact.support,
        reasons=[{"rule": reason.rule, "details": dict(reason.details)} for reason in fact.reasons],
    )
    return Known(row, tuple(_evidence(row, fact.evidence, claims, things)))


def _evidence(
    fact: Fact, evidence: Iterable[resolved.Evidence], claims: Mapping[str, Claim], things: Mapping[str, Thing]
) -> Iterable[Evidence]:
    for rank, each in enumerate(evidence):
        via = things.get(each.via) if each.via else None
        yield Evidence(fact=fact, claim=claims[each.claim], stance=each.stance, via=via, rank=rank)
