"""Things and facts of today's guide by statements of our own, as most of a page is: the ORM takes ten times as long.

A statement that selects things takes a `Within`: which of them the edition has.
"""

# ruff: noqa: S608 - statements are put together of words of our own alone

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.db import connection

from showbible.guide.store.known import Known
from showbible.guide.store.limits import Limits, parts_beyond
from showbible.guide.store.named import Listed, Named

Row = tuple[Any, ...]

_THING = "t.id, t.ident, t.type, t.name, t.season, t.episode, p.id, p.ident, p.type, p.name"
_PARENT = "LEFT JOIN guide_thing p ON p.id = t.parent_id"
_FACTS = f"""
SELECT f.id, f.property, f.key, f.rank, f.value, f.standing, f.support, f.sources, f.qualifiers, {_THING}
FROM guide_fact f JOIN guide_thing t ON t.id = f.thing_id {_PARENT}
WHERE f.id IN ({{}}) ORDER BY t.type, t.ident, f.rank
"""
_LINKS = f"""
SELECT l.fact_id, l.part, {_THING} FROM guide_link l JOIN guide_thing t ON t.id = l.thing_id {_PARENT}
WHERE l.fact_id IN ({{}}) ORDER BY l.id
"""
_OF_OR_NAMING = "SELECT id FROM guide_fact WHERE thing_id = %s UNION SELECT fact_id FROM guide_link WHERE thing_id = %s"
_SOURCES = f"""
SELECT c.page_id, COUNT(*) FROM guide_evidence e JOIN guide_claim c ON c.id = e.claim_id
WHERE e.fact_id IN ({_OF_OR_NAMING}) GROUP BY c.page_id ORDER BY 2 DESC, 1
"""


class Within(NamedTuple):
    """A condition on things `t`, with its parameters; none for all of them."""

    condition: str = ""
    parameters: tuple[Any, ...] = ()


ALL = Within()


def within(limits: Limits) -> Within:
    """That a thing is among those that are let through."""
    condition, parameters = "", list[Any]()
    if limits.on:
        condition, parameters = " AND t.since <= %s", [limits.on]
    if limits.line:
        beyond, given = parts_beyond(limits.line).query.sql_with_params()
        condition += f" AND (t.reveal_id IS NULL OR t.reveal_id NOT IN ({beyond}))"
        parameters += given
    return Within(condition, tuple(parameters))


def things(
    condition: str, parameters: Sequence[Any], among: Within = ALL, order: str = "t.folded, t.ident", most: int = 0
) -> list[Named]:
    """The things `t` of which the condition holds; so many, where that is given."""
    limit = f"LIMIT {most:d}" if most else ""
    where = f"WHERE {condition}{among.condition} ORDER BY {order} {limit}"
    statement = f"SELECT {_THING} FROM guide_thing t {_PARENT} {where}"
    return [_listed(row) for row in rows(statement, (*parameters, *among.parameters))]


def facts_with(thing: int) -> list[Known]:
    """The facts of the thing with this key and those of others that name it."""
    return _known(_OF_OR_NAMING, (thing, thing))


def facts_of(thing: int, property_: str) -> list[Known]:
    """The facts on this property of the thing with this key."""
    return _known("SELECT id FROM guide_fact WHERE thing_id = %s AND property = %s", (thing, property_))


def naming(thing: int, property_: str) -> list[Known]:
    """The facts of this property of others that name the thing with this key."""
    joined = "guide_link l JOIN guide_fact f ON f.id = l.fact_id"
    where = "l.thing_id = %s AND f.property = %s AND f.value IS NOT NULL"
    return _known(f"SELECT f.id FROM {joined} WHERE {where}", (thing, property_))


def headlines(things: Sequence[int], properties: Sequence[str]) -> list[Known]:
    """What holds of these properties of these things, by their keys."""
    if not things:
        return []
    places, names = (", ".join(["%s"] * len(each)) for each in (things, properties))
    where = f"thing_id IN ({places}) AND property IN ({names}) AND value IS NOT NULL"
    return _known(f"SELECT id FROM guide_fact WHERE {where}", (*things, *properties))


def franchise(work: int) -> Named | None:
    """What the first fact on the franchise of the work with this key names."""
    named = "SELECT l.thing_id FROM guide_fact f JOIN guide_link l ON l.fact_id = f.id"
    first = f"{named} WHERE f.thing_id = %s AND f.property = 'franchise' ORDER BY f.rank, l.id LIMIT 1"
    return next(iter(things(f"t.id = ({first})", (work,))), None)


def sources(thing: int) -> list[tuple[int, int]]:
    """The keys of the pages that speak of the thing, each with how often, the most first."""
    return [(key, count) for key, count in rows(_SOURCES, (thing, thing))]


def pages_of(facts: Sequence[int]) -> list[tuple[int, int]]:
    """The keys of the pages in the evidence of these facts, each with how often."""
    places = ", ".join(["%s"] * len(facts))
    joined = "guide_evidence e JOIN guide_claim c ON c.id = e.claim_id"
    counted = f"SELECT c.page_id, COUNT(*) FROM {joined} WHERE e.fact_id IN ({places}) GROUP BY c.page_id"
    return [(key, count) for key, count in rows(counted, facts)]


def rows(statement: str, parameters: Sequence[Any]) -> list[Row]:
    """What a statement selects."""
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        found: list[Row] = cursor.fetchall()
    return found


def _known(keys: str, parameters: Sequence[Any]) -> list[Known]:
    """The facts whose keys this statement selects."""
    found = rows(_FACTS.format(keys), parameters)
    seen: dict[int, Listed] = {}
    links: dict[int, list[tuple[str, Named]]] = defaultdict(list)
    for key, part, *thing in rows(_LINKS.format(keys), parameters) if found else ():
        links[key].append((part, _seen(seen, thing)))
    return [_fact(row, _seen(seen, row[9:]), links.get(row[0], ())) for row in found]


def _fact(row: Row, thing: Listed, links: Sequence[tuple[str, Named]]) -> Known:
    pk, name, key, rank, value, standing, support, sources, qualifiers = row[:9]
    return Known(
        thing=thing,
        property=name,
        key=key,
        rank=rank,
        value=None if value is None else json.loads(value),
        standing=standing,
        support=support,
        sources=sources,
        qualifiers={} if qualifiers == "{}" else json.loads(qualifiers),
        links=tuple(links),
        row=pk,
    )


def _seen(seen: dict[int, Listed], row: Sequence[Any]) -> Listed:
    found = seen.get(row[0])
    if found is None:
        found = seen[row[0]] = _listed(row)
    return found


def _listed(row: Sequence[Any]) -> Listed:
    pk, ident, type_, name, season, episode, *parent = row
    return Listed(pk, ident, type_, name, season, episode, Listed(*parent) if parent[0] is not None else None)
