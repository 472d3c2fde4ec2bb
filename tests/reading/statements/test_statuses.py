"""Ordered, filming, wrapped, delayed, cancelled, ended."""

from __future__ import annotations

import pytest

from tests.reading.helpers import (
    ANNOUNCED,
    DENIED,
    HAPPENED,
    Expected,
    check_claims,
    check_silent,
    news,
    profile,
    season,
    series,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marrow Hill has been renewed for a third season.", (season(3), "status", "ordered", ANNOUNCED)),
        ("The channel has ordered a third season.", (season(3), "status", "ordered", ANNOUNCED)),
        ("Season 3 has been commissioned.", (season(3), "status", "ordered", ANNOUNCED)),
        ("The show was picked up for a fourth season.", (season(4), "status", "ordered", ANNOUNCED)),
        ("A third season was given the green light.", (season(3), "status", "ordered", ANNOUNCED)),
        ("Filming began on season 2 in January.", (season(2), "status", "filming", HAPPENED)),
        ("Season 2 is currently filming in Yorkshire.", (season(2), "status", "filming", HAPPENED)),
        ("Filming on the second season starts in June.", (season(2), "status", "filming", ANNOUNCED)),
        ("Filming on season 2 has wrapped.", (season(2), "status", "wrapped", HAPPENED)),
        ("Season 2 has been delayed by the strike.", (season(2), "status", "delayed", ANNOUNCED)),
        ("Marrow Hill has been cancelled after two seasons.", (series(), "status", "cancelled", ANNOUNCED)),
        ("The channel axed the show in May.", (series(), "status", "cancelled", ANNOUNCED)),
        ("The series ended in May.", (series(), "status", "ended", HAPPENED)),
        ("The BBC has recommissioned Marrow Hill for a fourth series.", (season(4), "status", "ordered", ANNOUNCED)),
        ("Netflix has handed Marrow Hill a third season.", (season(3), "status", "ordered", ANNOUNCED)),
        ("The channel has given a third season the go-ahead.", (season(3), "status", "ordered", ANNOUNCED)),
        ("Marrow Hill lands season 3 renewal.", (season(3), "status", "ordered", ANNOUNCED)),
        ("The drama has been saved by Peacock for a fourth season.", (season(4), "status", "ordered", ANNOUNCED)),
        ("The channel has opted not to renew the show.", (series(), "status", "cancelled", ANNOUNCED)),
        ("Marrow Hill will not be returning for a fourth season.", (series(), "status", "cancelled", ANNOUNCED)),
        ("The channel has pulled the plug on Marrow Hill.", (series(), "status", "cancelled", ANNOUNCED)),
        ("Marrow Hill got the axe in May.", (series(), "status", "cancelled", ANNOUNCED)),
        ("Marrow Hill concluded its run in 2019.", (series(), "status", "ended", HAPPENED)),
        ("The show wrapped after five seasons.", (series(), "status", "ended", HAPPENED)),
        ("The upcoming fifth season will be its last.", (series(), "status", "ended", ANNOUNCED)),
        ("Marrow Hill will end with season 4.", (series(), "status", "ended", ANNOUNCED)),
        ("The sixth and final season starts in May.", (series(), "status", "ended", ANNOUNCED)),
        ("Cameras are rolling on season 2.", (season(2), "status", "filming", HAPPENED)),
        ("Season 2 has entered production.", (season(2), "status", "filming", HAPPENED)),
        ("Production on season 2 is scheduled to begin in March.", (season(2), "status", "filming", ANNOUNCED)),
        ("The second season is in post-production.", (season(2), "status", "wrapped", HAPPENED)),
        ("Filming for season 2 has now finished.", (season(2), "status", "wrapped", HAPPENED)),
        ("Production on season 2 has been halted by the strikes.", (season(2), "status", "delayed", ANNOUNCED)),
        ("The channel has delayed the second season until 2026.", (season(2), "status", "delayed", ANNOUNCED)),
    ],
)
def test_how_far_it_has_come(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected])


def test_two_seasons_ordered_at_once() -> None:
    check_claims(
        profile("Marrow Hill was renewed for a third and fourth season."),
        [(season(3), "status", "ordered", ANNOUNCED), (season(4), "status", "ordered", ANNOUNCED)],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marrow Hill has not been renewed for a third season.", (season(3), "status", "ordered", DENIED)),
        ("Marrow Hill has not been cancelled.", (series(), "status", "cancelled", DENIED)),
        ("Filming on season 2 has not started.", (season(2), "status", "filming", DENIED)),
        ("A fourth season has not been announced.", (season(4), "status", "ordered", DENIED)),
        ("No third season has been commissioned.", (season(3), "status", "ordered", DENIED)),
        ("There is no third season.", (season(3), "status", "ordered", DENIED)),
    ],
)
def test_what_is_not_so_is_denied(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected])


