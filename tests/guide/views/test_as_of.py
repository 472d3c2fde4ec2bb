"""Every page of the guide as it would have been known at the end of an earlier day."""

from __future__ import annotations

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Page
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store

SEASON = "/series/lantern-coast-harbour/season-2/"
THEN = "?as_of=2021-12-31"
PATHS = (
    "/",
    "/series/",
    "/people/",
    "/pages/",
    "/disagreements/",
    "/disagreements/?within=page",
    "/sites/",
    "/unsure/",
    "/decisions/",
    "/sites/shoreline-news/",
    f"{SEASON}facts/release_date/",
    "/search/?q=harbour",
    "/series/lantern-coast-harbour/",
    SEASON,
    "/people/ines-oduya/",
    "/characters/elin-voss/",
)


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


def on(path: str, day: str) -> str:
    return f"{path}{'&' if '?' in path else '?'}as_of={day}"


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
def test_every_page_says_of_which_day_it_is_and_leads_to_pages_of_that_day(get: Get, path: str) -> None:
    page = LexborHTMLParser(get(on(path, "2021-12-31")))
    banner = page.css_first(".then")
    assert banner is not None
    assert "As known on 31 December 2021" in banner.text()
    links = {node.attributes["href"] or "" for node in page.css("a:not([rel~=external])")}
    elsewhere = {link for link in links if "as_of=2021-12-31" not in link and not link.startswith("#")}
    assert elsewhere == {path}
    assert page.css_first('meta[name="robots"][content="noindex"]') is not None
    canonical = page.css_first('link[rel="canonical"]')
    assert canonical is not None
    assert "as_of" not in (canonical.attributes["href"] or "")


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
def test_today_no_address_names_a_day(get: Get, path: str) -> None:
    html = get(path)
    assert "as_of=" not in html
    assert "noindex" not in html
    assert words(html, "footer .as-of label") == ["See this page as it was known on"]


@pytest.mark.usefixtures("cast")
def test_a_date_is_as_it_was_expected_then(get: Get) -> None:
    assert words(get(f"{SEASON}?as_of=2020-12-31"), ".facts .row:first-child .value") == ["expected late 2021"]
    assert words(get(f"{SEASON}{THEN}"), ".facts .row:first-child .value") == ["announced for February 2022"]
    assert words(get(f"{SEASON}?as_of=2022-04-01"), ".facts .row:first-child .value") == ["3 March 2022"]


@pytest.mark.usefixtures("cast")
def test_what_nobody_had_spoken_of_is_in_no_list_and_says_since_when_it_is_known(client: Client, get: Get) -> None:
    assert words(get(f"/characters/{THEN}"), ".works a") == ["Elin Voss"]
    response = client.get("/things/kittiwake/?as_of=2021-12-31")
    html = response.content.decode()
    assert response.status_code == 404
    assert words(html, "h1") == ["Nothing was known of Kittiwake yet"]
    assert "It is first spoken of on 1 April 2022" in " ".join(LexborHTMLParser(html).text().split())
    (first, today) = [node.attributes["href"] for node in LexborHTMLParser(html).css("main a")]
    assert "Kittiwake" in get(str(first))
    assert today == "/things/kittiwake/"


@pytest.mark.usefixtures("cast")
def test_what_is_not_known_today_either_is_not_there(client: Client) -> None:
    response = client.get("/things/nothing/?as_of=2021-12-31")
    assert response.status_code == 404
    assert "This is not in the guide" in response.content.decode()


@pytest.mark.usefixtures("cast")
def test_a_page_that_came_later_is_not_there_yet(client: Client, get: Get) -> None:
    page = Page.objects.get(address="https://tidetable.example/2x01")
    early, late = (client.get(f"/pages/{page.pk}/?as_of={day}") for day in ("2022-03-31", "2022-04-01"))
    assert (early.status_code, late.status_code) == (404, 200)
    assert "1 April 2022" in early.content.decode()
    assert len(words(get(f"/pages/{THEN}"), "tbody tr")) == 2
    assert words(get("/pages/?as_of=1999-01-01"), ".lead") == ["None of the pages that were read is as old."]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(
    "day",
    ["yesterday", "2021", "2021-02-30", "2021-13-01", "20210301", "2021-W01-1", "0000-01-01", "<script>", "٢٠٢١-٠١-٠١"],
)
@pytest.mark.parametrize("path", ["/", SEASON, "/not/there/"])
def test_what_is_no_day_is_refused_in_one_clear_line(client: Client, path: str, day: str) -> None:
    response = client.get(path, {"as_of": day})
    html = response.content.decode()
    assert response.status_code == 400
    assert words(html, "h1") == ["This is no day"]
    assert "<script>" not in html


@pytest.mark.usefixtures("cast")
def test_no_day_and_a_day_to_come_show_what_is_known_today(get: Get) -> None:
    assert "As known on" not in get(f"{SEASON}?as_of=")
    assert words(get(f"{SEASON}?as_of=2999-12-31"), ".facts .value") == words(get(SEASON), ".facts .value")


@pytest.mark.usefixtures("cast")
def test_the_forms_keep_the_day_and_what_was_searched(get: Get) -> None:
    page = LexborHTMLParser(get("/search/?q=voss&page=3&as_of=2021-12-31"))
    kept = {(node.attributes["name"], node.attributes["value"]) for node in page.css(".then input")}
    assert kept == {("q", "voss"), ("as_of", "2021-12-31")}
    assert [node.attributes["value"] for node in page.css('.search input[name="as_of"]')] == ["2021-12-31"]


@pytest.mark.usefixtures("store")
def test_a_guide_of_a_day_before_anything_was_read_is_empty(get: Get) -> None:
    assert "Nothing that was read had been said by then" in get("/?as_of=2001-01-01")
