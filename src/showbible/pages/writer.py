"""Passages in reading order in, the text of a page with its blocks, marks and asides out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.pages.page import Aside, AsideKind, Block, BlockKind, Cell, Mark
from showbible.pages.passage import Passage, shifted

_APART = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell says, with the heading of its column."""

    passage: Passage
    column: str | None = None
    is_heading: bool = False


class Writer:
    """Writes blocks one after the other; neighbours of one list or table stand a line apart, others two."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.marks: list[Mark] = []
        self.asides: list[Aside] = []
        self._parts: list[str] = []
        self._length = 0
        self._groups = 0

    def new_group(self) -> int:
        self._groups += 1
        return self._groups

    def block(self, kind: BlockKind, passage: Passage, *, level: int = 0, group: int | None = None) -> None:
        if passage:
            self._separate(kind)
            start = self._write(passage)
            self.blocks.append(Block(kind, start, self._length, level, group))

    def cells(self, kind: BlockKind, cells: Sequence[CellText], *, level: int = 0, group: int | None = None) -> None:
        """A row or an item of cells, joined by tabs. An empty cell keeps its place."""
        if not any(cell.passage for cell in cells):
            return
        self._separate(kind)
        start = self._length
        written = tuple(self._cell(cell, first=i == 0) for i, cell in enumerate(cells))
        self.blocks.append(Block(kind, start, self._length, level, group, written))

    def aside(self, kind: AsideKind, text: str) -> None:
        if text := text.strip():
            self.asides.append(Aside(kind, text))

    def text(self) -> str:
        return "".join(self._parts)

    def _cell(self, cell: CellText, *, first: bool) -> Cell:
        if not first:
            self._put("\t")
        start = self._write(cell.passage)
        return Cell(start, self._length, cell.column, cell.is_heading)

    def _separate(self, kind: BlockKind) -> None:
        if self.blocks:
            self._put("\n\n" if kind in _APART or self.blocks[-1].kind in _APART else "\n")

    def _write(self, passage: Passage) -> int:
        start = self._length
        self.marks += shifted(passage.marks, start)
        self._put(passage.text)
        return start

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
