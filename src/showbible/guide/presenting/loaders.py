"""What a thing's page needs from an edition of the guide, in a fixed number of look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.http import Http404

from showbible.guide.models import Medium, Thing
from showbible.guide.presenting.known_as import KnownAs, known_as
from showbible.guide.presenting.names import ref
from showbible.guide.store import edition
from showbible.guide.store.known import Edition, Known
from showbible.guide.store.media import media_about

# What lists tell of a thing beside its name.
HEADLINES = ("release_date", "end_date", "episode_count", "running_time", "director", "writer")
Headlines = dict[str, dict[str, list[Known]]]  # by the thing's ident, then by property

PARTS = ("season", "episode")


class NotYet(Http404):
    """Nothing had been said by the day asked for; `since` is the day on which something first was."""

    def __init__(self, name: str, since: date | None) -> None:
        super().__init__(f"{name} is known since {since}")
        self.name = name
        self.since = since


class HeldBack(Http404):
    """It comes after what the reader has seen."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A thing with its facts, the facts of others that name it, its parts, the headlines of all of these, its names."""

    thing: Thing
    facts: list[Known]
    mentions: list[Known]
    children: list[Thing]
    headlines: Headlines
    franchise: Thing | None = None
    known_as: KnownAs | None = None
    by_property: dict[str, list[Known]] = field(default_factory=dict)
    media: list[Medium] = field(default_factory=list)

    def of(self, property_: str) -> list[Known]:
        return self.by_property.get(property_, [])


def load(guide: Edition, ident: str) -> Loaded:
    """The thing at this place of the guide; Http404 where there is none."""
    thing = find(guide, ident)
    facts = guide.facts_with(thing)
    own = [fact for fact in facts if fact.thing.ident == thing.ident]
    mentions = [fact for fact in facts if fact.thing.ident != thing.ident]
    children = parts(guide, thing)
    by_property: dict[str, list[Known]] = {}
    for fact in own:
        by_property.setdefault(fact.property, []).append(fact)
    return Loaded(
        thing=thing,
        facts=own,
        mentions=mentions,
        children=children,
        headlines=headlines(guide, [thing, *children, *_places(mentions)]),
        franchise=franchise_of(guide, thing),
        known_as=known_as(guide, thing),
        by_property=by_property,
        media=list(media_about(thing, guide.limits)),
    )


def _places(facts: Iterable[Known]) -> Iterator[Thing]:
    """What these facts are about, and the series of what is a part of one."""
    for fact in facts:
        yield fact.thing
        if fact.thing.parent:
            yield fact.thing.parent


def find(guide: Edition, ident: str) -> Thing:
    """The thing at this place; Http404 or NotYet where this edition has none there."""
    found = None if "\0" in ident else guide.thing(ident)
    if found:
        return found
    known = edition().thing(ident) if (guide.on or guide.line) and "\0" not in ident else None
    if known is None:
        raise Http404(f"no {ident!r} in this guide")
    if edition(line=guide.line).thing(ident) is None:
        raise HeldBack
    raise NotYet(ref(known).full, known.since)


def parts(guide: Edition, thing: Thing) -> list[Thing]:
    """The parts of a work; of a season and of an episode, all seasons and episodes of its series."""
    if thing.type not in PARTS:
        return guide.parts(thing)
    return guide.parts(thing.parent, *PARTS) if thing.parent else [thing]


def headlines(guide: Edition, things: Iterable[Thing]) -> Headlines:
    """The facts by which lists tell these things apart."""
    return told_of(guide, things, HEADLINES)


def told_of(guide: Edition, things: Iterable[Thing], properties: Sequence[str]) -> Headlines:
    """What holds of these properties of these things."""
    found: Headlines = {}
    for fact in guide.headlines(list(things), properties):
        found.setdefault(fact.thing.ident, {}).setdefault(fact.property, []).append(fact)
    return found


def franchise_of(guide: Edition, thing: Thing) -> Thing | None:
    """The franchise of a work, or of the work that a season or an episode is part of."""
    work = thing.parent if thing.type in PARTS else thing
    return guide.franchise(work) if work else None
