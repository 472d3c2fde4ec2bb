"""One scan over the page that finds which passages may hold which statements."""

from __future__ import annotations

import pytest

from showbible.reading.cues import cues_in, statements_for
from showbible.reading.reading import prepare
from showbible.reading.registry import STATEMENTS
from showbible.reading.statement import Statement
from tests.reading.helpers import page_of, profile

NAMES = [statement.name for statement in STATEMENTS]


def statements(text: str, sentence: str) -> list[str]:
    """The names of the statements that may read a sentence of the text."""
    page = page_of(text)
    passages = prepare(page).passages
    listed = statements_for(page.text, passages)
    [found] = [
        [statement.name for statement in each]
        for passage, each in zip(passages, listed, strict=True)
        if passage.text == sentence
    ]
    return found


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.cues], ids=lambda statement: statement.name)
def test_a_passage_with_a_cue_is_read(statement: Statement) -> None:
    name, cue = statement.name, statement.cues[0].strip()
    sentence = f"And then the {cue} of the town came to the pit."
    assert name in statements(profile(sentence), sentence)


def test_a_passage_without_a_cue_is_read_only_by_those_that_need_none() -> None:
    sentence = "Nell waits, wet and cold."
    assert statements(profile(sentence), sentence) == [statement.name for statement in STATEMENTS if not statement.cues]


def test_a_cue_counts_for_its_own_passage_only() -> None:
    sentence = "Nell waits, wet and cold."
    assert "ratings" not in statements(profile(f"It has an 80% approval. {sentence}"), sentence)


def test_capitals_are_cues_too() -> None:
    sentence = "DIRECTED BY LENA FRY at the pit."
    assert "credit_lines" in statements(profile(sentence), sentence)


def test_statements_keep_the_order_of_the_registry() -> None:
    sentence = "It premiered on 2 October 2022, ran 58 minutes and was directed by Lena Fry."
    found = statements(profile(sentence), sentence)
    assert found == sorted(found, key=NAMES.index)


def test_letters_that_grow_in_lower_case_do_not_move_the_places() -> None:
    sentence = "It was directed by Lena Fry in the dark."
    assert "credit_lines" in statements(profile(f"{'İ' * 40} is what they cried. {sentence}"), sentence)


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.name)
def test_cues_are_lower_case(statement: Statement) -> None:
    assert all(cue and cue == cue.lower() for cue in statement.cues)


def test_the_cues_of_a_statement_in_a_passage_and_not_in_its_neighbours() -> None:
    page = page_of(profile("It premiered in May. Nell waits, wet and cold. It PREMIERED and was released."))
    statement = Statement("own", ("premier", "releas", "wet "), lambda passage, reading: iter(()))
    *_, first, second, third = prepare(page).passages
    assert [cues_in(statement, each, page.text) for each in (first, second, third)] == [
        ("premier",),
        ("wet ",),
        ("premier", "releas"),
    ]
