from __future__ import annotations

import pytest

from showbible.resolving.likeness.nicknames import full_names, in_english, initials
from showbible.resolving.likeness.numerals import numeral
from showbible.resolving.likeness.sound import skeleton


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12), ("twelve", 12), ("Twenty-One", 21), ("forty two", 42), ("II", 2), ("iv", 4), ("XIX", 19),
        ("xxxix", 39), ("", None), ("iiii", None), ("vx", None), ("robot", None), ("two robots", None), ("²", None),
    ],
)  # fmt: skip
def test_numerals(text: str, number: int | None) -> None:
    assert numeral(text) == number


@pytest.mark.parametrize(
    ("one", "other"),
    [("evgeniy", "evgeny"), ("leila", "leyla"), ("xudaverdiyev", "khudaverdiyev"), ("takhir", "tahir"),
     ("schwarts", "schwartz"), ("zuev", "zuyev"), ("sosuke", "sousuke"), ("hasanaga", "hasanagha")],
)  # fmt: skip
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("anna", "hanna"), ("martin", "marvin"), ("abel", "label"), ("sand", "sandor"), ("rios", "rivas"),
     ("boehm", "boehr"), ("ivan", "evans"), ("lam", "lang")],
)  # fmt: skip
def test_other_words_do_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_nicknames_stand_for_full_names() -> None:
    assert full_names("bill") == full_names("billy") == full_names("william") == {"william"}
    assert full_names("ted") == {"edward", "theodore"}
    assert full_names("edward") & full_names("ted")
    assert not full_names("edward") & full_names("theodore")
    assert not full_names("john") & full_names("ivan")
    assert in_english("ivan") == in_english("jean") == {"john"}
    assert in_english("jack") == {"jack"}
    assert full_names("guinan") == {"guinan"}
    assert initials("bill") == ("b", "w")
    assert initials("guinan") == ("g",)
