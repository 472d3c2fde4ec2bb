"""What held before and what holds now, compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import Q

from showbible.claims import SUBJECT_TYPES, Subject
from showbible.guide.models import Fact, Thing
from showbible.guide.store.keys import fact_key
from showbible.guide.store.many import batches
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
    gone_things: tuple[Named, ...] = ()  # those that nobody speaks of any more, or that are one with another now


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
        gone_things=tuple(thing for key, thing in before.things.items() if key not in after.things),
    )


class Differences:
    """What held and what holds, of things that are worked out some at a time."""

    def __init__(self) -> None:
        self._before, self._after = Snapshot({}, {}), Snapshot({}, {})

    def before(self, things: Sequence[int]) -> None:
        """Note what holds of the things with these keys, before that changes."""
        _note(self._before, stored_snapshot(things))

    def after(self, things: Sequence[int]) -> None:
        """Note what holds of them now."""
        _note(self._after, stored_snapshot(things))

    def changes(self) -> Changes:
        return compare(_in_order(self._before), _in_order(self._after))


def _note(snapshot: Snapshot, more: Snapshot) -> None:
    cast("dict[str, Named]", snapshot.things).update(more.things)
    cast("dict[FactId, Holding]", snapshot.facts).update(more.facts)


def _in_order(snapshot: Snapshot) -> Snapshot:
    """In the order of the guide: things by type and name, their facts as they are listed there."""
    things = sorted(snapshot.things.values(), key=lambda thing: (SUBJECT_TYPES.index(thing.type), thing.id))
    place = {thing.id: place for place, thing in enumerate(things)}
    facts = sorted(snapshot.facts.items(), key=lambda item: place.get(item[0][0], len(place)))
    return Snapshot({thing.id: thing for thing in things}, dict(facts))


def stored_snapshot(things: Sequence[int] | None = None) -> Snapshot:
    """What holds by the facts in the store, of the things with these keys or of all."""
    some: Iterable[Q] = [Q()] if things is None else (Q(pk__in=batch) for batch in batches(things))
    found = Snapshot({}, {})
    for where in some:
        listed = Thing.objects.filter(where)
        names = list(listed.exclude(subject={}).order_by("pk").values_list("ident", "name", "subject"))
        facts = Fact.objects.filter(thing__in=listed) if where else Fact.objects.all()
        rows = facts.order_by("pk").values_list("thing__ident", "property", "key", "value", "standing", "support")
        more = {ident: _named(ident, name, Subject.from_json(subject)) for ident, name, subject in names}
        _note(found, Snapshot(more, {(row[0], row[1], row[2]): Holding(row[0], row[1], *row[3:]) for row in rows}))
    return found


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
