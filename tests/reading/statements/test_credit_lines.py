"""Creators, directors, writers, showrunners, producers and composers in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, check_claims, check_silent, episode, news, profile, season, series


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
