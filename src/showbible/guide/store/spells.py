"""The days for which facts were ones to doubt, into rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from showbible.guide import models
from showbible.guide.store.keys import fact_key
from showbible.guide.store.many import add, batches
from showbible.resolving.model import Fact
from showbible.resolving.spells import Spell

_COLUMNS = ("thing_id", "property", "key", "first", "last", "weight")


class _Row(NamedTuple):
    thing: int
    property: str
    key: str
    first: date
    last: date
    weight: int


def write_spells(
    things: Sequence[int], spells: Iterable[Spell], rows: Mapping[str, int], weigh: Callable[[Fact], int]
) -> None:
    """Puts spells in the place of those of these things; `rows` are the keys of things by their ids."""
    for batch in batches(things):
        models.Spell.objects.filter(thing__in=batch).delete()
    found = sorted(
        _Row(rows[fact.thing], fact.property, fact_key(fact.key), first, last, weigh(fact))
        for fact, first, last in spells
    )
    add(
        "guide_spell",
        _COLUMNS,
        [(*row[:3], row.first.isoformat(), row.last.isoformat(), row.weight) for row in _joined(found)],
    )


def _joined(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Those that follow each other and are alike in all but their days, as one."""
    open_: _Row | None = None
    for row in rows:
        if open_ and open_._replace(first=row.first, last=row.last) == row and _follows(row, open_):
            open_ = open_._replace(last=row.last)
            continue
        if open_:
            yield open_
        open_ = row
    if open_:
        yield open_


def _follows(row: _Row, other: _Row) -> bool:
    return row.first - other.last == timedelta(days=1)
