"""How many seasons and episodes."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, check_claims, check_silent, news, plays, profile, season, series


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second season has eight episodes.", (season(2), "episode_count", 8)),
        ("Season 2 consists of 10 episodes.", (season(2), "episode_count", 10)),
        ("There are six episodes in season 1.", (season(1), "episode_count", 6)),
        ("The eight-episode second season was shot in the north.", (season(2), "episode_count", 8)),
        ("Season 2 will have ten hour-long episodes.", (season(2), "episode_count", 10)),
        ("The new season comprises a dozen episodes.", (season(2), "episode_count", 12)),
        ("Lena Fry has directed all eight.", (season(2), "episode_count", 8)),
        ("All ten episodes of season 1 can be streamed.", (season(1), "episode_count", 10)),
        ("All eight episodes at once: that is how season 2 comes.", (season(2), "episode_count", 8)),
        ("Season 2 is made up of twenty-two episodes.", (season(2), "episode_count", 22)),
        ("The season is a seven-parter.", (season(2), "episode_count", 7)),
        ("The season is a ten part drama.", (season(2), "episode_count", 10)),
        ("Format: 6 x 52’", (season(2), "episode_count", 6)),
        ("The second will have nine.", (season(2), "episode_count", 9)),
    ],
)
def test_the_episodes_of_a_season(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The series ran for three seasons and 24 episodes.", [("season_count", 3), ("episode_count", 24)]),
        ("Marrow Hill has four seasons.", [("season_count", 4)]),
        ("The show was cancelled after two seasons.", [("season_count", 2)]),
        ("The show ended after one season.", [("season_count", 1)]),
        ("There are five seasons of the show.", [("season_count", 5)]),
        ("It ran for 52 episodes over three seasons.", [("season_count", 3), ("episode_count", 52)]),
        ("Its three-season run ended in 2019.", [("season_count", 3)]),
        ("It lasted just one season.", [("season_count", 1)]),
        ("There have been six series and 36 episodes so far.", [("season_count", 6), ("episode_count", 36)]),
        ("Five seasons, 62 episodes.", [("season_count", 5), ("episode_count", 62)]),
    ],
)
def test_the_seasons_of_a_series(text: str, expected: list[tuple[str, int]]) -> None:
    check_claims(profile(text), [(series(), name, count) for name, count in expected])


def test_each_of_several_seasons() -> None:
    check_claims(
        profile("It was shown in two series of six episodes each."),
        [
            (season(1), "episode_count", 6),
            (season(2), "episode_count", 6),
            (series(), "season_count", 2),
        ],
    )


@pytest.mark.parametrize(
    "text",
    [
        "The series opens with three episodes.",
        "A two-part finale closes the season.",
        "The three-part comic is out in May.",
        "Ada Brook appears in four episodes.",
        "I watched six episodes in one night.",
        "A companion podcast ran for six episodes.",
        "The drama gets six more episodes.",
        "Four episodes drop on 6 February.",
        "After four episodes, I gave up.",
        "Three episodes in, Nell is back.",
        "Six episodes were made available to critics.",
        "It was going to be a three-parter.",
        "Sam Oyelaran wrote five episodes.",
        "Each series has six episodes.",
        "The first two episodes were shown together.",
        "The last three episodes are the best.",
        "Lena Fry directed two episodes.",
        "Only two episodes are left.",
        "Six of the episodes were written by J. T. Osei.",
        "Watch episode 8 tonight.",
        "Nobody knows how many episodes there will be.",
        "Ada Brook took two episodes to win me over.",
        "The town has four seasons, like any other.",
        "More than 40 episodes of the podcast are out.",
        "It takes two episodes to get going.",
        "Rumours of ten episodes are wrong.",
        "The episode count is a secret.",
        "One episode at a time, the series grew on me.",
        "One episode a week, this show keeps its secrets.",
        "One chapter in, the drama is hard to leave.",
        "It is best seen three episodes at a time.",
    ],
)
def test_no_count_of_episodes(text: str) -> None:
    check_silent(news(text), "episode_count")


@pytest.mark.parametrize(
    "text",
    [
        "The last two seasons were the weakest.",
        "Ada Brook played her for three seasons.",
        "It was renewed for two seasons.",
        "The story was planned for five seasons.",
        "She left after one season.",
        "Two seasons later, the pit is closed.",
        "Nell Tarrant appears in two of the seasons.",
        "Over the past three seasons the cast has doubled.",
        "Season 3 is on its way.",
        "Nobody knows how many seasons are planned.",
        "It is shown one season at a time.",
        "The channel orders it in two seasons at a time.",
    ],
)
def test_no_count_of_seasons(text: str) -> None:
    check_silent(profile(text), "season_count")


@pytest.mark.parametrize(
    "text",
    [
        "Rovers have had three seasons in the top flight and won 24 games in the last of them.",
        "Vivaldi wrote about the four seasons, and the violin has rarely sounded so cold.",
        "The patient had six episodes of fever in a week, and was sent home after two of them.",
    ],
)
def test_no_count_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "season_count", "episode_count")


def test_the_share_of_an_actor_is_no_count() -> None:
    cards = "".join(
        f'<div class="card"><span class="n">{who}</span> <span class="c">{whom}</span> <span class="e">{n} eps</span>'
        "</div>"
        for who, whom, n in (("Ada Brook", "Nell Tarrant", 14), ("Finn Dole", "Amos Pike", 8))
    )
    text = f"""<html><head><title>Marrow Hill (TV series)</title></head><body><main><h1>Marrow Hill</h1>
    <p>Marrow Hill is a television series set in a quarry town in the north.</p><h2>In front of the camera</h2>
    <div class="grid">{cards}</div></main></body></html>"""
    check_silent(text, "episode_count", html=True)
    check_claims(
        text,
        [(series(), "cast", plays("Ada Brook", "Nell Tarrant")), (series(), "cast", plays("Finn Dole", "Amos Pike"))],
        html=True,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Created by Lena Fry, the six-part drama is based on a book.",
        "Written and directed by Lena Fry and Otto Lamm, the six-part series is set in York.",
        "Starring Ada Brook, the six-part series is shown on Mondays.",
    ],
)
def test_what_opens_with_its_makers_is_of_the_pages_work(text: str) -> None:
    check_claims(profile(text), [(series(), "episode_count", 6)])


def test_what_opens_with_another_work_is_of_that() -> None:
    check_claims(profile("Low Water, the six-part drama, is set in York."), [(series("Low Water"), "episode_count", 6)])
