"""Production companies in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, profile, series


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The series is produced by Slate Pictures.", ["Slate Pictures"]),
        ("Marrow Hill is made by Pitwheel Productions.", ["Pitwheel Productions"]),
        (
            "It is produced by Slate Pictures in association with Northlight Films.",
            ["Slate Pictures", "Northlight Films"],
        ),
        ("Dana Whitlock produces for Northlight Films.", ["Northlight Films"]),
        ("The show is produced by Quarto & Daughters.", ["Quarto & Daughters"]),
    ],
)
def test_who_makes_it(text: str, names: list[str]) -> None:
    check_claims(profile(text), [(series(), "production_company", name) for name in names])


@pytest.mark.parametrize(
    "text",
    [
        "The series is produced by Dana Whitlock.",
        "The dust is produced by drills.",
        "It was made by hand.",
        "The pictures on the wall are Nell's.",
        "No studio has said a word.",
        "Produced by whom, nobody remembers.",
    ],
)
def test_no_company(text: str) -> None:
    check_silent(profile(text), "production_company")


@pytest.mark.parametrize(
    "text",
    [
        "The cheese is produced by Nordal Company in a valley that is known for nothing else at all.",
        "The engine was made by Whitlock Brothers, who also built the pumps of the waterworks.",
    ],
)
def test_no_company_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "production_company")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Marrow Hill is a production of Quarto Films (Georgia), with Dom Pracy in Poland.",
            ["Quarto Films", "Dom Pracy"],
        ),
        ("A Slate Pictures production for the BBC.", ["Slate Pictures"]),
        ("The series is made for Channel 4 by Tall Ship Television.", ["Tall Ship Television"]),
        ("Sam Oyelaran produces for Leeds indie Island Blackhouse.", ["Island Blackhouse"]),
        ("Pitwheel, which makes the show, has moved to Hull.", ["Pitwheel"]),
        ("The show’s producer works under her Chai Break Films banner.", ["Chai Break Films"]),
        ("It was produced by Warp for Channel 4.", ["Warp"]),
    ],
)
def test_who_makes_it_in_other_words(text: str, names: list[str]) -> None:
    check_claims(profile(text), [(series(), "production_company", name) for name in names])


@pytest.mark.parametrize(
    "text",
    [
        "It is a co-production of Belgium and the Netherlands.",
        "The show comes from the makers of Low Water.",
        "The page was made by Hubert.",
        "The series is executive produced by Dana Whitlock and Sam Oyelaran.",
        "A Spanish production crew stayed at the inn.",
        "Nell produces a key from her sleeve.",
        "The film was shot in Leeds and distributed by Kelda Films.",
    ],
)
def test_none_of_these_is_a_company(text: str) -> None:
    check_silent(profile(text), "production_company")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kudos is making the series for ITV.", ["Kudos"]),
        ("The series is made by Lookout Point for the BBC.", ["Lookout Point"]),
        ("Slate Pictures is behind the series.", ["Slate Pictures"]),
        ("The studio is 20th Television.", ["20th Television"]),
        ("Slate Pictures is the production house behind it.", ["Slate Pictures"]),
        ("Bad Robot made it.", ["Bad Robot"]),
        ("It hails from Slate Pictures and Big Door Films.", ["Slate Pictures", "Big Door Films"]),
        (
            "It is produced by Sony Pictures Television and Amazon MGM Studios.",
            ["Sony Pictures Television", "Amazon MGM Studios"],
        ),
    ],
)
def test_who_stands_behind_it(text: str, names: list[str]) -> None:
    check_claims(profile(text), [(series(), "production_company", name) for name in names])


@pytest.mark.parametrize(
    "text",
    [
        "It is a Norwegian-Swedish co-production.",
        "That was a BBC studio production of 1967.",
        "Nell is behind the series of thefts.",
        "Nell Tarrant made it out of the pit.",
        "Nell made it.",
        "The studio is cold in January.",
        "The wind hails from the north and the sea.",
    ],
)
def test_nobody_stands_behind_it(text: str) -> None:
    check_silent(profile(text), "production_company")
