"""The guide as it is known today: rows of the store, in a number of queries that does not grow with the guide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from django.db.models import Count, F, Max, Q, QuerySet

from showbible.guide import models
from showbible.guide.models import Fact, Link, Page, Thing
from showbible.guide.store.known import AHEAD, MOST_DATED, SIDES, Bearing, Evidence, Known
from showbible.guide.store.lists import Lists, dates_of
from showbible.guide.store.recording import records_of
from showbible.guide.store.rows import dates_between, linked, with_evidence, with_links
from showbible.resolving.model import Stance, Support
from showbible.resolving.record import Record

_COLUMNS = ("property", "key", "rank", "value", "standing", "support", "reasons")  # as `Known` has them
_ORDER = ("thing__type", "thing__ident", "rank")


class Today(Lists):
    """See `known.Edition`."""

    def franchise(self, work: Thing) -> Thing | None:
        link = Link.objects.select_related("thing").filter(fact__thing=work, fact__property="franchise").first()
        return link.thing if link else None

    def facts_with(self, thing: Thing) -> list[Known]:
        naming = Link.objects.filter(thing=thing).values("fact_id")
        return _known(Fact.objects.filter(Q(thing=thing) | Q(pk__in=naming)))

    def facts_of(self, thing: Thing, property_: str) -> list[Known]:
        return _known(Fact.objects.filter(thing=thing, property=property_))

    def naming(self, thing: Thing, property_: str) -> list[Known]:
        naming = Link.objects.filter(thing=thing).values("fact_id")
        facts = Fact.objects.filter(pk__in=naming, property=property_, value__isnull=False)
        rows = with_links(facts).select_related("thing__parent").order_by(*_ORDER)
        return [_plain(row, row.thing) for row in rows]

    def headlines(self, things: Sequence[Thing], properties: Sequence[str]) -> list[Known]:
        keys = {thing.pk: thing for thing in things}
        rows = Fact.objects.filter(thing__in=keys, property__in=properties, value__isnull=False)
        links = linked(Link.objects.filter(fact__in=rows.values("pk")))
        told = rows.order_by("thing", "rank").values_list("pk", "thing_id", *_COLUMNS)
        return [
            Known(thing=keys[thing], links=tuple(links.get(pk, ())), **dict(zip(_COLUMNS, columns, strict=True)))
            for pk, thing, *columns in told
        ]

    def dated(self, first: date, last: date) -> list[Known]:
        rows = with_links(dates_between(first, last).select_related("thing__parent"))
        return [_plain(row, row.thing) for row in rows.order_by("low", "high", "thing__ident")[:MOST_DATED]]

    def releases(self, whole: Thing | None, most: int) -> list[Known]:
        days = dates_of(whole).filter(Q(low=F("high")) | Q(value__isnull=True))
        return [_whole(row) for row in with_evidence(days)[:most]]

    def disputes(self, type_: str = "", property_: str = "", sites: Sequence[int] = ()) -> QuerySet[Fact, int]:
        facts = Fact.objects.filter(support=Support.DISPUTED)
        facts = facts.filter(thing__type=type_) if type_ else facts
        facts = facts.filter(property=property_) if property_ else facts
        facts = facts.filter(pk__in=_said_by(sites).filter(stance__in=SIDES).values("fact")) if sites else facts
        return facts.order_by("-weight", "thing__ident", "rank").values_list("pk", flat=True)

    def dispute_counts(self) -> Mapping[tuple[str, str], int]:
        facts = Fact.objects.filter(support=Support.DISPUTED).values_list("thing__type", "property")
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
            bearing = Bearing(row.via or row.fact.thing, _bare(row.fact, row.fact.thing), row.stance)
            found.setdefault(row.said, bearing)
        return found

    def page_keys(self, sites: Sequence[int] = ()) -> QuerySet[Page, int]:
        pages = Page.objects.filter(site__in=sites) if sites else Page.objects.all()
        return pages.order_by("-read_at", "-pk").values_list("pk", flat=True)

    def has_page(self, page: Page) -> bool:
        return True

    def page_counts(self) -> Mapping[int, int]:
        return dict(Page.objects.exclude(site=None).values_list("site_id").annotate(Count("pk")))


def _said_by(sites: Sequence[int]) -> QuerySet[models.Evidence]:
    return models.Evidence.objects.filter(claim__page__site__in=sites)


def _known(facts: QuerySet[Fact]) -> list[Known]:
    return [_whole(row) for row in with_evidence(facts).order_by(*_ORDER)]


def _whole(row: Fact) -> Known:
    evidence = tuple(Evidence(each.claim, each.stance, each.via, each.origin) for each in row.evidence.all())
    return _plain(row, row.thing, evidence)


def _plain(row: Fact, thing: Thing, evidence: tuple[Evidence, ...] = ()) -> Known:
    links = tuple((link.part, link.thing) for link in row.link_set.all())
    return replace(_bare(row, thing), evidence=evidence, links=links)


def _bare(row: Fact, thing: Thing) -> Known:
    return Known(
        thing=thing,
        property=row.property,
        key=row.key,
        rank=row.rank,
        value=row.value,
        standing=row.standing,
        support=row.support,
        reasons=row.reasons,
    )
