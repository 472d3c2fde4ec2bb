"""A long page into portions, each of which is shown at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from showbible.pages.page import Block

# What a portion may weigh, in bytes of HTML as they come out on the average.
HEAVIEST = 60_000
OF_BLOCK, OF_CELL, OF_CLAIM = 40, 14, 500


def portions(text: str, blocks: Sequence[Block], claims: Iterable[int]) -> list[int]:
    """Where the portions of a text begin, the first at 0; `claims` are the starts of claims in it.

    A portion ends where a block does; a block that is heavier alone is cut after a word.
    """
    starts, weight, places = [0], 0, sorted(claims)
    for block in blocks:
        for start, end in _pieces(text, block.start, block.end):
            heavy = _weight(text, block, start, end, places)
            if weight and weight + heavy > HEAVIEST:
                starts.append(start)
                weight = 0
            weight += heavy
    return starts


def portion_at(starts: Sequence[int], place: int) -> int:
    """The number of the portion in which a place of the text is, from 1."""
    return max(bisect_right(starts, place), 1)


def _weight(text: str, block: Block, start: int, end: int, places: Sequence[int]) -> int:
    claims = bisect_right(places, end - 1) - bisect_right(places, start - 1)
    return len(text[start:end].encode()) + OF_BLOCK + OF_CELL * len(block.cells) + OF_CLAIM * claims


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block's stretch of text, in pieces that are not too long for a portion."""
    longest = HEAVIEST // 4  # characters: none has more than four bytes
    while end - start > longest:
        space = text.rfind(" ", start + longest // 2, start + longest)
        cut = space + 1 if space >= 0 else start + longest
        yield start, cut
        start = cut
    yield start, end
