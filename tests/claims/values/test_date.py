"""Dates are EDTF and never pretend to more precision than was said."""

from __future__ import annotations

from datetime import date as day

import pytest

from showbible.claims.values import date

SHOWN = {
    "2022-03-03": "3 March 2022",
    "2022-03": "March 2022",
    "2022": "2022",
    "2020~": "around 2020",
    "2022-21": "spring 2022",
    "2022-24": "winter 2022",
    "2022-33": "the first quarter of 2022",
    "2021-37": "early 2021",
    "2021-38": "mid-2021",
    "2021-39": "late 2021",
    "2021-41": "the second half of 2021",
    "[2020-39,2021-37]": "late 2020 or early 2021",
    "2020-01-23/2020-03-26": "23 January 2020 to 26 March 2020",
    "2020-01-23/..": "from 23 January 2020",
    "/2020": "until 2020",
}


@pytest.mark.parametrize(("edtf", "words"), SHOWN.items())
def test_a_date_is_shown_in_words_with_its_own_precision(edtf: str, words: str) -> None:
    assert date.valid(edtf)
    assert date.show(edtf) == words


@pytest.mark.parametrize(
    "text", ["", "soon", "2022-13", "2022-02-30", "22-03-03", "2022-3-3", "2022-25", "[2022", "2022-03-03T10:00"]
)
def test_what_is_no_date_of_the_contract_is_refused(text: str) -> None:
    assert not date.valid(text)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2022-02", day(2022, 2, 1), day(2022, 2, 28)),
        ("2020-02", day(2020, 2, 1), day(2020, 2, 29)),
        ("2021-37", day(2021, 1, 1), day(2021, 4, 30)),
        ("2020~", day(2019, 1, 1), day(2021, 12, 31)),
        ("[2020-39,2021-37]", day(2020, 9, 1), day(2021, 4, 30)),
    ],
)
def test_the_bounds_are_the_first_and_the_last_day_it_may_mean(edtf: str, first: day, last: day) -> None:
    assert date.bounds(edtf) == (first, last)


@pytest.mark.parametrize(("one", "other"), [("2022", "2022-03-03"), ("2021-39", "2021-10"), ("2020~", "2020")])
def test_a_date_agrees_with_one_that_lies_within_it(one: str, other: str) -> None:
    assert date.agrees(one, other)
    assert date.agrees(other, one)
    assert date.precision(other) > date.precision(one)


@pytest.mark.parametrize(("one", "other"), [("2022-03-03", "2022-03-04"), ("2021", "2022-03"), ("2021-37", "2021-39")])
def test_dates_that_cannot_both_be_true_do_not_agree(one: str, other: str) -> None:
    assert not date.agrees(one, other)