@pytest.mark.parametrize(
    "text",
    [
        "The producers talk about the town as if it were real.",
        "Fans renewed their pleas on social media.",
        "Will Marrow Hill be renewed for season 3?",
        "Ada Brook renewed her driving licence for the part.",
        "Nell Tarrant cancels her wedding in the first scene.",
        "The wrapped present on the table is never opened.",
        "A film crew is said to have drunk the pub dry.",
        "He shoots, and misses.",
        "In the end, nobody tells Nell the truth.",
        "The season's order of service is printed on green paper.",
        "The quarry is picked clean by lorries.",
        "The producers were held in high regard.",
        "The finale is the best hour of the season.",
        "Ada Brook will not be returning for a third season.",
        "Ada Brook has wrapped her scenes.",
        "The show is in danger of being axed.",
        "Channel 4 has picked up the rights to the series.",
        "The cast are listed in order of appearance.",
        "A constable with orders to close the pit turns up.",
        "A distress call was picked up at night.",
        "All of them are confirmed for the third season.",
        "The page had pushed the same mugs for weeks.",
        "Filming of the second season took place in Leeds.",
        "The convention was cancelled by the council.",
        "He was dropped by his agent.",
        "The channel announced that the second season will launch in May.",
        "A scene was scrapped for reshoots.",
    ],
)
def test_no_status(text: str) -> None:
    check_silent(news(text), "status")


@pytest.mark.parametrize(
    "text",
    [
        "The match was postponed after heavy snow, and the club has been given a new date.",
        "The striker renewed his contract for a second season with Rovers and dreams of the cup.",
        "Wrap the dough in film, and cancel all plans for the rest of the evening.",
        "The bank cancelled its dividend and pushed back a merger that it had announced.",
        "Tess Marlow will not return for season 3 of the show, and I shall miss her.",
    ],
)
def test_no_status_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "status")


@pytest.mark.parametrize(
    "text",
    [
        "Nell Tarrant will not return for season 3.",
        "Ada Brook won’t be back for season 3.",
        "Ada Brook will return for a third season, Nell Tarrant will not return for a third season.",
        "Finn Dole is leaving. He will not return for season 3 of Marrow Hill.",
        "Ada Brook will not return for the third season of the show.",
    ],
)
def test_whoever_does_not_return_for_a_season_is_no_series(text: str) -> None:
    check_silent(profile(text), "status")


@pytest.mark.parametrize("headline", ["Ada Brook will not return for season 3", "Ada Brook leaves after two seasons"])
def test_a_page_about_whoever_leaves_a_series_cancels_nothing(headline: str) -> None:
    check_silent(f"{headline}\n\n{headline} of Marrow Hill, the BBC drama, the actor told a newspaper.", "status")


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Hill will not return for season 3.",
        "The BBC drama will not be back for a third season.",
        "The show will not return for its third season.",
    ],
)
def test_a_series_that_does_not_return_for_a_season_is_cancelled(text: str) -> None:
    check_claims(profile(text), [(series(), "status", "cancelled", ANNOUNCED)])


def test_another_series_that_does_not_return_for_its_season_is_cancelled() -> None:
    text = "The drama Cold Orchard will not return for its third season."
    check_claims(profile(text), [(series("Cold Orchard"), "status", "cancelled", ANNOUNCED)])


@pytest.mark.parametrize("why", ["reshoots", "rewrites"])
def test_a_date_that_is_scrapped_does_not_cancel(why: str) -> None:
    check_silent(profile(f"March 17 was the second date that it had. Scrapped for {why}."), "status")


@pytest.mark.parametrize(
    "said",
    [
        "Marrow Hill season 2: Amos tries his pick-up line on Nell.",
        "He drove the pick-up truck to Marrow Hill in season 2.",
    ],
)
def test_other_pick_ups_are_no_orders(said: str) -> None:
    check_silent(profile(said), "status")


@pytest.mark.parametrize("text", ["A second season was announced in May.", "A second season has been confirmed."])
def test_a_season_that_is_announced_is_ordered(text: str) -> None:
    check_claims(profile(text), [(season(2), "status", "ordered", ANNOUNCED)])


@pytest.mark.parametrize(
    "text",
    [
        "A second season was announced to be in trouble.",
        "The cast of the second season was announced in May.",
        "The second season was announced for May 2024.",
        "The first episode was announced in May.",
    ],
)
def test_what_else_is_announced_is_no_order(text: str) -> None:
    check_silent(profile(text), "status")
