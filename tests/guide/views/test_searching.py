"""The search page."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from tests.cast import SCRIPT
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store


def found(html: str, section: str) -> list[str]:
    nodes = LexborHTMLParser(html).css(f'section[aria-labelledby="{section}"] li')
    return [" ".join(node.text().split()) for node in nodes]


@pytest.mark.usefixtures("cast")
def test_things_come_first_and_then_passages(get: Get) -> None:
    html = get("/search/?q=kittiwake")
    assert found(html, "found") == ["Kittiwake Thing of the story · Lantern Coast"]
    assert any("brings the Kittiwake home" in each for each in found(html, "passages"))


@pytest.mark.usefixtures("cast")
def test_what_nobody_says_is_said_to_be_missing(get: Get) -> None:
    html = get("/search/?q=zeppelin")
    assert not found(html, "found")
    assert "Nothing in this guide says <q>zeppelin</q>" in html


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("query", ["", "?q=", "?q=%20%20", "?q=%00", "?other=1"])
def test_no_words_give_a_form_and_no_answer(get: Get, query: str) -> None:
    html = get(f"/search/{query}")
    assert len(LexborHTMLParser(html).css('input[type="search"]')) == 2
    assert "Nothing in this guide" not in html


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("words", [SCRIPT, '" onfocus="alert(1)', "x" * 5000, "\u202e", "%"])
def test_hostile_words_come_back_as_text(get: Get, words: str) -> None:
    html = get(f"/search/?q={quote(words)}")
    assert "<script>" not in html
    boxes = LexborHTMLParser(html).css('input[type="search"]')
    assert boxes
    assert all("onfocus" not in box.attributes for box in boxes)


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(("length", "is_said"), [(200, False), (201, True)])
def test_what_is_too_long_is_said_to_be_cut(get: Get, length: int, is_said: bool) -> None:
    html = get(f"/search/?q={'kittiwake '.ljust(length, 'x')}")
    assert ("only its first 200 letters" in html) == is_said


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(("path", "look_ups"), [("/search/?q=voss", 9), ("/search/suggest/?q=voss", 3)])
def test_a_search_takes_few_look_ups(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, path: str, look_ups: int
) -> None:
    client.get(path)
    with django_assert_num_queries(look_ups):
        client.get(path)
