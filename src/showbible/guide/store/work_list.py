"""What waits for an editor: one row for each sort of work, each a list of keys that is cut into pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from showbible.claims.subject import WORKS
from showbible.claims.values.text import fold
from showbible.guide.models import Fact, Link, Outcome, Site, Thing
from showbible.resolving.model import Support

WEIGHTY = ("release_date", "end_date", "status", "network", "franchise", "episode_count")
ENOUGH = 5  # outcomes of a site, below which its record is unknown
GOOD = 0.75  # share of them that turned out so, below which its record is poor
DATED = (*WORKS, "episode")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of which things work is wanted: of this type, and of this franchise or series and its parts."""

    type: str = ""
    whole: Thing | None = None

    def of(self, path: str = "") -> Q:
        """The condition on a thing that is reached by this path of fields."""
        found = Q(**{f"{path}type": self.type}) if self.type else Q()
        if self.whole is None:
            return found
        of_franchise = Link.objects.filter(fact__property="franchise", thing=self.whole).values("fact__thing")
        works = Q(**{f"{path}pk": self.whole.pk}) | Q(**{f"{path}pk__in": of_franchise})
        return found & (works | Q(**{f"{path}parent": self.whole.pk}) | Q(**{f"{path}parent__in": of_franchise}))


def disputed(wanted: Wanted) -> QuerySet[Fact]:
    """Facts of which sources disagree, what matters most first."""
    facts = Fact.objects.filter(wanted.of("thing__"), support=Support.DISPUTED)
    return facts.order_by("-weight", "thing__ident", "rank")


def weakly_supported(wanted: Wanted) -> QuerySet[Fact]:
    """Facts of weight that rest on one source whose track record is poor or unknown."""
    single = Fact.objects.filter(wanted.of("thing__"), support=Support.SINGLE, property__in=WEIGHTY)
    return single.exclude(evidence__claim__page__site__in=_trusted()).order_by("thing__ident", "rank")


def undated(wanted: Wanted) -> QuerySet[Thing]:
    """Works and episodes of which nobody says when they come out or came out."""
    dates = Fact.objects.filter(thing=OuterRef("pk"), property="release_date", value__isnull=False)
    things = Thing.objects.filter(wanted.of(), ~Exists(dates), type__in=DATED)
    return things.order_by("type", "ident")


def _trusted() -> list[int]:
    counts = Outcome.objects.values_list("site").annotate(
        count=Count("pk"), right=Count("pk", filter=Q(was_right=True))
    )
    good = {site for site, count, right in counts if count >= ENOUGH and right >= GOOD * count}
    return [key for key, name in Site.objects.values_list("pk", "name") if fold(name) in good] if good else []


# sort of work -> what waits, as facts or as things
SORTS: dict[str, Callable[[Wanted], QuerySet[Any]]] = {
    "disputed": disputed,
    "weak": weakly_supported,
    "undated": undated,
}
