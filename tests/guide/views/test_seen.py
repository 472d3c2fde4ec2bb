"""Whoever says how far they have seen is told nothing of what comes after, on no page and in no part of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urlsplit

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Fact, Page, Thing
from showbible.guide.store import resolve_changed
from showbible.guide.store.deciding import Editor, keep_apart
from tests.cast import MUDDLE, PAGES, store_guide

HARBOUR = "series/lantern-coast-harbour"
UP_TO_1X02 = "series%2Flantern-coast-harbour:1x02"
LATER = ("Spring Tide", "Elin Voss", "Lin Voss", "Signe Voss", "Kittiwake", "finds the harbour closed", "aptain")
LISTS = (
    *("/", "/series/", "/people/", "/characters/", "/things/", "/pages/", "/sites/", "/disagreements/"),
    *("/disagreements/?within=page", "/unsure/", "/decisions/", "/news/", "/changes/", "/calendar/2022/03/"),
    *("/search/?q=voss", "/search/?q=spring", "/search/?q=kittiwake", "/search/?q=who+plays+elin+voss"),
    *("/search/?q=sping", "/search/?q=harbour", "/search/suggest/?q=sp", "/search/suggest/?q=elin"),
)


@pytest.fixture
def guide(store: None) -> None:
    """The cast, with an editor's decision that names what comes later."""
    store_guide(*PAGES, MUDDLE)
    one, other = Thing.objects.filter(ident__in=("characters/elin-voss", "characters/signe-voss"))
    keep_apart(one, other, Editor("A. Keeper", "Elin Voss is her sister."))
    resolve_changed()


@pytest.fixture
def early(client: Client) -> Client:
    """A reader who has seen two episodes."""
    client.cookies["seen"] = UP_TO_1X02
    return client


def everything() -> Iterator[str]:
    """The addresses of all lists, things, facts and pages that there are."""
    yield from LISTS
    yield from (f"/{ident}/" for ident in Thing.objects.values_list("ident", flat=True))
    yield from (f"/pages/{key}/" for key in Page.objects.values_list("pk", flat=True))
    for ident, name, key in Fact.objects.values_list("thing__ident", "property", "key"):
        yield f"/{ident}/facts/{name}/{key}/" if key else f"/{ident}/facts/{name}/"


def main(client: Client, path: str) -> str:
    """What a page shows, but for the line in the addresses of feeds and calendars."""
    text = re.sub(r'[?]seen=[^"]*', "", client.get(path).content.decode())
    found = LexborHTMLParser(text).css_first("main")
    return found.html or "" if found else text


@pytest.mark.usefixtures("guide")
def test_no_page_has_a_word_of_what_comes_after(early: Client) -> None:
    waiting, seen, told = [*everything(), f"/{HARBOUR}/?as_of=2022-12-31"], set[str](), 0
    while waiting:
        path = urldefrag(waiting.pop())[0]
        if path in seen or not path.startswith("/") or path.startswith(("/static/", "/seen/")) or "seen=all" in path:
            continue
        seen.add(path)
        response = early.get(path)
        if response.status_code != 200 or "html" not in response.headers["Content-Type"]:
            continue
        text = response.content.decode()
        assert [word for word in LATER if word in text and word not in path] == [], path  # an address is repeated
        if len(seen) < 300:
            page = LexborHTMLParser(text)
            waiting += [str(link.attributes.get("href")) for link in page.css("a[href^='/']")]
        told += 1
    assert told > 60


@pytest.mark.usefixtures("guide")
def test_the_same_words_stand_on_pages_for_whoever_has_seen_them(client: Client) -> None:
    texts = [client.get(path).content.decode() for path in everything()]
    for word in LATER:
        assert any(word in text for text in texts), word


@pytest.mark.usefixtures("guide")
def test_whoever_has_seen_all_has_the_pages_of_everybody(client: Client) -> None:
    paths = list(everything())
    before = {path: main(client, path) for path in paths}
    client.cookies["seen"] = "series%2Flantern-coast-harbour:2x01"
    for path in paths:
        assert main(client, path) == before[path], path


@pytest.mark.usefixtures("guide")
def test_of_an_episode_that_comes_after_the_number_and_the_dates_stay(early: Client) -> None:
    text = early.get(f"/{HARBOUR}/2x01/").content.decode()
    assert "2x01" in text
    assert "3 March 2022" in text
    assert "46 minutes" in text or "46 min" in text
    assert "Ada Lindqvist" in text
    assert "2x01" in early.get(f"/{HARBOUR}/season-2/").content.decode()


