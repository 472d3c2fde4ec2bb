"""A page's blocks laid out for reading: headings, paragraphs, lists, tables and terms, with claims marked in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from showbible.guide.presenting.marking import Marker, Span, Token
from showbible.pages.page import Block, BlockKind, Cell

_TOGETHER = {
    BlockKind.ITEM: "list",
    BlockKind.ROW: "table",
    BlockKind.TERM: "terms",
    BlockKind.DEFINITION: "terms",
}
_FIRST_LEVEL = 3  # the page of the guide has the first two itself


@dataclass(frozen=True, slots=True)
class Run:
    """A block or the cell of one, as tokens; `level` is a heading's or an item's, `kind` the block's."""

    kind: str
    tokens: tuple[Token, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """What is laid out as one: `kind` is "list", "table", "terms" or a block's own kind; a table's rows have cells."""

    kind: str
    runs: tuple[Run, ...] = ()
    rows: tuple[tuple[Run, ...], ...] = ()


def laid_out(text: str, blocks: Sequence[Block], marked: Sequence[Span]) -> list[Piece]:
    marker = Marker(text, marked)
    full = [block for block in blocks if text[block.start : block.end].strip()]
    return list(_stepwise(_pieces(marker, full)))


def _pieces(marker: Marker, blocks: Iterable[Block]) -> Iterator[Piece]:
    for (kind, _), same in groupby(blocks, _togetherness):
        if kind == "table":
            yield Piece(kind, rows=tuple(_cells(marker, block) for block in same))
        elif kind in _TOGETHER.values():
            yield Piece(kind, tuple(_run(marker, block) for block in same))
        else:
            yield from (Piece(kind, (_run(marker, block),)) for block in same)


def _togetherness(block: Block) -> tuple[str, int | None]:
    return _TOGETHER.get(block.kind, str(block.kind)), block.group


def _run(marker: Marker, block: Block) -> Run:
    return Run(str(block.kind), tuple(marker.tokens(block.start, block.end)), block.level)


def _cells(marker: Marker, block: Block) -> tuple[Run, ...]:
    """A row's cells; the kind is "heading" for those that head their row or column."""
    cells = block.cells or (Cell(block.start, block.end),)
    return tuple(
        Run("heading" if cell.is_heading else "cell", tuple(marker.tokens(cell.start, cell.end))) for cell in cells
    )


def _stepwise(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Headings in steps of one below the guide's own, whatever levels the page used."""
    above: list[int] = []
    for piece in pieces:
        if piece.kind != BlockKind.HEADING:
            yield piece
            continue
        (run,) = piece.runs
        while above and above[-1] >= run.level:
            above.pop()
        above.append(run.level)
        level = min(_FIRST_LEVEL + len(above) - 1, 6)
        yield Piece(piece.kind, (Run(run.kind, run.tokens, level),))
