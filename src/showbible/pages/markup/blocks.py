"""The main part of a page's tree in, its blocks out."""

from __future__ import annotations

import re
from collections.abc import Callable

from showbible.pages.bylines import Byline, is_byline
from showbible.pages.markup.inline import is_reference, mark_of, passage_of, stands_apart
from showbible.pages.markup.shapes import (
    card_pieces,
    drawn_pairs,
    drawn_row,
    is_grid_of_people,
    is_leader,
    is_row_of_chips,
    label_above,
    label_and_value,
    listed,
    opens_with_label,
    pairs,
    split_label,
    two_pieces,
)
from showbible.pages.markup.tables import Slot, column_names, heads_part, is_layout, table_rows
from showbible.pages.markup.tree import INLINE, Element
from showbible.pages.openers import Reach, find_rule
from showbible.pages.page import AsideKind, BlockKind
from showbible.pages.passage import Inline, Passage
from showbible.pages.writer import CellText, Writer

_HEADING_LEVELS = {f"h{level}": level for level in range(1, 7)}
_DEFINITION_KINDS = {"dt": BlockKind.TERM, "dd": BlockKind.DEFINITION}
_NOTE = re.compile(r"\s*\[\w{1,3}\]")
_LONGEST_ASIDE = 300
_RUNNING = 120
_HEADS_ROWS = 6  # the level of a heading within a table
# What one clicks on, beside headings and lists.
_CONTROLS = re.compile(
    r"edit(?: page)?|(?:see|show|view) (?:all|more)|more|add (?:content|photo)|rate|share"
    r"|(?:add to )?watchlist|contribute|(?:play|watch) trailer|expand|collapse all",
    re.IGNORECASE,
)
_TEASER_SHARE = 0.3  # of a teaser that is a link
_CAPTION_NAMES = re.compile(
    r"(?:^|[\s_-])(?:caption|wp-caption-text|image-credit|photo-credit|credit)(?:$|[\s_-])", re.IGNORECASE
)


