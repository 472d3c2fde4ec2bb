"""Every page has one address and a card for those who link to it."""

from __future__ import annotations

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from tests.cast import SCRIPT
from tests.guide.machines.conftest import Get

pytestmark = pytest.mark.store

SERIES = "/series/lantern-coast-harbour/"
HOST = "http://testserver"


def told(html: str) -> dict[str, str]:
    found = LexborHTMLParser(html).css('meta[property^="og:"], meta[property*=":"]')
    return {str(each.attributes["property"]): str(each.attributes["content"]) for each in found}


def canonical(html: str) -> str:
    (link,) = LexborHTMLParser(html).css('link[rel="canonical"]')
    return str(link.attributes["href"])


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("/", "website"),
        ("/people/", "website"),
        (SERIES, "video.tv_show"),
        (f"{SERIES}season-2/", "video.other"),
        (f"{SERIES}2x01/", "video.episode"),
        ("/films/lantern-coast-the-long-fog/", "video.movie"),
        ("/people/ines-oduya/", "profile"),
        ("/characters/elin-voss/", "website"),
        ("/search/?q=voss", "website"),
    ],
)
def test_every_page_has_a_card(get: Get, path: str, type_: str) -> None:
    card = told(get(path))
    assert card["og:type"] == type_
    assert card["og:title"]
    assert card["og:description"]
    assert card["og:site_name"] == "Showbible"
    assert card["og:url"] == canonical(get(path)).split("?")[0]
    assert "og:image" not in card


@pytest.mark.usefixtures("cast")
def test_an_episodes_card_tells_its_series_day_and_length(get: Get) -> None:
    card = told(get(f"{SERIES}2x01/"))
    assert card["og:title"] == "Lantern Coast: Harbour 2x01 Spring Tide"
    assert card["video:series"] == f"{HOST}{SERIES}"
    assert card["video:release_date"] == "2022-03-03"
    assert card["video:duration"] == str(46 * 60)


@pytest.mark.usefixtures("cast")
def test_a_card_says_no_more_than_is_known(get: Get) -> None:
    card = told(get("/films/lantern-coast-the-long-fog/"))
    assert not {"video:release_date", "video:duration", "video:series"} & card.keys()
    assert "video:release_date" not in told(get(f"{SERIES}season-2/?as_of=2021-12-31"))


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("asked", "address"),
    [
        (SERIES, SERIES),
        (f"{SERIES}?utm_source=mail&x=1", SERIES),
        (f"{SERIES}season-2/?as_of=2021-12-31", f"{SERIES}season-2/"),
        (f"{SERIES}season-2/facts/release_date/?as_of=2021-12-31", f"{SERIES}season-2/facts/release_date/"),
        ("/people/?page=1", "/people/"),
        ("/people/?x=2&page=2", "/people/?page=2"),
        ("/disagreements/?property=release_date&kind=season&as_of=2022-04-02",
         "/disagreements/?kind=season&property=release_date"),
        ("/disagreements/?within=page", "/disagreements/?within=page"),
    ],
)  # fmt: skip
def test_a_page_has_one_address(get: Get, asked: str, address: str) -> None:
    assert canonical(get(asked)) == f"{HOST}{address}"


@pytest.mark.usefixtures("harm")
def test_a_name_that_means_harm_is_text_in_a_card(get: Get) -> None:
    html = get("/series/script-alert-seen-script-gnik/")
    assert told(html)["og:title"].startswith(SCRIPT)
    assert SCRIPT not in html


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/not/there/", f"{SERIES}?as_of=yesterday", f"{SERIES}?as_of=1999-01-01"])
def test_a_page_that_is_not_there_has_no_address(client: Client, path: str) -> None:
    page = LexborHTMLParser(client.get(path).content.decode())
    assert not page.css('link[rel="canonical"], script[type], meta[property]')
