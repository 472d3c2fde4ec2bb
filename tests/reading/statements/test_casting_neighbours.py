"""Names that stand beside actors without being any: characters named just before, books, countries, owners."""

from __future__ import annotations

import pytest

from tests.reading.helpers import ANNOUNCED, check_claims, check_silent, news, plays, profile, season, series


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Joining the cast are Ada Brook, who plays vet Nell Tarrant, and Ben Ito in the role of Amos Pike, "
            "Joan’s son.",
            [("Ada Brook", "Nell Tarrant"), ("Ben Ito", "Amos Pike")],
        ),
        (
            "Ada Brook and Ben Ito reprise their roles as baker Nell Tarrant and her half-brother Amos.",
            [("Ada Brook", "Nell Tarrant"), ("Ben Ito", "Amos")],
        ),
        ("Ada Brook will star as Lamb, the head of Slough House, from May.", [("Ada Brook", "Lamb")]),
        (
            "The second season is taken from Ines Roe’s novel Salt Street, and Ada Brook returns as Nell Tarrant.",
            [("Ada Brook", "Nell Tarrant")],
        ),
    ],
)
def test_who_of_the_neighbours_plays(text: str, pairs: list[tuple[str, str]]) -> None:
    check_claims(news(text), [(season(2), "cast", plays(*pair), ANNOUNCED) for pair in pairs])


def test_a_list_in_brackets_shares_what_is_said_of_its_head() -> None:
    text = "Returning are Ada Brook (Nell Tarrant), Ben Ito (Amos Pike) and Lena Fry (Joan Roe)."
    pairs = [("Ada Brook", "Nell Tarrant"), ("Ben Ito", "Amos Pike"), ("Lena Fry", "Joan Roe")]
    check_claims(news(text), [(season(2), "cast", plays(*pair), ANNOUNCED) for pair in pairs])


def test_a_place_before_a_trade_is_no_part() -> None:
    text = "Ada Brook returns as the London editor."
    check_claims(news(text), [(season(2), "cast", plays("Ada Brook", None), ANNOUNCED)])


def test_stars_behind_as() -> None:
    text = "With such stars as Ada Brook playing Nell Tarrant, it is no small show."
    check_claims(profile(text), [(series(), "cast", plays("Ada Brook", "Nell Tarrant"))])


@pytest.mark.parametrize(
    "text",
    [
        "Channel 4 handed Marrow Hill a second run, with Plinth back aboard as the U.S. partner.",
        "Marrow Hill returns with Slate Pictures on board as the U.K. distributor.",
    ],
)
def test_what_somebody_is_by_trade_is_no_part(text: str) -> None:
    check_silent(profile(text), "cast")
