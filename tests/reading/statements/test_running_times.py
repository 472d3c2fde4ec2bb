"""Running times in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Episodes run for about 45 minutes.", 45),
        ("Each episode is 52 minutes long.", 52),
        ("Episodes run 46 minutes each.", 46),
        ("Every episode lasts an hour and a half.", 90),
        ("Episodes are about 45 minutes long.", 45),
        ("An episode clocks in at 58 minutes.", 58),
    ],
)
def test_how_long_it_runs(text: str, minutes: int) -> None:
    check_claims(profile(text), [(series(), "running_time", minutes)])


@pytest.mark.parametrize(
    "text",
    [
        "The trailer runs for two minutes.",
        "The interview is 40 minutes long.",
        "Ten minutes later, the wall gives way.",
        "The quarry is twenty minutes from the sea.",
        "Nell waits for an hour.",
        "The podcast runs for 45 minutes.",
        "The episode was shot within 40 minutes of the town.",
        "I gave up after fifteen minutes.",
    ],
)
def test_no_running_time(text: str) -> None:
    check_silent(news(text), "running_time")


@pytest.mark.parametrize(
    "text",
    [
        "Bake for 45 minutes, and let it rest for an hour and a half before you cut it into slices.",
        "The first half runs 45 minutes, and the referee added four that nobody could explain.",
    ],
)
def test_no_running_time_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "running_time")
