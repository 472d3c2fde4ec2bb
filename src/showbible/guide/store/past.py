"""The guide as it would have been known at the end of an earlier day: worked out from what was said by then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from showbible.guide.models import Claim, Page, Thing
from showbible.guide.store.keys import fact_key
from showbible.guide.store.known import Evidence, Known
from showbible.guide.store.remembering import Remembered
from showbible.guide.store.rows import claims_by_key, claims_of, holding
from showbible.guide.store.words import holds
from showbible.resolving.model import Fact, Stance, Support
from showbible.resolving.record import Record


class Past:
    """See `known.Edition`."""

    def __init__(self, on: str, remembered: Remembered) -> None:
        self.on = on
        self._then = remembered

    def thing(self, ident: str) -> Thing | None:
        return self._then.things.get(ident)

    def things(self, *types: str) -> list[Thing]:
        found = (thing for thing in self._then.things.values() if thing.type in types)
        return sorted(found, key=lambda thing: (thing.folded, thing.ident))

    def things_called(self, words: Sequence[str]) -> list[Thing]:
        return [thing for thing in self._then.things.values() if all(holds(thing.folded, word) for word in words)]

    def counts(self) -> Mapping[str, int]:
        return Counter(thing.type for thing in self._then.things.values())

    def parts(self, whole: Thing, *types: str) -> list[Thing]:
        return [part for part in self._then.parts.get(whole.ident, ()) if not types or part.type in types]

    def franchise(self, work: Thing) -> Thing | None:
        facts = self._then.facts.get(work.ident, ())
        named = (ident for fact in facts if fact.property == "franchise" for _, ident in fact.links)
        return next((self._then.things[ident] for ident in named), None)

    def facts_with(self, thing: Thing) -> list[Known]:
        own = self._then.facts.get(thing.ident, ())
        return self._known(
            [*own, *(fact for fact in self._then.naming.get(thing.ident, ()) if fact.thing != thing.ident)]
        )

    def facts_of(self, thing: Thing, property_: str) -> list[Known]:
        return self._known(fact for fact in self._then.facts.get(thing.ident, ()) if fact.property == property_)

    def headlines(self, things: Sequence[Thing], properties: Sequence[str]) -> list[Known]:
        idents = dict.fromkeys(thing.ident for thing in things)
        facts = (fact for ident in idents for fact in self._then.facts.get(ident, ()))
        return [self._shaped(fact) for fact in facts if fact.property in properties and fact.value is not None]

    def disputes(self, type_: str = "", property_: str = "") -> list[int]:
        return [
            number
            for number, fact in enumerate(self._then.disputed)
            if type_ in ("", self._type(fact)) and property_ in ("", fact.property)
        ]

    def dispute_counts(self) -> Mapping[tuple[str, str], int]:
        return Counter((self._type(fact), fact.property) for fact in self._then.disputed)

    def facts_at(self, keys: Sequence[int]) -> list[Known]:
        return self._known(self._then.disputed[key] for key in keys)

    def _type(self, fact: Fact) -> str:
        return self._then.things[fact.thing].type

    def doubted(self, sites: Sequence[int]) -> list[Known]:
        theirs = set(claims_of(sites))
        return self._known(
            fact
            for fact in self._all()
            if any(each.claim in theirs and _is_doubted(fact, each.stance) for each in fact.evidence)
        )

    def records(self, sites: Sequence[str]) -> list[Record]:
        return [record for record in self._then.records if record.field.site in sites]

    def subjects(self, page: Page) -> Mapping[str, Thing]:
        keys = page.claims.filter(superseded_at=None).values_list("key", flat=True)
        return {key: self._then.things[self._then.subjects[key]] for key in keys if key in self._then.subjects}

    def page_keys(self, sites: Sequence[int] = ()) -> list[int]:
        return [key for key, site in self._then.pages.items() if not sites or site in sites]

    def page_keys_saying(self, words: Sequence[str], limit: int) -> list[int]:
        found = set(holding(Page.objects.all(), words).values_list("pk", flat=True))
        return [key for key in self._then.pages if key in found][:limit]

    def has_page(self, page: Page) -> bool:
        return page.pk in self._then.pages

    def page_counts(self) -> Mapping[int, int]:
        return Counter(site for site in self._then.pages.values() if site is not None)

    def _all(self) -> Iterable[Fact]:
        return (fact for facts in self._then.facts.values() for fact in facts)

    def _known(self, facts: Iterable[Fact]) -> list[Known]:
        facts = list(facts)
        claims = claims_by_key(each.claim for fact in facts for each in fact.evidence)
        return [self._shaped(fact, tuple(self._evidence(fact, claims))) for fact in facts]

    def _evidence(self, fact: Fact, claims: Mapping[str, Claim]) -> Iterable[Evidence]:
        for each in fact.evidence:
            via = self._then.things[each.via] if each.via else None
            yield Evidence(claims[each.claim], each.stance, via, each.origin)

    def _shaped(self, fact: Fact, evidence: tuple[Evidence, ...] = ()) -> Known:
        return Known(
            thing=self._then.things[fact.thing],
            property=fact.property,
            key=fact_key(fact.key),
            rank=self._then.ranks[fact.thing, fact.property, fact.key],
            value=fact.value,
            standing=fact.standing or "",
            support=fact.support,
            reasons=[{"rule": reason.rule, "details": dict(reason.details)} for reason in fact.reasons],
            evidence=evidence,
            links=tuple((part, self._then.things[ident]) for part, ident in fact.links),
        )


def _is_doubted(fact: Fact, stance: str) -> bool:
    return fact.support == Support.DISPUTED or (fact.standing == "happened" and stance == Stance.EARLIER)
