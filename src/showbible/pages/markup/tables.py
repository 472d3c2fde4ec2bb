"""A table of the tree in, its rows of cells out, with what spans columns and rows repeated where it belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showbible.pages.markup.tree import Element

# A cell may say that it spans 65,534 rows; no more are made than the table has, and no row is wider than this.
_WIDEST = 100
_MOST_CELLS = 200_000

_SECTIONS = ("thead", "tbody", "tfoot")
_BLOCKS = frozenset(("table", "h1", "h2", "h3", "h4", "form", "article", "section", "main"))
_LONGEST_CELL = 1500


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell as one row has it; `column` counts from 0."""

    element: Element
    column: int
    is_heading: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    slots: tuple[Slot, ...]
    is_header: bool


def is_layout(table: Element) -> bool:
    """Whether the table only places the parts of a page side by side."""
    if table.attr("role") == "presentation":
        return True
    cells = [cell for row in _row_elements(table) for cell in _cells(row)]
    if any(cell.tag == "th" for cell in cells):
        return False
    return any(cell.chars > _LONGEST_CELL or _holds_block(cell) for cell in cells)


def _holds_block(cell: Element) -> bool:
    paragraphs = 0
    for inner in cell.walk():
        paragraphs += inner.tag == "p" and inner.chars > 80
        if inner.tag in _BLOCKS or paragraphs > 1:
            return True
    return False


def table_rows(table: Element) -> list[TableRow]:
    """The rows in order. A cell that spans rows is in every row it spans."""
    rows = list(_row_elements(table))
    carried: dict[int, tuple[Slot, int]] = {}
    made: list[TableRow] = []
    cells = 0
    for number, row in enumerate(rows):
        slots = _slots(row, carried, len(rows) - number)
        cells += len(slots)
        if cells > _MOST_CELLS:
            break
        made.append(TableRow(tuple(slots), _is_header(row, slots)))
    return made


def column_names(rows: list[TableRow]) -> list[Element | None]:
    """The heading cell of each column, from the last header row above the first row of values."""
    names: list[Element | None] = []
    for row in rows:
        if not row.is_header:
            break
        if len(row.slots) < 2:  # the table's own name, over all its columns
            continue
        for slot in row.slots:
            end = slot.column + _width(slot.element)
            names += [None] * (end - len(names))
            names[slot.column : end] = [slot.element] * (end - slot.column)
    return names if len(names) > 1 else []


_PART = re.compile(
    r"\W*(?:the )?(?:(?:season|series|volume|staffel|saison|temporada|stagione)\b|(?:\w+ ){1,2}(?:season|series)\b|"
    r"(?:christmas |tv |holiday )?specials?\W*$)",
    re.IGNORECASE,
)
_LONGEST_PART = 60


def heads_part(row: TableRow) -> bool:
    """Whether a row is one cell that names the season of the rows beneath it."""
    filled = [slot.element for slot in row.slots if slot.element.chars]
    if len(filled) != 1 or len(filled[0].text()) > _LONGEST_PART:
        return False
    return (_width(filled[0]) > 1 or filled[0].tag == "th") and _PART.match(filled[0].text()) is not None


def _row_elements(table: Element) -> Iterator[Element]:
    for child in table.elements():
        if child.tag == "tr":
            yield child
        elif child.tag in _SECTIONS:
            yield from (row for row in child.elements() if row.tag == "tr")


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row.elements() if cell.tag in ("td", "th") and cell.kind is None]


def _slots(row: Element, carried: dict[int, tuple[Slot, int]], rows_left: int) -> list[Slot]:
    slots: list[Slot] = []
    column = 0
    for cell in _cells(row):
        column = _fill(slots, carried, column)
        if column >= _WIDEST:
            break
        slot = Slot(cell, column, cell.tag == "th")
        slots.append(slot)
        down = min(_span(cell, "rowspan"), rows_left)
        if down > 1:
            carried[column] = (slot, down - 1)
        for beneath in range(column + 1, column + _width(cell)):
            _take([], carried, beneath)  # a cell that is covered here reaches down all the same
        column += _width(cell)
    _fill(slots, carried, column)
    return slots


def _fill(slots: list[Slot], carried: dict[int, tuple[Slot, int]], column: int) -> int:
    """Put the cells that reach down into this row where they belong; the next free column."""
    while slot := _take(slots, carried, column):
        column += _width(slot.element)
    return column


def _take(slots: list[Slot], carried: dict[int, tuple[Slot, int]], column: int) -> Slot | None:
    """Put the cell that reaches down into a column, if any, into the row."""
    if column not in carried:
        return None
    slot, left = carried.pop(column)
    slots.append(slot)
    if left > 1:
        carried[column] = (slot, left - 1)
    return slot


def _width(cell: Element) -> int:
    return min(_span(cell, "colspan"), _WIDEST)


def _span(cell: Element, name: str) -> int:
    said = cell.attr(name).strip()
    return max(int(said), 1) if said.isdecimal() and len(said) < 6 else 1


def _is_header(row: Element, slots: list[Slot]) -> bool:
    in_head = row.parent is not None and row.parent.tag == "thead"
    return in_head or (len(slots) > 1 and all(slot.is_heading for slot in slots))
