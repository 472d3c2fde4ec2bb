"""What an HTML page says of itself."""

from __future__ import annotations

import json

import pytest

from tests.pages.helpers import STORY, article, html


def linked_data(*objects: object) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(one)}</script>' for one in objects)


def test_the_head_is_believed_first() -> None:
    news = {
        "@type": "NewsArticle",
        "headline": "Another headline",
        "datePublished": "2020-05-28T09:14:22+05:30",
        "dateModified": "2020-05-29",
        "author": [{"@type": "Person", "name": "Ada Ngo"}, {"name": "Bo Lind"}],
        "publisher": {"name": "The Ledger"},
    }
    head = (
        '<title>Salt Harbour - The Ledger</title><meta property="og:title" content="Salt Harbour returns">'
        '<meta name="description" content="It comes back.">'
        '<link rel="canonical" href="https://ledger.example/salt-harbour">'
    )
    page = article("", head + linked_data({"@context": "x", "@graph": [{"@type": "WebSite", "name": "L"}, news]}))
    assert page.title == "Salt Harbour returns"
    assert (page.site, page.author) == ("The Ledger", "Ada Ngo, Bo Lind")
    assert (page.published, page.modified) == ("2020-05-28", "2020-05-29")
    assert (page.description, page.canonical) == ("It comes back.", "https://ledger.example/salt-harbour")
    assert [one["@type"] for one in page.structured] == ["WebSite", "NewsArticle"]


def test_a_broken_block_loses_only_itself() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    page = article("", broken + linked_data({"@type": "TVSeason", "seasonNumber": 2}))
    assert page.structured == ({"@type": "TVSeason", "seasonNumber": 2},)


def test_dates_of_works_are_not_the_pages() -> None:
    page = article("", linked_data({"@type": "TVEpisode", "name": "Pilot", "datePublished": "2017-09-24"}))
    assert page.published is None
    assert page.title == "Salt Harbour"


def test_a_page_that_only_says_when_it_changed_has_no_date_of_publication() -> None:
    page = article("", '<meta property="article:modified_time" content="2023-04-03">')
    assert (page.published, page.modified) == (None, "2023-04-03")


@pytest.mark.parametrize(
    ("byline", "lang", "published"),
    [
        ("<p>By Ada Ngo | 28 September 2023</p>", "en-GB", "2023-09-28"),
        ("<div>Posted on 04/03/2021</div>", "en-GB", "2021-03-04"),
        ("<div>Posted on 04/03/2021</div>", "en-US", "2021-04-03"),
        (
            '<p>Seen <time class="entry-date published" datetime="2019-02-17T19:30">lately</time></p>',
            "en",
            "2019-02-17",
        ),
        ("<p>The first episode came out on 3 March 2022.</p>", "en", None),
        ("<table><tr><th>Released</th><td>3 March 2022</td></tr></table>", "en", None),
    ],
)
def test_bylines_date_a_page_and_its_text_does_not(byline: str, lang: str, published: str | None) -> None:
    page = html(f"<article><h1>Salt Harbour</h1>{byline}<p>{STORY}</p></article>", lang=lang)
    assert page.published == published


@pytest.mark.parametrize(
    ("lang", "head", "found"),
    [
        ("en-GB", "", "en-GB"),
        ('""', '<meta property="og:locale" content="en_US">', "en-US"),
        ('""', "", "en"),  # by the text itself
        ('"not a language!"', "", "en"),
    ],
)
def test_language_by_attribute_then_locale_then_text(lang: str, head: str, found: str) -> None:
    assert html(f"<h1>Salt Harbour</h1><p>{STORY}</p>", head, lang).lang == found


def test_a_short_page_that_does_not_say_has_no_language() -> None:
    assert html("<p>Taxi</p>", lang='""').lang is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "/relative", "ftp://x.example/", "data:text/html,x"])
def test_only_web_addresses_are_canonical(address: str) -> None:
    assert article("", f'<link rel="canonical" href="{address}">').canonical is None


def test_the_window_title_names_the_site() -> None:
    page = article("", "<title>Salt Harbour | Kinoteek</title>")
    assert (page.title, page.site) == ("Salt Harbour", "Kinoteek")
