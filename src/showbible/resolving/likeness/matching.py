"""The records of two databases, each of which has each thing once, into pairs of records of one thing.

1. Records that share a key are compared (`candidates`).
2. Where no other record comes near a pair, on either side, that speaks for it.
3. Pairs are taken one to one, the likeliest first. Where two are as likely, neither is sure.
4. Of films and series that are left, the only two of one year and running time may be one with a translated title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from showbible.resolving.likeness.candidates import Pair, candidates
from showbible.resolving.likeness.compare import UNSURE, Likeness, Outcome, compare
from showbible.resolving.likeness.profile import WORKS, Profile

NEAR = 4.0  # bits: what has less than a sixteenth of a pair's odds does not come near it


@dataclass(frozen=True, slots=True)
class Match:
    """A record on the left and one on the right, by their places, and how likely they are one thing."""

    left: int
    right: int
    likeness: Likeness
    outcome: Outcome


def match(left: Sequence[Profile], right: Sequence[Profile]) -> list[Match]:
    """The pairs that are one or that a person should look at, each record in one pair at most, by their places."""
    compared = {pair: compare(left[pair[0]], right[pair[1]]) for pair in _in_order(left, right)}
    matches = list(_one_to_one(compared))
    matches += _only_ones(left, right, matches)
    return sorted(matches, key=lambda each: (each.left, each.right))


def _in_order(left: Sequence[Profile], right: Sequence[Profile]) -> list[Pair]:
    """The pairs worth comparing, in an order that does not hang on that of the records."""
    ranks, others = _ranks(left), _ranks(right)
    return sorted(candidates(left, right), key=lambda pair: (ranks[pair[0]], others[pair[1]], pair))


def _ranks(profiles: Sequence[Profile]) -> list[int]:
    ranks = [0] * len(profiles)
    for rank, place in enumerate(sorted(range(len(profiles)), key=lambda place: profiles[place].order)):
        ranks[place] = rank
    return ranks


def _one_to_one(compared: Mapping[Pair, Likeness]) -> Iterator[Match]:
    weights = {pair: likeness.weight for pair, likeness in compared.items()}
    rivals = _rivals(weights)
    taken: tuple[set[int], set[int]] = (set(), set())
    for pair in sorted(weights, key=lambda pair: -weights[pair]):
        if pair[0] in taken[0] or pair[1] in taken[1]:
            continue
        ahead = weights[pair] - rivals[pair]
        likeness = compared[pair].and_so("no other comes near") if ahead > NEAR else compared[pair]
        if likeness.score >= UNSURE:
            yield Match(*pair, likeness, likeness.outcome if ahead else Outcome.UNSURE)
            taken[0].add(pair[0])
            taken[1].add(pair[1])


def _rivals(weights: Mapping[Pair, float]) -> dict[Pair, float]:
    """For each pair the weight of the best other pair that has one of its records."""
    best: dict[tuple[int, int], tuple[float, float]] = defaultdict(lambda: (_NONE, _NONE))
    for pair, weight in weights.items():
        for side in enumerate(pair):
            first, second = best[side]
            best[side] = (weight, first) if weight > first else (first, max(second, weight))
    return {
        pair: max(second if weight == first else first for first, second in (best[side] for side in enumerate(pair)))
        for pair, weight in weights.items()
    }


_NONE = float("-inf")


def _only_ones(left: Sequence[Profile], right: Sequence[Profile], matches: Sequence[Match]) -> Iterator[Match]:
    """What is left of films and series, where a year and a running time fit just one on either side."""
    mine = _left_over(left, {each.left for each in matches})
    theirs = _left_over(right, {each.right for each in matches})
    found = {(places[0], theirs[key][0]) for key, places in mine.items() if len(places) == len(theirs[key]) == 1}
    for pair in sorted(found):
        likeness = compare(left[pair[0]], right[pair[1]]).and_so("only one left")
        if likeness.score >= UNSURE:
            yield Match(*pair, likeness, Outcome.UNSURE)


def _left_over(profiles: Sequence[Profile], taken: set[int]) -> dict[tuple[int, int], list[int]]:
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        if place not in taken and profile.type in WORKS:
            for key in sorted((year, minutes) for year in profile.years for minutes in profile.minutes):
                found[key].append(place)
    return found
