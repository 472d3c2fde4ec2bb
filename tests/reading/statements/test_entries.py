"""Entries of an index, each about a work of its own."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HAPPENED, check_claims, check_silent, series

INDEX = """
All that was made in the north

The north has more to show than rain, as this list of what was made there over the years may tell you.

Series

{entries}
"""


def index(*entries: str) -> str:
    return INDEX.format(entries="\n".join(f"- {entry}" for entry in entries))


def test_the_years_of_each_entry() -> None:
    check_claims(
        index("Marrow Hill (2012–2014). Two seasons.", "Cold Orchard (2016 to 2019). Three seasons."),
        [
            (series("Marrow Hill"), "release_date", "2012", HAPPENED),
            (series("Marrow Hill"), "end_date", "2014", HAPPENED),
            (series("Cold Orchard"), "release_date", "2016", HAPPENED),
            (series("Cold Orchard"), "end_date", "2019", HAPPENED),
        ],
    )


def test_what_goes_on_has_no_end() -> None:
    text = index("Marrow Hill (2012–present). Many seasons.", "Cold Orchard (2016–). Many seasons.")
    check_claims(
        text,
        [
            (series("Marrow Hill"), "release_date", "2012", HAPPENED),
            (series("Cold Orchard"), "release_date", "2016", HAPPENED),
        ],
    )
    check_silent(text, "end_date")


@pytest.mark.parametrize(
    "entries",
    [
        ("Ada Brook, actress", "Tunde Bello, actor"),
        ("two eggs (2022 prices)", "a pound of flour (2022 prices)"),
        ("the pit", "the inn", "the mill"),
        ("Leeds: 2012", "York: 2014"),
    ],
)
def test_no_entry(entries: tuple[str, ...]) -> None:
    check_silent(index(*entries), "release_date", "end_date", "franchise")
