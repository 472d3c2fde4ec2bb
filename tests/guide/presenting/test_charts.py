"""Histories as drawings: every claim has its place, its shape and its words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showbible.guide.presenting.charts import BOTTOM, DEPTH, LEFT, RIGHT, TOP, Point, chart


def point(said: str, day: str | None = None, last: str | None = None, **other: str) -> Point:
    low = date.fromisoformat(day) if day else None
    high = date.fromisoformat(last or day) if day else None
    told = {"standing": "happened", "stance": "holds", "label": "x", "words": "x", **other}
    return Point(date.fromisoformat(said), low, high, **told)


def test_nothing_and_a_single_day_have_no_history_to_draw() -> None:
    assert chart([]) is None
    assert chart([point("2021-01-01", "2022-01-01"), point("2021-01-01", "2023-01-01")]) is None


def test_the_later_stands_to_the_right_and_the_later_day_higher() -> None:
    drawn = chart([point("2020-01-01", "2021-01-01"), point("2022-01-01", "2022-03-03")])
    assert drawn
    first, last = drawn.marks
    assert (first.x, last.x) == (LEFT, RIGHT)
    assert (first.y, last.y) == (TOP + DEPTH, TOP)


def test_what_may_be_any_of_several_days_is_a_bar_and_a_day_is_none() -> None:
    drawn = chart([point("2020-01-01", "2021-01-01", "2021-12-31"), point("2022-01-01", "2021-06-30")])
    assert drawn
    year, day = drawn.marks
    assert year.bottom - year.top == pytest.approx(DEPTH)
    assert day.top == day.bottom == day.y


@pytest.mark.parametrize(
    ("standing", "shape"),
    [("happened", "square"), ("announced", "disc"), ("expected", "ring"), ("withdrawn", "cross"), ("denied", "cross")],
)
def test_every_standing_has_its_shape_and_the_legend_names_it(standing: str, shape: str) -> None:
    drawn = chart([point("2020-01-01", "2021-01-01", standing=standing), point("2022-01-01", "2022-01-01")])
    assert drawn
    assert drawn.marks[0].shape == shape
    assert shape in dict(drawn.legend)


def test_values_that_are_no_dates_have_a_line_each_in_the_order_in_which_they_were_said() -> None:
    drawn = chart([point("2020-01-01", label="ordered"), point("2021-01-01", label="filming"),
                   point("2022-01-01", label="ordered")])  # fmt: skip
    assert drawn
    assert (drawn.kind, [tick.label for tick in drawn.down]) == ("words", ["ordered", "filming"])
    assert drawn.marks[0].y == drawn.marks[2].y < drawn.marks[1].y


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2020-06-01", "2024-12-31", ["2021", "2022", "2023", "2024"]),
        ("2021-12-15", "2022-03-03", ["Jan 2022", "Feb 2022", "Mar 2022"]),
        ("2022-03-03", "2022-03-09", ["3 Mar 2022", "9 Mar 2022"]),
        ("1927-05-01", "2024-12-31", ["1950", "2000"]),
    ],
)
def test_axes_are_labelled_with_round_days(first: str, last: str, labels: list[str]) -> None:
    drawn = chart([point(first, "2021-01-01"), point(last, "2021-01-01")])
    assert drawn
    assert [tick.label for tick in drawn.across] == labels


def test_a_value_without_an_end_stays_within_the_drawing() -> None:
    open_end = point("2020-01-01", "2021-01-01")._replace(high=date.max)
    drawn = chart([open_end, point("2022-01-01", "2022-03-03")])
    assert drawn
    assert drawn.marks[0].top >= TOP


_days = st.dates()
_points = st.builds(
    lambda said, days, standing: Point(said, min(days), max(days), standing, "holds", "x", "x"),
    _days,
    st.tuples(_days, _days),
    st.sampled_from(["happened", "announced", "expected", "withdrawn", "denied", ""]),
)


@settings(deadline=None)  # the first reads the locale
@given(st.lists(_points, max_size=30))
def test_whatever_was_said_stays_within_the_drawing(points: list[Point]) -> None:
    drawn = chart(points)
    if drawn is None:
        return
    assert len(drawn.across) <= 4
    for mark in drawn.marks:
        assert LEFT <= mark.x <= RIGHT
        assert 0 <= mark.top <= mark.y <= mark.bottom <= drawn.height - BOTTOM + 5
