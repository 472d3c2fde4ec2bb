"""What decides which value holds: rules in their order, each keeping the candidates that it prefers.

The order is that of the design: standing, then precision where values agree, then independent agreement, then
the track records of sites, then recency. What changes by its nature (a status, a rating) is first of all what was said
of it last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from showbible.resolving.candidate import Candidate
from showbible.resolving.model import Reason
from showbible.resolving.record import NONE, Records
from showbible.resolving.voices import ANNOUNCED, EXPECTED, HAPPENED
from showbible.resolving.weighing import Weigh, name_of, sites_of, weigher

CHANGING = frozenset({"status", "rating"})
GROWING = frozenset({"season_count"})  # numbers that only become higher with time
PROGRESS = ("ordered", "delayed", "filming", "wrapped", "cancelled", "ended")  # a status that follows another
STANDINGS = {HAPPENED: "happened", ANNOUNCED: "announced", EXPECTED: "expected"}

# What a fact's reasons may say beside which rules decided.
COUNTED = "sources"  # how many sources and pages speak for the value; always the first reason
OWNER = "owner"  # several of the sites have one owner, and count once
COPIES = "copies"  # several of the pages copy each other, and count once
DERIVED = "derived"  # the value is known by way of a part of the thing only
LISTS = "lists"  # how many of the sources that list such values have this one
EDITOR = "editor"  # an editor has pinned the value
REJECTED = "rejected"  # an editor has rejected some of what is said
RELEASED = "released"  # it has come out since some of what was said of its making
WITHDRAWN = "withdrawn"  # all that was said has been taken back

RECORD = "record"  # the rule that asks for the records of sites
IN_PASSING = frozenset({"location"})  # of what pages name details in passing, which are another's as often as not
DATES = frozenset({"release_date", "end_date", "birth_date", "death_date"})

Candidates = Sequence[Candidate]
Keep = Callable[[Candidates, Weigh], list[Candidate]]
Measure = Callable[[Candidate, Weigh], Iterable[tuple[str, str | int]]]  # (what of it is measured, the measure)


@dataclass(frozen=True, slots=True)
class Rule:
    """A step: `keep` gives the candidates that it prefers, `measure` what it compared, for the reason.

    `only` names the properties that it is for; empty, it is for all.
    """

    name: str
    keep: Keep
    measure: Measure
    only: frozenset[str] = frozenset()


def highest(score: Callable[[Candidate], Any]) -> Keep:
    """Keep the candidates with the highest score."""

    def keep(candidates: Candidates, _: Weigh) -> list[Candidate]:
        scores = [score(each) for each in candidates]
        best = max(scores)
        return [each for each, its in zip(candidates, scores, strict=True) if its == best]

    return keep


def measured(measure: Callable[[Candidate], str | int]) -> Measure:
    """The one thing that a rule compares."""
    return lambda candidate, _: [("", measure(candidate))]


def most_precise_of_agreeing(candidates: Candidates, _: Weigh) -> list[Candidate]:
    """Leave out what another candidate says as well, and more precisely."""
    return [each for each in candidates if not any(_says_more(other, each) for other in candidates)]


def _says_more(one: Candidate, than: Candidate) -> bool:
    return one.precision > than.precision and one.kind.agrees(one.value, than.value)


def without_lone_details(candidates: Candidates, _: Weigh) -> list[Candidate]:
    """Leave out what one source alone says so precisely, where others say the same with less precision."""
    return [
        each for each in candidates if _behind(each) > 1 or not any(_says_more(each, other) for other in candidates)
    ]


def _behind(candidate: Candidate) -> int:
    """How many independent sources say it, or say it more precisely still."""
    behind = (each for each in candidate.supporters if candidate.kind.precision(each.value) >= candidate.precision)
    return len({candidate.origins[each.said.id] for each in behind})


def not_outgrown(candidates: Candidates, _: Weigh) -> list[Candidate]:
    """Leave out the numbers of which another is higher and was said later, or is as well supported where no day is
    known of either."""
    return [each for each in candidates if not any(_outgrows(other, each) for other in candidates)]


def _outgrows(one: Candidate, other: Candidate) -> bool:
    if int(str(one.value)) <= int(str(other.value)):
        return False
    nobody_knows_when = one.dated == other.dated == date.min
    return one.dated > other.dated or (nobody_knows_when and one.independent >= other.independent)


def _number_and_day(candidate: Candidate, _: Weigh) -> Iterable[tuple[str, str | int]]:
    return ("", _value(candidate)), ("_on", _said_on(candidate))


def best_recorded(candidates: Candidates, weigh: Weigh) -> list[Candidate]:
    """Keep those with the record that is surely the best; all, where any has none."""
    lows = [record.low if (record := weigh(each)) else None for each in candidates]
    best = max((low for low in lows if low is not None), default=None)
    return [each for each, low in zip(candidates, lows, strict=True) if low == best or None in lows]


def _record(candidate: Candidate, weigh: Weigh) -> Iterable[tuple[str, str | int]]:
    """The site, how often it was right and of how many, and the percentages between which its true rate lies."""
    if record := weigh(candidate):
        yield "", name_of(record.field.site, candidate)
        yield from (("_sort", record.field.sort), ("_lead", record.field.lead))
        yield from (("_right", record.right), ("_count", record.count))
        yield from (("_low", round(100 * record.low)), ("_high", round(100 * record.high)))


def _last_forecast(candidate: Candidate) -> date:
    return candidate.dated if candidate.level < HAPPENED else date.max


def _progress(candidate: Candidate) -> int:
    return PROGRESS.index(str(candidate.value)) if candidate.value in PROGRESS else -1


def _said_on(candidate: Candidate) -> str:
    """The day when it was last said, "" where no source gives one."""
    return "" if candidate.dated == date.min else candidate.dated.isoformat()


def _value(candidate: Candidate) -> str:
    return str(candidate.value) if not isinstance(candidate.value, dict) else candidate.key


def _independent(candidate: Candidate) -> int:
    return candidate.independent


RULES: tuple[Rule, ...] = (
    Rule("latest", highest(lambda each: each.dated), measured(_said_on), CHANGING),
    Rule("standing", highest(lambda each: each.level), measured(lambda each: STANDINGS[each.level])),
    Rule("forecast", highest(_last_forecast), measured(_said_on)),
    Rule("detail", without_lone_details, measured(_value), IN_PASSING),
    Rule("precision", most_precise_of_agreeing, measured(_value)),
    Rule("progress", highest(_progress), measured(_value), frozenset({"status"})),
    Rule("growth", not_outgrown, _number_and_day, GROWING),
    Rule("independence", highest(_independent), measured(_independent)),
    Rule(RECORD, best_recorded, _record),
    Rule("direct", highest(lambda each: each.is_direct), measured(lambda each: int(each.is_direct))),
    Rule("precise", highest(lambda each: each.precision), measured(_value), DATES),
    Rule("recency", highest(lambda each: each.dated), measured(_said_on)),
    Rule("order", lambda candidates, _: list(candidates[:1]), measured(_value)),
)


class Choice(NamedTuple):
    """What holds, the rules that it took to tell, and the sites whose records were asked for on the way."""

    winner: Candidate
    reasons: list[Reason]
    weighed: tuple[str, ...]


def prefer(prop: str, candidates: Candidates, records: Records = NONE) -> Choice:
    """The candidate that holds; `candidates` is not empty."""
    left, weigh = list(candidates), weigher(prop, records)
    reasons: list[Reason] = []
    weighed: tuple[str, ...] = ()
    for rule in RULES:
        if len(left) > 1 and (not rule.only or prop in rule.only):
            weighed = sites_of(left) if rule.name == RECORD else weighed
            kept = rule.keep(left, weigh)
            if len(kept) < len(left):
                reasons.append(_reason(rule, kept, [each for each in left if each not in kept], weigh))
            left = kept
    return Choice(left[0], reasons, weighed)


def _reason(rule: Rule, kept: Candidates, others: Candidates, weigh: Weigh) -> Reason:
    """What the rule found in what it kept and in the best of the others."""
    sides = (("holds", kept[0]), ("other", rule.keep(others, weigh)[0]))
    measures = [(side + what, found) for side, each in sides for what, found in rule.measure(each, weigh)]
    return Reason(rule.name, tuple(measures))


REASONS = (
    COUNTED,
    OWNER,
    COPIES,
    DERIVED,
    LISTS,
    EDITOR,
    REJECTED,
    RELEASED,
    WITHDRAWN,
    *(rule.name for rule in RULES),
)  # all that `Reason.rule` can be
