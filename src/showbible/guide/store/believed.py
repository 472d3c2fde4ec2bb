"""What is believed of things by what an edition lets through, as the guide shows it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from django.db.models import Q

from showbible.claims import WORKS
from showbible.guide.models import Claim, Name, Thing
from showbible.guide.store.gathering import gather
from showbible.guide.store.judging import facts_of
from showbible.guide.store.keys import digest, fact_key
from showbible.guide.store.known import Evidence, Known
from showbible.guide.store.limits import Limits
from showbible.guide.store.many import batches
from showbible.guide.store.named import Named
from showbible.guide.store.rows import claims_by_key, reasons_of, sources_of
from showbible.resolving.identity import key_of
from showbible.resolving.key import Key
from showbible.resolving.model import Fact
from showbible.resolving.reveal import TELLS
from showbible.resolving.stance import FOR


def believed(things: Collection[int], limits: Limits, properties: Collection[str] = ()) -> list[Fact]:
    """The facts of the things with these keys; of these properties, where any are given.

    Those of each thing stand together, in the order of the guide.
    """
    found = facts_of(gather(things, limits, properties), limits.on)
    facts = [fact for its in found.values() for fact in its if not properties or fact.property in properties]
    return [fact for fact in facts if _is_said(fact)] if limits.line else facts


def _is_said(fact: Fact) -> bool:
    """Whether a page says so; what an editor alone says of the story may come after what is seen."""
    return fact.property not in TELLS or any(each.stance in FOR for each in fact.evidence) or fact.value is None


def places_naming(thing: Named, limits: Limits) -> Iterator[tuple[int, str]]:
    """The things of which a claim that is let through says something that may name this one, each with the property."""
    rows = Name.objects.filter(thing=thing.pk, type__in=WORKS).values_list("key", flat=True)
    titles = sorted({digest(Key("work", key_of(text).name)) for text in rows})
    naming = Q(parts__name__thing=thing.pk) | Q(parts__name__digest__in=titles)
    for pk, name in limits.claims().filter(naming).values_list("name__thing", "property").distinct():
        if pk is not None:
            yield pk, name


def names(fact: Known, thing: Named) -> bool:
    """Whether the value of a fact names a thing."""
    return any(named.ident == thing.ident for _, named in fact.links)


def with_evidence(facts: Sequence[Fact]) -> list[Known]:
    """These facts as the guide shows them, with all that was said of them."""
    return known(facts, claims_by_key(each.claim for fact in facts for each in fact.evidence))


def known(facts: Sequence[Fact], claims: Mapping[str, Claim] | None = None) -> list[Known]:
    """These facts as the guide shows them; with their evidence where its claims are given, by their keys."""
    things = _things_of(facts)
    return [
        _shaped(fact, rank, things, tuple(_evidence(fact, claims, things)) if claims else ())
        for _, same in groupby(facts, lambda fact: fact.thing)
        for rank, fact in enumerate(same)
    ]


def _things_of(facts: Iterable[Fact]) -> dict[str, Thing]:
    """All things that these facts are of, name or are known by way of, by their idents."""
    idents: set[str] = set()
    for fact in facts:
        idents |= {fact.thing, *(ident for _, ident in fact.links), *(each.via for each in fact.evidence if each.via)}
    rows = Thing.objects.select_related("parent")
    return {row.ident: row for batch in batches(sorted(idents)) for row in rows.filter(ident__in=batch)}


def _evidence(fact: Fact, claims: Mapping[str, Claim], things: Mapping[str, Thing]) -> Iterator[Evidence]:
    for each in fact.evidence:
        yield Evidence(claims[each.claim], each.stance, things[each.via] if each.via else None, each.origin)


def _shaped(fact: Fact, rank: int, things: Mapping[str, Thing], evidence: tuple[Evidence, ...]) -> Known:
    reasons = reasons_of(fact)
    return Known(
        thing=things[fact.thing],
        property=fact.property,
        key=fact_key(fact.key),
        rank=rank,
        value=fact.value,
        standing=fact.standing or "",
        support=fact.support,
        sources=sources_of(reasons),
        qualifiers=dict(fact.qualifiers),
        reasons=reasons,
        evidence=evidence,
        links=tuple((part, things[ident]) for part, ident in fact.links),
    )
