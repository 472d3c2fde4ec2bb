"""What each kind of value calls the same, calls compatible, and shows."""

from __future__ import annotations

from typing import Any

import pytest

from showbible.claims.values import KINDS

CAST = {"person": "Jeri Ryan", "character": "Seven of Nine"}
OPEN_CAST = {"person": "Jeri Ryan", "character": None}
AVERAGE = {"score": 7.82, "out_of": 10, "kind": "average", "by": None}
APPROVAL = {"score": 87, "out_of": 100, "kind": "approval", "by": "Rotten Tomatoes"}
REVIEW = {"score": 4, "out_of": 5, "kind": "review", "by": "The Margin"}
COMICS = {"kind": "comic", "count": 3, "date": "2019"}

SHOWN: list[tuple[str, Any, str]] = [
    ("text", "The Star Gazer", "The Star Gazer"),
    ("number", 10, "10"),
    ("minutes", 46, "46 minutes"),
    ("minutes", 1, "1 minute"),
    ("minutes", 120, "2 h"),
    ("minutes", 70, "1 h 10 min"),
    ("country", "US", "United States"),
    ("country", "XX", "XX"),
    ("language", "en", "English"),
    ("language", "pt-BR", "Brazilian Portuguese"),
    ("casting", CAST, "Jeri Ryan as Seven of Nine"),
    ("casting", OPEN_CAST, "Jeri Ryan"),
    ("rating", AVERAGE, "7.82 out of 10 (average)"),
    ("rating", APPROVAL, "87% approval by Rotten Tomatoes"),
    ("rating", REVIEW, "4 out of 5 (review) by The Margin"),
    ("relation", {"to": "Laris", "kind": "partner"}, "partner of Laris"),
    ("tie_in", COMICS, "3 comics (2019)"),
    ("tie_in", {"kind": "book", "count": None, "date": None}, "book"),
    ("kind", "starship", "starship"),
    ("place", "Whitby, North Yorkshire, England", "Whitby, North Yorkshire, England"),
]


@pytest.mark.parametrize(("kind", "value", "words"), SHOWN)
def test_a_value_is_shown_in_words(kind: str, value: Any, words: str) -> None:
    assert KINDS[kind].show(value) == words


SAME: list[tuple[str, Any, Any]] = [
    ("text", "The Star Gazer", "star gazer"),
    ("text", "Ólafur Arnalds", "Olafur Arnalds"),
    ("text", "O’Shaughnessy", "O'Shaughnessy"),
    ("casting", CAST, {"person": "jeri ryan", "character": "Seven Of Nine"}),
    ("rating", APPROVAL, {**APPROVAL, "score": 87.0}),
    ("place", "Córdoba,Spain", "cordoba, Spain"),
]


@pytest.mark.parametrize(("kind", "one", "other"), SAME)
def test_equal_values_meet_under_one_key(kind: str, one: Any, other: Any) -> None:
    assert KINDS[kind].key(one) == KINDS[kind].key(other)


AGREE: list[tuple[str, Any, Any]] = [
    ("role", "admiral", "retired admiral"),
    ("role", "leader", "leader of the Outer Planets Alliance"),
    ("casting", OPEN_CAST, CAST),
    ("language", "en", "en-US"),
    ("kind", "ship", "starship"),
    ("kind", "place", "city"),
    ("rating", AVERAGE, APPROVAL),
    ("place", "England", "Whitby, North Yorkshire, England"),
    ("place", "North Yorkshire", "Whitby, North Yorkshire, England"),
    ("place", "Whitby", "Whitby, North Yorkshire, England"),
    ("place", "Whitby, England", "Whitby, North Yorkshire, England"),
]


@pytest.mark.parametrize(("kind", "less", "more"), AGREE)
def test_a_value_that_says_less_agrees_with_one_that_says_more(kind: str, less: Any, more: Any) -> None:
    assert KINDS[kind].agrees(less, more)
    assert KINDS[kind].agrees(more, less)
    assert KINDS[kind].precision(more) >= KINDS[kind].precision(less)


APART: list[tuple[str, Any, Any]] = [
    ("text", "The Star Gazer", "Penance"),
    ("number", 10, 8),
    ("minutes", 46, 60),
    ("country", "US", "GB"),
    ("language", "en", "de"),
    ("role", "admiral", "captain"),
    ("casting", CAST, {"person": "Jeri Ryan", "character": "Annika Hansen"}),
    ("kind", "starship", "city"),
    ("rating", APPROVAL, {**APPROVAL, "score": 92}),
    ("place", "Whitby, Ontario, Canada", "Whitby, North Yorkshire, England"),
    ("place", "Whitby, North Yorkshire, England", "Robin Hood's Bay, North Yorkshire, England"),
    ("place", "England, Whitby", "Whitby, North Yorkshire, England"),
    ("place", "York", "Whitby, North Yorkshire, England"),
    ("relation", {"to": "Laris", "kind": "partner"}, {"to": "Picard", "kind": "partner"}),
]


@pytest.mark.parametrize(("kind", "one", "other"), APART)
def test_values_that_differ_in_meaning_do_not_agree(kind: str, one: Any, other: Any) -> None:
    assert not KINDS[kind].agrees(one, other)
