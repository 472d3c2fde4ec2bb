"""What a page of the guide needs from the store, in a fixed number of look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.db.models import Prefetch, Q, QuerySet
from django.http import Http404

from showbible.guide.models import Evidence, Fact, Link, Thing

# What lists tell of a thing beside its name.
HEADLINES = ("release_date", "end_date", "episode_count", "running_time", "director", "writer")
Headlines = dict[int, dict[str, list[Fact]]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A thing with its facts, the facts of others that name it, its parts, and the headlines of all of these."""

    thing: Thing
    facts: list[Fact]
    mentions: list[Fact]
    children: list[Thing]
    headlines: Headlines
    franchise: Thing | None = None
    by_property: dict[str, list[Fact]] = field(default_factory=dict)

    def of(self, property_: str) -> list[Fact]:
        return self.by_property.get(property_, [])


def load(ident: str) -> Loaded:
    """The thing at this place of the guide; Http404 where there is none."""
    thing = find(ident)
    facts = list(with_evidence(Fact.objects.filter(Q(thing=thing) | Q(pk__in=_naming(thing)))))
    own = [fact for fact in facts if fact.thing_id == thing.pk]
    mentions = [fact for fact in facts if fact.thing_id != thing.pk]
    children = list(parts(thing))
    by_property: dict[str, list[Fact]] = {}
    for fact in own:
        by_property.setdefault(fact.property, []).append(fact)
    told = [thing, *children, *_places(mentions)]
    return Loaded(thing, own, mentions, children, headlines(told), franchise_of(thing), by_property)


def _places(facts: Iterable[Fact]) -> Iterator[Thing]:
    """What these facts are about, and the series of what is a part of one."""
    for fact in facts:
        yield fact.thing
        if fact.thing.parent:
            yield fact.thing.parent


def find(ident: str) -> Thing:
    found = None if "\0" in ident else Thing.objects.select_related("parent").filter(ident=ident).first()
    if found is None:
        raise Http404(f"no {ident!r} in this guide")
    return found


def _naming(thing: Thing) -> QuerySet[Link, int]:
    return Link.objects.filter(thing=thing).values_list("fact_id", flat=True)


def with_evidence(facts: QuerySet[Fact]) -> QuerySet[Fact]:
    """These facts with everything that `facts.shown` reads, without the texts of the pages."""
    evidence = (
        Evidence.objects.select_related("claim__page__site", "via__parent")
        .defer("claim__page__text", "claim__page__extra", "claim__page__folded")
        .order_by("rank", "pk")
    )
    links = Link.objects.select_related("thing").order_by("pk")
    return (
        facts.select_related("thing__parent")
        .prefetch_related(Prefetch("evidence", evidence), Prefetch("link_set", links))
        .order_by("thing__type", "thing__ident", "rank")
    )


def parts(thing: Thing) -> QuerySet[Thing]:
    """The parts of a work; of a season and of an episode, all seasons and episodes of its series."""
    whole = thing.parent if thing.type in ("season", "episode") else thing
    parts = Thing.objects.select_related("parent").filter(parent=whole)
    if thing.type in ("season", "episode"):
        parts = parts.filter(type__in=("season", "episode"))
    return parts.order_by("type", "season", "episode", "folded", "ident")


def headlines(things: Iterable[Thing]) -> Headlines:
    """The facts by which lists tell these things apart, by the thing's key, then by property."""
    found: Headlines = {}
    rows = Fact.objects.filter(thing__in={thing.pk for thing in things}, property__in=HEADLINES, value__isnull=False)
    links = Link.objects.select_related("thing").order_by("pk")
    for fact in rows.prefetch_related(Prefetch("link_set", links)).order_by("thing", "rank"):
        found.setdefault(fact.thing_id, {}).setdefault(fact.property, []).append(fact)
    return found


def franchise_of(thing: Thing) -> Thing | None:
    """The franchise of a work, or of the work that a season or an episode is part of."""
    work = thing.parent_id if thing.type in ("season", "episode") else thing.pk
    link = Link.objects.select_related("thing").filter(fact__thing=work, fact__property="franchise").first()
    return link.thing if link else None
