"""A thing's page: which sections each sort of thing has, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showbible.guide.presenting import sections
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.kinds import BY_TYPE
from showbible.guide.presenting.lists import Row, row
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import Ref, kind_of, ref
from showbible.guide.presenting.numbers import counted
from showbible.guide.presenting.relations import relations
from showbible.guide.presenting.sections import Section
from showbible.guide.presenting.sources import SourceRef, source
from showbible.guide.presenting.wording import plain

LONGEST_DESCRIPTION = 160  # characters: what search engines show of it

Builder = Callable[[Loaded], Section | Iterable[Section] | None]

_WORK: tuple[Builder, ...] = (
    sections.synopsis,
    sections.glance,
    sections.history,
    sections.cast,
    sections.appears,
    sections.inside,
)
LAYOUTS: dict[str, tuple[Builder, ...]] = {
    "franchise": (sections.works, sections.glance, sections.inside),
    "series": (
        sections.synopsis,
        sections.glance,
        sections.history,
        sections.seasons,
        sections.episodes,
        sections.cast,
        sections.inside,
    ),
    "season": (sections.synopsis, sections.glance, sections.history, sections.episodes, sections.cast),
    "person": (sections.glance, sections.credits),
    "character": (sections.glance, relations, sections.players, sections.appearances),
    "thing": (sections.glance, relations, sections.appearances, sections.players),
}


@dataclass(frozen=True, slots=True)
class ThingPage:
    """What the template of a thing's page is given."""

    ref: Ref
    row: Row
    heading: str
    kicker: str
    crumbs: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    sources: tuple[tuple[SourceRef, int], ...]
    pages: int
    previous: Ref | None
    next: Ref | None
    description: str


def thing_page(loaded: Loaded) -> ThingPage:
    thing = loaded.thing
    built = tuple(_sections(loaded))
    told = row(thing, loaded.headlines)
    return ThingPage(
        ref=told.ref,
        row=told,
        heading=_heading(told) if thing.type == "episode" else told.ref.name,
        kicker=_kicker(loaded),
        crumbs=tuple(_crumbs(loaded)),
        sections=built,
        sources=tuple((source(page), count) for page, count in loaded.sources),
        pages=loaded.pages,
        previous=ref(loaded.parts.before) if loaded.parts.before else None,
        next=ref(loaded.parts.after) if loaded.parts.after else None,
        description=_description(loaded, told),
    )


def _heading(episode: Row) -> str:
    """Its title; "" where it goes by its number, which stands before it."""
    return episode.title if episode.title != episode.number else ""


def _sections(loaded: Loaded) -> Iterable[Section]:
    for build in (*LAYOUTS.get(loaded.thing.type, _WORK), sections.media, sections.known_as):
        built = build(loaded)
        if isinstance(built, Section):
            yield built
        elif built is not None:
            yield from built


def _crumbs(loaded: Loaded) -> Iterable[tuple[str, str]]:
    """Franchise, series, season: (name, URL), the thing itself left out."""
    thing = loaded.thing
    if loaded.franchise:
        yield loaded.franchise.name, ref(loaded.franchise).url
    elif thing.type in BY_TYPE and not thing.parent:
        yield BY_TYPE[thing.type].many, address(BY_TYPE[thing.type].prefix)
    if thing.parent:
        yield thing.parent.name, ref(thing.parent).url
    if loaded.parts.season:
        season = ref(loaded.parts.season)
        yield season.name, season.url


def _kicker(loaded: Loaded) -> str:
    thing = loaded.thing
    kind = next((plain("kind", fact.value) for fact in loaded.of("kind") if fact.value), "")
    return kind_of(thing, kind[:1].upper() + kind[1:])


def _description(loaded: Loaded, told: Row) -> str:
    for fact in loaded.of("synopsis"):
        if fact.value:
            return clip(str(fact.value), LONGEST_DESCRIPTION)
    return counted(
        "%(name)s: what %(num)s page says, each fact with its source.",
        "%(name)s: what %(num)s pages say, each fact with its source.",
        loaded.pages,
        name=told.ref.full,
    )
