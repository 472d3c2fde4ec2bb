"""Lines that stand in columns in, rows out: tables, "Label: value" and "Name ..... Part"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from showbible.pages.page import BlockKind
from showbible.pages.passage import Passage, one_line
from showbible.pages.plain.lines import Line
from showbible.pages.writer import CellText, Writer

_LEADER = re.compile(r"(?P<left>.*?\S)\s*(?:\.{4,}|…{2,}|(?:\. ){3,}|_{4,})\s*(?P<right>\S.*)")
_LEADERS = re.compile(r"\s*(?:\.{4,}|…{2,}|(?:\. ){3,})\s*")
_DOTS = re.compile(r"(?P<left>\S.{0,80}?) (?:\.{3}|…) (?P<right>\S.{0,80})")
_HANGING = 8  # characters by which a line is set in that goes on with the right side
_DIGIT = re.compile(r"\d")
# What the columns of tables about shows are called.
_COLUMN = re.compile(
    r"#|no\.?|nr\.?|number|episodes?|ep\.?|titles?|name|actors?|actress|performer|cast|roles?|character|part|played by"
    r"|portrayed by|directors?|directed by|writers?|written by|air ?date|aired|original air ?date|date|released?|year"
    r"|season|series|network|channel|rating|viewers.*|when|where|what|film|position",
    re.IGNORECASE,
)


def take_leaders(writer: Writer, lines: list[Line], at: int) -> int:
    """A run of "Name ..... Part", whose right side may go on in the lines below."""
    group, end = None, at
    while end < len(lines) and (pair := leader(lines, end)):
        first, end = end, end + 1
        while end < len(lines) and (more := _more(lines, first, end)):
            pair = pair[0], f"{pair[1]}\n{more}"
            end += 1
        group = group or writer.new_group()
        _row(writer, [pair[0], *_LEADERS.split(pair[1])], (), group)
    return end - at


def leader(lines: list[Line], at: int) -> tuple[str, str] | None:
    """What stands on either side of a line's leader. Three dots alone are one where the next line has them too."""
    match = _LEADER.fullmatch(lines[at].text)
    if match is None and (match := _DOTS.fullmatch(lines[at].text)):
        near = lines[max(at - 1, 0) : at] + lines[at + 1 : at + 2]
        match = match if any(_DOTS.fullmatch(line.text) or _LEADER.fullmatch(line.text) for line in near) else None
    if match is None or not any(char.isalnum() for char in match["left"]):
        return None
    return match["left"], match["right"]


def _more(lines: list[Line], first: int, at: int) -> str | None:
    """What a line adds to the right side of the row above, if it is set below it."""
    line = lines[at]
    if line.paragraph != lines[first].paragraph or line.bullet or line.is_prose:
        return None
    if match := _LEADER.fullmatch(line.text):
        return None if any(char.isalnum() for char in match["left"]) else match["right"]
    return line.text if line.indent > lines[first].indent + _HANGING else None


def take_table(writer: Writer, lines: list[Line], at: int) -> int:
    """A line of column headings, and the lines of as many cells below it with what is said between them."""
    columns = lines[at].cells
    if at + 1 >= len(lines) or not _is_header(columns, lines[at], lines[at + 1]):
        return 0
    group = writer.new_group()
    writer.cells(BlockKind.ROW, [CellText(Passage(name), None, is_heading=True) for name in columns], group=group)
    by_tabs = "\t" in lines[at].raw
    count = 1
    while at + count < len(lines):
        cells = _cells(lines[at + count], len(columns), by_tabs)
        if not cells and not _goes_on(lines, at + count):
            break
        if cells:
            _row(writer, cells, columns, group)
        else:
            writer.block(BlockKind.PARAGRAPH, Passage(lines[at + count].text), group=group)
        count += 1
    return count


