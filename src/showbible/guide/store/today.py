"""The guide as it is known today: rows of the store, in a number of queries that does not grow with the guide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from django.db.models import Count, F, Max, Q, QuerySet

from showbible.guide import models
from showbible.guide.models import Fact, Page
from showbible.guide.store import rapid, telling
from showbible.guide.store.known import AHEAD, MOST_DATED, SIDES, Bearing, Evidence, Known
from showbible.guide.store.lists import Lists, dates_of
from showbible.guide.store.named import Named
from showbible.guide.store.recording import records_of
from showbible.guide.store.rows import dates_between, with_evidence, with_links
from showbible.resolving.model import Stance, Support
from showbible.resolving.record import Record


class Today(Lists):
    """See `known.Edition`."""

    def franchise(self, work: Named) -> Named | None:
        return rapid.franchise(work.pk)

    def facts_with(self, thing: Named) -> list[Known]:
        return rapid.facts_with(thing.pk)

    def facts_of(self, thing: Named, property_: str) -> list[Known]:
        return rapid.facts_of(thing.pk, property_)

    def told(self, facts: Sequence[Known]) -> list[Known]:
        return telling.told(facts)

    def sources(self, thing: Named, most: int) -> tuple[list[tuple[Page, int]], int]:
        counts = rapid.sources(thing.pk)
        pages = telling.pages_of([key for key, _ in counts[:most]])
        return [(page, counts[place][1]) for place, page in enumerate(pages)], len(counts)

    def naming(self, thing: Named, property_: str) -> list[Known]:
        return rapid.naming(thing.pk, property_)

    def headlines(self, things: Sequence[Named], properties: Sequence[str]) -> list[Known]:
        return rapid.headlines([thing.pk for thing in things], properties)

    def dated(self, first: date, last: date) -> list[Known]:
        rows = with_links(dates_between(first, last).select_related("thing__parent"))
        return [_plain(row) for row in rows.order_by("low", "high", "thing__ident")[:MOST_DATED]]

    def releases(self, whole: Named | None, most: int) -> list[Known]:
        days = dates_of(whole).filter(Q(low=F("high")) | Q(value__isnull=True))
        return [_whole(row) for row in with_evidence(days)[:most]]

    def disputes(self, type_: str = "", property_: str = "", sites: Sequence[int] = ()) -> QuerySet[Fact, int]:
        facts = self._disputed()
        facts = facts.filter(thing__type=type_) if type_ else facts
        facts = facts.filter(property=property_) if property_ else facts
        facts = facts.filter(pk__in=_said_by(sites).filter(stance__in=SIDES).values("fact")) if sites else facts
        return facts.order_by("-weight", "thing__ident", "rank").values_list("pk", flat=True)

    def dispute_counts(self) -> Mapping[tuple[str, str], int]:
        facts = self._disputed().values_list("thing__type", "property")
        return {(type_, name): count for type_, name, count in facts.annotate(Count("pk"))}

    def facts_at(self, keys: Sequence[int]) -> list[Known]:
        found = with_evidence(Fact.objects.all()).in_bulk(list(keys))
        return [_whole(found[key]) for key in keys]

    def foretold(self, sites: Sequence[int], most: int) -> list[Known]:
        said = _said_by(sites).filter(stance=Stance.EARLIER, claim__standing__in=AHEAD, fact__standing="happened")
        last = said.values_list("fact").annotate(last=Max("claim__page__said_on")).order_by("-last", "fact")
        return self.facts_at([key for key, _ in last[:most]])

    def records(self, sites: Sequence[str]) -> list[Record]:
        return list(records_of(sites).values())

    def bearings(self, page: Page) -> Mapping[str, Bearing]:
        rows = models.Evidence.objects.filter(claim__page=page, claim__superseded_at=None)
        rows = rows.select_related("fact__thing__parent", "via__parent").annotate(said=F("claim__key"))
        found: dict[str, Bearing] = {}
        for row in rows.order_by(F("via").asc(nulls_first=True), "pk"):  # what it is to its own thing before others
            bearing = Bearing(row.via or row.fact.thing, _bare(row.fact), row.stance)
            found.setdefault(row.said, bearing)
        return found

    def page_keys(self, sites: Sequence[int] = ()) -> QuerySet[Page, int]:
        pages = Page.objects.filter(site__in=sites) if sites else Page.objects.all()
        return pages.order_by("-read_at", "-pk").values_list("pk", flat=True)

    def has_page(self, page: Page) -> bool:
        return True

    def page_counts(self) -> Mapping[int, int]:
        return dict(Page.objects.exclude(site=None).values_list("site_id").annotate(Count("pk")))

    def _disputed(self) -> QuerySet[Fact]:
        return Fact.objects.filter(support=Support.DISPUTED)


def _said_by(sites: Sequence[int]) -> QuerySet[models.Evidence]:
    return models.Evidence.objects.filter(claim__page__site__in=sites)


def _whole(row: Fact) -> Known:
    evidence = tuple(Evidence(each.claim, each.stance, each.via, each.origin) for each in row.evidence.all())
    return replace(_plain(row), evidence=evidence)


def _plain(row: Fact) -> Known:
    return replace(_bare(row), links=tuple((link.part, link.thing) for link in row.link_set.all()))


def _bare(row: Fact) -> Known:
    return Known(
        thing=row.thing,
        property=row.property,
        key=row.key,
        rank=row.rank,
        value=row.value,
        standing=row.standing,
        support=row.support,
        sources=row.sources,
        qualifiers=row.qualifiers,
        reasons=row.reasons,
        row=row.pk,
    )
