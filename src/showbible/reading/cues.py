"""One scan over the page that finds which passages may hold which statements."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

import ahocorasick_rs

from showbible.reading.passage import Passage
from showbible.reading.places import lowered
from showbible.reading.registry import STATEMENTS
from showbible.reading.statement import Statement

# Sets of statements are numbers here: the bit of a statement is its place in the registry.
_ALWAYS = sum(1 << place for place, statement in enumerate(STATEMENTS) if not statement.cues)


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, list[int]]:
    wanted: dict[str, int] = defaultdict(int)
    for place, statement in enumerate(STATEMENTS):
        for cue in statement.cues:
            wanted[cue] |= 1 << place
    cues = sorted(wanted)
    return ahocorasick_rs.AhoCorasick(cues), [wanted[cue] for cue in cues]


def statements_for(text: str, passages: Sequence[Passage]) -> list[list[Statement]]:
    """For each passage the statements that may read it, in the order of the registry."""
    return [
        [statement for statement in listed if not statement.shut_out_of(passage)]
        for passage, listed in zip(passages, cued(text, passages), strict=True)
    ]


def cued(text: str, passages: Sequence[Passage]) -> list[tuple[Statement, ...]]:
    """For each passage the statements that have a cue in it or need none, in the order of the registry."""
    found = [_ALWAYS] * len(passages)
    starts, ends = [passage.start for passage in passages], [passage.end for passage in passages]
    automaton, wanted = _automaton()
    for cue, start, _ in automaton.find_matches_as_indexes(lowered(text), overlapping=True):
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < ends[index]:
            found[index] |= wanted[cue]
    return [_listed(places) for places in found]


@lru_cache(maxsize=4096)
def _listed(places: int) -> tuple[Statement, ...]:
    return tuple(statement for place, statement in enumerate(STATEMENTS) if places >> place & 1)


def cues_in(statement: Statement, passage: Passage, text: str) -> tuple[str, ...]:
    """The cues of a statement that begin in a passage of the text."""
    longest = max(map(len, statement.cues), default=0)
    near = lowered(text[passage.start : passage.end + longest])
    return tuple(cue for cue in dict.fromkeys(statement.cues) if 0 <= near.find(cue) < passage.end - passage.start)
