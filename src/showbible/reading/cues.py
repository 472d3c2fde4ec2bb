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
    always = {place for place, statement in enumerate(STATEMENTS) if not statement.cues}
    found = [set(always) for _ in passages]
    starts = [passage.start for passage in passages]
    automaton, wanted = _automaton()
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters have two in lower case, which would move every place behind them
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    for cue, start, _ in automaton.find_matches_as_indexes(lowered, overlapping=True):
        index = bisect_right(starts, start) - 1
        if index >= 0 and start < passages[index].end:
            found[index].update(wanted[cue])
    return [
        [STATEMENTS[place] for place in sorted(places) if passage.scope.section not in STATEMENTS[place].not_in]
        for passage, places in zip(passages, found, strict=True)
    ]
