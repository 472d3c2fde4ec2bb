"""Dates as pages write them to EDTF, with no more precision than is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.claims.values import date as edtf
from showbible.reading.dates import Anchor, find, order_of_numbers

TODAY = Anchor("2024-05-10")


def values(text: str, anchor: Anchor = TODAY, *, future: bool | None = None) -> list[str]:
    return [found.edtf for found in find(text, anchor, future=future)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3 March 2022", "2022-03-03"),
        ("3rd March 2022", "2022-03-03"),
        ("3rd of March 2022", "2022-03-03"),
        ("March 3, 2022", "2022-03-03"),
        ("March 3rd, 2022", "2022-03-03"),
        ("Thursday 3 March 2022", "2022-03-03"),
        ("Thursday, March 3, 2022", "2022-03-03"),
        ("3 Mar 2022", "2022-03-03"),
        ("Sept. 3, 2022", "2022-09-03"),
        ("2022-03-03", "2022-03-03"),
        ("29 February 2024", "2024-02-29"),
        ("March 2022", "2022-03"),
        ("March of 2022", "2022-03"),
        ("2022", "2022"),
        ("spring 2022", "2022-21"),
        ("the summer of 2022", "2022-22"),
        ("fall 2022", "2022-23"),
        ("autumn 2022", "2022-23"),
        ("winter 2022", "2022-24"),
        ("Q1 2022", "2022-33"),
        ("the fourth quarter of 2022", "2022-36"),
        ("the second half of 2022", "2022-41"),
        ("the end of 2022", "2022-39"),
        ("early 2022", "2022-37"),
        ("mid-2022", "2022-38"),
        ("late 2022", "2022-39"),
        ("around 2020", "2020~"),
        ("circa 2020", "2020~"),
        ("late 2020 or early 2021", "[2020-39,2021-37]"),
        ("2021 or 2022", "[2021,2022]"),
    ],
)
def test_a_date(text: str, value: str) -> None:
    assert values(f"It comes out {text}.") == [value]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "May I come in?",
        "31 February 2022",
        "42 March 2022",
        "1850",
        "room 2022b",
        "in march",
        "5 of them",
        "version 2.0.19",
        "0333 2022020",
    ],
)
def test_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "future", "value"),
    [
        ("on 7 June", True, "2024-06-07"),
        ("on 7 March", True, "2025-03-07"),
        ("on 7 March", False, "2024-03-07"),
        ("on 7 June", False, "2023-06-07"),
        ("this autumn", None, "2024-23"),
        ("next year", None, "2025"),
        ("last year", None, "2023"),
        ("next month", None, "2024-06"),
    ],
)
def test_a_date_without_a_year_takes_the_pages(text: str, future: bool | None, value: str) -> None:
    assert values(text, future=future) == [value]


@pytest.mark.parametrize(
    ("text", "future", "value"),
    [
        ("9 June last year", None, "2023-06-09"),
        ("autumn last year", None, "2023-23"),
        ("early next year", None, "2025-37"),
        ("by year's end", None, "2024-39"),
        ("in the new year", True, "2025-37"),
        ("in March", True, "2025-03"),
        ("in March", False, "2024-03"),
        ("Sept. 9", True, "2024-09-09"),
        ("starting 9/14", True, "2024-09-14"),
        ("the 19th, at nine", True, "2024-05-19"),
        ("tonight", None, "2024-05-10"),
        ("last night", None, "2024-05-09"),
        ("next Tuesday", True, "2024-05-14"),
        ("this coming Sunday", True, "2024-05-12"),
        ("from Friday", True, "2024-05-10"),
        ("on Monday", False, "2024-05-06"),
        ("on Halloween night", False, "2023-10-31"),
    ],
)
def test_a_day_is_told_by_the_pages_own(text: str, future: bool | None, value: str) -> None:
    assert values(text, future=future) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14.09.2023", ["2023-09-14"]),
        ("09/19/94", ["1994-09-19"]),
        ("September ’95", ["1995-09"]),
        ("the end of March 2025", ["2025-03"]),
        ("3–17 May 2023", ["2023-05-03", "2023-05-17"]),
        ("4 and 11 October 2009", ["2009-10-04", "2009-10-11"]),
        ("March 3-17, 2025", ["2025-03-03", "2025-03-17"]),
        ("2011–14", ["2011", "2014"]),
        ("2012–present", ["2012"]),
        ("mid-to-late 2025", ["[2025-38,2025-39]"]),
    ],
)
def test_short_forms_and_stretches(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Wednesdays at 9",
        "the 19th century",
        "the 2018-19 season",
        "a 7/10 for effort",
        "9/8c",
        "the summer-house",
        "May be",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert values(text, future=True) == []


@pytest.mark.parametrize("text", ["on 7 June", "this autumn", "next year", "last month", "in May of the same year"])
def test_where_nothing_settles_the_year_there_is_no_date(text: str) -> None:
    assert values(text, Anchor()) == []


@pytest.mark.parametrize(("day_first", "value"), [(True, "2022-04-03"), (False, "2022-03-04")])
def test_the_pages_country_says_which_number_is_the_month(day_first: bool, value: str) -> None:
    assert values("03/04/2022", Anchor(None, day_first)) == [value]


def test_a_number_beyond_twelve_is_the_day() -> None:
    assert values("25/12/2022", Anchor(None, day_first=False)) == ["2022-12-25"]
    assert values("12/25/2022", Anchor(None, day_first=True)) == ["2022-12-25"]


@pytest.mark.parametrize(
    ("text", "days_first"),
    [("(09/19/94) and (10/03/94)", False), ("on 14.09.2023", True), ("on 02/05/96", None), ("rated 24/7", None)],
)
def test_a_number_beyond_twelve_tells_the_order_for_its_page(text: str, days_first: bool | None) -> None:
    assert order_of_numbers(text) is days_first


def test_the_first_day_of_a_range_is_of_the_year_of_the_last() -> None:
    assert values("from 4 May to 8 June 2019") == ["2019-05-04", "2019-06-08"]


def test_a_day_after_a_whole_date_is_of_the_same_year_or_the_next() -> None:
    assert values("began on 3 March 2022 and ended on 5 May") == ["2022-03-03", "2022-05-05"]
    assert values("began on 3 November 2021 and ended on 5 January") == ["2021-11-03", "2022-01-05"]


def test_a_date_knows_its_place() -> None:
    text = "It came out on 3 March 2022, at last."
    [found] = find(text, TODAY)
    assert text[found.start : found.end] == "3 March 2022"


FRAGMENTS = [
    "3",
    "31",
    "March",
    "Feb",
    "2022",
    "late",
    "early",
    "or",
    "to",
    "-",
    "/",
    ",",
    "next",
    "year",
    "Q3",
    "~",
    "0",
]


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12).map(" ".join), st.booleans())
def test_whatever_is_found_is_a_date_in_its_place(text: str, future: bool) -> None:
    for found in find(text, TODAY, future=future):
        assert edtf.valid(found.edtf), found
        assert text[found.start : found.end].strip()
