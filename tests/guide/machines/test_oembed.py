"""Others can show a card of a thing or a fact: oEmbed says how, and the card asks nothing of anybody."""

from __future__ import annotations

from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Former, Thing
from tests.cast import SCRIPT
from tests.guide.machines.conftest import Get

HOST = "http://testserver"
SERIES = "/series/lantern-coast-harbour/"
FACT = f"{SERIES}season-2/facts/release_date/"


def ask(path: str, **more: str) -> str:
    query = {"url": path if "//" in path else f"{HOST}{path}", **more}
    return "/oembed?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())


def framed(told: dict[str, str]) -> tuple[str, dict[str, str | None]]:
    """Where the frame of an answer leads, and its attributes."""
    (frame,) = LexborHTMLParser(told["html"]).css("iframe")
    return str(frame.attributes["src"]).removeprefix(HOST), dict(frame.attributes)


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("path", "title", "says"),
    [
        (SERIES, "Lantern Coast: Harbour", "Mara Quill"),
        (f"{SERIES}2x01/", "Lantern Coast: Harbour 2x01 Spring Tide", "46 minutes"),
        ("/people/ines-oduya/", "Ines Oduya", "Ines Oduya"),
        (FACT, "Released: Lantern Coast: Harbour, season 2", "3 March 2022"),
        (f"{SERIES}season-2/?as_of=2021-12-31", "Lantern Coast: Harbour, season 2", "February 2022"),
    ],
)
def test_a_page_says_where_its_card_is(client: Client, get: Get, path: str, title: str, says: str) -> None:
    (link,) = LexborHTMLParser(get(path)).css('link[type="application/json+oembed"]')
    response = client.get(str(link.attributes["href"]).removeprefix(HOST))
    told = response.json()
    assert (told["version"], told["type"], told["title"]) == ("1.0", "rich", title)
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    src, attributes = framed(told)
    assert (attributes["width"], attributes["height"]) == (str(told["width"]), str(told["height"]))
    card = client.get(src)
    assert card.status_code == 200
    assert says in card.content.decode()


@pytest.mark.usefixtures("cast")
def test_a_card_may_stand_in_any_frame_and_runs_nothing(client: Client) -> None:
    card = client.get(f"/card{SERIES}")
    policy = card.headers["Content-Security-Policy"]
    assert "frame-ancestors *" in policy
    assert "script-src" not in policy
    assert "X-Frame-Options" not in card.headers
    assert not LexborHTMLParser(card.content.decode()).css("script, form, img")
    for path in (SERIES, "/", "/card/series/none/"):
        other = client.get(path)
        assert "frame-ancestors 'none'" in other.headers["Content-Security-Policy"]
    assert client.get(SERIES).headers["X-Frame-Options"] == "DENY"


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "path",
    [
        "https://elsewhere.example/series/lantern-coast-harbour/",
        "//testserver/series/lantern-coast-harbour/",
        "javascript:alert(1)",
        "http://[",
        "",
        "/",
        "/people/",
        "/search/?q=voss",
        "/series/none/",
        f"{SERIES}facts/creator/",
        f"{SERIES}facts/network/none/",
        f"{SERIES}?as_of=never",
        "/people/ines-oduya/?as_of=1999-01-01",
        f"/card{SERIES}",
    ],
)
def test_what_is_not_a_thing_or_a_fact_has_no_card(client: Client, path: str) -> None:
    response = client.get(ask(path))
    assert response.status_code == 404
    assert response.headers["Content-Type"].startswith("text/plain")


@pytest.mark.usefixtures("cast")
def test_a_former_address_has_the_card_of_the_thing(client: Client) -> None:
    Former.objects.create(ident="series/harbour", thing=Thing.objects.get(ident=SERIES.strip("/")))
    src, _ = framed(client.get(ask("/series/harbour/")).json())
    assert src == f"/card{SERIES}"
    assert client.get("/card/series/harbour/").headers["Location"] == src


@pytest.mark.usefixtures("cast")
def test_answers_come_as_json_and_xml_and_nothing_else(client: Client) -> None:
    told = client.get(ask(SERIES)).json()
    xml = client.get(ask(SERIES, format="xml"))
    assert xml.headers["Content-Type"].startswith("text/xml")
    assert {each.tag: each.text for each in ElementTree.fromstring(xml.content)} == {
        name: str(value) for name, value in told.items()
    }
    assert client.get(ask(SERIES, format="yaml")).status_code == 501
    assert client.post(ask(SERIES)).status_code == 405


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    ("asked", "width"), [("300", 300), ("9999", 480), ("1", 160), ("many", 480), ("-5", 480), ("9" * 40, 480)]
)
def test_a_card_is_no_wider_than_asked(client: Client, asked: str, width: int) -> None:
    assert client.get(ask(SERIES, maxwidth=asked)).json()["width"] == width


@pytest.mark.usefixtures("harm")
def test_a_name_that_means_harm_is_text(client: Client) -> None:
    path = "/series/script-alert-seen-script-gnik/"
    told = client.get(ask(path)).json()
    assert SCRIPT not in told["html"]
    src, attributes = framed(told)
    assert str(attributes["title"]).startswith(SCRIPT)
    assert SCRIPT not in client.get(src).content.decode()
