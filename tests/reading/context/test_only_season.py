"""Episodes without a season: those of a series that plainly has had but one, and those that stay open."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from tests.reading.helpers import SHOW, check_claims, episode, profile

EPISODES = "Episodes\n\nEpisode 1: “Ash” (7 March 2024)\n\nEpisode 2: “Slate” (14 March 2024)\n\n"


def unplaced(number: int) -> Subject:
    """An episode whose season the page leaves open."""
    return Subject("episode", series=SHOW, episode=number)


@pytest.mark.parametrize(
    "said",
    [
        "Q: Is there going to be a season 2?\n\nA: No.",
        "A second season is not being discussed.",
        "Whether there will be a second series is for others to say.",
        "Marrow Hill is a six-part thriller.",
        "The mini-series was shot in Wales.",
    ],
)
def test_a_series_that_plainly_has_had_one_season(said: str) -> None:
    titles = [(episode(1, 1), "title", "Ash"), (episode(2, 1), "title", "Slate")]
    check_claims(profile(f"{EPISODES}About\n\n{said}"), [*titles])


@pytest.mark.parametrize(
    "said",
    [
        "Nobody knows how it ends.",
        "Marrow Hill was renewed for a second season.",
        "Is there going to be a season 4?",
        "A second season is not being discussed. Its third season was the last, they say.",
        "The six-part thriller returns for a new run, as do all seasons before.",
        "It follows Low Water, a six-part thriller set in Cork.",
    ],
)
def test_a_series_whose_season_the_page_leaves_open(said: str) -> None:
    check_claims(
        profile(f"{EPISODES}About\n\n{said}"), [(unplaced(1), "title", "Ash"), (unplaced(2), "title", "Slate")]
    )
