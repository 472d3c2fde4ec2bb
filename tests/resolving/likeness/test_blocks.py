from __future__ import annotations

import pytest

from showbible.resolving.likeness.blocks import beginnings, person_blocks, title_blocks
from showbible.resolving.likeness.forms import LOST
from tests.resolving.likeness.test_names import PEOPLE, TITLES


@pytest.mark.parametrize(("one", "other", "reason"), PEOPLE)
def test_writings_of_one_name_share_a_block(one: str, other: str, reason: str) -> None:
    if LOST not in one + other and reason != "part of the name":
        assert set(person_blocks(one)) & set(person_blocks(other))


@pytest.mark.parametrize(("one", "other", "reason"), TITLES)
def test_writings_of_one_title_share_a_block(one: str, other: str, reason: str) -> None:
    assert set(title_blocks(one)) & set(title_blocks(other)) or reason == "letters of the title off"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna Sand", "Eva Sand"), ("Ku Hye", "Go Hae"), ("Rios", "Cristobal Rios"), ("Bill Abel", "Bill Kennedy")],
)
def test_other_names_share_none(one: str, other: str) -> None:
    assert not set(person_blocks(one)) & set(person_blocks(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("The Day of the Cat", "The Night of the Dog"), ("Part 1", "Volume 1"), ("A Boat", "A Car"), ("V", "5")],
)
def test_other_titles_share_none(one: str, other: str) -> None:
    assert not set(title_blocks(one)) & set(title_blocks(other))


def test_blocks_are_few() -> None:
    assert len(person_blocks("Bill James Kennedy Abel")) <= 6
    assert len(title_blocks("The Day of the Very Long Title: Part Two")) <= 6
    assert person_blocks("") == ()


def test_names_with_lost_letters_look_for_beginnings_that_are_left() -> None:
    assert beginnings("zden?k sirov?")[0] in beginnings("zdenek sirova")
    assert beginnings("?mer vargi")[0] in beginnings("omer vargi")
    assert beginnings("??? ??") == []
