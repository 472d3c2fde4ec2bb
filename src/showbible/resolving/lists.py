"""Facts that are names on lists, into those that the lists of others leave out.

Where pages usually list everybody, a list speaks, weakly, against all whom it leaves out: the false negatives of Zhao,
Rubinstein, Gemmell and Han, "A Bayesian Approach to Discovering Truth from Conflicting Sources", VLDB 2012.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from showbible.claims import Property
from showbible.resolving.independence import origins
from showbible.resolving.model import Fact, Reason, Support
from showbible.resolving.precedence import LISTS
from showbible.resolving.stance import FOR
from showbible.resolving.voices import Voice

# Set by what shops list as the authors of a hundred books (`benchmarks.which_is_true`); 0.36 to 0.43 do nearly as well.
ENOUGH = 0.4  # the part of the lists that must have a name, or it is doubted
CUT_SHORT = 0.5  # what a list of a single name counts that leaves another out: it may be only the first of several


def doubted(prop: Property, facts: list[Fact], voices: Sequence[Voice]) -> list[Fact]:
    """The facts on one property of a thing, with those marked as doubted whom most lists leave out."""
    if len(facts) < 2 or not all(voice.said.claim.subject.type in prop.complete for voice in voices):
        return facts
    lists = _lists(facts, voices)
    return [_judged(fact, lists) for fact in facts]


def _lists(facts: Sequence[Fact], voices: Sequence[Voice]) -> list[set[str]]:
    """The keys of the facts that each independent source names."""
    its = origins([voice.said for voice in voices])
    named: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        for each in fact.evidence:
            if each.stance in FOR:
                named[its[each.claim]].add(fact.key)
    return list(named.values())


def _judged(fact: Fact, lists: Sequence[set[str]]) -> Fact:
    having = sum(fact.key in each for each in lists)
    against = sum(CUT_SHORT if len(each) == 1 else 1 for each in lists if fact.key not in each)
    if fact.support not in (Support.AGREED, Support.SINGLE) or having >= ENOUGH * (having + against):
        return fact
    reason = Reason(LISTS, (("names", having), ("lists", len(lists))))
    return replace(fact, support=Support.DOUBTED, reasons=(*fact.reasons, reason))
