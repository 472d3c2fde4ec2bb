"""What an edition of the guide lets through: what was said by a day, and tells nothing beyond a reader's line."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from showbible.guide.models import Claim, Evidence, Page, Part, Thing
from showbible.guide.store.line import NO_LINE, Line
from showbible.resolving.reveal import TELLS


@dataclass(frozen=True, slots=True)
class Limits:
    """`on` is an ISO day, None for today."""

    on: str | None = None
    line: Line = NO_LINE

    def claims(self) -> QuerySet[Claim]:
        """The live claims that are let through."""
        live = Claim.objects.filter(superseded_at=None)
        live = live.filter(page__said_on__lte=self.on) if self.on else live
        if not self.line:
            return live
        beyond = parts_beyond(self.line)
        naming = Part.objects.filter(claim=OuterRef("pk"), name__thing__reveal__in=beyond)
        return live.exclude(_revealed(beyond)).exclude(Exists(naming))

    def things(self) -> QuerySet[Thing]:
        """The things that are known; of seasons and episodes beyond the line those, too."""
        found = Thing.objects.filter(since__lte=self.on) if self.on else Thing.objects.all()
        return found.exclude(reveal__in=parts_beyond(self.line)) if self.line else found

    def open_facts(self) -> Q:
        """Of rows on a property of a thing: those of what is known, in which no claim has a say that is held back."""
        held = telling(self.line).filter(property__in=TELLS)
        return Q(Q(thing__in=self.things()), ~Exists(said_of_property().filter(claim__in=held)))

    def pages(self) -> QuerySet[Page]:
        return Page.objects.filter(said_on__lte=self.on) if self.on else Page.objects.all()


NO_LIMITS = Limits()


def parts_beyond(line: Line) -> QuerySet[Thing, int]:
    """The keys of the seasons and episodes that come after what is seen."""
    where = Q(pk__in=())
    for series, season, episode in line.seen:
        after = Q(season__gt=season) | Q(season=season, episode__gt=episode)
        where |= Q(after, parent__ident=series)
    return Thing.objects.filter(where, type__in=("season", "episode")).values_list("pk", flat=True)


def said_of_property() -> QuerySet[Evidence]:
    """What is said on the facts of the property of a thing that a row of another table is on."""
    return Evidence.objects.filter(fact__thing=OuterRef("thing"), fact__property=OuterRef("property"))


def telling(line: Line) -> QuerySet[Claim]:
    """The live claims in whose words more may be told: those that are held back, and all on episodes beyond."""
    beyond = parts_beyond(line)
    naming = Part.objects.filter(name__thing__reveal__in=beyond)
    on_episodes = Q(name__thing__in=beyond, name__type="episode")
    held = Claim.objects.filter(_revealed(beyond) | on_episodes | Q(pk__in=naming.values("claim")))
    return held.filter(superseded_at=None)


def _revealed(beyond: QuerySet[Thing, int]) -> Q:
    """Of claims: those that parts beyond the line reveal, or that are about what these reveal."""
    return Q(reveal__thing__in=beyond) | Q(name__thing__reveal__in=beyond)
