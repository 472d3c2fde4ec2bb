"""Lines, headings and cells that open with what may be the name of a work, and how they are set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex as re

from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.opener_names import DAY, Name, name_at
from showbible.reading.context.opener_rows import is_of_works, may_be_title, season_in
from showbible.reading.context.work_lines import channel_of, channels_in

_HEADS = (BlockKind.HEADING, BlockKind.TERM)
_LONGEST = 260  # characters of a line that are looked at
_CELLS = 6  # of a row, among which is the name
_MOSTLY = 0.4  # of a cell that its name must fill
_TIME = r"(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|\d{1,2}[.:]\d\d|[Nn]oon|[Mm]idnight)(?:[–-]\d{1,2}[.:]\d\d)?,?"
_PREFIX = re.compile(
    rf"(?:(?P<time>{_TIME})\s+(?P<on>on [^,:“\"]{{2,40}}(?:\([^)]{{1,30}}\))?[,:]\s+)?|"
    r"(?P<rank>#?\d{1,3}[.):]|№ ?\d+|#\d+)\s+|(?P<mark>(?:[^\p{L}\p{N}\s“\"‘'(¿¡]{1,3}|X(?:/[+?])?))\s+)"
)
_DAY = re.compile(rf"(?P<day>{DAY})\s?(?:[:–—|-]|\t)\s*(?=[“\"‘]?[\p{{Lu}}\d])")
_SORT = re.compile(r"(?P<sort>(?i:film|movie|drama|comedy|series|documentary|new)):\s+")
_CHANNEL = re.compile(r"(?:[\p{Lu}\d&]{2,6}\+?|\p{Lu}\w+\+?) (?=\p{Lu})")

Style = tuple[BlockKind, int | str, str, str | int]  # kind of block, its level or column, how set off, what is in front
Marked = dict[int, tuple[str, int]]  # where a mark starts -> its kind and end


@dataclass(frozen=True, slots=True)
class Opener:
    """What may be a work's name at the head of a block; `place` is that of its cell in a row, `rest` what follows."""

    index: int
    place: int
    name: Name
    rest: str
    style: Style

    @property
    def is_set_off(self) -> bool:
        """Whether the page sets the name off by a mark, quotation marks, capitals or as a heading."""
        return self.style[2] != "plain" or self.style[0] in _HEADS


def openers_of(page: Page) -> Iterator[Opener]:
    """All that open a block, in reading order; of a row each cell that may be one. Never the page's own headline."""
    marked = {mark.start: (mark.kind, mark.end) for mark in page.marks if mark.kind in ("strong", "em")}
    channels = channels_in(page.text[b.start : min(b.end, b.start + _LONGEST)] for b in page.blocks)
    for index, block in enumerate(page.blocks):
        if block.kind is BlockKind.ROW:
            yield from _of_row(page, index, block, marked)
        elif block.kind is not BlockKind.DEFINITION and (block.kind is not BlockKind.HEADING or block.level > 1):
            line = page.text[block.start : min(block.end, block.start + _LONGEST)].partition("\n")[0]
            at, prefix = _after_prefix(line, channels)
            if name := name_at(line, at, _set_off(page, line, block.start, at, marked), is_head=block.kind in _HEADS):
                rest = page.text[block.start + name.end : min(block.end, block.start + _LONGEST)]
                yield Opener(index, 0, name, rest, (*_sort_of(block), name.how, prefix))


def _sort_of(block: Block) -> tuple[BlockKind, int]:
    """The kind and the level of a block; lines with a bullet and without are alike."""
    is_line = block.kind is BlockKind.PARAGRAPH or (block.kind is BlockKind.ITEM and block.level < 2)
    return (BlockKind.PARAGRAPH, 0) if is_line else (block.kind, block.level)


def _of_row(page: Page, index: int, block: Block, marked: Marked) -> Iterator[Opener]:
    if not is_of_works(page, block):
        return
    for place, cell in enumerate(block.cells[:_CELLS]):
        line = page.text[cell.start : cell.end].partition("\n")[0].strip()
        may_name = line and not cell.is_heading and may_be_title(cell.column)
        name = name_at(line, 0, _set_off(page, line, cell.start, 0, marked)) if may_name else None
        if name and len(name.text) >= _MOSTLY * len(line.partition("(")[0].rstrip()):
            name = replace(name, season=name.season or season_in(page, block))
            others = " ".join(page.text[other.start : other.end] for other in block.cells if other is not cell)
            style = (BlockKind.ROW, cell.column or str(place), name.how, 0 if cell.column else len(block.cells))
            yield Opener(index, place, name, f"{line[name.end :]} {others}", style)


def _after_prefix(line: str, channels: frozenset[str]) -> tuple[int, str]:
    """Where a line begins behind a time and its channel, a rank, a mark, a day; and which of these it has."""
    at, kind = 0, ""
    for pattern in (_PREFIX, _DAY, _SORT):
        if found := pattern.match(line, at):
            at, kind = found.end(), kind + (found.lastgroup or "")
    if kind.startswith(("time", "on")):
        known = channel_of(line[at:], channels)
        other = _CHANNEL.match(line, at) if channels and not known else None
        at += len(known or (other[0] if other else ""))
    return at, kind


def _set_off(page: Page, line: str, start: int, at: int, marked: Marked) -> tuple[str, int, int] | None:
    """A name that a mark sets off: (kind of mark, start and end of the name in its line)."""
    for offset in (at, at + 1, 0):
        kind, end = marked.get(start + offset, ("", 0))
        if kind and "\n" not in page.text[start + offset : end] and end - start <= len(line):
            return kind, offset, end - start
    return None
