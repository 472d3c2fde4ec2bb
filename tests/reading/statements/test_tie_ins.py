"""Comics, books and games that accompany a franchise or a work."""

from __future__ import annotations

import pytest

from showbible.claims import Subject, Value
from tests.reading.helpers import check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Three tie-in comics were released in 2023.", {"kind": "comic", "count": 3, "date": "2023"}),
        ("A tie-in novel was published in May 2023.", {"kind": "book", "count": 1, "date": "2023-05"}),
        ("A four-part prequel comic came out in June 2021.", {"kind": "comic", "count": 4, "date": "2021-06"}),
        ("A video game based on the series was released in 2022.", {"kind": "game", "count": 1, "date": "2022"}),
        (
            "The show has a companion podcast with a cast of one; a companion podcast.",
            {"kind": "podcast", "count": 1, "date": None},
        ),
        ("Two video games have been announced.", {"kind": "game", "count": 2, "date": None}),
    ],
)
def test_what_accompanies_it(text: str, value: Value) -> None:
    check_claims(profile(text), [(series(), "tie_in", value)])


def test_what_accompanies_a_franchise() -> None:
    check_claims(
        """
        Ironvale: Embers Season 2

        Ironvale: Embers is back with ten new episodes, and the whole valley is on fire again.

        Four comics were published under the Ironvale title in 2023.
        """,
        [(Subject("franchise", "Ironvale"), "tie_in", {"kind": "comic", "count": 4, "date": "2023"})],
    )


@pytest.mark.parametrize(
    "text",
    [
        "The series is based on two novels.",
        "It was adapted from three comics that came out in the nineties.",
        "Nell reads two books a week.",
        "The comic relief is Amos Pike.",
        "He has published nothing since.",
        "The game is up.",
        "Ada Brook reads a novel a week, and released an album.",
        "The author of two novels was released on bail.",
    ],
)
def test_no_tie_in(text: str) -> None:
    check_silent(news(text), "tie_in")


@pytest.mark.parametrize(
    "text",
    [
        "Rovers won three games in May and announced a new sponsor for the season to come.",
        "The bank announced two books of coupons for its oldest customers, who had asked for none.",
    ],
)
def test_no_tie_in_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "tie_in")
