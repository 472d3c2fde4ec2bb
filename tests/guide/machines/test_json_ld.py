"""Structured data, read back as others read it: only what holds, of every kind of page, whatever things are called."""

from __future__ import annotations

import json
from typing import Any

import extruct  # type: ignore[import-untyped]
import pytest

from showbible.claims import Standing
from tests.cast import FOG, SCRIPT, Told, store_guide
from tests.guide.machines.conftest import Get

SERIES = "/series/lantern-coast-harbour/"
HOST = "http://testserver"
KINDS = {
    "/franchises/lantern-coast/": "CreativeWorkSeries",
    SERIES: "TVSeries",
    f"{SERIES}season-2/": "TVSeason",
    f"{SERIES}2x01/": "TVEpisode",
    f"{SERIES}ep-the-lost-reel/": "TVEpisode",
    "/films/lantern-coast-the-long-fog/": "Movie",
    "/people/ines-oduya/": "Person",
    "/characters/elin-voss/": "Person",
    "/things/kittiwake/": "Thing",
}
OTHERS = {
    "/": "WebSite",
    "/series/": "CollectionPage",
    "/people/": "CollectionPage",
    "/pages/": "CollectionPage",
    "/sites/": "CollectionPage",
    "/sites/shoreline-news/": "CollectionPage",
    "/news/": "CollectionPage",
    "/changes/": "CollectionPage",
    "/search/?q=voss": "WebPage",
    "/disagreements/": "CollectionPage",
    "/disagreements/?within=page": "CollectionPage",
    f"{SERIES}season-2/facts/release_date/": "WebPage",
    f"{SERIES}facts/creator/": "WebPage",
}


def read(html: str) -> list[dict[str, Any]]:
    """The nodes of a page, as extruct finds them."""
    blocks = extruct.extract(html, base_url=HOST, syntaxes=["json-ld"], errors="strict")["json-ld"]
    assert len(blocks) == 1
    assert blocks[0]["@context"] == "https://schema.org"
    return list(blocks[0]["@graph"])


def entity(html: str) -> dict[str, Any]:
    """What the page is about."""
    return dict(read(html)[0]["mainEntity"])


@pytest.mark.usefixtures("cast")
def test_every_kind_of_thing_has_its_type_and_the_way_to_it(get: Get) -> None:
    for path, type_ in KINDS.items():
        page = read(get(path))[0]
        assert page["url"] == f"{HOST}{path}"
        assert page["mainEntity"]["@type"] == type_
        assert page["mainEntity"]["name"]
        assert [each["position"] for each in page["breadcrumb"]["itemListElement"]] == list(
            range(1, len(page["breadcrumb"]["itemListElement"]) + 1)
        )
        assert page["breadcrumb"]["itemListElement"][-1]["item"] == f"{HOST}{path}"


@pytest.mark.usefixtures("cast")
def test_every_other_page_says_what_it_is(get: Get) -> None:
    for path, type_ in OTHERS.items():
        assert read(get(path))[0]["@type"] == type_, path


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("path", "item", "there"),
    [
        ("/sites/", "Shoreline News", "/sites/shoreline-news/"),
        ("/sites/shoreline-news/", None, "/pages/"),
        ("/disagreements/", "Released: Lantern Coast: Harbour 2x01 Spring Tide", f"{SERIES}2x01/facts/release_date/"),
        ("/news/", None, f"{SERIES}"),
        ("/changes/", None, f"{SERIES}"),
    ],
)
def test_a_list_tells_what_it_lists_by_whole_addresses(get: Get, path: str, item: str | None, there: str) -> None:
    page = read(get(path))[0]
    assert page["url"] == f"{HOST}{path}"
    items = page["mainEntity"]["itemListElement"]
    assert page["mainEntity"]["@type"] == "ItemList"
    assert [each["position"] for each in items] == list(range(1, len(items) + 1))
    assert any(each["url"].startswith(f"{HOST}{there}") and item in (None, each["name"]) for each in items)


@pytest.mark.usefixtures("cast")
def test_a_sites_page_is_about_the_site(get: Get) -> None:
    assert read(get("/sites/shoreline-news/"))[0]["about"] == {"@type": "WebSite", "name": "Shoreline News"}


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("path", ["/sites/", "/disagreements/", "/news/", "/changes/"])
def test_where_there_is_nothing_the_list_is_empty(get: Get, path: str) -> None:
    assert read(get(path))[0]["mainEntity"]["itemListElement"] == []


