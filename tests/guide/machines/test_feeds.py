"""Feeds, by the rules of Atom (RFC 4287) and RSS 2.0: what was read, what changed, of everything and of one thing."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.test import Client

from showbible.claims import Standing, Subject, Value
from tests.cast import FOG, HARM, PAGES, SCRIPT, Told, store_guide
from tests.guide.machines.conftest import Get

SERIES = "/series/lantern-coast-harbour"
SEASON = f"{SERIES}/season-2"
ATOM = "{http://www.w3.org/2005/Atom}"
NEWS, CHANGES = "/news/{}.xml", "/changes/{}.xml"
FEEDS = (NEWS, CHANGES, f"{SERIES}/{{}}.xml", "/people/ines-oduya/{}.xml", "/characters/elin-voss/{}.xml")


FOG2 = Subject("film", "Fog Bank")
ADA = {"person": "Ada Lund", "character": None}


def told(words: str, day: str, *claims: tuple[Subject, str, Value, Standing]) -> Told:
    """A page of one sentence that makes these claims."""
    statements = tuple((words, *claim) for claim in claims)
    return Told(f"https://n{day}.example/", f"Site of {day}", day, "News", (words,), statements)


def entries(xml: str) -> list[ElementTree.Element]:
    """The entries of a feed in Atom, which is checked by the rules that every feed is to keep."""
    feed = ElementTree.fromstring(xml)
    assert feed.tag == f"{ATOM}feed"
    found = feed.findall(f"{ATOM}entry")
    for each in (feed, *found):
        assert len(each.findall(f"{ATOM}id")) == len(each.findall(f"{ATOM}title")) == 1
        assert datetime.fromisoformat(each.findtext(f"{ATOM}updated") or "").tzinfo
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    links = {link.get("rel"): link.get("href") or "" for link in feed.findall(f"{ATOM}link")}
    assert links["self"].startswith("http://testserver/")
    assert links["alternate"].startswith("http://testserver/")
    ids = [each.findtext(f"{ATOM}id") for each in found]
    assert len(set(ids)) == len(ids)
    if found:
        assert feed.findtext(f"{ATOM}updated") == max(each.findtext(f"{ATOM}updated") or "" for each in found)
    return found


def titles(xml: str) -> list[str]:
    return [each.findtext(f"{ATOM}title") or "" for each in entries(xml)]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("feed", FEEDS)
def test_both_formats_have_the_same_entries(get: Get, feed: str) -> None:
    atom = entries(get(feed.format("atom")))
    channel = ElementTree.fromstring(get(feed.format("rss"))).find("channel")
    assert channel is not None
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    items = channel.findall("item")
    assert [each.findtext("title") for each in items] == [each.findtext(f"{ATOM}title") for each in atom]
    assert [each.findtext("guid") for each in items] == [each.findtext(f"{ATOM}id") for each in atom]
    for each in items:
        assert parsedate_to_datetime(each.findtext("pubDate") or "")
        guid = each.find("guid")
        assert guid is not None
        assert guid.get("isPermaLink") == "false"


@pytest.mark.usefixtures("cast")
def test_news_are_the_pages_read(get: Get) -> None:
    assert set(titles(get("/news/atom.xml"))) == {each.title for each in PAGES}


@pytest.mark.usefixtures("cast")
def test_a_change_tells_the_old_value_the_new_one_and_the_sentence(get: Get) -> None:
    found = [each for each in entries(get(f"{SEASON}/atom.xml")) if "Released" in (each.findtext(f"{ATOM}title") or "")]
    latest = found[0]
    assert (latest.findtext(f"{ATOM}title") or "").endswith(
        "Released: announced for February 2022 → 3 March 2022"
    ) or "→ 3 March 2022" in (latest.findtext(f"{ATOM}title") or "")
    assert "<blockquote>" in (latest.findtext(f"{ATOM}summary") or "")


@pytest.mark.usefixtures("cast")
def test_a_series_tells_what_changed_of_its_parts_and_a_person_where_they_are_named(get: Get) -> None:
    whole = titles(get("/changes/atom.xml"))
    assert set(titles(get(f"{SEASON}/atom.xml"))) <= set(titles(get(f"{SERIES}/atom.xml"))) <= set(whole)
    assert titles(get(f"{SEASON}/atom.xml"))


@pytest.mark.usefixtures("store")
def test_a_person_is_told_of_where_they_are_named(get: Get) -> None:
    store_guide(
        told("It is ordered.", "2021-01-01", (FOG, "status", "ordered", Standing.ANNOUNCED)),
        told("Ada Lund joins, and it was ordered.", "2021-06-01", (FOG, "cast", ADA, Standing.ANNOUNCED)),
    )
    assert any("Ada Lund" in each for each in titles(get("/people/ada-lund/atom.xml")))


@pytest.mark.usefixtures("cast")
def test_an_earlier_day_has_what_had_changed_by_then(get: Get) -> None:
    early = titles(get(f"{SEASON}/atom.xml?as_of=2021-12-31"))
    assert early
    assert not any("3 March 2022" in each for each in early)


@pytest.mark.usefixtures("cast")
def test_an_entry_keeps_its_id_while_more_is_read(get: Get) -> None:
    before = [each.findtext(f"{ATOM}id") for each in entries(get("/changes/atom.xml"))]
    store_guide(told("Due.", "2024-01-01", (FOG2, "release_date", "2031", Standing.EXPECTED)))
    after = [each.findtext(f"{ATOM}id") for each in entries(get("/changes/atom.xml"))]
    assert set(before) < set(after)


@pytest.mark.usefixtures("store")
def test_an_empty_guide_has_empty_feeds_that_stay_the_same(get: Get) -> None:
    assert entries(get("/news/atom.xml")) == entries(get("/changes/atom.xml")) == []
    assert get("/news/rss.xml") == get("/news/rss.xml")


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/news/atom.xml", "/changes/rss.xml", f"{SERIES}/atom.xml", "/calendar/releases.ics"])
def test_a_feed_that_has_not_changed_is_not_sent_again(client: Client, path: str) -> None:
    first = client.get(path)
    again = client.get(path, headers={"if-none-match": first.headers["ETag"]})
    assert again.status_code == 304
    assert not again.content
    assert client.get(path, headers={"if-none-match": '"other"'}).status_code == 200


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/series/none/atom.xml", "/news/json.xml", "/news/atom.xml?as_of=today", "/atom.xml"])
def test_what_is_not_there_has_no_feed(client: Client, path: str) -> None:
    assert client.get(path, follow=True).status_code in (400, 404)


@pytest.mark.usefixtures("store")
def test_names_that_mean_harm_are_text_within_text(get: Get) -> None:
    odd = Told("https://odd.example/", "Odd", "2023-01-01", "Odd \x0b\x1b \ufffe title", ("Nothing.",), ())
    store_guide(HARM, odd)
    for form in ("atom", "rss"):
        xml = get(f"/news/{form}.xml")
        assert SCRIPT not in xml
        assert ElementTree.fromstring(xml) is not None
    assert any(each.startswith(SCRIPT) for each in titles(get("/news/atom.xml")))
    summary = entries(get("/news/atom.xml"))[0].findtext(f"{ATOM}summary") or ""
    assert "<script>" not in summary


@pytest.mark.usefixtures("cast")
def test_a_feed_stops_where_the_reader_has_got_to(get: Get) -> None:
    line = "?seen=series%2Flantern-coast-harbour:1x01"
    for path in (f"{SERIES}/atom.xml", "/changes/atom.xml", f"{SERIES}/releases.ics", "/calendar/releases.ics"):
        assert "Spring Tide" not in get(path + line)
