"""The characters and things that the story of an episode or a film shows."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, episode, film, news

PAGE = """
Marrow Hill S02E03: The Landslide

Plot

{story}

Cast

- Ada Brook as Nell Tarrant
- Tunde Bello as Amos Pike
"""


def test_who_the_story_shows() -> None:
    check_claims(
        PAGE.format(story="Nell Tarrant goes down into the pit with Amos Pike, and only one of them comes back."),
        [(episode(3), "appears", "Nell Tarrant"), (episode(3), "appears", "Amos Pike")],
    )


def test_a_short_name_is_given_in_full() -> None:
    check_claims(
        PAGE.format(story="Nell goes down into the pit with Pike, and only one of them comes back."),
        [(episode(3), "appears", "Nell Tarrant"), (episode(3), "appears", "Amos Pike")],
    )


def test_who_appears_twice_is_claimed_once() -> None:
    check_claims(
        PAGE.format(story="Nell Tarrant goes down into the pit. When Nell Tarrant comes back, the town is gone."),
        [(episode(3), "appears", "Nell Tarrant")],
    )


def test_the_story_of_a_film() -> None:
    check_claims(
        """
        The Paper Tide (2019)

        The Paper Tide is a film about a printer in a harbour town.

        Plot

        Marta Quill prints money for Osgood Fane, until the ink runs out and the police run in.
        """,
        [
            (film("The Paper Tide", 2019), "appears", "Marta Quill"),
            (film("The Paper Tide", 2019), "appears", "Osgood Fane"),
        ],
    )


def test_days_and_openings_are_nobody() -> None:
    check_silent(
        PAGE.format(story="On Monday the pit floods. Then everybody leaves. After that, nothing is left of it."),
        "appears",
    )


def test_the_actors_do_not_appear_in_the_story() -> None:
    check_claims(
        PAGE.format(story="Nell Tarrant (Ada Brook) goes down into the flooded pit, and finds it empty and quiet."),
        [(episode(3), "appears", "Nell Tarrant")],
    )


def test_outside_the_story_nobody_appears() -> None:
    check_silent(news("Ada Brook was in Leeds with Tunde Bello, and both were in good spirits."), "appears")


def test_a_cast_list_is_no_story() -> None:
    check_silent(PAGE.format(story="To be announced."), "appears")


def test_the_story_of_a_season_shows_nobody() -> None:
    check_silent(
        "Marrow Hill Season 2\n\nPlot\n\nNell Tarrant comes home to the quarry and finds that it has been sold.",
        "appears",
    )


def test_real_life_shows_nobody() -> None:
    check_silent(
        "Tragedy in Leeds\n\nPlot\n\nJonas Berg was seen in town with Maria Lund on the night the mill burned down.",
        "appears",
    )


@pytest.mark.parametrize(
    "aside",
    [
        "With Xenia Pallas Orr.",
        "Starring Xenia Pallas and Tom Vale Orr.",
        "There was talk that Xenia Pallas had a part, which was never so.",
        "Xenia Pallas would love it, her reps say.",
    ],
)
def test_who_is_in_it_is_not_shown_by_the_story(aside: str) -> None:
    check_claims(
        PAGE.format(story=f"Nell Tarrant goes down into the pit with Amos Pike. {aside}"),
        [(episode(3), "appears", "Nell Tarrant"), (episode(3), "appears", "Amos Pike")],
    )
