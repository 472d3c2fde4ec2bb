from __future__ import annotations

import pytest

from showbible.guide.store import resolve_changed, search
from tests.cast import HARM, store_guide
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def test_the_thing_called_so_comes_before_those_that_hold_the_words() -> None:
    store_guide()
    idents = [thing.ident for thing in search("lantern coast").things]
    assert idents[0] == "franchises/lantern-coast"
    assert "series/lantern-coast-harbour" in idents


def test_case_accents_and_order_make_no_difference() -> None:
    save("The Café Über is in Tide.")
    store_guide()
    assert search("VOSS elin").things[0].ident == "characters/elin-voss"
    assert [each.text for each in search("cafe uber").passages] == ["The Café Über is in Tide."]


def test_a_passage_is_the_line_that_says_the_words() -> None:
    store_guide()
    [passage] = search("numbered lost reel").passages
    assert passage.text == "The Lost Reel was never numbered."
    assert passage.page.text[passage.start :].startswith(passage.text)


@pytest.mark.parametrize("words", ["", " ", "...", "\0", "%", "_", "lantern xyzzy"])
def test_words_that_nothing_holds_find_nothing(words: str) -> None:
    store_guide()
    found = search(words)
    assert not found.things
    assert not found.passages


def test_hostile_pages_and_endless_queries_do_no_harm() -> None:
    store_guide(HARM)
    assert search("script alert seen").things
    assert not search("word " * 10_000 + "x" * 10_000).passages


def test_no_more_is_found_than_was_asked_for() -> None:
    for number in range(5):
        save("Tide", address=f"https://{number}.example/")
    assert len(search("tide", limit=3).passages) == 3


@pytest.mark.parametrize("words", ["ros", "rosa", "rosa fer", "FERN"])
def test_words_are_found_by_their_beginnings(words: str) -> None:
    save("In it is Rosa Fernley.", claim("creator", "Rosa Fernley"))
    resolve_changed()
    assert [thing.ident for thing in search(words).things] == ["people/rosa-fernley"]
    assert len(search(words).passages) == 1


@pytest.mark.parametrize("words", ["osa", "ernley", "rosa ley", "fernleys"])
def test_words_are_not_found_by_their_middles_or_ends(words: str) -> None:
    save("In it is Rosa Fernley.", claim("creator", "Rosa Fernley"))
    resolve_changed()
    assert not search(words).things
    assert not search(words).passages
    assert not search(words, on="2090-01-01").things


def test_the_first_word_of_a_page_is_found_and_any_where_words_have_no_spaces() -> None:
    save("潮汐之家 is Tidehouse.")
    assert search("潮汐").passages
    assert search("之家").passages
    assert search("tidehouse").passages
    assert not search("house").passages
