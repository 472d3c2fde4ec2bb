"""What a thing's page needs from an edition of the guide, in a fixed number of look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.http import Http404

from showbible.claims import WORKS
from showbible.guide.models import Medium, Page, Thing
from showbible.guide.presenting.known_as import KnownAs, known_as
from showbible.guide.presenting.names import ref
from showbible.guide.store import edition
from showbible.guide.store.known import Edition, Known
from showbible.guide.store.media import media_about
from showbible.guide.store.named import Named

# What lists tell of a thing beside its name.
HEADLINES = ("release_date", "end_date", "episode_count", "running_time", "director", "writer")
Headlines = dict[str, dict[str, list[Known]]]  # by the thing's ident, then by property

DATES = ("release_date", "end_date")

PARTS = ("season", "episode")
STORY = ("character", "thing")
# What a page shows with its sentences at once; those of other facts are a tap away.
SHOWN_WITH_EVIDENCE = ("synopsis", "release_date", "end_date")
MOST_SOURCES = 24
MOST_EPISODES = 120
MOST_STORY = 60


class NotYet(Http404):
    """Nothing had been said by the day asked for; `since` is the day on which something first was."""

    def __init__(self, name: str, since: date | None) -> None:
        super().__init__(f"{name} is known since {since}")
        self.name = name
        self.since = since


class HeldBack(Http404):
    """It comes after what the reader has seen."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a thing has around it: seasons with how many episodes, episodes, the story's characters and things, by type.

    `season` is that of an episode, `before` and `after` are the parts of the same series beside it.
    """

    seasons: list[tuple[Named, int]] = field(default_factory=list)
    episodes: list[Named] = field(default_factory=list)
    story: dict[str, list[Named]] = field(default_factory=dict)
    season: Named | None = None
    before: Named | None = None
    after: Named | None = None

    def __iter__(self) -> Iterator[Named]:
        """Those of which lists tell more than the name."""
        yield from (each for each, _ in self.seasons)
        yield from self.episodes


@dataclass(frozen=True, slots=True)
class Loaded:
    """A thing with its facts, the facts of others that name it, its parts, the headlines of all of these, its names.

    Facts are without evidence but where nothing that was said of them still holds; `told` has those again of which the
    page shows sentences (`SHOWN_WITH_EVIDENCE`), with theirs.
    `sources` are the pages that speak of it, each with how often, and `pages` how many there are.
    """

    thing: Named
    facts: list[Known]
    mentions: list[Known]
    parts: Parts
    headlines: Headlines
    sources: list[tuple[Page, int]]
    pages: int
    franchise: Named | None = None
    known_as: KnownAs | None = None
    by_property: dict[str, list[Known]] = field(default_factory=dict)
    told: list[Known] = field(default_factory=list)
    media: list[Medium] = field(default_factory=list)

    def of(self, property_: str) -> list[Known]:
        return self.by_property.get(property_, [])


def load(guide: Edition, ident: str) -> Loaded:
    """The thing at this place of the guide; Http404 where there is none."""
    thing = find(guide, ident)
    facts = guide.facts_with(thing)
    own = [fact for fact in facts if fact.thing.pk == thing.pk]
    told = _told(guide, own)
    own = [told.get(_place(fact), fact) if fact.value is None else fact for fact in own]
    mentions = [fact for fact in facts if fact.thing.pk != thing.pk]
    around = parts(guide, thing)
    sources, pages = guide.sources(thing, MOST_SOURCES)
    by_property = _by_property(own)
    return Loaded(
        thing=thing,
        facts=own,
        mentions=mentions,
        parts=around,
        headlines={
            **told_of(guide, _places(mentions), DATES),
            **headlines(guide, around),
            thing.ident: _by_property(fact for fact in own if fact.property in HEADLINES and fact.value is not None),
        },
        sources=sources,
        pages=pages,
        franchise=franchise_of(guide, thing),
        known_as=known_as(guide, thing),
        by_property=by_property,
        told=list(told.values()),
        media=media_about(thing, guide.limits),
    )


def _told(guide: Edition, facts: Sequence[Known]) -> dict[tuple[str, str], Known]:
    """Those of these facts of which the page shows sentences, with their evidence, by property and key."""
    wanted = [fact for fact in facts if fact.property in SHOWN_WITH_EVIDENCE or fact.value is None]
    return {_place(fact): fact for fact in guide.told(wanted)}


def _place(fact: Known) -> tuple[str, str]:
    return fact.property, fact.key


def _by_property(facts: Iterable[Known]) -> dict[str, list[Known]]:
    found: dict[str, list[Known]] = {}
    for fact in facts:
        found.setdefault(fact.property, []).append(fact)
    return found


def _places(facts: Iterable[Known]) -> Iterable[Named]:
    """What these facts are of, and the works that it is part of."""
    return {each.pk: each for fact in facts for each in (fact.thing, work_of(fact))}.values()


def work_of(fact: Known) -> Named:
    """The work that the fact is of: of a part of a series, the series."""
    return fact.thing.parent if fact.thing.parent and fact.thing.type in PARTS else fact.thing


def find(guide: Edition, ident: str) -> Named:
    """The thing at this place; Http404 or NotYet where this edition has none there."""
    found = None if "\0" in ident else guide.thing(ident)
    if found:
        return found
    later = Thing.objects.select_related("parent").filter(ident=ident) if "\0" not in ident else None
    known = later.first() if later is not None and (guide.on or guide.line) else None
    if known is None:
        raise Http404(f"no {ident!r} in this guide")
    if edition(line=guide.line).thing(ident) is None:
        raise HeldBack
    raise NotYet(ref(known).full, known.since)


def parts(guide: Edition, thing: Named) -> Parts:
    """The parts of a work; of a season its episodes, of an episode its season, of both those beside it."""
    if thing.type not in PARTS:
        has_story = thing.type not in (*STORY, "person")
        story = {type_: guide.story(thing, type_, MOST_STORY) for type_ in STORY if has_story}
        is_series = thing.type == "series"
        return Parts(
            guide.seasons(thing) if is_series else [],
            guide.episodes(thing, None, MOST_EPISODES) if is_series else [],
            story,
        )
    before, after = guide.beside(thing)
    if thing.type == "episode":
        return Parts(season=guide.season(thing), before=before, after=after)
    episodes = guide.episodes(thing.parent, thing.season, MOST_EPISODES) if thing.parent else []
    return Parts(episodes=episodes, before=before, after=after)


def headlines(guide: Edition, things: Iterable[Named]) -> Headlines:
    """The facts by which lists tell these things apart."""
    return told_of(guide, things, HEADLINES)


def told_of(guide: Edition, things: Iterable[Named], properties: Sequence[str]) -> Headlines:
    """What holds of these properties of these things."""
    found: Headlines = {}
    for fact in guide.headlines(list(things), properties):
        found.setdefault(fact.thing.ident, {}).setdefault(fact.property, []).append(fact)
    return found


def franchise_of(guide: Edition, thing: Named) -> Named | None:
    """The franchise of a work, or of the work that a season or an episode is part of."""
    work = thing.parent if thing.type in PARTS else thing
    return guide.franchise(work) if work and work.type in WORKS else None
