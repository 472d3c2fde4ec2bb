"""Things whose facts may be others now, into their facts, worked out anew and written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from showbible.guide import models
from showbible.guide.store.changes import Changes, Differences
from showbible.guide.store.gathering import Gathered, gather
from showbible.guide.store.looks import changed_looks, looks_of, write_looks
from showbible.guide.store.many import batches
from showbible.guide.store.noting import write_changes
from showbible.guide.store.recording import records_of, write_outcomes
from showbible.guide.store.spells import write_spells
from showbible.guide.store.stamping import Stamping
from showbible.guide.store.weighing import weight_of
from showbible.guide.store.writing import write_facts, write_things
from showbible.resolving.catalogue import things as listed
from showbible.resolving.changing import Change, changes
from showbible.resolving.days import days_of
from showbible.resolving.model import Fact
from showbible.resolving.rounds import EditsOf, Round, Said, first_round, second_round
from showbible.resolving.spells import Spell, spells
from showbible.resolving.verdicts import said_of

THINGS_AT_ONCE = 1000


def work_out(things: Collection[int]) -> Changes:
    """Works out the facts of the things with these keys, and of those that go by records which change with them."""
    differences, stamping, sites, waiting = Differences(), Stamping(), set[str](), set[int]()
    for batch in batches(sorted(things), THINGS_AT_ONCE):
        found = gather(batch)
        said = _said(found)
        rounds, weigh = _first(said), _weigher(found)
        sites |= write_outcomes(batch, {found.rows[ident]: its.outcomes for ident, its in rounds.items()})
        _write_days(found, batch, said, rounds, weigh)
        weighed = {ident for ident, its in rounds.items() if any(fact.weighed for fact in its.in_order)}
        waiting |= {found.rows[ident] for ident in weighed}
        ready = [pk for pk in batch if pk not in waiting]
        _write(found, ready, {ident: its.in_order for ident, its in rounds.items()}, (differences, stamping), weigh)
    for batch in batches(sorted(waiting | _weighed_by(sites)), THINGS_AT_ONCE):
        found = gather(batch)
        _write(found, batch, facts_of(found), (differences, stamping), _weigher(found))
    stamping.write()
    return differences.changes()


Weigh = Callable[[Fact], int]
Told = Sequence[tuple[str, Said, EditsOf]]  # the ids of things with what is said and decided of them


def _said(found: Gathered) -> Told:
    said = said_of(found.things, found.spoken, found.register)
    edits = {found.register.ids[thing]: its for thing, its in found.edits.items()}
    return [(ident, said.get(ident, {}), edits.get(ident, {})) for ident in sorted({*said, *edits})]


def _first(told: Told) -> dict[str, Round]:
    """The facts of things without any record, by their ids."""
    return {ident: first_round(ident, said, edits) for ident, said, edits in told}


def facts_of(found: Gathered, on: str | None = None) -> dict[str, list[Fact]]:
    """The facts of things by their ids; with `on`, an ISO day, by the records that were known by then."""
    told = _said(found)
    rounds = _first(told)
    asked = {site for its in rounds.values() for fact in its.in_order for site in fact.weighed}
    records = records_of(asked, on)
    return {ident: second_round(ident, said, rounds[ident], records, edits).in_order for ident, said, edits in told}


def _weighed_by(sites: Collection[str]) -> set[int]:
    """The things of which a fact goes by the record of one of these sites."""
    found: set[int] = set()
    for batch in batches(sorted(sites)):
        found.update(models.Weighed.objects.filter(site__in=batch).values_list("fact__thing", flat=True))
    return found


def _write(
    found: Gathered,
    things: Sequence[int],
    facts: Mapping[str, Sequence[Fact]],
    noted: tuple[Differences, Stamping],
    weigh: Weigh,
) -> None:
    """Puts the facts of these things in the place of those that they had."""
    if not things:
        return
    idents, wanted = {pk: ident for ident, pk in found.rows.items()}, set(things)
    keys = [key for key in found.things if found.rows[found.register.ids[key]] in wanted]
    now = [fact for pk in things for fact in facts.get(idents[pk], ())]
    known = listed(keys, found.register, now)
    changed = changed_looks({found.rows[ident]: looks for ident, looks in looks_of(known, now, weigh).items()})
    differences, stamping = noted
    differences.before(things)
    stamping.add_facts(changed.looks)
    write_things(known, found.rows)
    write_facts(things, now, found.rows, weigh)
    write_looks(changed)
    stamping.add_facts(changed.looks)
    stamping.named.update(changed.faces)
    differences.after(things)


def _write_days(found: Gathered, things: Sequence[int], told: Told, rounds: Mapping[str, Round], weigh: Weigh) -> None:
    """Writes when the facts of these things were ones to doubt, and when others came to hold."""
    doubted: list[Spell] = []
    changed: list[Change] = []
    for ident, said, edits in told:
        days = days_of(ident, said, rounds[ident].facts, edits)
        doubted += spells(days)
        changed += changes(said, days)
    write_spells(things, doubted, found.rows, weigh)
    write_changes(things, changed, found.rows)


def _weigher(found: Gathered) -> Weigh:
    types = {found.register.ids[key]: key.type for key in found.things}
    said = {each.said.id: each.said for each in found.spoken}
    return lambda fact: weight_of(fact, types[fact.thing], said)
