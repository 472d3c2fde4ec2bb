"""What was said of a fact in the order in which it was said, and what was believed on any day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from showbible.claims import Property, Standing, Value
from showbible.claims.values.date import bounds, valid
from showbible.resolving.facts import facts_of
from showbible.resolving.hearing import heard, moment
from showbible.resolving.model import Fact, Said
from showbible.resolving.voices import HAPPENED, TAKEN_BACK, Voice, level


class Slip(NamedTuple):
    """How many days later a value is than another, below zero if sooner: `least` and `most`, as precise as both are."""

    least: int
    most: int

    @property
    def is_sure(self) -> bool:
        """Whether it is later or sooner at all: "2022" may be just what 3 March 2022 is."""
        return self.least > 0 or self.most < 0


@dataclass(frozen=True, slots=True)
class Step:
    """A claim in the life of a date.

    `day` is the last day on which it may have been said, and for a page without a date (not `is_dated`) the one on
    which we read it. `low` and `high` are the first and the last day that its value may mean, None where that is no
    date. `repeats`: it says what the step before it says. `slip` is the one since the last value that is another,
    None where there is none or where a value is open at an end.
    """

    claim: str
    who: str  # the site, or the page where that is not known
    day: date
    is_dated: bool
    value: Value
    standing: Standing | None
    low: date | None
    high: date | None
    repeats: bool = False
    slip: Slip | None = None

    @property
    def is_open(self) -> bool:
        """Whether the value is without a beginning or without an end."""
        return self.low in (None, date.min) or self.high in (None, date.max)


@dataclass(frozen=True, slots=True)
class Life:
    """The life of a date: its steps as they were said, from the `first` forecast to what `happened`, if it did.

    `slip` is from the one to the other.
    """

    steps: tuple[Step, ...]
    first: Step | None
    happened: Step | None
    slip: Slip | None


class Belief(NamedTuple):
    """What held from a day on: the fact as it stood then, None where it was none any more."""

    since: date
    fact: Fact | None


def life(said: Iterable[Said], holds: Value | None) -> Life:
    """The life of a date from all claims on its fact; `holds` is the value that holds."""
    claims = heard(said)
    steps = tuple(_told(_step(each) for each in claims))
    firmness = {each.id: level(each.claim) for each in claims}
    forecasts = [each for each in steps if TAKEN_BACK < firmness[each.claim] < HAPPENED and each.is_dated]
    happened = [each for each in steps if firmness[each.claim] == HAPPENED and each.value == holds]
    first, last = next(iter(forecasts), None), next(iter(happened), None)
    return Life(steps, first, last, _slip(first, last) if first and last else None)


def _step(said: Said) -> Step:
    spoken, value = moment(said.source), said.claim.value
    low, high = bounds(value) if isinstance(value, str) and valid(value) else (None, None)
    who, is_dated = said.source.site or said.source.id, spoken.day == spoken.dated
    return Step(said.id, who, spoken.day, is_dated, value, said.claim.standing, low, high)


def _told(steps: Iterable[Step]) -> Iterator[Step]:
    """Each step with what it is to those before it. What was said nobody knows when, or taken back, is no step away."""
    before: Step | None = None
    for step in steps:
        if step.standing in _AGAINST or not step.is_dated:
            yield step
            continue
        repeats = before is not None and before.value == step.value
        slip = _slip(before, step) if before and not repeats else None
        yield replace(step, repeats=repeats, slip=slip)
        before = step


_AGAINST = (Standing.WITHDRAWN, Standing.DENIED)


def _slip(one: Step, other: Step) -> Slip | None:
    if one.is_open or other.is_open or not (one.low and one.high and other.low and other.high):
        return None
    return Slip((other.low - one.high).days, (other.high - one.low).days)


def believed(thing: str, prop: Property, voices: Sequence[Voice], key: str = "") -> list[Belief]:
    """What was believed since when: the fact of this key as of each day on which that changed.

    `voices` are all on the property of the thing. A fact that only gets more evidence is still what it was.
    """
    beliefs: list[Belief] = []
    for day in sorted({voice.day for voice in voices}):
        facts = facts_of(thing, prop, [voice for voice in voices if voice.day <= day])
        fact = next((each for each in facts if each.key == key), None)
        if _held(fact) != (_held(beliefs[-1].fact) if beliefs else None):
            beliefs.append(Belief(day, fact))
    return beliefs


def _held(fact: Fact | None) -> tuple[Value | None, str | None, str] | None:
    return (fact.value, fact.standing, fact.support) if fact else None
