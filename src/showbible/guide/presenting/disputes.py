"""Facts of which sources disagree: what matters most first, each with both values and why one of them holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import SourceRef, source
from showbible.guide.presenting.wording import said
from showbible.guide.store import day_said
from showbible.guide.store.known import Evidence, Known
from showbible.resolving.mattering import Heard, dispute_of, weight
from showbible.resolving.model import Stance
from showbible.resolving.stance import FOR

MOST_SITES = 4  # of each value


@dataclass(frozen=True, slots=True)
class Value:
    """A value that is said, and the sites that say so; `more` are those that are left out."""

    says: str
    sources: tuple[SourceRef, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disputed fact: what it is about, which property, the fact in words, and each value with who says so.

    The first value is the one that holds.
    """

    thing: Ref
    label: str
    fact: Shown
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that shows only the disputes of one sort, and how many there are."""

    label: str
    url: str
    count: int
    is_chosen: bool


def by_weight(facts: Iterable[Known]) -> list[Known]:
    """What matters most first."""
    return sorted(facts, key=lambda fact: (-_weight(fact), fact.thing.ident, fact.rank))


def _weight(fact: Known) -> int:
    return weight(dispute_of(fact.thing.type, fact.property, fact.value, map(_heard, fact.evidence)))


def _heard(evidence: Evidence) -> Heard:
    claim = evidence.claim
    origin = evidence.origin or claim.page.site_id or -claim.page_id
    return Heard(evidence.stance, origin, claim.data["value"], day_said(claim.page))


def disputed(facts: Iterable[Known]) -> list[Disputed]:
    """These facts in words, in the order given."""
    return [
        Disputed(ref(fact.thing), properties()[fact.property].label, shown(fact), tuple(_values(fact)))
        for fact in facts
    ]


def _values(fact: Known) -> Iterable[Value]:
    """The value that holds, then each that disagrees with it."""
    sides: dict[str, list[Evidence]] = {said(fact.property, fact.value, fact.standing): []}
    for each in fact.evidence:
        if each.stance in (*FOR, Stance.DISAGREES):
            words = next(iter(sides)) if each.stance in FOR else _says(each)
            sides.setdefault(words, []).append(each)
    for words, evidence in sides.items():
        sources = {each.site: each for each in (source(one.claim.page) for one in reversed(evidence))}
        first = list(reversed(sources.values()))
        yield Value(words, tuple(first[:MOST_SITES]), len(first[MOST_SITES:]))


def _says(evidence: Evidence) -> str:
    claim = evidence.claim
    return said(claim.property, claim.data["value"], claim.standing)


def kinds(facts: Sequence[Known], kind: str, property_: str) -> list[Choice]:
    """The kinds of things that are disputed."""
    counts = Counter(fact.thing.type for fact in facts)
    found = [(word(name), name, count) for name, count in counts.most_common()]
    return [
        Choice(label, _choosing(kind="" if name == kind else name, property=property_), count, name == kind)
        for label, name, count in sorted(found, key=lambda each: (-each[2], each[0]))
    ]


def names(facts: Sequence[Known], kind: str, property_: str) -> list[Choice]:
    """The properties that are disputed."""
    counts = Counter(fact.property for fact in facts)
    found = [(properties()[name].label, name, count) for name, count in counts.most_common()]
    return [
        Choice(label, _choosing(kind=kind, property="" if name == property_ else name), count, name == property_)
        for label, name, count in sorted(found, key=lambda each: (-each[2], each[0]))
    ]


def _choosing(**query: str) -> str:
    return address("disagreements", **query)
