"""Lines in columns in, rows out."""

from __future__ import annotations

import pytest

from showbible.pages import BlockKind
from tests.pages.helpers import MORE_STORY, of_kind, plain, rows, story, told


def test_a_table_with_descriptions_between_its_rows() -> None:
    page = story(
        "#    Title    Directed by    Aired\n\n"
        "1    Slack Water    Sione Taufa    4 May 2019\nA body is found in a crate.\n\n"
        "2    Bilge    Lavinia Groß    11 May 2019\nNo synopsis yet.\n\n"
        f"Trivia\n\n{MORE_STORY}"
    )
    assert rows(page) == [
        ["#", "Title", "Directed by", "Aired"],
        ["1", "Slack Water", "Sione Taufa", "4 May 2019"],
        ["2", "Bilge", "Lavinia Groß", "11 May 2019"],
    ]
    first = next(block for block in page.blocks if block.cells and not block.cells[0].is_heading)
    assert [cell.column for cell in first.cells] == ["#", "Title", "Directed by", "Aired"]
    assert ("paragraph", "A body is found in a crate.") in told(page)
    assert ("heading", "Trivia") in told(page)


def test_a_table_of_two_columns_is_told_from_labels() -> None:
    page = story("Actor\tRole\nTonico\tBaron Anselmo\nAurélie d’Estrées\tOdile, the governess")
    last = page.blocks[-1]
    assert [cell.column for cell in last.cells] == ["Actor", "Role"]
    assert rows(page)[-1] == ["Aurélie d’Estrées", "Odile, the governess"]


def test_labels_by_tabs_with_more_values_below() -> None:
    page = story(
        "Kestrel House\nGenre\tTelenovela\n\tGothic horror\nStarring\tLuís de Sá\n\tTonico\n"
        "Release\nOriginal release\tMarch 12, 1998 –\n\tSeptember 24, 1999"
    )
    assert rows(page) == [
        ["Genre", "Telenovela\nGothic horror"],
        ["Starring", "Luís de Sá\nTonico"],
        ["Original release", "March 12, 1998 –\nSeptember 24, 1999"],
    ]
    assert ("heading", "Release") in told(page)
    labelled = [block for block in page.blocks if block.cells]
    assert all([cell.is_heading for cell in block.cells] == [True, False] for block in labelled)
    assert len({block.group for block in labelled}) == 1


def test_labels_by_spaces() -> None:
    page = story(
        "Name    Naomi Nagata\nOccupation    Engineer (Canterbury)\nExecutive officer (Rocinante)\nPartner    Jim"
    )
    assert rows(page)[1] == ["Occupation", "Engineer (Canterbury)\nExecutive officer (Rocinante)"]


def test_labels_by_colons() -> None:
    page = story("Creator: Wiremu Tāmati\nMusic: Ana Tuilagi\nStars: Hinemoa Rangi, Dov Ben-Ami")
    assert rows(page) == [
        ["Creator", "Wiremu Tāmati"],
        ["Music", "Ana Tuilagi"],
        ["Stars", "Hinemoa Rangi, Dov Ben-Ami"],
    ]


def test_written_by_among_labels_is_no_byline() -> None:
    page = plain(f"Salt Harbour\n\nDirected by: Ada Ngo\nWritten by: Bo Lind\nReleased: 3 May 2021\n\n{MORE_STORY}")
    assert rows(page) == [["Directed by", "Ada Ngo"], ["Written by", "Bo Lind"], ["Released", "3 May 2021"]]
    assert (page.author, page.published) == (None, None)


@pytest.mark.parametrize("leader", [" ........ ", "....", " . . . . . ", " ______ "])
def test_dotted_leaders(leader: str) -> None:
    page = story(f"Cast\n\nNoor van Aalst{leader}Queen Dahut\nCiarán{leader}Harbour Boy")
    assert rows(page) == [["Noor van Aalst", "Queen Dahut"], ["Ciarán", "Harbour Boy"]]
    assert not any(cell.is_heading for block in page.blocks for cell in block.cells)


@pytest.mark.parametrize(
    "text",
    [
        "Kone: You think! Thank you.\nLongplay: When?\nKone: In May.",  # people talking
        "Note: the dates may change.",  # one label
        "• Country: US.\n• Language: English.",
        "It was late... and then it was over.\nNobody knew.",
        "There are two: a boat and a ship.\nNobody knows which is which, and nobody asks.",
    ],
)
def test_what_is_not_in_columns(text: str) -> None:
    assert rows(story(text)) == []


def test_items_with_labels_stay_items() -> None:
    page = story("Details\n\n  • Release Date: 03 March 2022.\n  • Running Time: 46 minutes.")
    assert of_kind(page, BlockKind.ITEM) == ["Release Date: 03 March 2022.", "Running Time: 46 minutes."]


def test_a_table_by_tabs_with_empty_cells() -> None:
    page = story(
        "Year\tTitle\tRole\tNotes\n2006\tSlack Water\tAgnes\t\n2009\tBilge\t\tShort\n2010\tThe Crate\tNoor\tVoice"
    )
    assert rows(page)[1:] == [
        ["2006", "Slack Water", "Agnes", ""],
        ["2009", "Bilge", "", "Short"],
        ["2010", "The Crate", "Noor", "Voice"],
    ]


def test_two_spaces_between_sentences_part_no_columns() -> None:
    page = story(
        "Two series were made.  Created by Ada Ngo and\nBo Lind.  A squad keeps the peace on a habitat that\nleaks."
    )
    assert rows(page) == []
    assert page.text.endswith("Created by Ada Ngo and Bo Lind. A squad keeps the peace on a habitat that leaks.")


def test_two_leaders_make_three_cells() -> None:
    assert rows(story("Jenny ......... Leah Roe ......... head girl\nAisling ....... Ada Ngo .......... friend")) == [
        ["Jenny", "Leah Roe", "head girl"],
        ["Aisling", "Ada Ngo", "friend"],
    ]