@pytest.mark.usefixtures("guide")
def test_what_was_seen_stays(early: Client) -> None:
    assert "Low Water" in early.get(f"/{HARBOUR}/season-1/").content.decode()
    assert "The Bell Buoy" in early.get(f"/{HARBOUR}/1x02/").content.decode()
    assert "The Long Fog" in early.get("/films/").content.decode()
    assert "Mara Quill" in early.get(f"/{HARBOUR}/").content.decode()


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize("path", ["/characters/elin-voss/", "/things/kittiwake/", f"/{HARBOUR}/2x01/facts/title/"])
def test_what_comes_after_says_that_it_is_held_back_and_is_shown_once(early: Client, path: str) -> None:
    page = LexborHTMLParser(early.get(path).content.decode())
    heading = page.css_first("h1")
    assert heading
    assert heading.text() == "Held back"
    [link] = [str(each.attributes["href"]) for each in page.css("main a") if "seen=all" in str(each.attributes["href"])]
    assert "Held back" not in early.get(link).content.decode()
    assert "Held back" in early.get(path).content.decode()


@pytest.mark.usefixtures("guide")
def test_a_page_that_tells_more_is_held_back_and_one_that_does_not_is_not(early: Client) -> None:
    told = {page.title: early.get(f"/pages/{page.pk}/").content.decode() for page in Page.objects.all()}
    assert "Held back" in told["Spring Tide, reviewed"]
    assert "Held back" in told["Notes on Spring Tide"]
    assert "The Lost Reel was never numbered." in told["Lantern Coast, a list"]


@pytest.mark.usefixtures("guide")
def test_search_finds_an_episode_beyond_by_its_number_alone(early: Client) -> None:
    assert "2x01" in main(early, "/search/?q=harbour+2x01")
    assert "2x01" not in main(early, "/search/?q=spring")


@pytest.mark.usefixtures("guide")
def test_the_parameter_goes_before_the_cookie(client: Client) -> None:
    path = f"/{HARBOUR}/2x01/"
    assert "Spring Tide" not in client.get(path, {"seen": UP_TO_1X02}).content.decode()
    client.cookies["seen"] = UP_TO_1X02
    assert "Spring Tide" in client.get(path, {"seen": "all"}).content.decode()


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize("garbage", ["x", "9" * 5000, "series%2Flantern-coast-harbour:2", "%00:1x01", "\"';--:1x01"])
def test_a_cookie_that_says_nothing_hides_nothing(client: Client, garbage: str) -> None:
    client.cookies["seen"] = garbage
    response = client.get(f"/{HARBOUR}/2x01/")
    assert response.status_code == 200
    assert "Spring Tide" in response.content.decode()


@pytest.mark.usefixtures("guide")
def test_pages_for_one_reader_are_not_kept_for_others(client: Client) -> None:
    assert "Cookie" in client.get("/").headers["Vary"]
    assert "private" not in client.get("/").headers.get("Cache-Control", "")
    client.cookies["seen"] = UP_TO_1X02
    assert "private" in client.get("/").headers["Cache-Control"]


@pytest.fixture
def browser() -> Client:
    """A client that is refused what another site has sent, as a browser is."""
    return Client(enforce_csrf_checks=True)


def say(client: Client, **told: str) -> Any:
    """Sends the form as a browser does."""
    client.get("/seen/", {"of": HARBOUR})
    return client.post("/seen/", told, headers={"origin": "http://testserver", "sec-fetch-site": "same-origin"})


@pytest.mark.usefixtures("guide")
def test_a_reader_says_how_far_and_takes_it_back(browser: Client) -> None:
    link = LexborHTMLParser(browser.get(f"/{HARBOUR}/1x02/").content.decode()).css_first(".seen-so-far a")
    assert link
    assert link.text() == "I have seen up to here"
    page = LexborHTMLParser(browser.get(str(link.attributes["href"])).content.decode())
    chosen = page.css_first("option[selected]")
    assert chosen
    assert chosen.attributes["value"] == "1x02"
    response = say(browser, series=HARBOUR, number="1x02", next=f"/{HARBOUR}/1x02/")
    assert (response.status_code, response.headers["Location"]) == (302, f"/{HARBOUR}/1x02/")
    kept = response.cookies["seen"]
    assert kept.value == UP_TO_1X02
    assert kept["httponly"]
    assert kept["samesite"] == "Lax"
    assert kept["max-age"] == 365 * 24 * 3600
    bar = LexborHTMLParser(browser.get("/").content.decode()).css_first(".seen")
    assert bar
    assert "1x02" in bar.text()
    assert "Lantern Coast: Harbour" in bar.text()
    assert say(browser).cookies["seen"].value == ""
    assert not LexborHTMLParser(browser.get("/").content.decode()).css(".seen")


