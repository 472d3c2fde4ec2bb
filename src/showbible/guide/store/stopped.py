"""Today's guide for a reader who has not seen all: its facts, but where a claim has a say that is held back.

Only these facts are worked out anew, so that a page takes little longer than for whoever has seen all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.db.models import QuerySet

from showbible.guide.models import Fact, Page
from showbible.guide.store import rapid, telling
from showbible.guide.store.believed import believed, names, places_naming, with_evidence
from showbible.guide.store.known import Bearing, Known
from showbible.guide.store.limits import Limits
from showbible.guide.store.many import batches
from showbible.guide.store.named import Named
from showbible.guide.store.today import Today
from showbible.guide.store.touched import Place, touched


class Stopped(Today):
    """See `known.Edition`."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(limits)
        self._found: dict[int, list[Known]] = {}

    def franchise(self, work: Named) -> Named | None:
        facts = self.facts_of(work, "franchise")
        return next((thing for fact in facts for _, thing in fact.links), None)

    def facts_with(self, thing: Named) -> list[Known]:
        if thing.pk not in self._found:
            facts = self._stopped(super().facts_with(thing), places_naming(thing, self.limits))
            self._found[thing.pk] = [fact for fact in facts if fact.thing.pk == thing.pk or names(fact, thing)]
        return self._found[thing.pk]

    def facts_of(self, thing: Named, property_: str) -> list[Known]:
        return self._stopped(super().facts_of(thing, property_))

    def told(self, facts: Sequence[Known]) -> list[Known]:
        told = {fact.row: fact for fact in telling.told([fact for fact in facts if fact.row])}
        return [told.get(fact.row, fact) for fact in facts]

    def sources(self, thing: Named, most: int) -> tuple[list[tuple[Page, int]], int]:
        facts = self.facts_with(thing)
        counts = Counter(each.claim.page_id for fact in facts for each in fact.evidence)
        for batch in batches(fact.row for fact in facts if fact.row):
            counts.update(dict(rapid.pages_of(batch)))
        ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:most]
        pages = telling.pages_of([key for key, _ in ordered])
        return [(page, count) for page, (_, count) in zip(pages, ordered, strict=True)], len(counts)

    def naming(self, thing: Named, property_: str) -> list[Known]:
        places = {place for place in places_naming(thing, self.limits) if place[1] == property_}
        facts = self._stopped(super().naming(thing, property_), places)
        return [fact for fact in facts if fact.value is not None and names(fact, thing)]

    def headlines(self, things: Sequence[Named], properties: Sequence[str]) -> list[Known]:
        places = [(thing.pk, name) for thing in things for name in properties]
        return [fact for fact in self._stopped(super().headlines(things, properties), places) if fact.value is not None]

    def dated(self, first: date, last: date) -> list[Known]:
        return self._stopped(super().dated(first, last))

    def releases(self, whole: Named | None, most: int) -> list[Known]:
        return self._stopped(super().releases(whole, most))

    def _disputed(self) -> QuerySet[Fact]:
        return super()._disputed().filter(self.limits.open_facts())

    def foretold(self, sites: Sequence[int], most: int) -> list[Known]:
        return self._stopped(super().foretold(sites, most))

    def bearings(self, page: Page) -> Mapping[str, Bearing]:
        today = super().bearings(page)
        anew = self._anew(_place(each.fact) for each in today.values() if each.fact)
        return {
            key: _bearing(key, each.thing, anew[_place(each.fact)]) if each.fact and _place(each.fact) in anew else each
            for key, each in today.items()
        }

    def _stopped(self, facts: Sequence[Known], places: Iterable[Place] = ()) -> list[Known]:
        """These of today's facts, and what there is at other places, as they are for the reader."""
        anew = self._anew({*map(_place, facts), *places})
        found = [fact for fact in facts if _place(fact) not in anew]
        return [*found, *(fact for its in anew.values() for fact in its)]

    def _anew(self, places: Iterable[Place]) -> dict[Place, list[Known]]:
        """What the reader is told at those of these places where it is not what the guide has today."""
        found = touched(self.line, places)
        anew: dict[Place, list[Known]] = {place: [] for place in sorted(found.gone | found.changed)}
        things, properties = {thing for thing, _ in found.changed}, {name for _, name in found.changed}
        for fact in with_evidence(believed(things, self.limits, properties)) if things else ():
            if _place(fact) in found.changed:
                anew[_place(fact)].append(fact)
        return anew


def _place(fact: Known) -> Place:
    return fact.thing.pk, fact.property


def _bearing(claim: str, thing: Named, facts: Iterable[Known]) -> Bearing:
    """What a claim on a thing bears on of these facts."""
    for fact in facts:
        for each in fact.evidence:
            if each.claim.key == claim:
                return Bearing(thing, fact, each.stance)
    return Bearing(thing)
