"""A thing and those to which it is related, as a drawing: it in the middle, the others in a column on either side.

Places are in pixels of a drawing that scales as a whole; columns, and not a circle, so that names never overlap.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from showbible.guide.presenting.clipping import clip

MOST = 14  # others that are drawn
FEWEST = 2  # with one there is nothing to see that a line does not say
WIDTH, LINE, MARGIN = 720, 46, 18
COLUMN, MIDDLE = 190, 85  # how far a column reaches from its side, and the middle to either side
LONGEST_NAME, LONGEST_CENTRE, LONGEST_LABEL = 24, 20, 15  # letters that fit


class Related(NamedTuple):
    """One to whom a thing is related: its name, where its page is ("" where it has none), and how in words."""

    name: str
    url: str
    words: str


class Node(NamedTuple):
    """A related one as drawn: where its name begins or ends, and its line, with words in the middle of it."""

    related: Related
    name: str
    x: float
    y: float
    anchor: str
    inner: float
    words: str

    @property
    def middle(self) -> float:
        return (self.x + self.inner) / 2


@dataclass(frozen=True, slots=True)
class Graph:
    """A drawing; `more` is how many are left out of it."""

    centre: str
    height: float
    nodes: tuple[Node, ...]
    more: int


def graph(centre: str, related: Iterable[Related]) -> Graph | None:
    """The drawing of those who are related; None where there are too few."""
    everybody = _once(related)
    if len(everybody) < FEWEST:
        return None
    drawn = everybody[:MOST]
    half = (len(drawn) + 1) // 2
    height = 2 * MARGIN + LINE * half
    nodes = (*_column(drawn[:half], height, "end"), *_column(drawn[half:], height, "start"))
    return Graph(clip(centre, LONGEST_CENTRE), height, nodes, len(everybody) - len(drawn))


def _once(related: Iterable[Related]) -> list[Related]:
    """Each of them once, with all that is said of how."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for each in related:
        found.setdefault((each.name, each.url), {})[each.words] = None
    return [Related(name, url, ", ".join(words)) for (name, url), words in found.items()]


def _column(related: Sequence[Related], height: float, anchor: str) -> Iterable[Node]:
    """Those on one side, evenly apart around the middle."""
    is_left = anchor == "end"
    x, inner = (COLUMN, WIDTH / 2 - MIDDLE) if is_left else (WIDTH - COLUMN, WIDTH / 2 + MIDDLE)
    top = (height - LINE * (len(related) - 1)) / 2
    for number, each in enumerate(related):
        name, words = clip(each.name, LONGEST_NAME), clip(each.words, LONGEST_LABEL)
        yield Node(each, name, x, top + LINE * number, anchor, inner, words)
