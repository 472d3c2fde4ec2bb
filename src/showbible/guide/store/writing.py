"""A resolution, into the rows of things, facts, links and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.db import connection, transaction
from django.utils import timezone

from showbible.guide import models
from showbible.guide.store.keys import fact_key
from showbible.guide.store.saving import BATCH, folded
from showbible.resolving.model import Fact, Resolution, Thing


def write_resolution(resolution: Resolution, changes: int) -> None:
    """Puts things and facts in the place of those in the store, all in one transaction.

    A thing that stays keeps its row; facts are written anew. `changes` is the state's count of changes at the
    time when the claims were taken out.
    """
    with transaction.atomic():
        _empty(models.Evidence, models.Link, models.Fact)
        things = _write_things(resolution.things)
        facts = _write_facts(resolution.facts, things)
        _write_links(facts, things)
        _write_evidence(facts, things)
        models.State.objects.update_or_create(pk=1, defaults={"resolved": changes, "resolved_at": timezone.now()})


def _empty(*tables: type[models.Evidence | models.Link | models.Fact]) -> None:
    # The ORM would load every row to look for others that hang on it; the order of the tables sees to these.
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(table._meta.db_table)}")  # noqa: S608


def _write_things(things: Iterable[Thing]) -> Mapping[str, int]:
    """The rows' keys by id, once those no longer known are gone and all others are as they should be."""
    rows = {thing.id: _thing_row(thing) for thing in things}
    stored = dict(models.Thing.objects.values_list("ident", "pk"))
    gone = [key for ident, key in stored.items() if ident not in rows]
    for first in range(0, len(gone), BATCH):
        models.Thing.objects.filter(pk__in=gone[first : first + BATCH]).delete()
    models.Thing.objects.bulk_create([row for ident, row in rows.items() if ident not in stored], batch_size=BATCH)
    keys = dict(models.Thing.objects.values_list("ident", "pk"))
    _complete_things(things, rows, keys)
    return keys


def _complete_things(things: Iterable[Thing], rows: Mapping[str, models.Thing], keys: Mapping[str, int]) -> None:
    """Gives every row its parent, which may have got its own key only now."""
    for thing in things:
        rows[thing.id].parent_id = keys[thing.parent] if thing.parent else None
        rows[thing.id].pk = keys[thing.id]
    columns = ["type", "name", "folded", "names", "subject", "season", "episode", "parent"]
    models.Thing.objects.bulk_create(
        rows.values(), batch_size=BATCH, update_conflicts=True, unique_fields=["ident"], update_fields=columns
    )


def _thing_row(thing: Thing) -> models.Thing:
    names = dict.fromkeys(folded(name) for name in (thing.name, *thing.names, thing.subject.title))
    return models.Thing(
        ident=thing.id,
        type=thing.type,
        name=thing.name[:500],
        folded="".join(f"\n{name}" for name in names) + "\n",
        names=list(thing.names),
        subject=thing.subject.as_json(),
        season=thing.subject.season,
        episode=thing.subject.episode,
    )


def _write_facts(facts: Iterable[Fact], things: Mapping[str, int]) -> list[tuple[Fact, models.Fact]]:
    places: dict[str, int] = {}
    pairs = []
    for fact in facts:
        places[fact.thing] = places.get(fact.thing, -1) + 1
        pairs.append((fact, _fact_row(fact, things[fact.thing], places[fact.thing])))
    models.Fact.objects.bulk_create([row for _, row in pairs], batch_size=BATCH)
    return pairs


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


def _write_links(facts: Iterable[tuple[Fact, models.Fact]], things: Mapping[str, int]) -> None:
    models.Link.objects.bulk_create(
        (
            models.Link(fact_id=row.pk, thing_id=things[thing], part=part)
            for fact, row in facts
            for part, thing in fact.links
        ),
        batch_size=BATCH,
    )


def _write_evidence(facts: Iterable[tuple[Fact, models.Fact]], things: Mapping[str, int]) -> None:
    claims = dict(models.Claim.objects.filter(superseded_at=None).values_list("key", "pk"))
    models.Evidence.objects.bulk_create(
        (
            models.Evidence(
                fact_id=row.pk,
                claim_id=claims[evidence.claim],
                stance=evidence.stance,
                via_id=things[evidence.via] if evidence.via else None,
                rank=rank,
            )
            for fact, row in facts
            for rank, evidence in enumerate(fact.evidence)
        ),
        batch_size=BATCH,
    )
