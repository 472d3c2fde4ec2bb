"""What is said of a woman or a man is not said of the work."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HAPPENED, check_claims, check_silent, news, profile, season, series


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("She premiered in 2022 in the role.", "release_date"),
        ("He returned in March 2022 to the part.", "release_date"),
        ("She has two seasons left.", "season_count"),
        ("He ran for three seasons.", "season_count"),
        ("She is a spin-off of Ember.", "spin_off_of"),
    ],
)
def test_a_pronoun_is_no_series(text: str, silent: str) -> None:
    check_silent(profile(f"Ada Brook plays Nell Tarrant. {text}"), silent)


def test_what_somebody_has_made_is_the_works() -> None:
    check_claims(news("Lena Fry is back. She has directed all eight."), [(season(2), "episode_count", 8)])
    check_claims(profile("It premiered in 2022."), [(series(), "release_date", "2022", HAPPENED)])
    check_claims(profile("It ran for three seasons."), [(series(), "season_count", 3)])
