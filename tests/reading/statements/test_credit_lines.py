"""Creators, directors, writers, showrunners, producers and composers in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import (
    Expected,
    check_claims,
    check_silent,
    episode,
    film,
    named_episode,
    news,
    profile,
    season,
    series,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The series was created by Ruth Calder.", (series(), "creator", "Ruth Calder")),
        ("Marrow Hill was developed by Ruth Calder.", (series(), "creator", "Ruth Calder")),
        ("Ruth Calder is the creator of the show.", (series(), "creator", "Ruth Calder")),
        ("Marrow Hill was directed by Piet van der Meer.", (series(), "director", "Piet van der Meer")),
        ("Marrow Hill was written by J. T. Osei.", (series(), "writer", "J. T. Osei")),
        ("The show is executive produced by Dana Whitlock.", (series(), "executive_producer", "Dana Whitlock")),
        ("Executive producers are Dana Whitlock and Sam Oyelaran.", (series(), "executive_producer", "Dana Whitlock")),
        ("The music is by Hanna Sjöberg.", (series(), "composer", "Hanna Sjöberg")),
        ("The score was composed by Hanna Sjöberg.", (series(), "composer", "Hanna Sjöberg")),
        ("Ruth Calder serves as showrunner.", (series(), "showrunner", "Ruth Calder")),
    ],
)
def test_a_credit_of_the_series(text: str, expected: Expected) -> None:
    second: list[Expected] = [(series(), "executive_producer", "Sam Oyelaran")] if "Sam" in text else []
    check_claims(profile(text), [expected, *second])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second season was directed by Piet van der Meer.", (season(2), "director", "Piet van der Meer")),
        ("Season 2 was written by J. T. Osei.", (season(2), "writer", "J. T. Osei")),
        ("The third episode, S02E03, was directed by Lena Fry.", (episode(3), "director", "Lena Fry")),
    ],
)
def test_a_credit_of_a_part(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected])


def test_a_list_is_one_claim_a_person() -> None:
    check_claims(
        profile("It was created by Ruth Calder, Sam Oyelaran and Martin Luther Webb Jr. for television."),
        [
            (series(), "creator", "Ruth Calder"),
            (series(), "creator", "Sam Oyelaran"),
            (series(), "creator", "Martin Luther Webb Jr."),
        ],
    )


def test_the_creator_is_the_works_even_on_a_seasons_page() -> None:
    check_claims(news("Season 2 is again created by Ruth Calder."), [(series(), "creator", "Ruth Calder")])


def test_the_first_two_episodes_are_those_two() -> None:
    check_claims(
        news("Lena Fry directed the first two episodes of the second season."),
        [(episode(1), "director", "Lena Fry"), (episode(2), "director", "Lena Fry")],
    )


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Nobody has said who created the series.", "creator"),
        ("The tension is created by silence.", "creator"),
        ("A new role was created for Ada Brook.", "creator"),
        ("The quarry was developed by the council in the sixties.", "creator"),
        ("Traffic was directed by a constable in white gloves.", "director"),
        ("A direct sequel is out of the question.", "director"),
        ("The letter was written by hand.", "writer"),
        ("It was written in the stars.", "writer"),
        ("The village produced slate for a hundred years.", "producer"),
        ("The farm produces cheese.", "executive_producer"),
        ("No showrunner has been named.", "showrunner"),
        ("The music never stops.", "composer"),
        ("She kept her composure, and the score at the break was two all.", "composer"),
    ],
)
def test_no_credit(text: str, silent: str) -> None:
    check_silent(profile(text), silent)


@pytest.mark.parametrize(
    "text",
    [
        "The opening goal was scored by Liam Cole, who was directed by Ian Marsh from the bench.",
        "The dish was created by Maria Lund for the restaurant's tenth birthday.",
        "The report was written by Jonas Berg of the central bank.",
    ],
)
def test_no_credit_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "creator", "director", "writer", "composer")


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("The show was devised and co-written by the novelist Ruth Calder.", "creator", ["Ruth Calder"]),
        ("Marrow Hill is penned by Bafta winner J. T. Osei alongside Lena Fry.", "writer", ["J. T. Osei", "Lena Fry"]),
        ("It is helmed by Danish film-maker Piet van der Meer.", "director", ["Piet van der Meer"]),
        ("Lena Fry and Sam Oyelaran, who co-wrote the series, met at school.", "writer", ["Lena Fry", "Sam Oyelaran"]),
        ("Ruth Calder writes and directs every episode of the show.", "director", ["Ruth Calder"]),
        ("Lena Fry is returning to direct the show.", "director", ["Lena Fry"]),
        ("Showrunner Ruth Calder told us that it rained.", "showrunner", ["Ruth Calder"]),
        ("Ruth Calder, its creator, was not there.", "creator", ["Ruth Calder"]),
        (
            "The series’ creators, Ruth Calder and Sam Oyelaran, met.",
            "creator",
            ["Ruth Calder", "Sam Oyelaran"],
        ),
        ("Ruth Calder runs the show.", "showrunner", ["Ruth Calder"]),
        ("The series has Lena Fry as showrunner.", "showrunner", ["Lena Fry"]),
        ("Ruth Calder stays on as an executive producer of the show.", "executive_producer", ["Ruth Calder"]),
        ("EPs on the show include Dana Whitlock.", "executive_producer", ["Dana Whitlock"]),
        ("EPs include Dana Whitlock and Lena Fry.", "executive_producer", ["Dana Whitlock", "Lena Fry"]),
        (
            "The series is executive produced by Dana Whitlock, Sam Oyelaran for Slate Pictures, and Lena Fry.",
            "executive_producer",
            ["Dana Whitlock", "Sam Oyelaran", "Lena Fry"],
        ),
        ("Sam Oyelaran produces for Slate Pictures.", "producer", ["Sam Oyelaran"]),
        ("Producing the series are Sam Oyelaran and Lena Fry.", "producer", ["Sam Oyelaran", "Lena Fry"]),
        ("The score is once again by Hanna Sjöberg.", "composer", ["Hanna Sjöberg"]),
        ("The Calder-created drama Marrow Hill is back.", "creator", []),
        ("The Ruth Calder-created drama Marrow Hill is back.", "creator", ["Ruth Calder"]),
        ("It was filmed from scripts by Lena Fry & J. T. Osei.", "writer", ["Lena Fry", "J. T. Osei"]),
        ("Dir: Piet van der Meer. With: Ada Brook.", "director", ["Piet van der Meer"]),
        ("Ruth Calder shares writing duties with Lena Fry.", "writer", ["Ruth Calder", "Lena Fry"]),
        ("From creator Ruth Calder comes a show about slate.", "creator", ["Ruth Calder"]),
    ],
)
def test_other_ways_to_credit(text: str, name: str, people: list[str]) -> None:
    if people:
        check_claims(profile(text), [(series(), name, person) for person in people])
    else:
        check_silent(profile(text), name)


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("Episodes one to three of season 2 are directed by Lena Fry.", "director", ["Lena Fry"] * 3),
        (
            "The second season is directed by Lena Fry (episodes 1 and 2) and Ben Ito (episode 3).",
            "director",
            ["Lena Fry", "Lena Fry", "Ben Ito"],
        ),
        ("Lena Fry wrote the season 2 premiere.", "writer", ["Lena Fry"]),
    ],
)
def test_the_episodes_that_the_clause_names(text: str, name: str, people: list[str]) -> None:
    check_claims(news(text), [(episode(number), name, person) for number, person in enumerate(people, 1)])


def test_a_quoted_episode_has_its_own_credit() -> None:
    check_claims(
        profile("Lena Fry directed “The Landslide”, which nobody forgets."),
        [(named_episode("The Landslide"), "director", "Lena Fry")],
    )


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Lena Fry is rumoured to direct the finale of the show.", "director"),
        ("Ruth Calder might write the series.", "writer"),
        ("The show was not written by Ruth Calder.", "writer"),
        ("Lena Fry turned down an offer to direct the series.", "director"),
        ("Tom Hart, a writer who lives above the bakery, finds the key.", "writer"),
        ("Ada Brook plays director Lou Finch.", "director"),
        ("Art director Lena Fry built the quarry out of foam.", "director"),
        ("Director of photography Lena Fry waited for the fog.", "director"),
        ("Casting director Sam Oyelaran saw three hundred children.", "director"),
        ("Ruth Calder wrote about it in her newsletter.", "writer"),
        ("Ruth Calder created a stir at the festival.", "creator"),
        ("Lena Fry directed traffic for a living.", "director"),
        ("The hall produces slate, and Sam Oyelaran sells it.", "producer"),
        ("Marrow Hill is produced by Slate Pictures for the BBC.", "producer"),
        ("Ruth Calder, who directed Quiet Water (2011), was in the jury.", "showrunner"),
        ("The music of Vienna fills the hall.", "composer"),
        ("Marrow Hill was created by Slate. Slate has become one of the largest studios.", "creator"),
        ("The character was created by Ruth Calder.", "creator"),
        ("Created by Ruth Calder and Sam Hart, the character lives in Leeds.", "creator"),
        ("It was remade in France in 2012 as Slate Lane, directed by Ines Paz.", "director"),
        ("Quiet Water and Ember, the last of which was directed by Lena Fry, came first.", "director"),
        ("Marrow Hill was conceived by Slate’s Quarry Lane division.", "creator"),
        (
            "Marrow Hill is produced by Slate UK (the people behind Ember, Hollow and Ash) in association with Kelda.",
            "producer",
        ),
    ],
)
def test_none_of_these_is_a_credit(text: str, silent: str) -> None:
    check_silent(profile(text), silent)


def test_the_credit_of_another_work_is_that_works() -> None:
    check_claims(
        profile("Ruth Calder, who directed Quiet Water (2011), was in the jury."),
        [(film("Quiet Water"), "director", "Ruth Calder")],
    )


def test_the_credit_in_front_of_another_title_is_that_ones() -> None:
    check_claims(
        profile("The show comes from Low Water creator Ruth Calder."),
        [(series("Low Water"), "creator", "Ruth Calder"), (series(), "creator", "Ruth Calder")],
    )
