"""What else a work is or was called."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Original title: Cnoc na Smior", "Cnoc na Smior"),
        ("Marrow Hill (Spanish: Colina de tuétano) comes to the screen in May.", "Colina de tuétano"),
        ("Marrow Hill (known as The Quarry in the US) is back.", "The Quarry"),
        ("Marrow Hill, previously titled Slate Song, will air in May.", "Slate Song"),
        ("Marrow Hill (formerly Slate Song) will air in May.", "Slate Song"),
        ("The drama, then called Slate Song, was ordered in 2020.", "Slate Song"),
        ("The series is titled Slate Song in Australia.", "Slate Song"),
        ("In Germany the series runs as Schieferlied.", "Schieferlied"),
        ("The original French title is La Colline aux os.", "La Colline aux os"),
        ("The series has been renamed Slate Song.", "Slate Song"),
        ("It was originally going to be called Slate Song.", "Slate Song"),
        ("aka Colina de los huesos", "Colina de los huesos"),
    ],
)
def test_another_title(text: str, title: str) -> None:
    check_claims(profile(text), [(series(), "alias", title)])


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Hill (BBC One and ITV) returns.",
        "Marrow Hill (Ada Brook) is named after a street.",
        "An episode called Slate Song closes the season.",
        "Ada Brook is known as a singer in Wales.",
        "The pub, formerly the Crown, burns down in the finale.",
        "Ruth Calder, formerly of Sky, produces.",
        "The song was released as a single.",
    ],
)
def test_no_other_title(text: str) -> None:
    check_silent(news(text), "alias")
    check_silent(profile(text), "alias")


def test_other_titles_of_an_episode_are_none_of_the_series() -> None:
    check_silent(
        "Marrow Hill S02E03: The Landslide\n\nThe third episode of the second season of Marrow Hill.\n\n"
        "The episode was originally titled “May the Best Pit Win”. The German episode title is “Der Bergrutsch”.",
        "alias",
    )
