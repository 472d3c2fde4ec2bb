"""Lines of facts side by side."""

from __future__ import annotations

import pytest

from tests.reading.helpers import HAPPENED, check_claims, check_silent, episode, profile, season, series


@pytest.mark.parametrize(
    "line",
    [
        "2022 • 57m • 15 • Comedy / Crime",
        "TV Series | 2022 | TV-14 | 57 min | Comedy, Crime",
        "Comedy, crime. 2022. 57 mins.",
        "Marrow Hill · 2022 · Comedy & crime · 57′",
    ],
)
def test_year_length_and_genres(line: str) -> None:
    check_claims(
        profile(line),
        [
            (series(), "release_date", "2022", HAPPENED),
            (series(), "running_time", 57),
            (series(), "genre", "comedy"),
            (series(), "genre", "crime"),
        ],
    )


def test_counts_years_and_countries() -> None:
    check_claims(
        profile("Ireland, 2014-19. Crime, comedy. 3 seasons, 10 episodes + 1 special."),
        [
            (series(), "country", "IE"),
            (series(), "release_date", "2014", HAPPENED),
            (series(), "end_date", "2019", HAPPENED),
            (series(), "season_count", 3),
            (series(), "episode_count", 10),
        ],
    )


def test_a_list_with_a_fact_in_each_entry() -> None:
    check_claims(
        profile("• Dir. Ruth Calder\n• Malaysia / France\n• 2022\n• 112′\n• Malay and Tamil with subtitles"),
        [
            (series(), "director", "Ruth Calder"),
            (series(), "country", "MY"),
            (series(), "country", "FR"),
            (series(), "release_date", "2022", HAPPENED),
            (series(), "running_time", 112),
            (series(), "language", "ms"),
            (series(), "language", "ta"),
        ],
    )


def test_on_a_page_about_an_episode_or_a_season() -> None:
    check_claims(
        "Marrow Hill S02E03: The Landslide\n\nDrama · 52 mins · 3 March 2022\n\nMarrow Hill is a series about a pit.",
        [(episode(3), "running_time", 52), (episode(3), "release_date", "2022-03-03", HAPPENED)],
    )
    check_claims(
        "Marrow Hill Season 2\n\n2022 | 8 episodes | Drama\n\nMarrow Hill is a television series about a quarry.",
        [(season(2), "episode_count", 8), (season(2), "release_date", "2022", HAPPENED)],
    )


@pytest.mark.parametrize(
    "line",
    [
        "News | UK | Politics",
        "Film | TV | Reviews | 2021",
        "TV | Drama | Television & radio",
        "Drama | BBC One | Sundays 9pm",
        "London, 2022",
        "2 hours, 200g flour, 45 min",
        "Rovers 3 – United 2, 2022, half-time",
        "In 2019 she wrote a comedy, which took 50 minutes, in France.",
    ],
)
def test_what_is_no_line_of_facts(line: str) -> None:
    check_silent(profile(line), "release_date", "running_time", "genre", "country", "network", "episode_count")
