"""What decides which value holds: rules in their order, each keeping the candidates that it prefers.

The order is that of the design: standing, then precision where values agree, then independent agreement, then
recency. What changes by its nature (a status, a rating) is first of all what was said of it last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from showbible.resolving.candidate import Candidate
from showbible.resolving.model import Reason
from showbible.resolving.voices import ANNOUNCED, EXPECTED, HAPPENED

CHANGING = frozenset({"status", "rating"})
PROGRESS = ("ordered", "delayed", "filming", "wrapped", "cancelled", "ended")  # a status that follows another
STANDINGS = {HAPPENED: "happened", ANNOUNCED: "announced", EXPECTED: "expected"}

# What a fact's reasons may say beside which rules decided.
COUNTED = "sources"  # how many sources and pages speak for the value; always the first reason
OWNER = "owner"  # several of the sites have one owner, and count once
COPIES = "copies"  # several of the pages copy each other, and count once
DERIVED = "derived"  # the value is known by way of a part of the thing only
WITHDRAWN = "withdrawn"  # all that was said has been taken back

Candidates = Sequence[Candidate]


@dataclass(frozen=True, slots=True)
class Rule:
    """A step: `keep` gives the candidates that it prefers, `measure` what it compared, for the reason.

    `only` names the properties that it is for; empty, it is for all.
    """

    name: str
    keep: Callable[[Candidates], list[Candidate]]
    measure: Callable[[Candidate], str | int]
    only: frozenset[str] = frozenset()


def highest(score: Callable[[Candidate], Any]) -> Callable[[Candidates], list[Candidate]]:
    """Keep the candidates with the highest score."""

    def keep(candidates: Candidates) -> list[Candidate]:
        scores = [score(each) for each in candidates]
        best = max(scores)
        return [each for each, its in zip(candidates, scores, strict=True) if its == best]

    return keep


def most_precise_of_agreeing(candidates: Candidates) -> list[Candidate]:
    """Leave out what another candidate says as well, and more precisely."""
    return [each for each in candidates if not any(_says_more(other, each) for other in candidates)]


def _says_more(one: Candidate, than: Candidate) -> bool:
    return one.precision > than.precision and one.kind.agrees(one.value, than.value)


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
    Rule("latest", highest(lambda each: each.dated), _said_on, CHANGING),
    Rule("standing", highest(lambda each: each.level), lambda each: STANDINGS[each.level]),
    Rule("forecast", highest(_last_forecast), _said_on),
    Rule("precision", most_precise_of_agreeing, _value),
    Rule("progress", highest(_progress), _value, frozenset({"status"})),
    Rule("independence", highest(_independent), _independent),
    Rule("direct", highest(lambda each: each.is_direct), lambda each: int(each.is_direct)),
    Rule("precise", highest(lambda each: each.precision), _value),
    Rule("recency", highest(lambda each: each.dated), _said_on),
    Rule("order", lambda candidates: list(candidates[:1]), _value),
)


def prefer(prop: str, candidates: Candidates) -> tuple[Candidate, list[Reason]]:
    """The candidate that holds, and the rules that it took to tell; `candidates` is not empty."""
    left, reasons = list(candidates), []
    for rule in RULES:
        if len(left) > 1 and (not rule.only or prop in rule.only):
            kept = rule.keep(left)
            if len(kept) < len(left):
                reasons.append(_reason(rule, kept, [each for each in left if each not in kept]))
            left = kept
    return left[0], reasons


def _reason(rule: Rule, kept: Candidates, others: Candidates) -> Reason:
    """What the rule found in what it kept and in the best of the others."""
    return Reason(rule.name, (("holds", rule.measure(kept[0])), ("other", rule.measure(rule.keep(others)[0]))))


REASONS = (COUNTED, OWNER, COPIES, DERIVED, WITHDRAWN, *(rule.name for rule in RULES))  # all that `Reason.rule` can be
