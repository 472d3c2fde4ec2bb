"""How turned out what sites said, into rows, and out of those into track records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Count, Q

from showbible.guide import models
from showbible.guide.store.many import add, batches
from showbible.resolving.record import Field, Outcome, Record, Records, summed

_COLUMNS = ("thing", "site", "sort", "property", "lead", "was_right", "slip", "since")


def records_of(sites: Iterable[str], on: str | None = None) -> Records:
    """The track records of these sites, by the names that `Field` has for them.

    With `on`, an ISO day, by those outcomes of today that were known by then.
    """
    outcomes = models.Outcome.objects.filter(**({"since__lte": on} if on else {})).order_by("site")
    parts: list[Record] = []
    for batch in batches(sorted(set(sites))):
        rows = outcomes.filter(site__in=batch)
        counted = rows.values_list("site", "sort", "property", "lead").annotate(
            right=Count("pk", filter=Q(was_right=True)), count=Count("pk")
        )
        parts += [Record(Field(*field), right, count) for *field, right, count in counted]
    return summed(parts)


def write_outcomes(things: Sequence[int], outcomes: Mapping[int, Sequence[Outcome]]) -> set[str]:
    """Puts outcomes in the place of those of these things; the sites of which any is another than before.

    `outcomes` are by the key of the thing's row.
    """
    rows = models.Outcome.objects.filter(thing__in=things)
    before = sorted(((*row, since.isoformat()) for *row, since in rows.values_list(*_COLUMNS)), key=_in_order)
    now = sorted(
        (
            (thing, *each.field, each.was_right, each.slip, each.since.isoformat())
            for thing, found in outcomes.items()
            for each in found
        ),
        key=_in_order,
    )
    if before == now:
        return set()
    rows.delete()
    add("guide_outcome", ("thing_id", *_COLUMNS[1:]), now)
    return {row[1] for row in set(before) ^ set(now)}


def _in_order(row: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(map(repr, row))
