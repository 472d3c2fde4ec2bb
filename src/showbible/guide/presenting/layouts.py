"""A thing's page: which sections each sort of thing has, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from showbible.guide.models import Page, Thing
from showbible.guide.presenting import sections
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.kinds import BY_TYPE, word
from showbible.guide.presenting.lists import Row, row
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.relations import relations
from showbible.guide.presenting.sections import Section
from showbible.guide.presenting.sources import SourceRef, source

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
    previous: Ref | None
    next: Ref | None
    description: str


def thing_page(loaded: Loaded) -> ThingPage:
    thing = loaded.thing
    built = tuple(_sections(loaded))
    told = row(thing, loaded.headlines)
    before, after = _neighbours(loaded)
    return ThingPage(
        ref=told.ref,
        row=told,
        heading=told.title if thing.type == "episode" else told.ref.name,
        kicker=_kicker(loaded),
        crumbs=tuple(_crumbs(loaded)),
        sections=built,
        sources=tuple(_sources(loaded)),
        previous=before,
        next=after,
        description=_description(loaded, told),
    )


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
    if thing.type == "episode":
        found = (each for each in loaded.children if each.type == "season" and each.season == thing.season)
        yield from ((each.name, each.url) for each in map(ref, found))


def _kicker(loaded: Loaded) -> str:
    thing = loaded.thing
    kind = next((str(fact.value) for fact in loaded.of("kind") if fact.value), "") or word(thing.type)
    kind = kind[0].upper() + kind[1:]
    if thing.parent:
        return f"{kind} {'in' if thing.type in ('character', 'thing') else 'of'} {thing.parent.name}"
    return kind


def _neighbours(loaded: Loaded) -> tuple[Ref | None, Ref | None]:
    """The season or the episode before, and the one after."""
    same = [each for each in loaded.children if each.type == loaded.thing.type]
    place = next((place for place, each in enumerate(same) if each.ident == loaded.thing.ident), None)
    if place is None:
        return None, None
    return _at(same, place - 1), _at(same, place + 1)


def _at(things: list[Thing], place: int) -> Ref | None:
    return ref(things[place]) if 0 <= place < len(things) else None


def _sources(loaded: Loaded) -> Iterable[tuple[SourceRef, int]]:
    """The pages that speak of the thing, those with the most claims first."""
    pages: dict[int, Page] = {}
    claims: Counter[int] = Counter()
    for fact in (*loaded.facts, *loaded.mentions):
        for evidence in fact.evidence:
            pages[evidence.claim.page_id] = evidence.claim.page
            claims[evidence.claim.page_id] += 1
    for key in sorted(pages, key=lambda key: (-claims[key], key)):
        yield source(pages[key]), claims[key]


def _description(loaded: Loaded, told: Row) -> str:
    for fact in loaded.of("synopsis"):
        if fact.value:
            return clip(str(fact.value), LONGEST_DESCRIPTION)
    pages = len({each.claim.page_id for fact in loaded.facts for each in fact.evidence})
    return f"{told.ref.full}: what {pages} page{'s' if pages != 1 else ''} say, each fact with its source."
