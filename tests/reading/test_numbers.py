"""Counting words and numerals to numbers."""

from __future__ import annotations

import pytest
import regex as re
from hypothesis import given
from hypothesis import strategies as st

from showbible.reading.numbers import CARDINAL, NUMERAL, ORDINAL, number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ten", 10),
        ("Ten", 10),
        (" ten ", 10),
        ("10", 10),
        ("1st", 1),
        ("22nd", 22),
        ("10th", 10),
        ("eighth", 8),
        ("twentieth", 20),
        ("II", 2),
        ("IV", 4),
        ("a dozen", 12),
        ("sophomore", 2),
        ("zero", 0),
        ("02", 2),
    ],
)
def test_a_number(words: str, value: int) -> None:
    assert number(words) == value


@pytest.mark.parametrize("words", ["", "many", "tenfold", "th", "1.5", "-1", "season two", "1,000", "IIII"])
def test_no_number(words: str) -> None:
    assert number(words) is None


@given(st.integers(0, 9999))
def test_every_numeral_is_its_own_number(value: int) -> None:
    assert number(str(value)) == value


@given(st.integers(1, 20).map(str))
def test_what_the_patterns_find_is_a_number(numeral: str) -> None:
    for pattern in (CARDINAL, NUMERAL):
        found = re.fullmatch(pattern, numeral)
        assert found
        assert number(found[0]) == int(numeral)


@pytest.mark.parametrize("words", ["first", "eleventh", "21st", "sophomore"])
def test_an_ordinal_is_a_number(words: str) -> None:
    assert re.fullmatch(ORDINAL, words)
    assert number(words)
