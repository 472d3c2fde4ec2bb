"""Entries of programme guides, by the line beneath that says where and when; and pages that only look like one."""

from __future__ import annotations

import pytest

from showbible.reading.context.slots import entries, says_slot
from showbible.reading.reading import prepare
from tests.reading.context.test_sections import ROUND_UP, works_of
from tests.reading.helpers import check_claims, check_silent, film, page_of, series

GUIDE = (
    "MONDAY 14\n\nEl Faro\n\nWalter Presents, from today\n\nAll ten episodes of this Spanish comedy are here.\n\n"
    "TUESDAY 15\n\nSmith & Sons' Wives\n\nITV1, 9.00pm\n\nThe drama is back, and nobody is glad of it at all.\n\n"
    "FRIDAY 18\n\nFILM: Slate (2014)\n\nFilm4, 11.15pm ★★★★\n\nA tender drama. 104 minutes.\n\n"
    "COMING SOON\n\nThere will be eight episodes of something else."
)


@pytest.mark.parametrize(
    "text",
    [
        "9pm, BBC One",
        "ITV1, 9.00pm",
        "Sunday, BBC Two, 9.00pm",
        "Walter Presents, from today",
        "Film4, 11.15pm ★★★★",
        "All six episodes, Thursday 1 May",
        "First two episodes 9 May, then weekly",
        "Documentary, 22 May. 1 x 90'",
        "Monday 14",
    ],
)
def test_lines_that_say_nothing_but_where_and_when(text: str) -> None:
    assert says_slot(text)


@pytest.mark.parametrize(
    "text",
    ["BBC One", "The Nine O'Clock", "It ends on Monday.", "A film, they say, from 1957", "Ada Brook, Ben Ito"],
)
def test_lines_that_say_more_or_less(text: str) -> None:
    assert not says_slot(text)


def test_each_entry_is_about_its_work() -> None:
    assert works_of(ROUND_UP + GUIDE) == ["El Faro", "Smith & Sons' Wives", "Slate"]


def test_what_stands_beneath_an_entry_is_said_of_its_work() -> None:
    expected = [(series("El Faro"), "episode_count", 10), (film("Slate", 2014), "running_time", 104)]
    check_claims(ROUND_UP + GUIDE, [*expected])


@pytest.mark.parametrize(
    "text",
    [
        "Registration\n\n9.00am, Main Hall\n\nCoffee.\n\nKeynote\n\n10.00am, Main Hall\n\nThe rector speaks.\n\n"
        "Workshop\n\n11.00am, Room Two\n\nBring a pencil.",
        "EPISODE ONE: ASH\n\nMonday 4 April, 9.00pm\n\nA drama.\n\nEPISODE TWO: EBB\n\nMonday 11 April, 9.00pm\n\n"
        "More.\n\nEPISODE THREE: SLATE\n\nMonday 18 April, 9.00pm\n\nThe series ends.",
    ],
)
def test_lines_of_other_programmes_are_no_works(text: str) -> None:
    check_silent(ROUND_UP + text)


def test_a_page_with_but_one_slot_is_no_guide() -> None:
    assert not entries(page_of(ROUND_UP + "El Faro\n\nITV1, 9.00pm\n\nThe drama is back."))


@pytest.mark.parametrize(
    ("opening", "number"), [("Series six, and the doctors are back.", 6), ("The doctors of series six are back.", None)]
)
def test_an_entry_that_opens_with_its_season(opening: str, number: int | None) -> None:
    text = GUIDE.replace("The drama is back, and nobody is glad of it at all.", f"{opening} Nobody laughs.")
    last = [p for p in prepare(page_of(ROUND_UP + text)).passages if p.text == "Nobody laughs."]
    assert [passage.scope.season for passage in last] == [number]