@pytest.mark.usefixtures("cast")
def test_an_episode_tells_its_place_its_people_and_its_running_time(get: Get) -> None:
    told = entity(get(f"{SERIES}2x01/"))
    assert told["name"] == "Lantern Coast: Harbour 2x01 Spring Tide"
    assert told["partOfSeries"]["url"] == f"{HOST}{SERIES}"
    assert (told["partOfSeason"]["seasonNumber"], told["episodeNumber"]) == (2, 1)
    assert told["datePublished"] == "2022-03-03"
    assert told["duration"] == "PT46M"
    assert told["director"]["name"] == "Ada Lindqvist"
    assert told["author"]["url"] == f"{HOST}/people/mara-quill/"
    assert told["actor"]["@type"] == "PerformanceRole"
    assert (told["actor"]["characterName"], told["actor"]["actor"]["name"]) == ("Elin Voss", "Ines Oduya")
    assert told["character"]["name"] == "Elin Voss"
    assert told["review"]["reviewRating"] == {"@type": "Rating", "ratingValue": 8, "bestRating": 10}
    assert "aggregateRating" not in told


@pytest.mark.usefixtures("cast")
def test_who_is_named_leads_back_to_the_works(get: Get) -> None:
    told = entity(get("/people/ines-oduya/"))
    assert {each["@type"] for each in told["@reverse"]["actor"]} <= {"TVSeason", "TVEpisode", "TVSeries"}
    told = entity(get("/characters/elin-voss/"))
    assert told["additionalType"].endswith("Q95074")
    assert told["jobTitle"] == "captain"
    assert told["sibling"]["name"] == "Signe Voss"
    assert told["@reverse"]["character"]


@pytest.mark.usefixtures("cast")
def test_dates_are_as_precise_as_they_are_known(get: Get) -> None:
    assert entity(get("/films/lantern-coast-the-long-fog/"))["datePublished"] == "2018"
    early = entity(get(f"{SERIES}season-2/?as_of=2021-12-31"))
    assert "startDate" not in early
    assert early["publication"] == {"@type": "PublicationEvent", "startDate": "2022-02"}


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("date", ["2021-39", "2022~", "[2020,2021]", "2020/2021", "2022-21"])
def test_a_date_that_schema_org_cannot_say_is_left_out(get: Get, date: str) -> None:
    words = "It came at some time."
    store_guide(Told("https://a.example/", "A", "2023-01-01", "A", (words,), (
        (words, FOG, "release_date", date, Standing.HAPPENED),)))  # fmt: skip
    assert "datePublished" not in entity(get("/films/lantern-coast-the-long-fog/"))


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("standing", [Standing.EXPECTED, Standing.WITHDRAWN, Standing.DENIED])
def test_what_does_not_hold_is_left_out(get: Get, standing: Standing) -> None:
    words = "It was to come on 3 March 2022 with Ada Lindqvist."
    store_guide(Told("https://a.example/", "A", "2021-01-01", "A", (words,), (
        (words, FOG, "release_date", "2022-03-03", standing),
        (words, FOG, "cast", {"person": "Ada Lindqvist", "character": None}, standing),
        (words, FOG, "genre", "drama"))))  # fmt: skip
    told = entity(get("/films/lantern-coast-the-long-fog/"))
    assert told["genre"] == "drama"
    assert not told.keys() & {"datePublished", "publication", "actor"}


@pytest.mark.usefixtures("cast")
def test_sources_are_cited_as_the_work_of_others(get: Get) -> None:
    cited = read(get(f"{SERIES}2x01/"))[0]["citation"]
    assert {each["publisher"]["name"] for each in cited} >= {"The Tide Table", "Shoreline News"}
    assert any(each["url"] == "https://tidetable.example/2x01" for each in cited)
    assert all(not each.get("url", "").startswith("/") for each in cited)
    page = get("/pages/")
    path = read(page)[0]["mainEntity"]["itemListElement"][0]["url"].removeprefix(HOST)
    about = read(get(path))[0]["about"]
    assert about["@type"] == "WebPage"
    assert "author" not in read(get(path))[0]


@pytest.mark.usefixtures("cast")
def test_the_guide_says_how_it_is_searched(get: Get) -> None:
    guide = read(get("/"))[0]
    assert guide["potentialAction"]["target"]["urlTemplate"] == f"{HOST}/search/?q={{words}}"
    assert "required name=words" in guide["potentialAction"]["query-input"]


@pytest.mark.usefixtures("cast")
def test_a_fact_is_a_claim_with_its_sources(get: Get) -> None:
    page = read(get(f"{SERIES}season-2/facts/release_date/"))[0]
    assert page["mainEntity"]["text"] == "3 March 2022"
    assert len(page["citation"]) >= 3


@pytest.mark.usefixtures("harm")
def test_names_that_mean_harm_stay_names(get: Get) -> None:
    for path in ("/series/script-alert-seen-script-gnik/", "/pages/", "/", "/series/"):
        html = get(path)
        assert SCRIPT not in html
        block = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
        assert not set(block) & set("<>&")
        assert SCRIPT in json.dumps(json.loads(block), ensure_ascii=False).replace('\\"', '"')
        assert read(html)
