"""What sort of thing a ship, place or organisation of the story is."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, news, profile, thing

PLOT = "Vesper Reach S01E02: Drift\n\nPlot\n\n{story}"


@pytest.mark.parametrize(
    ("story", "name", "kind"),
    [
        ("Tull takes the starship Calliope through the gate without leave.", "Calliope", "starship"),
        ("Everybody aboard the ferry Morning Star is asleep when the ice breaks.", "Morning Star", "ship"),
        ("They are stranded on the planet Oru for the winter and most of the spring.", "Oru", "planet"),
        ("The crew hides in the city of Marrakand until the soldiers have gone.", "Marrakand", "city"),
        ("Calliope, a starship with a mind of its own, refuses to leave the dock.", "Calliope", "starship"),
    ],
)
def test_what_a_thing_is(story: str, name: str, kind: str) -> None:
    check_claims(PLOT.format(story=story), [(thing(name), "kind", kind)])


def test_a_ship_is_a_starship_where_the_page_speaks_of_space() -> None:
    story = "The ship Calliope leaves orbit, and the galaxy holds its breath as she goes."
    check_claims(PLOT.format(story=story), [(thing("Calliope"), "kind", "starship")])


@pytest.mark.parametrize(
    "text",
    [
        "The city is asleep.",
        "A starship would not help them here.",
        "Nell Tarrant lives in a house by the quarry.",
        "The planet is in danger, says Ada Brook.",
        "The film crew took over the hotel for a month.",
        "Captain Tull is a ship short.",
    ],
)
def test_no_thing(text: str) -> None:
    check_silent(news(text), "kind")
    check_silent(profile(text), "kind")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Morning Star ran aground off Harwich, and nobody was hurt when it came to a halt.",
        "The city of Leeds has a new mayor, who was sworn in on Friday in front of a large crowd.",
    ],
)
def test_no_thing_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "kind")
