"""The passage that tells the story."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, episode, news, profile, season, series

STORY = "Nell goes down into the flooded pit with Amos, and not everybody who went with her comes back up alive."
MORE = "Above ground, the council burns its papers before the inspectors can ask for them."


@pytest.mark.parametrize("heading", ["Plot", "Synopsis", "Story", "Premise", "Summary"])
def test_what_stands_beneath_a_heading(heading: str) -> None:
    check_claims(f"Marrow Hill S02E03: The Landslide\n\n{heading}\n\n{STORY}", [(episode(3), "synopsis", STORY)])


def test_neighbouring_paragraphs_are_one() -> None:
    text = f"Marrow Hill S02E03: The Landslide\n\nPlot\n\n{STORY}\n\n{MORE}\n\nTrivia\n\nThe pit is a swimming pool."
    check_claims(text, [(episode(3), "synopsis", f"{STORY}\n\n{MORE}")])


def test_the_story_of_a_season() -> None:
    check_claims(f"Marrow Hill Season 2\n\nPlot\n\n{STORY}", [(season(2), "synopsis", STORY)])


def test_the_story_of_a_series() -> None:
    told = "The series follows a country doctor who comes home to a quarry town and finds it lying to her."
    check_claims(profile(told), [(series(), "synopsis", told)])


@pytest.mark.parametrize(
    "text",
    [
        "The premiere follows the news on Sunday.",
        "It follows that nobody is safe.",
        "A statement follows.",
        "Ada Brook follows nobody on social media.",
        "The plot is under wraps.",
        "No synopsis has been released.",
        "The channel will tell us more in June.",
    ],
)
def test_no_story(text: str) -> None:
    check_silent(news(text), "synopsis")


@pytest.mark.parametrize("text", ["No synopsis yet.", "To be announced.", "[citation needed]"])
def test_nothing_beneath_the_heading(text: str) -> None:
    check_silent(f"Marrow Hill S02E03: The Landslide\n\nPlot\n\n{text}", "synopsis")


@pytest.mark.parametrize("heading", ["Production", "Trivia", "Release", "Reception"])
def test_beneath_another_heading_is_no_story(heading: str) -> None:
    text = "The pit was built in a swimming pool, and the crew wore wetsuits for three weeks."
    check_silent(f"Marrow Hill Season 2\n\n{heading}\n\n{text}", "synopsis")
