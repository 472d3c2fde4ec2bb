"""What titles and headings say of work, year, season and episode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.reading.context.titles import Headline, episode_title, parse


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Marrow Hill S02E03: The Landslide", Headline("Marrow Hill", None, 2, 3, "The Landslide")),
        ("Marrow Hill s2e3", Headline("Marrow Hill", None, 2, 3, "")),
        ("Marrow Hill 2x03 – The Landslide", Headline("Marrow Hill", None, 2, 3, "The Landslide")),
        ("Marrow Hill (2022): S02E03", Headline("Marrow Hill", 2022, 2, 3, "")),
        ("Marrow Hill (2022–2024) 2x03", Headline("Marrow Hill", 2022, 2, 3, "")),
        ("Marrow Hill Season 2 Episode 3: The Landslide", Headline("Marrow Hill", None, 2, 3, "The Landslide")),
        ("Marrow Hill: Season Two", Headline("Marrow Hill", None, 2, None, "")),
        ("Marrow Hill Series 2: Cast and Plot", Headline("Marrow Hill", None, 2, None, "Cast and Plot")),
        ("“Marrow Hill” Season II", Headline("Marrow Hill", None, 2, None, "")),
        ("Season 2", Headline(None, None, 2, None, "")),
        ("The second season", Headline(None, None, 2, None, "")),
        ("The Paper Tide (2019)", Headline("The Paper Tide", 2019, None, None, "")),
    ],
)
def test_a_title_that_says_it(title: str, headline: Headline) -> None:
    assert parse(title) == headline


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Marrow Hill",
        "The best of 2022",
        "Seasonal soups",
        "A serial offender",
        "3 x 4 is 12",
        "Top 10 of the season",
    ],
)
def test_a_title_that_says_none_of_it(title: str) -> None:
    assert parse(title) == Headline(rest=title)


@pytest.mark.parametrize(
    ("rest", "title"),
    [("“The Landslide”", "The Landslide"), (" – Slate", "Slate"), ("Slate.", "Slate"), ("", None), ("–", None)],
)
def test_the_title_of_an_episode(rest: str, title: str | None) -> None:
    assert episode_title(rest) == title


def test_what_is_too_long_is_no_title() -> None:
    assert episode_title("The landslide and what came after it. " * 3) is None


@given(st.text(max_size=100))
def test_any_title_can_be_parsed(title: str) -> None:
    headline = parse(title)
    assert headline.work is None or headline.work in title
    assert headline.rest in title