@pytest.mark.usefixtures("guide")
def test_whoever_has_a_line_moves_it_on_with_one_press(browser: Client) -> None:
    browser.cookies["seen"] = UP_TO_1X02
    assert not LexborHTMLParser(browser.get(f"/{HARBOUR}/1x02/").content.decode()).css("form.seen-so-far")
    page = LexborHTMLParser(browser.get(f"/{HARBOUR}/2x01/").content.decode())
    [heading] = page.css("h1")
    assert heading.text(strip=True) == "2x01"
    told = {str(each.attributes["name"]): str(each.attributes["value"]) for each in page.css("form.seen-so-far input")}
    response = browser.post("/seen/", told)
    assert (response.status_code, response.headers["Location"]) == (302, f"/{HARBOUR}/2x01/")
    assert response.cookies["seen"].value == "series%2Flantern-coast-harbour:2x01"


@pytest.mark.usefixtures("guide")
def test_a_series_is_taken_out_of_the_line_alone(browser: Client) -> None:
    browser.cookies["seen"] = f"series%2Fother:1x01!{UP_TO_1X02}"
    assert say(browser, series=HARBOUR, number="all").cookies["seen"].value == "series%2Fother:1x01"


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    ("series", "number"),
    [
        (HARBOUR, "2"),
        (HARBOUR, ""),
        (HARBOUR, "1x02x"),
        ("series/not-there", "1x02"),
        ("films/fog", "1x02"),
        ("\0", "1x1"),
    ],
)
def test_what_is_no_episode_is_not_kept(browser: Client, series: str, number: str) -> None:
    response = say(browser, series=series, number=number)
    assert response.status_code == 400
    assert "seen" not in response.cookies
    assert "This is no episode" in response.content.decode()


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "https://testserver"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://testserver"},
    ],
)
def test_nobody_else_can_send_the_form(browser: Client, headers: dict[str, str]) -> None:
    response = browser.post("/seen/", {"series": HARBOUR, "number": "1x02"}, headers=headers)
    assert response.status_code == 403
    assert "seen" not in response.cookies


@pytest.mark.usefixtures("guide")
def test_a_stranger_who_says_so_has_no_session(browser: Client) -> None:
    assert not browser.get("/seen/", {"of": HARBOUR}).cookies
    assert set(say(browser, series=HARBOUR, number="1x02").cookies) == {"seen"}
    assert not Session.objects.exists()


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2x05", "2x05"),
        (" 2X5 ", "2x05"),
        ("s02e05", "2x05"),
        ("season 9 episode 12", "9x12"),
        ("12x3", "12x03"),
    ],
)
def test_a_number_is_typed_that_the_guide_need_not_know(browser: Client, typed: str, kept: str) -> None:
    response = say(browser, series=HARBOUR, number="1x01", typed=typed)
    assert response.cookies["seen"].value == f"series%2Flantern-coast-harbour:{kept}"
    assert f"up to {kept}" in browser.get("/seen/").content.decode()


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize("typed", ["five", "2", "season 2", "2x", "2x05 or so", "-1x2", "99999x1", "\0"])
def test_what_is_typed_and_is_no_number_of_an_episode_is_not_kept(browser: Client, typed: str) -> None:
    response = say(browser, series=HARBOUR, number="1x01", typed=typed)
    assert response.status_code == 400
    assert "seen" not in response.cookies
    assert LexborHTMLParser(response.content.decode()).css("input[name=typed]")


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/", "//evil.example", "javascript:alert(1)", "\\\\evil.example", "http:///evil", ""],
)
def test_the_form_leads_nowhere_else(browser: Client, elsewhere: str) -> None:
    response = say(browser, series=HARBOUR, number="1x02", next=elsewhere)
    assert urlsplit(response.headers["Location"]).path == "/"
    assert not urlsplit(response.headers["Location"]).netloc


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    "of", ["", "nothing", "people/mara-quill", "series/lantern-coast-harbour/ep-the-lost-reel", "\0"]
)
def test_the_page_stands_without_a_series(client: Client, of: str) -> None:
    response = client.get("/seen/", {"of": of})
    assert response.status_code == 200
    assert "Nothing is hidden from you." in response.content.decode()
    assert "no-store" in response.headers["Cache-Control"]
