"""The names on a page, so that a short one is given in full."""

from __future__ import annotations

import pytest

from showbible.reading.known_names import Names, has_ship_prefix
from tests.reading.helpers import page_of, series


def known(text: str) -> Names:
    return Names.of(page_of(text), series())


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Nell", "Nell Tarrant"),
        ("Tarrant", "Nell Tarrant"),
        ("Dr. Tarrant", "Nell Tarrant"),
        ("Nell Tarrant", "Nell Tarrant"),
        ("Amos", "Amos"),
    ],
)
def test_a_short_name_is_given_in_full(short: str, full: str) -> None:
    assert known("At the pit, Nell Tarrant waits for somebody, and Amos comes.").full(short) == full


def test_a_name_that_two_bear_stays_short() -> None:
    assert known("At the pit, Nell Tarrant waits for Owen Tarrant, and Tarrant comes.").full("Tarrant") == "Tarrant"


def test_a_name_that_somebody_else_bears_who_cannot_be_meant() -> None:
    names = known("At the pit, Nell Tarrant waits for Owen Tarrant, and Tarrant comes.")
    assert names.full("Tarrant", but=["Owen Tarrant"]) == "Nell Tarrant"


def test_a_nickname_leads_to_the_name() -> None:
    names = known("At the pit, Eleanor “Nell” Tarrant waits for nobody at all.")
    assert names.full("Nell") == names.full("Nell Tarrant") == "Eleanor Tarrant"


def test_words_of_the_works_title_are_nobodys_name() -> None:
    assert known("The people of Marrow Hill are used to being asked what lies beneath.").full("Hill") == "Hill"


@pytest.mark.parametrize(("name", "ship"), [("USS Calliope", True), ("HMS Pinion", True), ("Calliope", False)])
def test_ships_by_their_prefix(name: str, ship: bool) -> None:
    assert has_ship_prefix(name) is ship
