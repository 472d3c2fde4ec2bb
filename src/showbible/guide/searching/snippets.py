"""Where a text says the words: its best line, cut to what is read at a glance, with the words set off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from showbible.guide.searching.spelling import spelled

LONGEST = 280  # characters
_BEFORE = 60  # characters that stand before the first word, at most
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a snippet; whether it is a word that was looked for."""

    text: str
    is_word: bool = False


def best_line(lines: Sequence[str], words: Sequence[str]) -> int:
    """The number of the first of these lines, as spelled, that has the most of the words."""
    return max(range(len(lines)), key=lambda at: (_count(lines[at], words), -at), default=0)


def _count(line: str, words: Sequence[str]) -> int:
    own = line.split()
    return sum(word in own for word in words[:-1]) + any(each.startswith(words[-1]) for each in own)


def snippet(line: str, words: Sequence[str]) -> tuple[Piece, ...]:
    """The part of a line that has the most of the words, in pieces."""
    line = " ".join(line.split())
    places = [(found.start(), found.end()) for found in _WORD.finditer(line) if _is_one(found[0], words)]
    start, end = _window(line, places)
    inside = [(first, last) for first, last in places if first >= start and last <= end]
    return tuple(_pieces(line, start, end, inside))


def _is_one(token: str, words: Sequence[str]) -> bool:
    own = spelled(token).split()
    return any(word in own for word in words[:-1]) or any(each.startswith(words[-1]) for each in own)


def _window(line: str, places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Where to cut: about the place that has the most of the words behind it."""
    if len(line) <= LONGEST:
        return 0, len(line)
    room = LONGEST - _BEFORE
    first = max((at for at, _ in places), key=lambda at: (_inside(places, at, at + room), -at), default=0)
    start = max(0, min(first - _BEFORE, len(line) - LONGEST))
    start = line.find(" ", start, first) + 1 if start and " " in line[start:first] else start
    end = min(len(line), start + LONGEST)
    return start, line.rfind(" ", start, end) if end < len(line) and " " in line[first:end] else end


def _inside(places: Sequence[tuple[int, int]], start: int, end: int) -> int:
    return sum(start <= first and last <= end for first, last in places)


def _pieces(line: str, start: int, end: int, places: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    if start:
        yield Piece("… ")
    for first, last in places:
        if first > start:
            yield Piece(line[start:first])
        yield Piece(line[first:last], True)
        start = last
    if start < end:
        yield Piece(line[start:end])
    if end < len(line):
        yield Piece("…")
