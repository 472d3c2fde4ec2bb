from __future__ import annotations

import pytest

from showbible.guide.presenting.identity_words import WORDS, why
from showbible.resolving.likeness.reasons import WEIGHTS
from showbible.resolving.merge import REASONS


def test_every_reason_has_its_words_and_no_words_are_left_over() -> None:
    assert set(WORDS) == {*REASONS, *WEIGHTS}
    assert not set(REASONS) & set(WEIGHTS)


@pytest.mark.parametrize("reason", WORDS)
def test_words_are_part_of_a_sentence(reason: str) -> None:
    words = str(WORDS[reason])
    assert words[0].islower()
    assert "_" not in words
    assert len({str(each) for each in WORDS.values()}) == len(WORDS)


def test_reasons_are_told_one_after_the_other() -> None:
    assert why(["franchise_prefix", "same_episodes"]) == (
        "one is the other with the name of its franchise before it; both have episodes of the same titles"
    )
    assert why([]) == ""
