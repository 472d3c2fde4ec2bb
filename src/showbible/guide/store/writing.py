"""Things and facts as resolving gives them, into rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from django.db import connection

from showbible.guide import models
from showbible.guide.store.keys import fact_key
from showbible.guide.store.many import BATCH, batches, many
from showbible.guide.store.rows import thing_row
from showbible.resolving.model import Fact, Thing

_HANGING = ("guide_evidence", "guide_link", "guide_weighed")  # on facts


def write_things(things: Iterable[Thing], rows: Mapping[str, int]) -> None:
    """Writes what things go by into their rows, whose keys are given by their ids."""
    columns: list[tuple[str | int, ...]] = []
    for thing in things:
        row = thing_row(thing)
        texts = (json.dumps(each, ensure_ascii=False) for each in (row.names, row.subject))
        columns.append((row.name, row.folded, *texts, rows[thing.id]))
    many("UPDATE guide_thing SET name = %s, folded = %s, names = %s, subject = %s WHERE id = %s", columns)


def write_facts(
    things: Sequence[int], facts: Iterable[Fact], rows: Mapping[str, int], weigh: Callable[[Fact], int]
) -> None:
    """Puts facts in the place of those of these things; `rows` are the keys of things by their ids."""
    _clear(things)
    pairs = list(_pairs(facts, rows))
    for fact, row in pairs:
        row.weight = weigh(fact)
    models.Fact.objects.bulk_create([row for _, row in pairs], batch_size=BATCH)
    links = (
        models.Link(fact_id=row.pk, thing_id=rows[thing], part=part)
        for fact, row in pairs
        for part, thing in fact.links
    )
    models.Link.objects.bulk_create(links, batch_size=BATCH)
    weighed = (models.Weighed(fact_id=row.pk, site=site) for fact, row in pairs for site in fact.weighed)
    models.Weighed.objects.bulk_create(weighed, batch_size=BATCH)
    _write_evidence(pairs, rows)


def _clear(things: Sequence[int]) -> None:
    # The ORM would load every row to look for others that hang on it; the order of the tables sees to these.
    with connection.cursor() as cursor:
        for batch in batches(things):
            places = ", ".join(["%s"] * len(batch))
            facts = f"SELECT id FROM guide_fact WHERE thing_id IN ({places})"  # noqa: S608 - places for parameters
            for table in _HANGING:
                cursor.execute(f"DELETE FROM {table} WHERE fact_id IN ({facts})", batch)  # noqa: S608 - our own names
            cursor.execute(f"DELETE FROM guide_fact WHERE thing_id IN ({places})", batch)  # noqa: S608


def _pairs(facts: Iterable[Fact], things: Mapping[str, int]) -> Iterable[tuple[Fact, models.Fact]]:
    places: dict[str, int] = {}
    for fact in facts:
        places[fact.thing] = places.get(fact.thing, -1) + 1
        yield fact, _fact_row(fact, things[fact.thing], places[fact.thing])


def _fact_row(fact: Fact, thing: int, rank: int) -> models.Fact:
    return models.Fact(
        thing_id=thing,
        property=fact.property,
        rank=rank,
        key=fact_key(fact.key),
        value=fact.value,
        standing=fact.standing or "",
        support=fact.support,
        reasons=[{"rule": reason.rule, "details": dict(reason.details)} for reason in fact.reasons],
    )


def _write_evidence(pairs: Sequence[tuple[Fact, models.Fact]], things: Mapping[str, int]) -> None:
    claims: dict[str, int] = {}
    for batch in batches(sorted({each.claim for fact, _ in pairs for each in fact.evidence})):
        claims |= dict(models.Claim.objects.filter(key__in=batch).values_list("key", "pk"))
    models.Evidence.objects.bulk_create(
        (
            models.Evidence(
                fact_id=row.pk,
                claim_id=claims[evidence.claim],
                stance=evidence.stance,
                via_id=things[evidence.via] if evidence.via else None,
                origin=evidence.origin,
                rank=rank,
            )
            for fact, row in pairs
            for rank, evidence in enumerate(fact.evidence)
        ),
        batch_size=BATCH,
    )
