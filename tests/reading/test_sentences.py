"""Blocks of text to sentences, each with its place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.reading.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The pit floods. Nell runs.", 2),
        ("Is it back? It is! And how.", 3),
        ("“It is back.” So says Nell.", 2),
        ("It ended in 2022. A third season came.", 2),
        ("Nell waits… Nobody comes.", 2),
        ("One line\nanother line", 2),
        ("(It is back.) She said so.", 2),
        ("It was shown at 9 p.m. The end was late.", 2),
    ],
)
def test_where_sentences_end(text: str, count: int) -> None:
    assert len(cut(text)) == count
    assert " ".join(cut(text)) == text.replace("\n", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Nell Tarrant runs.",
        "It was written by J. T. Osei for Channel 4.",
        "Mrs. Pike met Sgt. Pike on the stairs.",
        "It averages 7.8 out of 10.",
        "He came to the U.S. Senate with a plan.",
        "It stars Martin Webb Jr. as Amos Pike.",
        "Season 2, Ep. 3 is the best.",
        "It costs about 1.5 million.",
    ],
)
def test_where_a_stop_ends_nothing(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \n"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert cut(text) == []


def test_only_what_was_asked_for_is_cut() -> None:
    text = "Before. Nell runs. The pit floods. After."
    assert [text[start:end] for start, end in sentences(text, 8, 34)] == ["Nell runs.", "The pit floods."]


@given(st.text(alphabet="aB.!? “”\n()…1é", max_size=80))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    places = list(sentences(text, 0, len(text)))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in places)
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


def test_a_month_cut_short_before_its_day_ends_no_sentence() -> None:
    text = "It opened on Dec. 8 in New York. It closed on Sept. 30, 2021. It ran 1 hr. 8 min."
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == [
        "It opened on Dec. 8 in New York.",
        "It closed on Sept. 30, 2021.",
        "It ran 1 hr. 8 min.",
    ]
