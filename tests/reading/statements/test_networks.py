"""Channels and services that show a work."""

from __future__ import annotations

import pytest

from tests.reading.helpers import check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Marrow Hill premiered on Channel 4 in 2022.", "Channel 4"),
        ("The series streams on Netflix.", "Netflix"),
        ("Marrow Hill, the HBO drama, is back.", "HBO"),
        ("The show was commissioned by the BBC.", "BBC"),
        ("The second season airs on Paramount+ this spring.", "Paramount+"),
        ("Netflix’s drama Marrow Hill is back.", "Netflix"),
        ("The streaming service Quarto has shown Marrow Hill from the start.", "Quarto"),
    ],
)
def test_where_it_is_shown(text: str, name: str) -> None:
    check_claims(profile(text), [(series(), "network", name)])


@pytest.mark.parametrize(
    "text",
    [
        "The town lies on the river.",
        "Filming went on for weeks.",
        "The cameras will roll on Monday.",
        "It premieres on Sunday.",
        "It was shown in May.",
        "Marrow Hill is not on Netflix.",
        "The series was made for little money.",
        "Ada Brook, best known as a judge in a Netflix comedy, was away.",
        "She posted the picture on Instagram.",
        "Nell’s brother drives a lorry.",
        "BBC News was the first to report from the quarry.",
    ],
)
def test_no_network(text: str) -> None:
    check_silent(news(text), "network")


@pytest.mark.parametrize(
    "text",
    [
        "The final will be shown on ITV from four o'clock, and Rovers have sold all their tickets.",
        "Shares of Netflix rose on Tuesday after the company had reported a better quarter than expected.",
        "Maria Lund cooks on Channel 4 every Saturday, and her book of soups is out now in paperback.",
    ],
)
def test_no_network_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "network")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quarto has renewed the series for a third season.", "Quarto"),
        ("The show was axed by Kanaal Zes after two years.", "Kanaal Zes"),
        ("Marrow Hill streams on Tubular.", "Tubular"),
        ("It is a Vidastream Original.", "Vidastream"),
        ("Marrow Hill (Altair, 2011) was shot in the rain.", "Altair"),
        ("The drama was made for BBC Alba.", "BBC Alba"),
        ("The ITV1 thriller is back for good.", "ITV1"),
        ("The series was first seen on Vantor, late at night.", "Vantor"),
        ("Surabhi TV has picked up the show.", "Surabhi TV"),
    ],
)
def test_who_shows_it_in_other_words(text: str, name: str) -> None:
    check_claims(profile(text), [(series(), "network", name)])


def test_two_that_share_it() -> None:
    check_claims(
        profile("The series was shot for BBC Alba and Germany’s ZDFneo."),
        [(series(), "network", "BBC Alba"), (series(), "network", "ZDFneo")],
    )


def test_the_network_of_another_work_is_that_works() -> None:
    check_claims(
        profile("The ITV comedy Low Water was filmed there as well."), [(series("Low Water"), "network", "ITV")]
    )


@pytest.mark.parametrize(
    "text",
    [
        "The series arrived on Lewis in a crate.",
        "The show is out on Blu-ray and DVD.",
        "Ada Brook told BBC Breakfast that she is in the show.",
        "The trailer for the series went up on Netflix by mistake.",
        "Ruth Calder has ordered a pizza for the crew of the show.",
        "The series was launched on Saturday.",
        "The show has not aired on Channel 4.",
        "The band played a set on Broadway, and the series used it.",
    ],
)
def test_none_of_these_shows_it(text: str) -> None:
    check_silent(profile(text), "network")


@pytest.mark.parametrize(
    "text",
    [
        "It is inspired by the paperback Dead on Arrival, and streamed from May.",
        "It was parked on Feb. 22 for good.",
        "Raised for service, Aeryn grew up at sea.",
        "Episodes are available the day after broadcast on Corvid Now.",
    ],
)
def test_what_only_looks_like_a_network(text: str) -> None:
    check_silent(profile(text), "network")


def test_a_database_is_no_network() -> None:
    check_silent(profile("Show detailed company contact information on IMDbPro. See more at IMDbPro."), "network")


def _round_up(*brackets: str) -> str:
    """A page on several series, each with something in brackets behind it."""
    works = "Low Water", "Slate Song", "The Tin Road"
    items = "".join(
        f"<li><b>{work}</b> ({bracket}): the drama series is back for a second season.</li>"
        for work, bracket in zip(works, brackets, strict=True)
    )
    head = "<title>Round-up: what is back</title><h1>Round-up: what is back</h1>"
    return f"<html><head></head><body>{head}<p>Three drama series return this month.</p><ul>{items}</ul></body></html>"


def test_channels_in_brackets_behind_the_works_of_a_list() -> None:
    shown = [("Low Water", "Kanal 7"), ("Slate Song", "Nordwest Eins"), ("The Tin Road", "Duna Prime")]
    check_claims(
        _round_up("Kanal 7", "Nordwest Eins", "Duna Prime"),
        [(series(work), "network", channel) for work, channel in shown],
        html=True,
    )


@pytest.mark.parametrize(
    "brackets", [("Lena Fry", "Otto Lamm", "Ada Brook"), ("Finland", "Iceland", "Wales"), ("Crime", "Comedy", "War")]
)
def test_other_things_in_brackets_behind_the_works_of_a_list(brackets: tuple[str, ...]) -> None:
    check_silent(_round_up(*brackets), "network", html=True)
