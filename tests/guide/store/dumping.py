"""All that is worked out, as the store has it and as resolving gives it, in one form."""

from __future__ import annotations

from typing import Any

from showbible.guide import models
from showbible.guide.store import said
from showbible.guide.store.deciding import decisions
from showbible.guide.store.keys import fact_key
from showbible.resolving import Resolution, resolve
from showbible.resolving.hearing import moment

Dump = dict[str, list[Any]]


def stored() -> Dump:
    """Things and facts as the rows have them."""
    facts = models.Fact.objects.order_by("thing__ident", "rank").prefetch_related("evidence__claim", "evidence__via")
    return {
        "things": [
            (row.ident, row.type, row.name, row.names, row.subject, row.parent.ident if row.parent else None)
            for row in models.Thing.objects.order_by("ident").select_related("parent")
        ],
        "facts": [
            (
                *(
                    row.thing.ident,
                    row.property,
                    row.key,
                    row.value,
                    row.standing,
                    row.support,
                    row.qualifiers,
                    row.reasons,
                ),
                [
                    (each.claim.key, each.stance, each.via.ident if each.via else None, each.origin)
                    for each in sorted(row.evidence.all(), key=lambda each: each.rank)
                ],
                [(link.part, link.thing.ident) for link in row.link_set.order_by("pk").select_related("thing")],
            )
            for row in facts.select_related("thing")
        ],
        "outcomes": sorted(
            models.Outcome.objects.values_list("thing__ident", "site", "sort", "property", "lead", "was_right"),
            key=repr,
        ),
    }


def worked_out(resolution: Resolution) -> Dump:
    """The same of a resolution."""
    facts = sorted(resolution.facts, key=lambda fact: fact.thing)
    return {
        "things": sorted(
            (each.id, each.type, each.name[:500], list(each.names), each.subject.as_json(), each.parent)
            for each in resolution.things
        ),
        "facts": [
            (
                *(
                    fact.thing,
                    fact.property,
                    fact_key(fact.key),
                    fact.value,
                    fact.standing or "",
                    str(fact.support),
                    dict(fact.qualifiers),
                ),
                [{"rule": reason.rule, "details": dict(reason.details)} for reason in fact.reasons],
                [(each.claim, str(each.stance), each.via, each.origin) for each in fact.evidence],
                list(fact.links),
            )
            for fact in facts
        ],
        "outcomes": sorted(
            ((thing, *each.field, each.was_right) for thing, found in resolution.outcomes.items() for each in found),
            key=repr,
        ),
    }


def changed() -> list[Any]:
    """What changed and when, as the rows have it."""
    columns = ("thing__ident", "property", "key", "day", "old", "old_standing", "new", "new_standing", "claim__key")
    return sorted(models.Change.objects.values_list(*columns), key=repr)


def since() -> dict[str, str]:
    """The first day of each thing of which there is one, as the rows have it."""
    rows = models.Thing.objects.exclude(since=None).values_list("ident", "since")
    return {ident: day.isoformat() for ident, day in rows if day}


def reveals() -> dict[str, str | None]:
    """What reveals each thing, as the rows have it."""
    return dict(models.Thing.objects.values_list("ident", "reveal__ident"))


def spoken_of() -> dict[str, str]:
    """The first day as of which resolving lists each thing."""
    days = sorted({moment(each.source).day.isoformat() for each in said()}, reverse=True)
    return {thing.id: day for day in days for thing in resolve(said(), decisions(), on=day).things}
