"""Things and facts as resolving gives them, into rows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from django.db import connection

from showbible.claims import properties
from showbible.claims.values.date import bounds
from showbible.guide import models
from showbible.guide.store.keys import fact_key
from showbible.guide.store.many import add, batches, many
from showbible.guide.store.rows import reasons_of, sources_of, thing_row
from showbible.resolving.model import Fact, Thing

_FACT = (
    *("thing_id", "rank", "property", "key", "value", "standing", "support"),
    *("sources", "qualifiers", "reasons", "low", "high", "weight"),
)
_HANGING = ("guide_evidence", "guide_link", "guide_weighed")  # on facts


def write_things(things: Iterable[Thing], rows: Mapping[str, int]) -> None:
    """Writes what things go by into their rows, whose keys are given by their ids."""
    columns: list[tuple[str | int, ...]] = []
    for thing in things:
        row = thing_row(thing)
        columns.append((row.name, row.folded, _json(row.names), _json(row.subject), rows[thing.id]))
    many("UPDATE guide_thing SET name = %s, folded = %s, names = %s, subject = %s WHERE id = %s", columns)


def write_facts(
    things: Sequence[int], facts: Sequence[Fact], rows: Mapping[str, int], weigh: Callable[[Fact], int]
) -> None:
    """Puts facts in the place of those of these things; `rows` are the keys of things by their ids."""
    _clear(things)
    places = list(_places(facts, rows))
    add("guide_fact", _FACT, [(*place, *_fact(fact), weigh(fact)) for place, fact in zip(places, facts, strict=True)])
    known = _known(things)
    keys = [known[place] for place in places]
    links = [(key, rows[thing], part) for key, fact in zip(keys, facts, strict=True) for part, thing in fact.links]
    add("guide_link", ("fact_id", "thing_id", "part"), links)
    weighed = [(key, site) for key, fact in zip(keys, facts, strict=True) for site in fact.weighed]
    add("guide_weighed", ("fact_id", "site"), weighed)
    _write_evidence(list(zip(keys, facts, strict=True)), rows)


def _clear(things: Sequence[int]) -> None:
    # The ORM would load every row to look for others that hang on it; the order of the tables sees to these.
    with connection.cursor() as cursor:
        for batch in batches(things):
            places = ", ".join(["%s"] * len(batch))
            facts = f"SELECT id FROM guide_fact WHERE thing_id IN ({places})"  # noqa: S608 - places for parameters
            for table in _HANGING:
                cursor.execute(f"DELETE FROM {table} WHERE fact_id IN ({facts})", batch)  # noqa: S608 - our own names
            cursor.execute(f"DELETE FROM guide_fact WHERE thing_id IN ({places})", batch)  # noqa: S608


def _places(facts: Iterable[Fact], things: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """The thing of each fact, and the place of the fact among the facts of that."""
    counts: Counter[str] = Counter()
    for fact in facts:
        yield things[fact.thing], counts[fact.thing]
        counts[fact.thing] += 1


def _fact(fact: Fact) -> tuple[str | int | None, ...]:
    reasons = reasons_of(fact)
    value = None if fact.value is None else _json(fact.value)
    place, qualifiers = (fact.property, fact_key(fact.key)), _json(dict(fact.qualifiers))
    said = sources_of(reasons), qualifiers, _json(reasons)
    return *place, value, fact.standing or "", fact.support, *said, *_days(fact)


def _days(fact: Fact) -> tuple[str | None, str | None]:
    """The first and the last day that a date may mean."""
    if fact.value is None or properties()[fact.property].value != "date":
        return None, None
    low, high = bounds(str(fact.value))
    return low.isoformat(), high.isoformat()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _known(things: Sequence[int]) -> dict[tuple[int, int], int]:
    """The keys of the facts of these things, by thing and place."""
    found: dict[tuple[int, int], int] = {}
    for batch in batches(things):
        rows = models.Fact.objects.filter(thing__in=batch).values_list("pk", "thing", "rank")
        found |= {(thing, rank): pk for pk, thing, rank in rows}
    return found


def _write_evidence(facts: Sequence[tuple[int, Fact]], things: Mapping[str, int]) -> None:
    claims: dict[str, int] = {}
    for batch in batches(sorted({each.claim for _, fact in facts for each in fact.evidence})):
        claims |= dict(models.Claim.objects.filter(key__in=batch).values_list("key", "pk"))
    rows = [
        (key, claims[each.claim], each.stance, things[each.via] if each.via else None, each.origin, rank)
        for key, fact in facts
        for rank, each in enumerate(fact.evidence)
    ]
    add("guide_evidence", ("fact_id", "claim_id", "stance", "via_id", "origin", "rank"), rows)
