"""Boxes that were copied as lines of text in, rows out."""

from __future__ import annotations

import pytest

from showbible.pages import BlockKind
from tests.pages.helpers import MORE_STORY, STORY, of_kind, plain, rows, story, told


def test_labels_above_their_values() -> None:
    page = plain(
        "The Drowned Bell\n\nThe Drowned Bell\nSeason\n2\nEpisode\n4 (14 overall)\nAir date\nOctober 28, 2018\n"
        f"Written by\nHollis Varga\nAda Ngo\nPrevious\n“Ballast”\n\n{STORY}"
    )
    assert rows(page) == [
        ["Season", "2"],
        ["Episode", "4 (14 overall)"],
        ["Air date", "October 28, 2018"],
        ["Written by", "Hollis Varga\nAda Ngo"],
        ["Previous", "“Ballast”"],
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_labels_above_values_in_paragraphs_of_their_own(gap: str) -> None:
    text = gap.join(("Genre", "Sitcom", "Original language", "English", "No. of seasons", "3"))
    assert rows(story(f"{text}\n\n{MORE_STORY}")) == [
        ["Genre", "Sitcom"],
        ["Original language", "English"],
        ["No. of seasons", "3"],
    ]


def test_labels_and_values_with_but_a_space_between() -> None:
    page = story(
        "Genre Sitcom\nCreated by Deb Dean\nNazeem al-Tamimi\nOriginal language English\nRelease\nNetwork ABC TV"
    )
    assert rows(page) == [
        ["Genre", "Sitcom"],
        ["Created by", "Deb Dean\nNazeem al-Tamimi"],
        ["Original language", "English"],
        ["Network", "ABC TV"],
    ]
    assert ("heading", "Release") in told(page)


def test_values_below_a_label_with_a_tab() -> None:
    page = story(
        "Genre\tSitcom\nWritten by\tDeb Dean\nAda Ngo\nBo Lind\nOriginal release\n"
        "Network\tABC TV\nRelease\t2019 –\n2022"
    )
    assert rows(page) == [
        ["Genre", "Sitcom"],
        ["Written by", "Deb Dean\nAda Ngo\nBo Lind"],
        ["Network", "ABC TV"],
        ["Release", "2019 –\n2022"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Cast\n\nDeb Dean as Kaz\nBo Lind as Ron\n\nEpisodes\n\nThe first one",
        "Director\nJane Doe wrote to us.",
        "Music\nShe sang.\n\nStory\nHe wept.",
        "Starring\nDeb Dean\nBo Lind\n\nGuest starring\nAda Ngo",
        "Type\nWe type all day.",
    ],
)
def test_what_is_no_box(text: str) -> None:
    assert rows(story(text)) == []


def test_a_leader_with_more_below() -> None:
    page = story("Directors .......... Ana Ruiz\n                     Ludo Meer\nProducer ........... Bo Lind")
    assert rows(page) == [["Directors", "Ana Ruiz\nLudo Meer"], ["Producer", "Bo Lind"]]


def test_three_dots_lead_where_two_lines_have_them() -> None:
    assert rows(story("Ada Brook ... Nell Tarrant\nBo Lind ... Amos Pike")) == [
        ["Ada Brook", "Nell Tarrant"],
        ["Bo Lind", "Amos Pike"],
    ]
    assert rows(story("She said ... nothing\nAnd left.")) == []


def test_what_a_wiki_lets_one_edit_is_a_heading() -> None:
    page = story(
        f"Cast and characters[edit]\nDeb Dean as Kaz\nBo Lind as Ron\n\nPremise [edit | edit source]\n{MORE_STORY}[3]"
    )
    assert of_kind(page, BlockKind.HEADING)[1:] == ["Cast and characters", "Premise"]
    assert page.text.endswith(MORE_STORY)
