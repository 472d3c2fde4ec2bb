"""The indexes that keep themselves: the works of a franchise, the episodes of a series or a season."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Claim, Subject
from showbible.guide.store import resolve_all
from tests.guide.store.making import claim, save
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store

WORKS = "/franchises/lantern-coast/index/"
EPISODES = "/series/lantern-coast-harbour/episodes/"
FRANCHISE = "Tide Saga"


def rows(html: str) -> list[str]:
    """What heads each row of the table."""
    return [node.text(strip=True) for node in LexborHTMLParser(html).css("table.index tbody th")]


def sorts(html: str) -> dict[str, str]:
    heads = LexborHTMLParser(html).css("table.index thead th[aria-sort]")
    return {node.text(strip=True): str(node.attributes["aria-sort"]) for node in heads}


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Lantern Coast: The Long Fog", "Lantern Coast: Harbour"]),
        ("order=-release", ["Lantern Coast: Harbour", "Lantern Coast: The Long Fog"]),
        ("order=kind", ["Lantern Coast: Harbour", "Lantern Coast: The Long Fog"]),
        ("order=name", ["Lantern Coast: Harbour", "Lantern Coast: The Long Fog"]),
        ("order=story", ["Lantern Coast: The Long Fog", "Lantern Coast: Harbour"]),
        ("kind=film", ["Lantern Coast: The Long Fog"]),
        ("from=2019", ["Lantern Coast: Harbour"]),
        ("to=2019", ["Lantern Coast: The Long Fog"]),
        ("from=x&to=99999", ["Lantern Coast: The Long Fog", "Lantern Coast: Harbour"]),
        ("kind=game", []),
    ],
)
def test_works_are_sorted_and_filtered_by_the_address(get: Get, query: str, found: list[str]) -> None:
    assert rows(get(f"{WORKS}?{query}")) == found


@pytest.mark.usefixtures("cast")
def test_the_heading_that_sorts_says_so(get: Get) -> None:
    assert sorts(get(WORKS)) == {"Released": "ascending"}
    assert sorts(get(f"{WORKS}?order=-name")) == {"Title": "descending"}


@pytest.mark.usefixtures("cast")
def test_the_order_of_the_story_is_offered_only_where_something_tells_it(get: Get) -> None:
    assert "Order of the story" not in get(WORKS)


def of_saga(name: str, year: int, follows: str = "") -> tuple[Claim, ...]:
    film = Subject("film", name)
    told = claim("franchise", FRANCHISE, of=film), claim("release_date", str(year), of=film)
    return (*told, claim("follows", follows, of=film)) if follows else told


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("films", "found"),
    [
        ([of_saga("Ebb", 1990), of_saga("Flood", 1980, "Ebb")], ["Ebb", "Flood"]),
        ([of_saga("Ebb", 1990, "Flood"), of_saga("Flood", 1980, "Ebb")], ["Flood", "Ebb"]),
        ([of_saga("Ebb", 1990), of_saga("Flood", 1980, "Ebb"), of_saga("Spring", 1985)], ["Spring", "Ebb", "Flood"]),
    ],
)
def test_what_follows_another_stands_after_it_in_the_story(
    get: Get, films: list[tuple[Claim, ...]], found: list[str]
) -> None:
    save("A tide of films", *(each for told in films for each in told))
    resolve_all()
    page = get("/franchises/tide-saga/index/?order=story")
    assert rows(page) == found
    assert "which rests on" in page


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("path", "found"),
    [
        (EPISODES, ["Low Water", "The Bell Buoy", "Spring Tide", "The Lost Reel"]),
        (f"{EPISODES}?sort=-number", ["Spring Tide", "The Bell Buoy", "Low Water", "The Lost Reel"]),
        (f"{EPISODES}?sort=title", ["Low Water", "Spring Tide", "The Bell Buoy", "The Lost Reel"]),
        (f"{EPISODES}?sort=date", ["The Bell Buoy", "Spring Tide", "Low Water", "The Lost Reel"]),
        (f"{EPISODES}?director=ada+lindqvist", ["Spring Tide"]),
        (f"{EPISODES}?director=nobody", []),
        ("/series/lantern-coast-harbour/season-1/episodes/", ["Low Water", "The Bell Buoy"]),
    ],
)
def test_episodes_are_sorted_and_filtered_by_the_address(get: Get, path: str, found: list[str]) -> None:
    assert rows(get(path)) == found


@pytest.mark.usefixtures("cast")
def test_the_episodes_are_summed_up(get: Get) -> None:
    lead = LexborHTMLParser(get(EPISODES)).css_first(".lead")
    assert lead
    assert " ".join(lead.text().split()) == (
        "4 episodes, 14 May 2020 to 3 March 2022, on Channel North, 46 minutes each."
    )


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "path", ["/franchises/nobody/index/", "/series/nobody/episodes/", "/films/lantern-coast-the-long-fog/episodes/"]
)
def test_an_index_of_what_is_not_there_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("count", [3, 30])
def test_an_index_takes_as_many_look_ups_however_long_it_is(
    client: Client, count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    save("A tide of films", *(each for number in range(count) for each in of_saga(f"Tide {number}", 1990 + number)))
    resolve_all()
    with django_assert_max_num_queries(8):
        assert client.get("/franchises/tide-saga/index/").status_code == 200
