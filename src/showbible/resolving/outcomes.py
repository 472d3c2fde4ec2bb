"""Facts and the claims on them into outcomes: what each site said, and how that turned out.

A forecast is what a page said ahead of time: it is judged by what happened, where that is known. A statement of what is
so is judged where enough other sources settle it. Both only by a value that holds without any site's record: what
records decided says nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from showbible.claims import Property
from showbible.claims.values.date import bounds
from showbible.resolving.model import Evidence, Fact, Stance
from showbible.resolving.precedence import CHANGING
from showbible.resolving.record import Field, Outcome
from showbible.resolving.stance import FOR
from showbible.resolving.voices import ANNOUNCED, EXPECTED, HAPPENED, TAKEN_BACK, Voice
from showbible.resolving.weighing import FORECAST_DATES, field_of, forecast_field, is_dated, is_recorded

_COUNTING = frozenset(Stance) - {Stance.REJECTED}
_JUDGED = (*FOR, Stance.DISAGREES)
SETTLE = 3  # independent sources beside the one that is judged
MADE = ("ordered", "filming", "wrapped", "ended")  # a status that came shows that those before it came too
RULED_OUT = {"ordered": ("cancelled",), "filming": ("cancelled",), "wrapped": ("cancelled",), "cancelled": ("wrapped",)}

Told = Sequence[tuple[Voice, Evidence]]


class Judged(NamedTuple):
    """An outcome, and what was said: a site that says the same ten times says it once."""

    outcome: Outcome
    said: str


def outcomes(prop: Property, facts: Sequence[Fact], voices: Sequence[Voice]) -> list[Outcome]:
    """How all that is known to have turned out so or otherwise did, on one property of one thing; in a stated order.

    `facts` are those that `voices` came to.
    """
    by_id = {voice.said.id: voice for voice in voices if not voice.via}
    once: dict[tuple[Field, str], Outcome] = {}
    for fact in facts:
        if not fact.weighed:
            told = [(by_id[each.claim], each) for each in fact.evidence if not each.via and each.stance in _COUNTING]
            for outcome, said in (judged for judge in _judges(prop) for judged in judge(fact, told)):
                before = once.get((outcome.field, said))
                if before is None or outcome.was_right > before.was_right:
                    once[outcome.field, said] = outcome
    return [once[key] for key in sorted(once)]


def _forecasts(told: Told, before: date) -> Iterator[Voice]:
    """What was said ahead of a day."""
    for voice, _ in told:
        ahead = is_dated(voice) and voice.dated < before
        if ahead and EXPECTED <= voice.level <= ANNOUNCED and is_recorded(voice):
            yield voice


def _dates(fact: Fact, told: Told) -> Iterator[Judged]:
    """A date is right where what happened lies within it, and wrong where it lies outside; else nothing is known."""
    if fact.value is None or not _has_happened(fact, told):
        return
    low, high = bounds(str(fact.value))
    since = min((voice.day for voice in _saying_so(told)), default=high)
    for voice in _forecasts(told, low):
        first, last = bounds(str(voice.value))
        slip = (low - last).days if last < low else min(0, (high - first).days)
        if slip or (first <= low and high <= last):
            yield Judged(Outcome(forecast_field(fact.property, voice, low), not slip, slip, since), voice.key)


def _has_happened(fact: Fact, told: Told) -> bool:
    """Whether somebody says so; what an editor has pinned may lie ahead."""
    return fact.standing == "happened" or (not fact.standing and any(_saying_so(told)))


def _saying_so(told: Told) -> Iterator[Voice]:
    """Who says of the value that holds that it has happened."""
    for voice, evidence in told:
        if evidence.stance is Stance.HOLDS and voice.level == HAPPENED:
            yield voice


def _statuses(fact: Fact, told: Told) -> Iterator[Judged]:
    """A status is right where it, or one that only comes after it, came; wrong where one came that rules it out."""
    came = sorted((voice.dated, str(voice.value)) for voice, _ in told if voice.level == HAPPENED and is_dated(voice))
    for voice in _forecasts(told, date.max):
        status = str(voice.value)
        fulfils = MADE[MADE.index(status) :] if status in MADE else (status,)
        for day, other in came:
            if day > voice.dated and other in (*fulfils, *RULED_OUT.get(status, ())):
                right = other in fulfils
                yield Judged(Outcome(forecast_field(fact.property, voice, day), right, since=day), voice.key)
                break


def _castings(fact: Fact, told: Told) -> Iterator[Judged]:
    """A casting is right where somebody says it as it is, and wrong where it was taken back instead."""
    ends = TAKEN_BACK if fact.value is None else HAPPENED
    day = min((voice.dated for voice, _ in told if voice.level == ends and is_dated(voice)), default=date.min)
    for voice in _forecasts(told, day):
        yield Judged(Outcome(forecast_field(fact.property, voice, day), ends == HAPPENED, since=day), voice.key)


def _statements(fact: Fact, told: Told) -> Iterator[Judged]:
    """What is said as it is agrees with the value or not, where other sources enough settle that."""
    settling: dict[int, date] = {}  # origin -> when it first spoke
    for voice, evidence in told:
        if evidence.stance in FOR:
            settling[evidence.origin] = min(voice.day, settling.get(evidence.origin, date.max))
    for voice, evidence in told:
        others = sorted(day for origin, day in settling.items() if origin != evidence.origin)
        is_settled = len(others) >= SETTLE
        if is_settled and voice.level == HAPPENED and is_recorded(voice) and evidence.stance in _JUDGED:
            since = max(voice.day, others[SETTLE - 1])
            yield Judged(Outcome(field_of(fact.property, voice), evidence.stance in FOR, since=since), voice.key)


Judge = Callable[[Fact, Told], Iterator[Judged]]

_FORECASTS: dict[str, Judge] = {**dict.fromkeys(FORECAST_DATES, _dates), "status": _statuses, "cast": _castings}


def _judges(prop: Property) -> list[Judge]:
    """How what is said of a property is judged. What changes by its nature is not wrong for being old."""
    judges = [_FORECASTS[prop.name]] if prop.name in _FORECASTS else []
    return [*judges, _statements] if prop.takes == "one" and prop.name not in CHANGING else judges
