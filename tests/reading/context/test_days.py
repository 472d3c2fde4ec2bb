"""The day that a page speaks from, where only its text says it."""

from __future__ import annotations

import pytest

from showbible.reading.context.days import day_said
from showbible.reading.reading import prepare
from tests.reading.helpers import page_of


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Friday 6 September 2024 06.00 BST", "2024-09-06"),
        ("Last update: Tuesday, June 14, 2016, 6:05 PM", "2016-06-14"),
        ("Independent since 1911 · Issue of 6 March 2025", "2025-03-06"),
        ("LEEDS – April 18, 2023 – The channel has renewed its drama.", "2023-04-18"),
        ("This page was last edited on 27 April 2024, at 03:12.", "2024-04-27"),
        ("Embargoed until 00.01hrs, Tuesday 3 September 2024", "2024-09-03"),
        ("Guide last touched: 20 July 2019 by Rosemary B.", "2019-07-20"),
        ("Jun 24, 2022 · 58 min", "2022-06-24"),
    ],
)
def test_a_line_that_says_it(line: str, day: str) -> None:
    assert _day(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "Air date\n28 October 2018",
        "The series premiered on 28 October 2018.",
        "28 October 2018 – 3 December 2018",
        "First published in May, it is a novel of the north.",
        "March 6",
        "Born\n3 May 1971",
        "Released 28 October 2018",
    ],
)
def test_a_line_that_says_the_day_of_something_else(line: str) -> None:
    page = page_of(f"Marrow Hill\n\n{line}\n\nIt begins on 8 October.")
    assert day_said(page, day_first=True) is None


def _day(line: str) -> str | None:
    return prepare(page_of(f"Marrow Hill\n\n{line}\n\nIt begins on 8 October.")).anchor.today
