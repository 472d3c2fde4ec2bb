"""Long pages in portions."""

from __future__ import annotations

from showbible.guide.store.portions import HEAVIEST, portion_at, portions
from showbible.pages.page import Block, BlockKind


def paragraphs(*lengths: int) -> tuple[str, list[Block]]:
    text, blocks = "", []
    for length in lengths:
        line = ("word " * length)[: length - 1] + "\n"
        blocks.append(Block(BlockKind.PARAGRAPH, len(text), len(text) + length - 1))
        text += line
    return text, blocks


def test_a_page_of_usual_length_is_one() -> None:
    assert portions(*paragraphs(900, 900), range(0, 1800, 60)) == [0]
    assert portions("", [], []) == [0]


def test_a_portion_ends_with_a_block() -> None:
    text, blocks = paragraphs(*[10_000] * 12)
    starts = portions(text, blocks, [])
    assert len(starts) > 1
    assert set(starts) <= {block.start for block in blocks}


def test_many_claims_make_a_portion_as_long_as_much_text() -> None:
    text, blocks = paragraphs(*[100] * 300)
    assert len(portions(text, blocks, [])) == 1
    assert len(portions(text, blocks, [block.start for block in blocks])) > 2


def test_a_block_that_is_too_long_is_cut_after_a_word() -> None:
    text, blocks = paragraphs(5 * HEAVIEST)
    starts = portions(text, blocks, [])
    assert len(starts) > 4
    assert all(text[start - 1] == " " for start in starts[1:])


def test_a_word_without_end_is_cut_all_the_same() -> None:
    block = Block(BlockKind.PARAGRAPH, 0, 200_000)
    assert len(portions("語" * 200_000, [block], [])) > 8


def test_a_place_is_in_the_portion_that_has_begun_before_it() -> None:
    assert [portion_at([0, 50, 90], place) for place in (0, 49, 50, 89, 90, 500)] == [1, 1, 2, 2, 3, 3]
