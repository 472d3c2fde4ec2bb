"""Rows of the store made of what resolving gives, and those that read the store most often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Prefetch, QuerySet

from showbible.guide.models import Claim, Evidence, Fact, Link, Page, Thing
from showbible.guide.store.many import BATCH
from showbible.guide.store.saving import folded
from showbible.resolving import model as resolved
from showbible.resolving.precedence import COUNTED

# What a page has that is long and seldom shown.
LONG = ("text", "extra")


def thing_row(thing: resolved.Thing) -> Thing:
    """The row of a thing, not yet stored and without its parent."""
    names = dict.fromkeys(folded(name) for name in (thing.name, *thing.names, thing.subject.title))
    return Thing(
        ident=thing.id,
        type=thing.type,
        name=thing.name[:500],
        folded="".join(f"\n{name}" for name in names) + "\n",
        names=list(thing.names),
        subject=thing.subject.as_json(),
        season=thing.subject.season,
        episode=thing.subject.episode,
    )


def reasons_of(fact: resolved.Fact) -> list[dict[str, Any]]:
    """The reasons of a fact, as its row has them."""
    return [{"rule": reason.rule, "details": dict(reason.details)} for reason in fact.reasons]


def sources_of(reasons: Iterable[Mapping[str, Any]]) -> int:
    """How many independent sources are for a fact, which the first of its reasons counts."""
    return next((int(each["details"]["sources"]) for each in reasons if each["rule"] == COUNTED), 0)


def with_evidence(facts: QuerySet[Fact]) -> QuerySet[Fact]:
    """These facts with things, evidence and links, without the texts of the pages; three queries."""
    evidence = Evidence.objects.select_related("claim__page__site", "via__parent").order_by("rank", "pk")
    short = evidence.defer(*(f"claim__page__{name}" for name in LONG))
    return with_links(facts).select_related("thing__parent").prefetch_related(Prefetch("evidence", short))


VAGUE = timedelta(days=366)


def earliest(day: date) -> date:
    """How early a date may begin that is counted as one of this day."""
    return max(day, date.min + VAGUE) - VAGUE


def dates_between(first: date, last: date) -> QuerySet[Fact]:
    """When what came out, or is to, that may have been between these days; see `known.Edition.dated`."""
    dates = Fact.objects.filter(property="release_date", key="", low__isnull=False)
    return dates.filter(low__gte=earliest(first), low__lte=last, high__gte=first)


def with_links(facts: QuerySet[Fact]) -> QuerySet[Fact]:
    """These facts with the things that their values name."""
    return facts.prefetch_related(Prefetch("link_set", Link.objects.select_related("thing").order_by("pk")))


def claims_by_key(keys: Iterable[str]) -> dict[str, Claim]:
    """Claims with page and site, without the texts of the pages."""
    wanted = sorted(set(keys))
    rows = Claim.objects.select_related("page__site").defer(*(f"page__{name}" for name in LONG))
    found: dict[str, Claim] = {}
    for first in range(0, len(wanted), BATCH):
        found |= rows.in_bulk(wanted[first : first + BATCH], field_name="key")
    return found


def claims_of(sites: Sequence[int]) -> QuerySet[Claim, str]:
    """The keys of all live claims of the pages of these sites."""
    live = Claim.objects.filter(page__site__in=sites, superseded_at=None)
    return live.values_list("key", flat=True)


def pages_by_key(keys: Sequence[int]) -> list[Page]:
    """These pages in this order, each with its site, without their texts."""
    found = Page.objects.select_related("site").defer(*LONG).in_bulk(list(keys))
    return [found[key] for key in keys]


def claim_counts(pages: Sequence[int]) -> dict[int, int]:
    """How many claims these pages make, by the page's key; those that make none left out."""
    live = Claim.objects.filter(page__in=pages, superseded_at=None)
    return dict(live.values_list("page_id").annotate(Count("pk")))
