"""Entries of an index, each about a work of its own."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from tests.reading.helpers import ANNOUNCED, HAPPENED, Expected, check_claims, check_silent, film, season, series

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


def test_an_index_of_a_franchise() -> None:
    entries = (
        "1. Marrow Hill (1984, film)\n   The one that started it all.\n\n"
        "2. Marrow Hill: Slate (1987, film)\n   A sequel.\n\n"
        "3. Marrow Hill: The Quarry (1992–95, series)\n   Three seasons.\n\n"
        "4. The Tin Choir (2008, comic)\n   Twelve issues."
    )
    works = (film("Marrow Hill", 1984), film("Marrow Hill: Slate", 1987), series("Marrow Hill: The Quarry"))
    comic = Subject("comic", "The Tin Choir", year=2008)
    expected: list[Expected] = [(work, "franchise", "Marrow Hill") for work in (*works, comic)]
    expected += [
        (work, "release_date", year, HAPPENED)
        for work, year in zip((*works, comic), ("1984", "1987", "1992", "2008"), strict=True)
    ]
    check_claims(
        f"Every Marrow Hill story, in order\n\nKept by two fans since 2003.\n\n{entries}",
        [*expected, (works[2], "end_date", "1995", HAPPENED)],
        published="2024-01-10",
    )


CALENDAR = """
    <h1>New to stream in March 2024</h1><p>These are the ones that we would stay in for.</p>
    <h2>{first}</h2><dl>
    <dt>Salt Road <span>Season 3</span> <span>1 March</span></dt><dd>The Danish thriller is back. Six episodes.</dd>
    <dt>The Tin Choir <span>Film</span> <span>15 March</span></dt><dd>Irish comedy, 96 minutes.</dd></dl>
    <h2>{second}</h2><dl>
    <dt>Lena, Twice <span>New</span> <span>5 March</span></dt><dd>A drama, all ten episodes at once.</dd>
    <dt>Low Water <span>Series 5</span> <span>17 March</span></dt><dd>The sitcom goes on.</dd></dl>
"""


def test_the_days_and_the_channels_of_a_calendar() -> None:
    check_claims(
        CALENDAR.format(first="Kestrel+", second="Channel Six Player"),
        [
            (season(3, "Salt Road"), "release_date", "2024-03-01", ANNOUNCED),
            (film("The Tin Choir"), "release_date", "2024-03-15", ANNOUNCED),
            (series("Lena, Twice"), "release_date", "2024-03-05", ANNOUNCED),
            (season(5, "Low Water"), "release_date", "2024-03-17", ANNOUNCED),
            (series("Salt Road"), "network", "Kestrel+"),
            (film("The Tin Choir"), "network", "Kestrel+"),
            (series("Lena, Twice"), "network", "Channel Six Player"),
            (series("Low Water"), "network", "Channel Six Player"),
        ],
        published="2024-02-27",
        html=True,
    )


@pytest.mark.parametrize(("first", "second"), [("New Dramas", "Coming Soon"), ("Monday", "Tuesday"), ("Crime", "Love")])
def test_headings_that_are_no_channels(first: str, second: str) -> None:
    check_silent(CALENDAR.format(first=first, second=second), "network", published="2024-02-27", html=True)


def test_what_leaves_does_not_begin() -> None:
    text = CALENDAR.replace("New to stream", "What leaves").format(first="Kestrel+", second="Channel Six Player")
    check_silent(text, "release_date", published="2024-02-27", html=True)
