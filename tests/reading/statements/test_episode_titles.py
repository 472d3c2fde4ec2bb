"""Titles of episodes: the page's own title, and those that the text gives with their numbers."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, episode, news, profile

STORY = "Nell goes down into the flooded pit, and not everybody who went with her comes back up alive."


@pytest.mark.parametrize(
    "headline",
    [
        "Marrow Hill S02E03: The Landslide",
        "Marrow Hill 2x03 – The Landslide",
        "Marrow Hill Season 2 Episode 3: The Landslide",
        "Marrow Hill (2022): S02E03 – “The Landslide”",
    ],
)
def test_the_headline_of_an_episodes_page(headline: str) -> None:
    check_claims(f"{headline}\n\n{STORY}", [(episode(3), "title", "The Landslide")])


@pytest.mark.parametrize(
    "text",
    [
        "The best of them is “The Landslide” (season 2, episode 3).",
        "In “The Landslide” (S02E03) the wall gives way.",
        "Nobody forgets “The Landslide” (2x03).",
    ],
)
def test_a_title_with_its_number(text: str) -> None:
    check_claims(profile(text), [(episode(3), "title", "The Landslide")])


def test_two_titles_in_one_sentence() -> None:
    check_claims(
        profile("“Slate” (2x02) and “The Landslide” (2x03) were shown together."),
        [(episode(2), "title", "Slate"), (episode(3), "title", "The Landslide")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Episode 3 has no title yet.",
        "The third episode of the season is the loudest.",
        "“I never liked the pit” (Nell to Amos) is a line for the ages.",
        "Nell hums “The Miller’s Song” (1962).",
        "The third episode, they say, was “hard to watch”.",
        "The song “Slate” (3:20) closes the season.",
    ],
)
def test_no_title(text: str) -> None:
    check_silent(news(text), "title")


@pytest.mark.parametrize("headline", ["Marrow Hill", "Marrow Hill Season 2", "Marrow Hill S02E03", "Marrow Hill 2x03"])
def test_a_headline_without_a_title(headline: str) -> None:
    check_silent(f"{headline}\n\n{STORY}", "title")
