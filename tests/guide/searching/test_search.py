"""What a search of the whole cast, and of small pages, finds."""

from __future__ import annotations

import pytest

from showbible.guide.searching import Passage, Results, passages, search
from showbible.guide.store import edition, resolve_changed
from tests.cast import HARM, store_guide
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def found(words: str, on: str | None = None) -> Results:
    return search(edition(on), words)


def said(words: str) -> list[Passage]:
    results = found(words)
    return passages(edition(), results.texts, results.words)


def test_the_thing_called_so_comes_before_those_that_hold_the_words() -> None:
    store_guide()
    idents = [thing.ident for thing in found("lantern coast").things]
    assert idents[0] == "franchises/lantern-coast"
    assert "series/lantern-coast-harbour" in idents


def test_case_accents_and_order_make_no_difference() -> None:
    save("The Café Über is in Tide.")
    store_guide()
    assert found("VOSS elin").things[0].ident == "characters/elin-voss"
    assert [each.text for each in said("cafe uber")] == ["The Café Über is in Tide."]


def test_a_passage_is_the_line_that_says_the_words() -> None:
    store_guide()
    [passage] = said("numbered lost reel")
    assert passage.text == "The Lost Reel was never numbered."
    assert passage.page
    assert passage.page.text[passage.start :].startswith(passage.text)


@pytest.mark.parametrize("words", ["", " ", "...", "\0", "%", "_", "lantern xyzzy"])
def test_words_that_nothing_holds_find_nothing(words: str) -> None:
    store_guide()
    results = found(words)
    assert not results.things
    assert not results.texts


def test_hostile_pages_and_endless_queries_do_no_harm() -> None:
    store_guide(HARM)
    assert found("script alert seen").things
    assert not found("word " * 10_000 + "x" * 10_000).texts


@pytest.mark.parametrize("words", ["ros", "rosa", "rosa fer", "FERN"])
def test_words_are_found_by_their_beginnings(words: str) -> None:
    save("In it is Rosa Fernley.", claim("creator", "Rosa Fernley"))
    resolve_changed()
    assert [thing.ident for thing in found(words).things] == ["people/rosa-fernley"]
    assert len(said(words)) == 1


@pytest.mark.parametrize("words", ["sa", "ley", "rosa nley", "fernleyson"])
def test_words_are_not_found_by_their_middles_or_ends(words: str) -> None:
    save("In it is Rosa Fernley.", claim("creator", "Rosa Fernley"))
    resolve_changed()
    assert not found(words).things
    assert not found(words).texts
    assert not found(words, "2090-01-01").things


def test_the_first_word_of_a_page_is_found_and_any_where_words_have_no_spaces() -> None:
    save("潮汐之家 is Tidehouse.")
    assert found("潮汐").texts
    assert found("之家").texts
    assert found("tidehouse").texts
    assert not found("house").texts


@pytest.mark.parametrize("words", ["kittiwkae brings", "brings kittiwkae", "elni vsos brings kittiwake"])
def test_each_word_that_nothing_has_is_corrected_where_only_a_text_has_them_all(words: str) -> None:
    save("Elin Voss brings the Kittiwake home.", claim("creator", "Elin Voss"), claim("writer", "Kittiwake"))
    resolve_changed()
    assert [each.text for each in said(words)] == ["Elin Voss brings the Kittiwake home."]
    assert "kittiwake" in found(words).nearly


def test_a_question_of_a_name_with_a_typo_is_answered() -> None:
    store_guide()
    results = found("who plays elin vsos")
    assert results.answer
    assert results.answer.thing.ident == "characters/elin-voss"
    assert results.nearly == "who plays elin voss"
    assert found("harbuor release date").answer


@pytest.mark.parametrize("words", ["kittiwkae zeppelin", "kxttxwxke brings", "ktw brings"])
def test_no_word_is_corrected_into_another_that_is_far_away(words: str) -> None:
    save("Elin Voss brings the Kittiwake home.", claim("creator", "Elin Voss"), claim("writer", "Kittiwake"))
    resolve_changed()
    results = found(words)
    assert not results.things
    assert not results.texts
    assert not results.nearly
