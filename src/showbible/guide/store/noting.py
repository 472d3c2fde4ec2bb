"""Changes into rows. Those that stay as they are keep their row, and with it when they were first worked out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from django.db import connection
from django.utils import timezone

from showbible.claims import Value
from showbible.guide import models
from showbible.guide.store.keys import fact_key
from showbible.guide.store.many import add, batches
from showbible.resolving.changing import Change

_COLUMNS = ("thing_id", "property", "key", "day", "old", "old_standing", "new", "new_standing", "claim_id")
_Row = tuple[int | str | None, ...]


def write_changes(things: Sequence[int], changes: Iterable[Change], rows: Mapping[str, int]) -> None:
    """Puts changes in the place of those of these things; `rows` are the keys of things by their ids."""
    found, known = list(changes), _known(things)
    claims = _claims(each.claim for each in found if each.claim)
    wanted = dict.fromkeys(_row(each, rows, claims) for each in found)
    for batch in batches(pk for row, pk in known.items() if row not in wanted):
        models.Change.objects.filter(pk__in=batch).delete()
    now = str(connection.ops.adapt_datetimefield_value(timezone.now()))
    add("guide_change", (*_COLUMNS, "noted_at"), [(*row, now) for row in wanted if row not in known])


def _known(things: Sequence[int]) -> dict[_Row, int]:
    """The keys of the rows that there are."""
    found = (models.Change.objects.filter(thing__in=batch) for batch in batches(things))
    return {_stored(row): row.pk for row in chain.from_iterable(found)}


def _stored(row: models.Change) -> _Row:
    old, new = (row.old, row.old_standing), (row.new, row.new_standing)
    return (
        *(row.thing_id, row.property, row.key, row.day.isoformat()),
        *(_json(old[0]), old[1], _json(new[0]), new[1]),
        row.claim_id,
    )


def _row(change: Change, rows: Mapping[str, int], claims: Mapping[str, int]) -> _Row:
    old, new = change.old, change.new
    return (
        *(rows[new.thing], new.property, fact_key(new.key), change.day.isoformat()),
        *(_json(old.value if old else None), (old.standing or "") if old else ""),
        *(_json(new.value), new.standing or ""),
        claims[change.claim] if change.claim else None,
    )


def _claims(keys: Iterable[str]) -> dict[str, int]:
    """The keys of the rows of claims."""
    found: dict[str, int] = {}
    for batch in batches(sorted(set(keys))):
        found |= dict(models.Claim.objects.filter(key__in=batch).values_list("key", "pk"))
    return found


def _json(value: Value | None) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
