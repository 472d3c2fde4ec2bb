"""A fact's history as a drawing: when what was said, and, of a date, which day was named.

Places along the drawing are in hundredths of its width, so that it may be as wide as its page; heights are in pixels.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from showbible.guide.presenting.dates import written
from showbible.guide.presenting.spoken import gettext_lazy

LEFT, RIGHT = 20.0, 97.0  # where the first and the last day stand; left of it are the labels
TOP, BOTTOM = 14, 26  # above and below what is drawn
DEPTH = 190  # of a drawing of dates
LINE = 34  # of a row of one of words
MOST_TICKS = 4
MOST_LINES = 12
LONGEST_LABEL = 60  # letters
SHORTEST_BAR = 9
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000)  # months

# standing -> the shape of its mark; what has no standing is said plainly
SHAPES = {
    "happened": "square",
    "announced": "disc",
    "expected": "ring",
    "withdrawn": "cross",
    "denied": "cross",
    "": "square",
}
_WORDS = {
    "square": gettext_lazy("happened"),
    "disc": gettext_lazy("announced"),
    "ring": gettext_lazy("expected"),
    "cross": gettext_lazy("taken back"),
}


class Point(NamedTuple):
    """A claim: the day on which it was said, the first and the last day that its value may mean (None where that is
    no date), how it stands, what it is to the fact, its value in words, and all of it in words."""

    said: date
    low: date | None
    high: date | None
    standing: str
    stance: str
    label: str
    words: str


class Mark(NamedTuple):
    """A claim as drawn: at `x`, in the middle at `y`, over what its value may mean from `top` to `bottom`."""

    x: float
    y: float
    top: float
    bottom: float
    shape: str
    look: str
    words: str


class Tick(NamedTuple):
    """A day of an axis, or a line of a drawing of words, with its label."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: `across` along the days on which things were said, `down` along what they said.

    `kind` is "dates" or "words"; `legend` names the shapes that are used.
    """

    kind: str
    height: float
    across: tuple[Tick, ...]
    down: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    legend: tuple[tuple[str, str], ...]


class Axis(NamedTuple):
    """Days to places: `first` is at `start`, `last` at `end`."""

    first: date
    last: date
    start: float
    end: float

    def at(self, day: date) -> float:
        """The place of a day, kept within the axis."""
        whole = (self.last - self.first).days or 1
        share = (min(max(day, self.first), self.last) - self.first).days / whole
        return round(self.start + share * (self.end - self.start), 2)


def chart(points: Sequence[Point]) -> Chart | None:
    """The drawing of what was said on more than one day; None where there is no such thing."""
    if len({point.said for point in points}) < 2:
        return None
    said = [point.said for point in points]
    across = Axis(min(said), max(said), LEFT, RIGHT)
    days = [day for point in points for day in (point.low, point.high) if day and date.min < day < date.max]
    return (
        _of_dates(points, across, Axis(min(days), max(days), TOP + DEPTH, TOP)) if days else _of_words(points, across)
    )


def _of_dates(points: Sequence[Point], across: Axis, down: Axis) -> Chart:
    marks = tuple(_dated(point, across, down) for point in points if point.low and point.high)
    return Chart("dates", TOP + DEPTH + BOTTOM, _ticks(across), _ticks(down), marks, _legend(marks))


def _dated(point: Point, across: Axis, down: Axis) -> Mark:
    low, high = down.at(point.low or down.first), down.at(point.high or down.last)
    middle = (low + high) / 2
    half = max(low - high, SHORTEST_BAR if point.low != point.high else 0) / 2
    return _mark(point, across, middle, half)


def _of_words(points: Sequence[Point], across: Axis) -> Chart:
    """A line for each value, in the order in which they were first said."""
    labels = list(dict.fromkeys(point.label for point in points))[:MOST_LINES]
    lines = {label: TOP + LINE * (number + 0.6) for number, label in enumerate(labels)}
    marks = tuple(_mark(point, across, lines[point.label], 0) for point in points if point.label in lines)
    down = tuple(Tick(lines[label], _cut(label)) for label in labels)
    return Chart("words", TOP + LINE * len(labels) + BOTTOM, _ticks(across), down, marks, _legend(marks))


def _mark(point: Point, across: Axis, middle: float, half: float) -> Mark:
    shape = SHAPES.get(point.standing, "square")
    top, bottom = round(middle - half, 2), round(middle + half, 2)
    return Mark(across.at(point.said), round(middle, 2), top, bottom, shape, point.stance, point.words)


def _cut(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"


def _legend(marks: Iterable[Mark]) -> tuple[tuple[str, str], ...]:
    used = {mark.shape for mark in marks}
    return tuple((shape, str(words)) for shape, words in _WORDS.items() if shape in used)


def _ticks(axis: Axis) -> tuple[Tick, ...]:
    """The first days of months or years within the axis, or its ends where it has none."""
    for step in _STEPS:
        found = list(_firsts(axis, step))
        if len(found) <= MOST_TICKS:
            break
    if not found:
        return tuple(Tick(axis.at(day), written(day, "short day")) for day in sorted({axis.first, axis.last}))
    return tuple(Tick(axis.at(day), written(day, "short month" if step < 12 else "year")) for day in found)


def _firsts(axis: Axis, step: int) -> Iterator[date]:
    """Every first day of a month whose number, counted from the year 0, is a multiple of `step`."""
    month = -(-(axis.first.year * 12 + axis.first.month - 1) // step) * step
    while month // 12 <= axis.last.year:
        day = date(month // 12, month % 12 + 1, 1)
        if axis.first <= day <= axis.last:
            yield day
        month += step
