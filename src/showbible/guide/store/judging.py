"""Things whose facts may be others now, into their facts, worked out anew and written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import Count, Q

from showbible.guide import models
from showbible.guide.store.changes import Changes, Differences
from showbible.guide.store.gathering import Gathered, gather
from showbible.guide.store.many import add, batches
from showbible.guide.store.weighing import weight_of
from showbible.guide.store.writing import write_facts, write_things
from showbible.resolving.catalogue import things as listed
from showbible.resolving.model import Fact
from showbible.resolving.record import Field, Record, Records, summed
from showbible.resolving.rounds import EditsOf, Round, Said, first_round, second_round
from showbible.resolving.verdicts import said_of

THINGS_AT_ONCE = 1000


def work_out(things: Collection[int]) -> Changes:
    """Works out the facts of the things with these keys, and of those that go by records which change with them."""
    differences, sites, waiting = Differences(), set[str](), set[int]()
    for batch in batches(sorted(things), THINGS_AT_ONCE):
        found = gather(batch)
        rounds = _first(found)
        sites |= _write_outcomes(found, batch, rounds)
        weighed = {ident for ident, its in rounds.items() if any(fact.weighed for fact in its.in_order)}
        waiting |= {found.rows[ident] for ident in weighed}
        ready = [pk for pk in batch if pk not in waiting]
        _write(found, ready, {ident: its.in_order for ident, its in rounds.items()}, differences)
    for batch in batches(sorted(waiting | _weighed_by(sites)), THINGS_AT_ONCE):
        found = gather(batch)
        _write(found, batch, _with_records(found), differences)
    return differences.changes()


def _first(found: Gathered) -> dict[str, Round]:
    """The facts of things without any record, by their ids."""
    return {ident: first_round(ident, said, edits) for ident, said, edits in _said(found)}


def _said(found: Gathered) -> list[tuple[str, Said, EditsOf]]:
    said = said_of(found.things, found.spoken, found.register)
    edits = {found.register.ids[thing]: its for thing, its in found.edits.items()}
    return [(ident, said.get(ident, {}), edits.get(ident, {})) for ident in sorted({*said, *edits})]


def _with_records(found: Gathered) -> dict[str, list[Fact]]:
    rounds = _first(found)
    asked = {site for its in rounds.values() for fact in its.in_order for site in fact.weighed}
    records = records_of(asked)
    return {
        ident: second_round(ident, said, rounds[ident], records, edits).in_order for ident, said, edits in _said(found)
    }


def _weighed_by(sites: Collection[str]) -> set[int]:
    """The things of which a fact goes by the record of one of these sites."""
    found: set[int] = set()
    for batch in batches(sorted(sites)):
        found.update(models.Weighed.objects.filter(site__in=batch).values_list("fact__thing", flat=True))
    return found


def records_of(sites: Iterable[str]) -> Records:
    """The track records of these sites, by the names that `Field` has for them."""
    parts: list[Record] = []
    for batch in batches(sorted(set(sites))):
        rows = models.Outcome.objects.filter(site__in=batch).order_by("site")
        counted = rows.values_list("site", "sort", "property", "lead").annotate(
            right=Count("pk", filter=Q(was_right=True)), count=Count("pk")
        )
        parts += [Record(Field(*field), right, count) for *field, right, count in counted]
    return summed(parts)


def _write_outcomes(found: Gathered, things: Sequence[int], rounds: Mapping[str, Round]) -> set[str]:
    """How turned out what was said of these things; the sites of which that is something else than before."""
    rows = models.Outcome.objects.filter(thing__in=things)
    columns = ("thing", "site", "sort", "property", "lead", "was_right", "slip")
    before = sorted(rows.values_list(*columns), key=_in_order)
    now = sorted(
        (
            (found.rows[ident], *each.field, each.was_right, each.slip)
            for ident, its in rounds.items()
            for each in its.outcomes
        ),
        key=_in_order,
    )
    if before == now:
        return set()
    rows.delete()
    add("guide_outcome", ("thing_id", *columns[1:]), now)
    return {row[1] for row in set(before) ^ set(now)}


def _in_order(row: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(map(repr, row))


def _write(
    found: Gathered, things: Sequence[int], facts: Mapping[str, Sequence[Fact]], differences: Differences
) -> None:
    """Puts the facts of these things in the place of those that they had."""
    if not things:
        return
    idents = {pk: ident for ident, pk in found.rows.items()}
    keys = [key for key in found.things if found.rows[found.register.ids[key]] in set(things)]
    now = [fact for pk in things for fact in facts.get(idents[pk], ())]
    differences.before(things)
    known = listed(keys, found.register, now)
    write_things(known, found.rows)
    types = {thing.id: thing.type for thing in known}
    said = {each.said.id: each.said for each in found.spoken}
    write_facts(things, now, found.rows, lambda fact: weight_of(fact, types[fact.thing], said))
    differences.after(things)
