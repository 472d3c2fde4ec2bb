"""The list of pages that were read, and each with its claims marked."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Page
from tests.cast import HARM, MUDDLE, PAGES, store_guide
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store


def address(told_address: str) -> str:
    return f"/pages/{Page.objects.get(address=told_address).pk}/"


@pytest.mark.usefixtures("cast")
def test_a_source_says_what_it_says_of_itself(get: Get) -> None:
    page = LexborHTMLParser(get(address("https://herald.example/season-2")))
    about = page.css_first(".about")
    assert about is not None
    assert "5 November 2020" in about.text()
    link = about.css_first("a")
    assert link is not None
    assert link.attributes["href"] == "https://herald.example/season-2"
    assert {"nofollow", "noopener", "noreferrer"} <= set((link.attributes["rel"] or "").split())


@pytest.mark.usefixtures("cast")
def test_the_folders_of_the_keeper_are_not_told(get: Get) -> None:
    html = get(address("/home/keeper/lantern/index.txt"))
    assert "index.txt" in html
    assert "/home/keeper" not in html


@pytest.mark.usefixtures("cast")
def test_every_claim_is_marked_once_and_listed(get: Get) -> None:
    for told in PAGES:
        page = LexborHTMLParser(get(address(told.address)))
        marks = {node.attributes["id"] for node in page.css("mark[id], mark span[id]")}
        keys = {f"c-{claim.key(told.address)}" for claim in told.claims()}
        assert marks == keys
        listed = page.css(".notes li p:not(.about-thing)")
        assert len(listed) == len(keys)


@pytest.mark.usefixtures("cast")
def test_a_mark_holds_the_sentence(get: Get) -> None:
    told = PAGES[0]
    page = LexborHTMLParser(get(address(told.address)))
    claim = next(each for each in told.claims() if each.property == "release_date")
    mark = page.css_first(f"#c-{claim.key(told.address)}")
    assert mark is not None
    assert "Season 2 was due in early 2021, but filming had to stop." in mark.text()


@pytest.mark.usefixtures("cast")
def test_what_stands_beside_the_text_is_folded_away_by_kind(get: Get) -> None:
    page = LexborHTMLParser(get(address("https://herald.example/season-2")))
    folded = {" ".join(each.text().split()) for each in page.css(".asides summary")}
    assert folded == {"Teasers for other pages 1", "Readers’ comments 1"}
    assert not page.css(".asides details[open]")
    assert not page.css(".asides mark")


@pytest.mark.usefixtures("harm")
def test_a_hostile_page_is_shown_and_does_nothing(get: Get) -> None:
    html = get(address(f"{Page.objects.get().address}"))
    assert "<script>" not in html
    assert "javascript:" not in "".join(str(a.attributes.get("href")) for a in LexborHTMLParser(html).css("a"))
    assert HARM.title[:20] not in html


@pytest.mark.usefixtures("cast")
def test_the_list_names_each_page_with_its_claims(get: Get) -> None:
    rows = [" ".join(row.text(separator=" ").split()) for row in LexborHTMLParser(get("/pages/")).css("tbody tr")]
    assert len(rows) == len(PAGES)
    assert any(row == "Harbour has a date Shoreline News 14 September 2021 4" for row in rows)


@pytest.mark.usefixtures("store")
def test_an_empty_list_says_how_to_read_a_page(get: Get) -> None:
    assert "showbible read" in get("/pages/")


@pytest.mark.usefixtures("cast")
def test_a_page_that_is_not_there_is_a_404(client: Client) -> None:
    assert client.get("/pages/999999/").status_code == 404
    assert client.get("/pages/none/").status_code == 404


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("number", [0, 2, 4])
def test_a_source_takes_three_look_ups(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, number: int
) -> None:
    path = address(PAGES[number].address)
    with django_assert_num_queries(3):
        client.get(path)


@pytest.mark.usefixtures("store")
def test_a_page_that_contradicts_itself_says_so_and_leads_to_the_sentences(get: Get) -> None:
    store_guide(*PAGES, MUDDLE)
    page = LexborHTMLParser(get(address(MUDDLE.address)))
    (told,) = page.css(".contradictions li")
    assert "two values for “Running time” of Lantern Coast: Harbour 2x01: 46 minutes and 52 minutes" in told.text()
    marks = [page.css_first(str(link.attributes["href"])) for link in told.css("a")]
    assert [mark.text()[:22] for mark in marks if mark] == ["It runs for 46 minutes", "With its 52 minutes it"]


@pytest.mark.usefixtures("cast")
def test_a_page_that_is_at_one_with_itself_says_nothing_of_that(get: Get) -> None:
    for told in PAGES:
        assert not LexborHTMLParser(get(address(told.address))).css(".contradictions")
