"""Facts of which sources disagree: what matters most first, each with both values and why one of them holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from showbible.guide.presenting.facts import Shown, shown
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import SourceRef, source
from showbible.guide.presenting.wording import claimed, label, said
from showbible.guide.store.known import Evidence, Known
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


def disputed(facts: Iterable[Known]) -> list[Disputed]:
    """These facts in words, in the order given."""
    return [Disputed(ref(fact.thing), label(fact.property), shown(fact), tuple(_values(fact))) for fact in facts]


def _values(fact: Known) -> Iterable[Value]:
    """The value that holds, then each that disagrees with it."""
    sides: dict[str, list[Evidence]] = {said(fact.property, fact.value, fact.standing): []}
    for each in fact.evidence:
        if each.stance in (*FOR, Stance.DISAGREES):
            words = next(iter(sides)) if each.stance in FOR else claimed(each.claim)
            sides.setdefault(words, []).append(each)
    for words, evidence in sides.items():
        sources = {each.site: each for each in (source(one.claim.page) for one in reversed(evidence))}
        first = list(reversed(sources.values()))
        yield Value(words, tuple(first[:MOST_SITES]), len(first[MOST_SITES:]))
