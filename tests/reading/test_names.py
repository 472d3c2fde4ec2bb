"""How names are written: people, characters, companies and titles, in any script."""

from __future__ import annotations

import pytest
import regex as re
from hypothesis import given
from hypothesis import strategies as st

from showbible.reading import names


@pytest.mark.parametrize(
    ("text", "full", "roles", "nickname"),
    [
        ("Nell Tarrant", "Nell Tarrant", (), None),
        ("Dr. Nell Tarrant", "Nell Tarrant", ("doctor",), None),
        ("Captain Dr. Nell Tarrant", "Nell Tarrant", ("captain", "doctor"), None),
        ("Mrs. Greta Moss", "Greta Moss", (), None),
        ("Eleanor “Nell” Tarrant", "Eleanor Tarrant", (), "Nell"),
        ("Captain Eleanor ‘Nell’ Tarrant", "Eleanor Tarrant", ("captain",), "Nell"),
        ("Nell Tarrant’s", "Nell Tarrant", (), None),
        ("Martin Webb Jr.", "Martin Webb Jr.", (), None),
        ("Seven of Nine", "Seven of Nine", (), None),
        ("Zoë Ní Bhriain", "Zoë Ní Bhriain", (), None),
    ],
)
def test_a_name_taken_apart(text: str, full: str, roles: tuple[str, ...], nickname: str | None) -> None:
    name = names.parse(text)
    assert (name.full, name.roles, name.nickname) == (full, roles, nickname)


@pytest.mark.parametrize("text", ["Queen Charlotte", "Father Moss", "Lady Moss", "Mr. Moss"])
def test_a_title_that_is_part_of_the_only_name_is_kept(text: str) -> None:
    assert names.parse(text).titled == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Brook", ["Ada Brook"]),
        ("Ada Brook, Tunde Bello and Lise Holm", ["Ada Brook", "Tunde Bello", "Lise Holm"]),
        ("Ada Brook & Tunde Bello", ["Ada Brook", "Tunde Bello"]),
        ("Ada Brook; Tunde Bello", ["Ada Brook", "Tunde Bello"]),
        ("Ada Brook\nTunde Bello", ["Ada Brook", "Tunde Bello"]),
        ("Martin Webb, Jr. and Ada Brook", ["Martin Webb Jr.", "Ada Brook"]),
        ("Ada Brook (season 1)", ["Ada Brook"]),
        ("J. T. Osei", ["J. T. Osei"]),
        ("Piet van der Meer", ["Piet van der Meer"]),
    ],
)
def test_a_list_of_people(text: str, expected: list[str]) -> None:
    assert names.people(text) == expected


@pytest.mark.parametrize("text", ["", "nobody", "to be announced", "Slate Pictures", "The BBC", "42", "—", "?"])
def test_a_list_of_nobody(text: str) -> None:
    assert names.people(text) == []


@pytest.mark.parametrize(
    "text", ["Ada Brook", "Zoë Ní Bhriain", "Idris Vaughan-Lee", "Ludwig van den Berg", "Ana de la Cruz"]
)
def test_a_person(text: str) -> None:
    assert names.looks_like_person(text)


@pytest.mark.parametrize(
    "text", ["", "ada brook", "Room 12", "The", "A Very Long Name That Never Seems To End", "Ada Brook.", "Ada, Brook"]
)
def test_no_person(text: str) -> None:
    assert not names.looks_like_person(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nell Tarrant meets Amos Pike.", ["Nell Tarrant", "Amos Pike"]),
        ("When Nell runs, she runs.", ["Nell"]),
        ("Then the pit floods. Nobody runs.", []),
        ("And Nell Tarrant goes home.", ["Nell Tarrant"]),
        ("Seven of Nine waits for Nell.", ["Seven of Nine", "Nell"]),
        ("Twelve-year-old Nell meets Emmy-winning Ada Brook.", ["Nell", "Ada Brook"]),
        ("Jean-Luc Picard is with Mary-Born Tarrant.", ["Jean-Luc Picard", "Mary-Born Tarrant"]),
        ("Nell Tarrant Main role", ["Nell Tarrant"]),
        ("Nell Tarrant Support", ["Nell Tarrant Support"]),
    ],
)
def test_runs_of_capitals(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in names.runs(text)] == expected


@pytest.mark.parametrize(
    "title", ["Marrow Hill", "Ironvale: Embers", "The Tin Road", "24", "Mr. Quill", "Law & Order", "The Way of the Sea"]
)
def test_a_title_of_a_work(title: str) -> None:
    assert re.fullmatch(names.TITLE, title)


@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(text: str) -> None:
    name = names.parse(text)
    assert name.full == name.full.strip() or name.full.strip() in text
    assert all(person.strip() for person in names.people(text))
    assert all(0 <= start < end <= len(text) for start, end in names.runs(text))
