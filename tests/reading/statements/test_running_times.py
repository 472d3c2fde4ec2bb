"""Running times in running text."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, film, news, profile, series


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Episodes run for about 45 minutes.", 45),
        ("Each episode is 52 minutes long.", 52),
        ("Episodes run 46 minutes each.", 46),
        ("Every episode lasts an hour and a half.", 90),
        ("Episodes are about 45 minutes long.", 45),
        ("An episode clocks in at 58 minutes.", 58),
        ("It is an hour-long drama.", 60),
        ("The half-hour comedy is back.", 30),
        ("The ten hour-long episodes drop weekly.", 60),
        ("It is told in six episodes of 52 minutes each.", 52),
        ("10 episodes, 30 minutes each", 30),
        ("At 42 minutes an episode, it never drags.", 42),
        ("Format: 8 x 45 min", 45),
        ("Drama · 2023 · 55 mins", 55),
        ("Episodes last an hour and ten minutes.", 70),
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
        "The finale is a two-hour special.",
        "The ovation lasted eight minutes.",
        "The first ten minutes are the best.",
        "Ada Brook is in make-up for three hours each day.",
        "The panel ran for an hour.",
        "3 min read",
        "Jun 24, 2022 · 58 min",
        "The journey lasts 45 minutes by ferry.",
        "An eight-minute phone call ends the episode.",
    ],
)
def test_no_running_time(text: str) -> None:
    check_silent(news(text), "running_time")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Clocking in at just over two and a half hours, it drags.", 150),
        ("The film runs for 117 minutes.", 117),
        ("At 96 minutes, it is over quickly.", 96),
        ("15 | 1h 52m | Drama", 112),
        ("It is a slow film, 134 minutes of it.", 134),
    ],
)
def test_how_long_a_film_runs(text: str, minutes: int) -> None:
    page = f"Night Boat (film)\n\nNight Boat is a 2019 British film directed by Ada Brook.\n\n{text}"
    check_claims(page, [(film("Night Boat"), "running_time", minutes)])


@pytest.mark.parametrize(
    "text",
    [
        "Bake for 45 minutes, and let it rest for an hour and a half before you cut it into slices.",
        "The first half runs 45 minutes, and the referee added four that nobody could explain.",
    ],
)
def test_no_running_time_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "running_time")
