"""Days of several seasons in one sentence, or of seasons whose word is left out."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HAPPENED, check_claims, check_silent, episode, profile, season


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Season one premiered on 4 March 2019, season two on 6 April 2020.", {1: "2019-03-04", 2: "2020-04-06"}),
        (
            "The first season aired in 2019, the second in 2020, and the third in 2021.",
            {1: "2019", 2: "2020", 3: "2021"},
        ),
        ("Season 1 was shown in 2019, followed by the second in 2020.", {1: "2019", 2: "2020"}),
        ("The debut season premiered on 4 March 2019. The second opened in May 2020.", {1: "2019-03-04", 2: "2020-05"}),
        ("A second season followed in May 2020, and a third in June 2021.", {2: "2020-05", 3: "2021-06"}),
        ("The opening season was shown in 2019. The second and last began in 2020.", {1: "2019", 2: "2020"}),
        ("The first season, of six parts, premiered in 2019, and the second, of ten, in 2020.", {1: "2019", 2: "2020"}),
    ],
)
def test_seasons_that_share_a_verb_or_leave_out_their_word(text: str, days: dict[int, str]) -> None:
    check_claims(profile(text), [(season(n), "release_date", day, HAPPENED) for n, day in days.items()])


@pytest.mark.parametrize(
    "text",
    [
        "The first two seasons were shown in 2019 and 2020.",
        "The first season has a pilot. The second is Nell’s brother, born in 2020, the third her son.",
        "A stage version followed in 2019.",
        "The first season was shot in Wales in 2019, the second in Cork in 2020.",
    ],
)
def test_no_date_of_another_season(text: str) -> None:
    check_silent(profile(text), "release_date")


def test_episodes_that_leave_out_their_word_are_no_seasons() -> None:
    check_claims(
        profile("The second episode of season one aired on 4 March 2019, the third on 11 March 2019."),
        [(episode(2, 1), "release_date", "2019-03-04", HAPPENED)],
    )
