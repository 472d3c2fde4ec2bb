"""The rules, their reasons and the stances are all in the documentation."""

from pathlib import Path

import pytest

from showbible.resolving import Stance, Support
from showbible.resolving.precedence import REASONS

DOCS = (Path(__file__).parents[2] / "docs" / "resolving.md").read_text("utf-8")


@pytest.mark.parametrize("word", [*REASONS, *Stance, *Support])
def test_every_word_that_a_fact_uses_is_explained(word: str) -> None:
    assert f"`{word}`" in DOCS