def _is_header(columns: Sequence[str], header: Line, below: Line) -> bool:
    if len(columns) < 2 or any(len(name) >= 40 for name in columns):
        return False
    if not _cells(below, len(columns), "\t" in header.raw):
        return False
    named = sum(_COLUMN.fullmatch(name) is not None for name in columns)
    return named >= max(len(columns) / 2, 2)


def _cells(line: Line, width: int, by_tabs: bool) -> list[str]:
    """The cells of a line in a table of such a width, none if it is no row; where tabs part them, some may be empty."""
    if not by_tabs or "\t" not in line.raw:
        return line.cells if len(line.cells) == width else []
    cells = [one_line(cell) for cell in line.raw.split("\t")]
    missing = width - len(cells)
    return cells + [""] * missing if 0 <= missing < width - 1 else line.cells if len(line.cells) == width else []


def _goes_on(lines: list[Line], at: int) -> bool:
    line = lines[at]
    return line.paragraph == lines[at - 1].paragraph and len(line.cells) == 1 and not line.bullet


def _row(writer: Writer, cells: Sequence[str], columns: Sequence[str], group: int) -> None:
    named = columns or (None,) * len(cells)
    texts = [CellText(Passage(text), name) for text, name in zip(cells, named, strict=True)]
    writer.cells(BlockKind.ROW, texts, group=group)


def take_labels(writer: Writer, lines: list[Line], at: int) -> int:
    """A run of at least two lines of a label and its value, in one paragraph, no label twice."""
    above = lines[at - 1] if at else None
    if above and above.pair and above.paragraph == lines[at].paragraph:
        return 0  # it was in no run from there, and so is in none from here
    if not lines[at].pair and not (at + 1 < len(lines) and "\t" in lines[at + 1].raw):
        return 0
    pairs, count = _labelled(lines, at)
    if sum(bool(values) for _, values in pairs) < 2:
        return 0
    group = writer.new_group()
    for label, values in pairs:
        _label_row(writer, label, values, group)
    return count


def _label_row(writer: Writer, label: str, values: list[str], group: int) -> None:
    if not values:
        writer.block(BlockKind.HEADING, Passage(label), level=3, group=group)
        return
    cells = [CellText(Passage(label), None, is_heading=not _DIGIT.search(label)), CellText(Passage("\n".join(values)))]
    writer.cells(BlockKind.ROW, cells, group=group)


def _labelled(lines: list[Line], at: int) -> tuple[list[tuple[str, list[str]]], int]:
    """Labels with their values, and how many lines they take. A label with no values heads those after it.

    A line without a label goes on with the value above by its indent; where labels are set off by spaces
    alone, it goes on anyway. Where a label comes again, people are talking, and nothing is labelled.
    """
    pairs: list[tuple[str, list[str]]] = []
    seen: set[str] = set()
    by_tabs = any("\t" in line.raw for line in lines[at : at + 2])
    end = at
    while end < len(lines) and lines[end].paragraph == lines[at].paragraph:
        line = lines[end]
        if line.pair is None and not _within(lines, at, end):
            break
        if line.pair is not None:
            label, value = line.pair
            if label in seen:
                return [], 0
            seen.add(label)
            pairs.append((label, [value]))
        elif pairs and pairs[-1][1] and (not by_tabs or _is_indented(line, lines[at])):
            pairs[-1][1].append(line.text)
        else:
            pairs.append((line.text, []))
        end += 1
    return pairs, end - at


def _within(lines: list[Line], first: int, at: int) -> bool:
    """Whether a line without a label of its own goes on with the last one, or heads the ones after it."""
    line = lines[at]
    if line.bullet or line.is_prose:
        return False
    if at > first and _is_indented(line, lines[first]):
        return True
    below = lines[at + 1] if at + 1 < len(lines) else None
    return bool(below and below.paragraph == line.paragraph and below.pair and line.words <= 6)


def _is_indented(line: Line, first: Line) -> bool:
    return line.raw[:1] == "\t" or line.indent > first.indent + 2
