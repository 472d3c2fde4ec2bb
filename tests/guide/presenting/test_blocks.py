"""A page's blocks, laid out for reading."""

from __future__ import annotations

from showbible.guide.presenting.blocks import laid_out
from showbible.pages.page import Block, BlockKind, Cell

H, P, ITEM, ROW, TERM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.TERM


def levels(*given: int) -> list[int]:
    blocks = [Block(H, place, place + 1, level=level) for place, level in enumerate(given)]
    return [piece.runs[0].level for piece in laid_out("h" * len(given), blocks, [])]


def test_headings_go_down_in_steps_whatever_the_page_did() -> None:
    assert levels(1, 2, 3) == [3, 4, 5]
    assert levels(2, 5, 2, 6) == [3, 4, 3, 4]
    assert levels(4, 1, 1) == [3, 3, 3]
    assert levels(1, 2, 3, 4, 5, 6) == [3, 4, 5, 6, 6, 6]


def test_items_of_one_group_make_one_list() -> None:
    blocks = [Block(ITEM, 0, 1, 1, group=1), Block(ITEM, 1, 2, 2, group=1), Block(ITEM, 2, 3, 1, group=2)]
    pieces = laid_out("abc", blocks, [])
    assert [(piece.kind, len(piece.runs)) for piece in pieces] == [("list", 2), ("list", 1)]


def test_a_table_has_rows_of_cells_and_knows_its_headings() -> None:
    text = "Released\t3 March"
    (table,) = laid_out(text, [Block(ROW, 0, 16, group=1, cells=(Cell(0, 8, is_heading=True), Cell(9, 16)))], [])
    assert [(cell.kind, cell.tokens[0].text) for cell in table.rows[0]] == [
        ("heading", "Released"),
        ("cell", "3 March"),
    ]


def test_terms_and_definitions_stay_together() -> None:
    blocks = [Block(TERM, 0, 1, group=1), Block(BlockKind.DEFINITION, 1, 2, group=1), Block(P, 2, 3)]
    assert [piece.kind for piece in laid_out("abc", blocks, [])] == ["terms", "paragraph"]


def test_empty_blocks_leave_nothing() -> None:
    assert laid_out("a \n", [Block(P, 0, 1), Block(P, 1, 3)], [])[1:] == []
