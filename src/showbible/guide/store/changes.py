"""What held before and what holds now, compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from showbible.claims import Subject
from showbible.guide.models import Fact, Thing
from showbible.guide.store.keys import fact_key
from showbible.resolving.model import Resolution, Support

FactId = tuple[str, str, str]  # thing, property, key


@dataclass(frozen=True, slots=True)
class Holding:
    """The value that holds for a property of a thing, at one time; `standing` is "" where it has none."""

    thing: str
    property: str
    value: Any
    standing: str
    support: str


@dataclass(frozen=True, slots=True)
class Named:
    """A thing by its id, with its type and a name that needs no series beside it."""

    id: str
    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The guide at one time: its things by id, and what holds."""

    things: Mapping[str, Named]
    facts: Mapping[FactId, Holding]


@dataclass(frozen=True, slots=True)
class Changes:
    """What came of reading: things and facts in the order of the guide; of a changed fact, before and after."""

    things: Mapping[str, Named]
    new_things: tuple[Named, ...]
    new_facts: tuple[Holding, ...]
    changed: tuple[tuple[Holding, Holding], ...]
    disputed: tuple[Holding, ...]
    gone: tuple[Holding, ...]


def compare(before: Snapshot, after: Snapshot) -> Changes:
    """New, changed and gone facts, and those of which sources disagree now and did not before."""
    both = [(before.facts[key], fact) for key, fact in after.facts.items() if key in before.facts]
    new = tuple(fact for key, fact in after.facts.items() if key not in before.facts)
    was = {key for key, fact in before.facts.items() if fact.support == Support.DISPUTED}
    return Changes(
        things={**before.things, **after.things},
        new_things=tuple(thing for key, thing in after.things.items() if key not in before.things),
        new_facts=new,
        changed=tuple((old, now) for old, now in both if (old.value, old.standing) != (now.value, now.standing)),
        disputed=tuple(
            fact for key, fact in after.facts.items() if fact.support == Support.DISPUTED and key not in was
        ),
        gone=tuple(fact for key, fact in before.facts.items() if key not in after.facts),
    )


def stored_snapshot() -> Snapshot:
    """What holds by the facts in the store."""
    rows = Fact.objects.order_by("pk").values_list("thing__ident", "property", "key", "value", "standing", "support")
    names = Thing.objects.order_by("pk").values_list("ident", "name", "subject")
    things = {ident: _named(ident, name, Subject.from_json(subject)) for ident, name, subject in names}
    return Snapshot(things, {(row[0], row[1], row[2]): Holding(row[0], row[1], *row[3:]) for row in rows})


def snapshot_of(resolution: Resolution) -> Snapshot:
    """What holds by facts that were worked out and not stored."""
    facts = {
        (fact.thing, fact.property, fact_key(fact.key)): Holding(
            fact.thing, fact.property, fact.value, fact.standing or "", fact.support
        )
        for fact in resolution.facts
    }
    return Snapshot({thing.id: _named(thing.id, thing.name, thing.subject) for thing in resolution.things}, facts)


def _named(ident: str, name: str, subject: Subject) -> Named:
    return Named(ident, subject.type, subject.title if subject.series else name)
