"""TruthFinder: Yin, Han and Yu, "Truth Discovery with Multiple Conflicting Information Providers", KDD 2007.

Sources are as trustworthy as what they say is likely, and what they say is as likely as they are trustworthy. Both are
worked out in turns, from the same trust in all, until trust no longer moves. What speaks for one value of an object
speaks, by the `implication` of one for the other, for or against its other values too.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from benchmarks.ways.votes import Value, Vote

# As the paper sets them.
FIRST_TRUST = 0.9
DAMPENING = 0.3  # gamma: sources are not independent
RELATED = 0.5  # rho: how much values of one object bear on each other
STILL = 0.00001  # how little trust moves at the end, as 1 - cosine
BASE_SIMILARITY = 0.5
TURNS = 100
MOST_TRUST = 1 - 1e-9  # so that its logarithm is finite

Implication = Callable[[Value, Value], float]  # from -1 to 1: how far the first being true makes the second so
Trust = dict[str, float]
Confidence = dict[tuple[str, Value], float]


def shared(one: Value, other: Value) -> float:
    """The paper's implication for lists of authors: the part of `one` that `other` has, less the base similarity."""
    return len(set(one) & set(other)) / len(set(one)) - BASE_SIMILARITY


def truthfinder(votes: Iterable[Vote], implication: Implication = shared) -> dict[str, Value]:
    """For each object its most likely value; of several, the first by letters."""
    cast = sorted(set(votes))
    said = _said(cast)
    bearing = {name: _bearing(list(values), implication) for name, values in said.items()}
    trust = dict.fromkeys(sorted({vote.source for vote in cast}), FIRST_TRUST)
    for _ in range(TURNS):
        confidence = _confidence(said, bearing, trust)
        before, trust = trust, _trust(cast, confidence)
        if 1 - _cosine(before, trust) < STILL:
            break
    return {name: min(values, key=lambda value: (-confidence[name, value], value)) for name, values in said.items()}


def _said(votes: Sequence[Vote]) -> dict[str, dict[Value, list[str]]]:
    """By object and value, who says it."""
    said: dict[str, dict[Value, list[str]]] = defaultdict(lambda: defaultdict(list))
    for vote in votes:
        said[vote.object][vote.value].append(vote.source)
    return said


def _bearing(values: Sequence[Value], implication: Implication) -> dict[tuple[Value, Value], float]:
    return {(one, other): implication(one, other) for one in values for other in values if one != other}


def _confidence(
    said: Mapping[str, Mapping[Value, Sequence[str]]],
    bearing: Mapping[str, Mapping[tuple[Value, Value], float]],
    trust: Trust,
) -> Confidence:
    found: Confidence = {}
    for name, values in said.items():
        alone = {value: sum(-math.log(1 - trust[each]) for each in by) for value, by in values.items()}
        for value, score in alone.items():
            others = sum(alone[other] * bearing[name][other, value] for other in alone if other != value)
            found[name, value] = 1 / (1 + math.exp(-DAMPENING * (score + RELATED * others)))
    return found


def _trust(votes: Sequence[Vote], confidence: Confidence) -> Trust:
    """How likely what a source says is, on average."""
    likely: dict[str, list[float]] = defaultdict(list)
    for vote in votes:
        likely[vote.source].append(confidence[vote.object, vote.value])
    return {source: min(MOST_TRUST, sum(each) / len(each)) for source, each in likely.items()}


def _cosine(one: Trust, other: Trust) -> float:
    product = sum(one[source] * other[source] for source in one)
    return product / math.sqrt(sum(each**2 for each in one.values()) * sum(each**2 for each in other.values()))
