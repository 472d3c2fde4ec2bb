"""A subject is one of the contract's objects, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from showbible.claims import Subject

GOOD: list[dict[str, Any]] = [
    {"type": "franchise", "name": "Star Trek"},
    {"type": "series", "name": "Star Trek: Picard"},
    {"type": "film", "name": "Winter Ferry", "year": 2016},
    {"type": "season", "series": "Dark", "season": 2},
    {"type": "episode", "series": "Dark", "season": 2, "episode": 1},
    {"type": "episode", "series": "Dark", "name": "Alpha and Omega"},
    {"type": "thing", "name": "La Sirena"},
]


@pytest.mark.parametrize("data", GOOD)
def test_the_contracts_object_comes_back_as_it_went_in(data: dict[str, Any]) -> None:
    assert Subject.from_json(data).as_json() == data


@pytest.mark.parametrize(
    "data",
    [
        {"type": "podcast", "name": "x"},
        {"type": "series"},
        {"type": "series", "name": ""},
        {"type": "season", "season": 2},
        {"type": "episode", "name": "Alpha and Omega"},
    ],
)
def test_what_names_nothing_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        Subject.from_json(data)


def test_a_title_is_what_people_would_say() -> None:
    assert Subject("season", series="Dark", season=2).title == "Dark season 2"
    assert Subject("episode", series="Dark", season=2, episode=1).title == "Dark 2x01"
    assert Subject("episode", series="Dark", season=0, episode=3).title == "Dark 0x03"
    assert Subject("character", "Guinan").title == "Guinan"
