"""Which episodes two sources both have, worked out from titles, days and numbers, apart from the resolver.

Within one season, in this order, each step with what the steps before have left:

1. `title`: the same title, part and all, in whatever spelling ("Part II", ": Part 2");
2. `bare title`: the same title but for its part; of several the first of the one is the first of the other;
3. `number`: the same number, and titles with a word in common.

What the last finds, and pairs whose days lie more than a month apart, a human has to look at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from benchmarks.franchise.sheet import FRANCHISE, Row
from showbible.claims.values.text import fold

_PART = re.compile(r" (?:part|pt) (\d+|i{1,3}|iv|v)$")
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_SMALL = frozenset(("a", "an", "and", "at", "for", "in", "is", "it", "of", "on", "or", "the", "to"))
_FAR = 31  # days


class Pair(NamedTuple):
    """An episode as the one and the other source have it, and the step that found it."""

    one: Row
    other: Row
    step: str

    @property
    def is_disagreement(self) -> bool:
        """Whether both give a day and these differ."""
        return None not in (self.one.day, self.other.day) and self.one.day != self.other.day

    @property
    def is_doubtful(self) -> bool:
        """Whether a human has to look at it."""
        return self.step == "number" or _days_apart(self.one, self.other) > _FAR


def series_name(name: str) -> str:
    """The name without the franchise's: "Star Trek: Picard" and "Picard" are one here."""
    return fold(name).removeprefix(f"{fold(FRANCHISE)} ")


def pairs(ones: Sequence[Row], others: Sequence[Row]) -> list[Pair]:
    """The episodes of one series that both sources have."""
    found: list[Pair] = []
    for step, of, fits in _STEPS:
        taken = {row for pair in found for row in (pair.one, pair.other)}
        left, free = ([row for row in rows if row not in taken] for rows in (ones, others))
        found += [Pair(one, other, step) for one, other in _alike(left, free, of) if fits(one, other)]
    return sorted(found, key=lambda pair: (pair.one.season, pair.one.number))


def _alike(ones: Sequence[Row], others: Sequence[Row], of: Callable[[Row], Hashable]) -> Iterator[tuple[Row, Row]]:
    """Those with the same key, the first with the first."""
    by_key: dict[Hashable, list[Row]] = defaultdict(list)
    for row in others:
        by_key[of(row)].append(row)
    for row in ones:
        if by_key[of(row)]:
            yield row, by_key[of(row)].pop(0)


def _title(row: Row) -> tuple[int, str]:
    """The season and the title with its part as a number."""
    text = fold(row.title.replace("&", " and "))
    return row.season, _PART.sub(lambda found: f" part {_ROMAN.get(found[1], found[1])}", text)


def _bare(row: Row) -> tuple[int, str]:
    season, title = _title(row)
    return season, _PART.sub("", title)


def _number(row: Row) -> tuple[int, int]:
    return row.season, row.number


def _share_a_word(one: Row, other: Row) -> bool:
    return bool((set(_bare(one)[1].split()) & set(_bare(other)[1].split())) - _SMALL)


def _days_apart(one: Row, other: Row) -> int:
    if one.day is None or other.day is None:
        return 0
    return abs((date.fromisoformat(one.day) - date.fromisoformat(other.day)).days)


# what a step is called, what both rows must have in common, and what else
_STEPS: tuple[tuple[str, Callable[[Row], Hashable], Callable[[Row, Row], bool]], ...] = (
    ("title", _title, lambda one, other: True),
    ("bare title", _bare, lambda one, other: True),
    ("number", _number, _share_a_word),
)