class Blocks:
    """Walks the tree in the page's order and writes a block wherever a part that stands on its own ends."""

    def __init__(self, writer: Writer, byline: Byline) -> None:
        self.writer = writer
        self.byline = byline
        self._in_front = True  # nothing long enough to be running text has been written
        self._inline = Inline()
        self._open: list[tuple[str, str | None, int]] = []  # marks begun and not ended, with where they began
        self._kind = BlockKind.PARAGRAPH
        self._level = 0
        self._group: int | None = None

    def walk(self, element: Element) -> None:
        """Write what is in the element. Goes no deeper than the tree does, `build.DEEPEST`."""
        for child in element.children:
            if isinstance(child, str):
                self._inline.write(child)
            else:
                self._visit(child)

    def write(self, element: Element) -> None:
        """Write the element itself, as it stands among others."""
        self._visit(element)

    def finish(self) -> None:
        self._flush()

    def _visit(self, element: Element) -> None:
        if element.kind is not None:
            self._aside(element)
        elif element.tag == "br":
            self._inline.line_break()
        elif element.tag in INLINE:
            self._visit_inline(element)
        else:
            self._flush()
            HANDLERS.get(element.tag, Blocks.part)(self, element)
            self._flush()

    def _aside(self, element: Element) -> None:
        if element.tag not in INLINE:
            self._flush()
        assert element.kind is not None
        self.writer.aside(element.kind, element.text())

    def _visit_inline(self, element: Element) -> None:
        if is_reference(element):
            return
        if stands_apart(element):
            self._inline.write(" ")
        kind, href = mark_of(element)
        if kind is None:
            self.walk(element)
            return
        self._open.append((kind, href, self._inline.place()))
        self.walk(element)
        self._close()

    def _close(self) -> None:
        kind, href, start = self._open.pop()
        self._inline.mark(kind, start, href)

    def _flush(self) -> None:
        """End the passage; marks that are still open go on in the next one."""
        for kind, href, start in self._open:
            self._inline.mark(kind, start, href)
        passage = self._inline.passage()
        self._inline = Inline()
        self._open = [(kind, href, 0) for kind, href, _ in self._open]
        if passage:
            self._write(passage)

    def _write(self, passage: Passage) -> None:
        if kind := self._aside_kind(passage):
            self.writer.aside(kind, passage.text)
            return
        self._in_front = self._in_front and (len(passage.text) < _RUNNING or self._kind is not BlockKind.PARAGRAPH)
        self.writer.block(self._kind, passage, level=self._level, group=self._group)

    def _aside_kind(self, passage: Passage) -> AsideKind | None:
        """A teaser in a paragraph of its own, or a byline before the running text."""
        if self._kind is BlockKind.HEADING or len(passage.text) > _LONGEST_ASIDE:
            return None
        if self._kind is BlockKind.PARAGRAPH and _CONTROLS.fullmatch(passage.text.strip(" »›>+…")):
            return AsideKind.NAVIGATION
        if self._in_front and self._kind is BlockKind.PARAGRAPH and is_byline(passage.text):
            self.byline.read(passage.text)
            return AsideKind.NOTICE
        rule = find_rule(passage.text) if _linked(passage) > _TEASER_SHARE else None
        return rule.kind if rule and rule.reach is Reach.LINE else None

    def _within(self, element: Element, kind: BlockKind, level: int = 0, group: int | None = None) -> None:
        before = self._kind, self._level, self._group
        self._kind, self._level, self._group = kind, level, group
        self.walk(element)
        self._flush()
        self._kind, self._level, self._group = before

    def part(self, element: Element) -> None:
        """A division: a pair of a label and its value is a row, everything else is what is in it."""
        if pair := label_and_value(element):
            self._rows_of(element, pair)
        elif opens_with_label(element) or (self._kind is BlockKind.PARAGRAPH and label_above(element)):
            self._labelled(element)
        elif self._kind is BlockKind.PARAGRAPH and is_grid_of_people(element):
            self._grid(element)
        elif self._kind is BlockKind.PARAGRAPH and is_row_of_chips(element):
            self._chips(element)
        elif self._kind is BlockKind.PARAGRAPH and (drawn := drawn_row(element)):
            self._drawn(element, *drawn)
        elif self._kind is BlockKind.PARAGRAPH and (in_turn := drawn_pairs(element)):
            for each in in_turn:
                self._rows_of(element, each)
        elif _CAPTION_NAMES.search(element.names) and element.chars < 300:
            self._within(element, BlockKind.CAPTION)
        else:
            self.walk(element)

    def _grid(self, element: Element) -> None:
        group = self.writer.new_group()
        for card in element.elements():
            if pieces := card_pieces(card):
                cells = [CellText(passage_of(piece)) for piece in pieces]
                self.writer.cells(BlockKind.ITEM, cells, level=1, group=group)

    def _chips(self, element: Element) -> None:
        group = self.writer.new_group()
        for chip in element.elements():
            if chip.chars:
                self._within(chip, BlockKind.ITEM, 1, group)

    def _drawn(self, element: Element, pieces: list[Element], labelled: bool) -> None:
        if labelled:
            self._rows_of(element, (pieces[0], pieces[1]))
            return
        last = self.writer.blocks[-1] if self.writer.blocks else None
        goes_on = element.at > 0 and last is not None and last.kind is BlockKind.ITEM and len(last.cells) > 1
        group = last.group if goes_on and last and last.group else self.writer.new_group()
        self.writer.cells(BlockKind.ITEM, [CellText(passage_of(piece)) for piece in pieces], level=1, group=group)

    def _rows_of(self, element: Element, pair: tuple[Element, Element]) -> None:
        label, value = pair
        group = self._group_of(element)
        cells = [CellText(passage_of(label), None, is_heading=True), CellText(passage_of(value))]
        self.writer.cells(BlockKind.ROW, cells, group=group)

    def _labelled(self, element: Element) -> None:
        """A small heading that ends in a colon, with what it names beside it."""
        label = element.children[element.first]
        assert isinstance(label, Element)
        rest = Element("div", {}, None)
        rest.children = element.children[element.first + 1 :]
        self._rows_of(element, (label, rest))

    def _group_of(self, element: Element) -> int:
        """Pairs that follow one another in one box are one group."""
        last = self.writer.blocks[-1] if self.writer.blocks else None
        goes_on = element.at > 0 and last is not None and last.kind is BlockKind.ROW and last.group is not None
        return last.group if goes_on and last and last.group else self.writer.new_group()

    def heading(self, element: Element) -> None:
        self._within(element, BlockKind.HEADING, _HEADING_LEVELS[element.tag])

    def quote(self, element: Element) -> None:
        self._within(element, BlockKind.QUOTE)

    def caption(self, element: Element) -> None:
        self._within(element, BlockKind.CAPTION)

    def items(self, element: Element) -> None:
        nested = self._kind is BlockKind.ITEM
        level = self._level + 1 if nested else 1
        group = self._group if nested else self.writer.new_group()
        for child in element.elements():
            if child.kind is not None:
                self._aside(child)
            elif child.tag == "li" and (pair := two_pieces(child)):
                cells = [CellText(passage_of(piece)) for piece in pair]
                self.writer.cells(BlockKind.ITEM, cells, level=level, group=group)
            else:
                self._within(child, BlockKind.ITEM, level, group)

    def definitions(self, element: Element) -> None:
        group = self.writer.new_group()
        for child in pairs(element):
            if child.kind is not None:
                self._aside(child)
                continue
            kind = _DEFINITION_KINDS.get(child.tag, BlockKind.PARAGRAPH)
            for part in (listed(child) if kind is BlockKind.DEFINITION else None) or [child]:
                self._within(part, kind, 0, group)

    def table(self, element: Element) -> None:
        if is_layout(element):
            self.walk(element)
            return
        for child in element.elements():
            if child.tag == "caption":
                self._within(child, BlockKind.CAPTION)
        rows = table_rows(element)
        names = [_NOTE.sub("", one.text()) if one is not None else None for one in column_names(rows)]
        group = self.writer.new_group()
        for row in rows:
            if names and heads_part(row):
                self._within(row.slots[0].element, BlockKind.HEADING, _HEADS_ROWS, group)
                continue
            columns = [] if row.is_header else names
            self.writer.cells(
                BlockKind.ROW,
                split_label([_cell(slot, columns) for slot in row.slots if not is_leader(slot.element)]),
                group=group,
            )


HANDLERS: dict[str, Callable[[Blocks, Element], None]] = {
    **dict.fromkeys(_HEADING_LEVELS, Blocks.heading),
    "blockquote": Blocks.quote,
    "figcaption": Blocks.caption,
    "caption": Blocks.caption,
    "ul": Blocks.items,
    "ol": Blocks.items,
    "dl": Blocks.definitions,
    "table": Blocks.table,
}


def _cell(slot: Slot, columns: list[str | None]) -> CellText:
    column = columns[slot.column] if slot.column < len(columns) else None
    return CellText(passage_of(slot.element), column or None, slot.is_heading)


def _linked(passage: Passage) -> float:
    """The share of the passage that is links."""
    return sum(mark.end - mark.start for mark in passage.marks if mark.kind == "link") / max(len(passage.text), 1)
