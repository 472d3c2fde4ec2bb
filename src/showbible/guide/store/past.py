"""The guide by some of what was said: by the end of an earlier day, by what a reader has seen, or both.

Who is who is as it is judged today, and lists are rows of the store; facts are worked out anew, from what is let
through of just the things that a page shows. So the work grows with these and not with the guide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from django.db.models import Count, Exists, QuerySet, TextField
from django.db.models.functions import Cast

from showbible.claims.values.date import bounds
from showbible.guide import models
from showbible.guide.models import Change, Page, Spell, Thing
from showbible.guide.store.believed import believed, known, names, places_naming, with_evidence
from showbible.guide.store.keys import fact_key
from showbible.guide.store.known import AHEAD, MOST_DATED, Bearing, Known
from showbible.guide.store.limits import NO_LIMITS, Limits, said_of_property
from showbible.guide.store.lists import Lists, dates_of
from showbible.guide.store.named import Named
from showbible.guide.store.recording import records_of
from showbible.guide.store.rows import dates_between, earliest
from showbible.resolving.model import Fact, Stance
from showbible.resolving.record import Record

MOST = 200  # spells of a site that are looked at, the latest, for what it had foretold


class Past(Lists):
    """See `known.Edition`."""

    def __init__(self, limits: Limits = NO_LIMITS) -> None:
        super().__init__(limits)
        self._found: dict[int, list[Known]] = {}

    def franchise(self, work: Named) -> Named | None:
        found = known(self._facts([work.pk], ["franchise"]))
        return next((thing for fact in found for _, thing in fact.links), None)

    def facts_with(self, thing: Named) -> list[Known]:
        if thing.pk not in self._found:
            self._found[thing.pk] = self._facts_with(thing)
        return self._found[thing.pk]

    def _facts_with(self, thing: Named) -> list[Known]:
        naming = set(places_naming(thing, self.limits))
        others = {pk for pk, _ in naming if pk != thing.pk}
        facts = self._facts(others, {name for _, name in naming}) if others else []
        named = [fact for fact in facts if thing.ident in (ident for _, ident in fact.links)]
        return with_evidence([*self._facts([thing.pk]), *named])

    def facts_of(self, thing: Named, property_: str) -> list[Known]:
        return with_evidence(self._facts([thing.pk], [property_]))

    def told(self, facts: Sequence[Known]) -> list[Known]:
        return list(facts)

    def sources(self, thing: Named, most: int) -> tuple[list[tuple[Page, int]], int]:
        said = [each.claim for fact in self.facts_with(thing) for each in fact.evidence]
        counts = Counter(claim.page_id for claim in said)
        pages = {claim.page_id: claim.page for claim in said}
        ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
        return [(pages[key], count) for key, count in ordered[:most]], len(ordered)

    def naming(self, thing: Named, property_: str) -> list[Known]:
        subjects = {pk for pk, name in places_naming(thing, self.limits) if name == property_}
        facts = known(self._facts(subjects, [property_])) if subjects else []
        return [fact for fact in facts if fact.value is not None and names(fact, thing)]

    def headlines(self, things: Sequence[Named], properties: Sequence[str]) -> list[Known]:
        facts = self._facts({thing.pk for thing in things}, properties)
        return known([fact for fact in facts if fact.value is not None])

    def dated(self, first: date, last: date) -> list[Known]:
        today = set(dates_between(first, last).values_list("thing", flat=True)[:MOST_DATED])
        facts = self._facts(today | set(self._dated_else(first, last)), ["release_date"])
        dates = [(*bounds(fact.value), fact) for fact in known(facts) if fact.value is not None and not fact.key]
        found = [each for each in dates if earliest(first) <= each[0] <= last and each[1] >= first]
        return [fact for *_, fact in sorted(found, key=lambda each: (*each[:2], each[2].thing.ident))][:MOST_DATED]

    def _dated_else(self, first: date, last: date) -> QuerySet[Change, int]:
        """The things that came to have another date since, which was one of these years until then."""
        changed = Change.objects.filter(property="release_date", key="", day__gt=self.on or date.max)
        years = changed.annotate(text=Cast("old", TextField())).filter(text__gte=f'"{first.year - 1:04}')
        return years.filter(text__lt=f'"{last.year + 1:04}').values_list("thing_id", flat=True)[:MOST_DATED]

    def releases(self, whole: Named | None, most: int) -> list[Known]:
        things = dates_of(whole).filter(thing__in=self._listed).values_list("thing", flat=True)[:most]
        return with_evidence(self._facts(set(things), ["release_date"]))

    def disputes(self, type_: str = "", property_: str = "", sites: Sequence[int] = ()) -> QuerySet[Spell, int]:
        spells = self._spells().filter(weight__gt=0)
        spells = spells.filter(thing__type=type_) if type_ else spells
        spells = spells.filter(property=property_) if property_ else spells
        spells = spells.filter(Exists(self._said_by(sites))) if sites else spells
        return spells.order_by("-weight", "thing__ident", "property", "key").values_list("pk", flat=True)

    def dispute_counts(self) -> Mapping[tuple[str, str], int]:
        rows = self._spells().filter(weight__gt=0).values_list("thing__type", "property")
        return {(type_, name): count for type_, name, count in rows.annotate(Count("pk"))}

    def facts_at(self, keys: Sequence[int]) -> list[Known]:
        found = Spell.objects.select_related("thing").in_bulk(list(keys))
        return self._at([found[key] for key in keys])

    def foretold(self, sites: Sequence[int], most: int) -> list[Known]:
        spells = self._spells().filter(Exists(self._said_by(sites).filter(claim__standing__in=AHEAD)))
        latest = spells.select_related("thing").order_by("-first", "thing__ident", "property", "key")
        return [fact for fact in self._at([*latest[:MOST]]) if _is_foretold(fact, sites)][:most]

    def records(self, sites: Sequence[str]) -> list[Record]:
        return list(records_of(sites, self.on).values())

    def bearings(self, page: Page) -> Mapping[str, Bearing]:
        said = dict(self.limits.claims().filter(page=page).exclude(name__thing=None).values_list("key", "name__thing"))
        things = Thing.objects.select_related("parent").in_bulk(set(said.values()))
        found = {key: Bearing(things[pk]) for key, pk in said.items() if pk}
        facts = self._facts(things)
        for fact, shaped in zip(facts, known(facts), strict=True):
            for each in fact.evidence:
                if each.claim in found and found[each.claim].thing.ident == fact.thing:
                    found[each.claim] = Bearing(shaped.thing, shaped, each.stance)
        return found

    def page_keys(self, sites: Sequence[int] = ()) -> QuerySet[Page, int]:
        pages = self.limits.pages().filter(site__in=sites) if sites else self.limits.pages()
        return pages.order_by("-said_on", "-pk").values_list("pk", flat=True)

    def has_page(self, page: Page) -> bool:
        return not self.on or page.said_on.isoformat() <= self.on

    def page_counts(self) -> Mapping[int, int]:
        return dict(self.limits.pages().exclude(site=None).values_list("site_id").annotate(Count("pk")))

    def _said_by(self, sites: Sequence[int]) -> QuerySet[models.Evidence]:
        """What these sites had said by then of the fact of a spell."""
        return said_of_property().filter(claim__page__site__in=sites, claim__page__in=self.limits.pages())

    def _spells(self) -> QuerySet[Spell]:
        """Those of the day in which nothing has a say that is held back."""
        day = self.on or date.max.isoformat()
        spells = Spell.objects.filter(first__lte=day, last__gte=day)
        return spells.filter(self.limits.open_facts()) if self.line else spells

    def _facts(self, things: Collection[int], properties: Collection[str] = ()) -> list[Fact]:
        return believed(things, self.limits, properties)

    def _at(self, spells: Sequence[Spell]) -> list[Known]:
        """The facts of these spells, in this order."""
        facts = self._facts({spell.thing_id for spell in spells}, {spell.property for spell in spells})
        found = {(fact.thing, fact.property, fact_key(fact.key)): fact for fact in facts}
        places = ((spell.thing.ident, spell.property, spell.key) for spell in spells)
        return with_evidence([found[place] for place in places if place in found])


def _is_foretold(fact: Known, sites: Collection[int]) -> bool:
    """Whether it has happened otherwise than one of these sites foretold."""
    theirs = (each for each in fact.evidence if each.claim.page.site_id in sites and each.stance == Stance.EARLIER)
    return fact.standing == "happened" and any(each.claim.standing in AHEAD for each in theirs)
