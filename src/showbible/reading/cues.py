"""One scan over the page that finds which passages may hold which statements."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

import ahocorasick_rs

from showbible.reading.passage import Passage
from showbible.reading.registry import STATEMENTS
from showbible.reading.statement import Statement


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[int, ...]]]:
    wanted: dict[str, list[int]] = defaultdict(list)
    for place, statement in enumerate(STATEMENTS):
        for cue in statement.cues:
            wanted[cue].append(place)
    cues = sorted(wanted)
    return ahocorasick_rs.AhoCorasick(cues), [tuple(wanted[cue]) for cue in cues]


def statements_for(text: str, passages: Sequence[Passage]) -> list[list[Statement]]:
    """For each passage the statements that may read it, in the order of the registry."""
    return [
        [statement for statement in listed if not statement.shut_out_of(passage)]
        for passage, listed in zip(passages, cued(text, passages), strict=True)
    ]


def cued(text: str, passages: Sequence[Passage]) -> list[list[Statement]]:
    """For each passage the statements that have a cue in it or need none, in the order of the registry."""
    always = {place for place, statement in enumerate(STATEMENTS) if not statement.cues}
    found = [set(always) for _ in passages]
    starts = [passage.start for passage in passages]
    automaton, wanted = _automaton()
    for cue, start, _ in automaton.find_matches_as_indexes(_lowered(text), overlapping=True):
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < passages[index].end:
            found[index].update(wanted[cue])
    return [[STATEMENTS[place] for place in sorted(places)] for places in found]


def cues_in(statement: Statement, passage: Passage, text: str) -> tuple[str, ...]:
    """The cues of a statement that begin in a passage of the text."""
    longest = max(map(len, statement.cues), default=0)
    near = _lowered(text[passage.start : passage.end + longest])
    return tuple(cue for cue in dict.fromkeys(statement.cues) if 0 <= near.find(cue) < passage.end - passage.start)


def _lowered(text: str) -> str:
    """The text in lower case, letter for letter: a few have two there, which would move every place behind them."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
