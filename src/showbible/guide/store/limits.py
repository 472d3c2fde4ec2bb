"""What an edition of the guide lets through: what was said by a day, and tells nothing beyond a reader's line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from showbible.guide.models import Claim, Evidence, Name, Page, Part, Thing
from showbible.guide.store.line import NO_LINE, Line


@dataclass(frozen=True, slots=True)
class Limits:
    """`on` is an ISO day, None for today."""

    on: str | None = None
    line: Line = NO_LINE

    def claims(self) -> QuerySet[Claim]:
        """The live claims that are let through."""
        live = Claim.objects.filter(superseded_at=None)
        live = live.filter(page__said_on__lte=self.on) if self.on else live
        for held in _held_back(self.line) if self.line else ():
            live = live.exclude(held)
        return live

    def things(self) -> QuerySet[Thing]:
        """The things that are known; of seasons and episodes beyond the line those, too."""
        found = Thing.objects.filter(since__lte=self.on) if self.on else Thing.objects.all()
        return found.exclude(reveal__in=parts_beyond(self.line)) if self.line else found

    def open_facts(self) -> Q:
        """Of rows on a property of a thing: those of what is known, in which no claim has a say that is held back."""
        by_then = Q(thing__since__lte=self.on) if self.on else Q()
        held = said_of_property().filter(_is_any_of("claim", *_held_back(self.line)))
        return by_then & ~Q(thing__reveal__in=parts_beyond(self.line)) & ~Q(Exists(held))

    def pages(self) -> QuerySet[Page]:
        return Page.objects.filter(said_on__lte=self.on) if self.on else Page.objects.all()


NO_LIMITS = Limits()


def parts_beyond(line: Line) -> QuerySet[Thing, int]:
    """The keys of the seasons and episodes that come after what is seen."""
    where = Q(pk__in=())
    for series, season, episode in line.seen:
        after = Q(season__gt=season) | Q(season=season, episode__gt=episode)
        where |= Q(after, parent__ident=series)
    series_seen = Thing.objects.filter(ident__in=[each.series for each in line.seen])
    parts = Thing.objects.filter(parent__in=series_seen, type__in=("season", "episode"))
    return parts.filter(where).values_list("pk", flat=True)


def said_of_property() -> QuerySet[Evidence]:
    """What is said on the facts of the property of a thing that a row of another table is on."""
    return Evidence.objects.filter(fact__thing=OuterRef("thing"), fact__property=OuterRef("property"))


def telling(line: Line) -> QuerySet[Claim]:
    """The live claims in whose words more may be told: those that are held back, and all on episodes beyond."""
    episodes = Name.objects.filter(thing__in=parts_beyond(line), type="episode")
    found = _any_of(*_held_back(line), Q(name__in=episodes.values("pk")))
    return Claim.objects.filter(pk__in=found, superseded_at=None)


def _held_back(line: Line) -> tuple[Q, ...]:
    """Of claims: those that parts beyond the line reveal, that are about what these reveal, and that name this."""
    beyond = parts_beyond(line)
    revealing = Name.objects.filter(thing__in=beyond).values("pk")
    late = Name.objects.filter(thing__reveal__in=beyond).values("pk")
    naming = Part.objects.filter(name__in=late).values("claim")
    return Q(reveal__in=revealing), Q(name__in=late), Q(pk__in=naming)


def _is_any_of(key: str, *where: Q) -> Q:
    """Whether the claim with this key is one of which one of these holds, asked of one claim after the other.

    A set of all of them, within a condition on each row, PostgreSQL may work out for each row anew.
    """
    found = Q(pk__in=())
    for each in where:
        found |= Q(Exists(Claim.objects.filter(each, pk=OuterRef(key))))
    return found


def _any_of(*where: Q) -> QuerySet[Claim, Any]:
    """The keys of the claims of which one of these holds; found by each alone, as databases do not do for an OR."""
    first, *others = (Claim.objects.filter(each).values("pk") for each in where)
    return first.union(*others)
