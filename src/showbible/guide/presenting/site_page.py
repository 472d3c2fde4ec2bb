"""The page of a site: its pages, its track record, and what of it others dispute or did not come about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Min, QuerySet
from django.http import Http404

from showbible.claims import Standing
from showbible.claims.values.text import fold
from showbible.guide.models import Page, Site
from showbible.guide.presenting.facts import Quote, Shown, quote, shown
from showbible.guide.presenting.loaders import NotYet
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.records import Row, table
from showbible.guide.presenting.sources import first_day, site_address
from showbible.guide.presenting.wording import label
from showbible.guide.store import Edition, sites_at
from showbible.guide.store.known import AHEAD, SIDES, Evidence, Known
from showbible.resolving.independence import owner_of
from showbible.resolving.model import Stance
from showbible.resolving.precedence import CHANGING

MOST = 40  # forecasts that did not hold


@dataclass(frozen=True, slots=True)
class Listed:
    """A site in the list of all: where its page is, its name, and how many pages of it were read."""

    url: str
    name: str
    pages: int


@dataclass(frozen=True, slots=True)
class Said:
    """What a site says of a fact, beside the fact as it holds."""

    thing: Ref
    label: str
    fact: Shown
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class SitePage:
    """What the template is given, and keys of what is shown a page at a time.

    `pages` are those of pages, the latest first, `disputes` those of facts, what matters most first.
    """

    name: str
    other_names: tuple[str, ...]
    owner: str
    record: tuple[Row, ...]
    failed: tuple[Said, ...]
    sites: tuple[int, ...]
    disputes: QuerySet[Any, int]
    pages: QuerySet[Page, int] | list[int]


def list_sites(guide: Edition) -> list[Listed]:
    """The sites of which pages are known, those with the most pages first; one for all ways to write a name."""
    counts = guide.page_counts()
    found: dict[str, Listed] = {}
    for site in Site.objects.filter(pk__in=list(counts)).order_by("name"):
        url = site_address(site.name)
        before = found.get(url, Listed(url, site.name, 0))
        found[url] = Listed(url, before.name, before.pages + counts[site.pk])
    return sorted(found.values(), key=lambda site: (-site.pages, fold(site.name), site.name))


def load_site(guide: Edition, place: str) -> SitePage:
    """The site with this slug; Http404 where there is none, NotYet where all its pages are later."""
    sites = sites_at(place)
    if not sites:
        raise Http404(f"no site {place!r} in this guide")
    keys = [site.pk for site in sites]
    pages = guide.page_keys(keys)
    if not pages:
        raise NotYet(sites[0].name, Page.objects.filter(site__in=keys).aggregate(since=Min("said_on"))["since"])
    names = [site.name for site in sites]
    return SitePage(
        name=names[0],
        other_names=tuple(names[1:]),
        owner=next((owner for site in sites if (owner := site.owner or owner_of(site.name))), ""),
        record=table(guide.records(sorted({fold(name) for name in names}))),
        failed=tuple(_failed(guide.foretold(keys, MOST), keys)),
        sites=tuple(keys),
        disputes=guide.disputes(sites=keys),
        pages=pages,
    )


def disputed(guide: Edition, facts: Sequence[int], sites: Sequence[int]) -> list[Said]:
    """What these sites say of disputed facts, by the facts' keys."""
    told = (_said(fact, sites, _is_side) for fact in guide.facts_at(facts))
    return [each for each in told if each.quotes]


def _failed(facts: Iterable[Known], sites: Sequence[int]) -> Iterator[Said]:
    """What the site foretold and did not come about, the latest first."""
    failed = [fact for fact in facts if _foretold(fact, sites)]
    for fact in sorted(failed, key=lambda fact: _foretold(fact, sites), reverse=True):
        yield _said(fact, sites, _is_forecast)


def _foretold(fact: Known, sites: Sequence[int]) -> str:
    """The last day on which the site foretold something else than what happened; "" where it did not."""
    if fact.standing != Standing.HAPPENED or fact.property in CHANGING:
        return ""
    days = (first_day(each.claim.page) for each in fact.evidence if _is_forecast(each) and _is_of(each, sites))
    return max(days, default="")


def _is_side(evidence: Evidence) -> bool:
    """Whether a claim is on one side of a dispute."""
    return evidence.stance in SIDES


def _is_forecast(evidence: Evidence) -> bool:
    """Whether a claim was made ahead of time and overtaken."""
    return evidence.stance == Stance.EARLIER and evidence.claim.standing in AHEAD


def _said(fact: Known, sites: Sequence[int], is_meant: Callable[[Evidence], bool]) -> Said:
    quotes = tuple(quote(fact, each) for each in fact.evidence if is_meant(each) and _is_of(each, sites))
    return Said(ref(fact.thing), label(fact.property), shown(fact), quotes)


def _is_of(evidence: Evidence, sites: Sequence[int]) -> bool:
    return evidence.claim.page.site_id in sites
