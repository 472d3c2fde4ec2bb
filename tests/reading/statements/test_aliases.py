"""Other names: nicknames in quotation marks, "known as", original titles."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from tests.reading.helpers import Expected, character, check_claims, check_silent, news, plays, profile, series


@pytest.mark.parametrize(
    ("text", "subject", "alias"),
    [
        ("Ada Brook plays Eleanor Tarrant, a thief known only as “Sparrow”.", character("Eleanor Tarrant"), "Sparrow"),
        ("Ada Brook plays Eleanor Tarrant (aka the Sparrow).", character("Eleanor Tarrant"), "Sparrow"),
        ("Ada Brook plays Eleanor Tarrant, a.k.a. Nell.", character("Eleanor Tarrant"), "Nell"),
        ("Ada Brook plays Eleanor Tarrant, “Nell” to her friends.", character("Eleanor Tarrant"), "Nell"),
        ("Ada Brook plays Eleanor Tarrant (“Nell”), a nurse.", character("Eleanor Tarrant"), "Nell"),
        ("Ada Brook plays Eleanor Tarrant (Ela), a nurse.", character("Eleanor Tarrant"), None),
        (
            "Ada Brook plays Eleanor Tarrant, who goes undercover as Lola Montes.",
            character("Eleanor Tarrant"),
            "Lola Montes",
        ),
        ("Ada Brook plays Eleanor Tarrant. Her friends call her Nell.", character("Eleanor Tarrant"), "Nell"),
        ("Ada Brook plays Eleanor Tarrant, dubbed “the Hawk” by the papers.", character("Eleanor Tarrant"), "Hawk"),
        ("Ada Brook plays Eleanor “Nell” Tarrant.", character("Eleanor Tarrant"), "Nell"),
        ('Ada Brook plays Eleanor "Nell" Tarrant.', character("Eleanor Tarrant"), "Nell"),
        ("Ada Brook plays Eleanor Tarrant, better known as the Sparrow.", character("Eleanor Tarrant"), "Sparrow"),
    ],
)
def test_another_name(text: str, subject: Subject, alias: str | None) -> None:
    if alias is None:
        check_silent(profile(text), "alias")
    else:
        check_claims(profile(text), [(subject, "alias", alias)])


def test_a_nickname_is_no_part_of_the_name() -> None:
    expected: list[Expected] = [
        (series(), "cast", plays("Ada Brook", "Eleanor Tarrant")),
        (character("Eleanor Tarrant"), "alias", "Nell"),
    ]
    check_claims(profile("Ada Brook plays Eleanor “Nell” Tarrant."), expected)


@pytest.mark.parametrize(
    "text",
    [
        "Nell calls the council “a nest of snakes”.",
        "“Nell is back,” says Ada Brook.",
        "The song “Slate” closes the season.",
        "The pit is known to flood.",
        "Ada Brook calls her agent every day.",
        "She is known for her temper.",
        "The word “quarry” is never said.",
        "Call the police, says Amos Pike.",
    ],
)
def test_no_other_name(text: str) -> None:
    check_silent(news(text), "alias")
    check_silent(profile(text), "alias")


@pytest.mark.parametrize(
    "text",
    [
        "Harry “The Wall” Stone kept a clean sheet, and Rovers went home with a point they had earned.",
        "Jonas Berg, also known as the Hawk, has left the central bank after nine years in the post.",
    ],
)
def test_no_other_name_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "alias")
