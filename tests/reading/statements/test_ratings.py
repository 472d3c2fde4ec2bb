"""Averages, critics' approval and a reviewer's stars."""

from __future__ import annotations

import pytest

from showbible.claims import Value
from tests.reading.helpers import check_claims, check_silent, news, profile, season, series


def rating(score: float, out_of: int, kind: str, by: str | None) -> Value:
    return {"score": score, "out_of": out_of, "kind": kind, "by": by}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Marrow Hill holds an 87% approval rating on Rotten Tomatoes.",
            rating(87, 100, "approval", "Rotten Tomatoes"),
        ),
        ("The series is rated 7.8/10 on IMDb.", rating(7.8, 10, "average", "IMDb")),
        ("It averages 8.1 out of 10 on TVmaze.", rating(8.1, 10, "average", "TVmaze")),
        ("The show scored 74/100 on Metacritic.", rating(74, 100, "average", "Metacritic")),
        ("IMDb: 8.1", rating(8.1, 10, "average", "IMDb")),
        ("It has an IMDb score of 8.4.", rating(8.4, 10, "average", "IMDb")),
        ("User score: 8.3 (scored by 5,112 users)", rating(8.3, 10, "average", None)),
        ("Metacritic gives it a Metascore of 74.", rating(74, 100, "average", "Metacritic")),
        ("Filmweb users rate it 7.3/10.", rating(7.3, 10, "average", "Filmweb")),
        ("It sits at 97% on the Tomatometer.", rating(97, 100, "approval", "Tomatometer")),
        ("Rotten Tomatoes: 94 per cent", rating(94, 100, "approval", "Rotten Tomatoes")),
        ("Lucy Marne of The Courier gave it four stars out of five.", rating(4, 5, "review", "Lucy Marne")),
        ("The Courier awarded the series three and a half stars.", rating(3.5, 5, "review", "The Courier")),
        ("“A triumph” – ★★★★★ The Telegraph", rating(5, 5, "review", "The Telegraph")),
        ("Overall: ★★★½", rating(3.5, 5, "review", None)),
        ("★★★★☆", rating(4, 5, "review", None)),
        ("Our verdict: 9/10", rating(9, 10, "review", None)),
        ("I'd give it eight out of ten.", rating(8, 10, "review", None)),
    ],
)
def test_how_it_is_rated(text: str, value: Value) -> None:
    check_claims(profile(text), [(series(), "rating", value)])


def test_a_season_has_a_rating_of_its_own() -> None:
    check_claims(
        news("Season 2 holds a 91% approval rating on Rotten Tomatoes."),
        [(season(2), "rating", rating(91, 100, "approval", "Rotten Tomatoes"))],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Half of the town, 50%, is out of work.",
        "About 80 per cent of the season was shot at night.",
        "The episode aired on 4/5.",
        "Nell ran out of 10 pound notes.",
        "Nine out of ten lorries are stopped at the gate.",
        "Chapter 3/10 begins in the pit.",
        "Nobody has rated the season yet.",
        "Viewing figures fell by 12 per cent.",
        "The finale took a 41 per cent share of the audience.",
        "The finale got a 0.4 rating in the 18–49 demo.",
        "Rotten Tomatoes' audience score is 61%.",
        "A five-star hotel was rated the best place to film.",
        "Two out of five episodes were reviewed.",
        "(No show on 10/10, because of the baseball.)",
        "1/4. The first of the reruns that critics liked.",
        "Critics say that 30 per cent of the budget went on water.",
        "The series stars Ada Brook, who won five stars in a reality show.",
    ],
)
def test_no_rating(text: str) -> None:
    check_silent(news(text), "rating")


@pytest.mark.parametrize(
    "text",
    [
        "The bank's rating fell after 45% of its loans had gone bad, as the regulator wrote on Friday.",
        "The keeper saved 8/10 of all shots, and the coach gives him a rating that few would dispute.",
    ],
)
def test_no_rating_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "rating")
