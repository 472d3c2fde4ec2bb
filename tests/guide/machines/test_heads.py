"""Every page has one address and a card for those who link to it."""

from __future__ import annotations

import sys

import pytest
from django.http import QueryDict
from django.test import Client
from django.urls import URLPattern
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.machines.head import CHOOSING
from showbible.guide.models import Page
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.urls import urlpatterns
from tests.cast import SCRIPT
from tests.guide.machines.conftest import Get
from tests.guide.views.test_every_page import PATHS

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
        ("/franchises/lantern-coast/index/?to=2022&order=name&from=2021",
         "/franchises/lantern-coast/index/?from=2021&to=2022&order=name"),
        (f"{SERIES}episodes/?sort=-date&director=x&y=1", f"{SERIES}episodes/?director=x&sort=-date"),
        (f"{SERIES}facts/creator/?claims=1", f"{SERIES}facts/creator/"),
        (f"{SERIES}facts/creator/?claims=2", f"{SERIES}facts/creator/?claims=2"),
        ("/people/ines-oduya/works/?of=credits", "/people/ines-oduya/works/?of=credits"),
    ],
)  # fmt: skip
def test_a_page_has_one_address(get: Get, asked: str, address: str) -> None:
    assert canonical(get(asked)) == f"{HOST}{address}"


ASKED = (
    *PATHS,
    "/series/",
    "/films/?within=franchises/lantern-coast",
    f"{SERIES}2x01/",
    f"{SERIES}facts/creator/mara quill/",
    f"{SERIES}evidence/?property=cast",
    f"{SERIES}names/",
    "/people/ines-oduya/works/?of=credits",
    "/changes/?series=lantern-coast-harbour",
)
# What a page may be asked besides: another day or reader, and words, whose pages are not kept.
BESIDES = {"as_of", "seen", "q", "texts"}
WITHOUT_HEAD = {"suggestions", "seen", "medium", "frame"}


@pytest.mark.usefixtures("cast")
def test_all_parameters_that_views_read_are_known_to_choose_or_not_to(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = (*ASKED, f"/pages/{Page.objects.earliest('pk').pk}/")
    read, shown = set(), {match.url_name for path in paths if (match := client.get(path).resolver_match)}
    plain = QueryDict.get

    def noted(query: QueryDict, name: str, *default: object) -> object:
        if sys._getframe(1).f_globals["__name__"].startswith("showbible.guide.views."):
            read.add(name)
        return plain(query, name, *default)

    monkeypatch.setattr(QueryDict, "get", noted)
    for path in paths:
        client.get(f"{path}{'&' if '?' in path else '?'}x=1")
    kinds = {kind.prefix for kind in KINDS}
    routes = {each.name for each in urlpatterns if isinstance(each, URLPattern)} - WITHOUT_HEAD
    assert (routes - kinds) <= shown
    assert read - BESIDES == set(CHOOSING)


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
