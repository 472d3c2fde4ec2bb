"""A line is read back from its own text, and from nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.guide.store.line import LONGEST, MOST, NO_LINE, Line, Seen

TIDE = "series/tide"
TWO_FIVE = Line((Seen(TIDE, 2, 5),))
places = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=20)
seen = st.builds(Seen, places, st.integers(0, 9999), st.integers(0, 99999))


@given(st.lists(seen, max_size=5))
def test_a_line_is_read_back_from_its_text(told: list[Seen]) -> None:
    line = NO_LINE
    for each in told:
        line = line.up_to(each)
    assert Line.parse(line.text) == line


@given(st.text(max_size=200))
def test_any_text_comes_to_some_line(text: str) -> None:
    line = Line.parse(text)
    assert Line.parse(line.text) == line


@pytest.mark.parametrize(
    "text",
    [
        *("", "all", "series/tide", "series/tide:", "series/tide:2", "series/tide:2x", "series/tide:x5", ":2x05"),
        "%00:1x01",
        *("series/tide:-2x05", "series/tide:2x05x", "series/tide:٢x٥", "series/tide:99999x1", "a" * (LONGEST + 1)),
        "!".join(f"series/{number}:2x05" for number in range(LONGEST)),
    ],
)
def test_what_is_no_line_is_none(text: str) -> None:
    assert Line.parse(text) == NO_LINE


def test_what_is_garbage_leaves_the_rest_as_it_is() -> None:
    assert Line.parse("!x!series/tide:2x05!!series/tide!") == TWO_FIVE
    assert Line.parse("series/tide:1x01!series/tide:2x05") == TWO_FIVE


def test_a_line_is_no_longer_than_a_cookie_may_be() -> None:
    assert len(Line.parse("!".join(f"s{number}:1x1" for number in range(MOST + 9))).seen) == MOST


@pytest.mark.parametrize(
    ("series", "season", "episode", "expected"),
    [
        (TIDE, 2, 5, False),
        (TIDE, 2, 6, True),
        (TIDE, 2, 4, False),
        (TIDE, 1, 9, False),
        (TIDE, 3, 1, True),
        (TIDE, 2, None, False),
        (TIDE, 3, None, True),
        (TIDE, 0, 3, False),
        (TIDE, None, None, False),
        (TIDE, None, 9, False),
        ("series/fog", 9, 9, False),
    ],
)
def test_what_comes_after(series: str, season: int | None, episode: int | None, expected: bool) -> None:
    assert TWO_FIVE.is_before(series, season, episode) is expected


def test_whoever_has_seen_nothing_of_a_series_has_all_of_it_before_them() -> None:
    line = Line((Seen(TIDE, 0, 0),))
    assert line.is_before(TIDE, 1, 1)
    assert line.is_before(TIDE, 1, None)
    assert line.is_before(TIDE, 0, 1)
    assert not line.is_before(TIDE, None, 1)


def test_a_series_has_one_place_in_a_line_and_can_leave_it() -> None:
    assert TWO_FIVE.up_to(Seen(TIDE, 1, 1)).seen == (Seen(TIDE, 1, 1),)
    assert TWO_FIVE.without(TIDE) == NO_LINE
    assert TWO_FIVE.without("series/fog") == TWO_FIVE
