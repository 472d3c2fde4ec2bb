"""What counts as a change, on which day, and by which claim."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest

from showbible.claims import properties
from showbible.claims.values import KINDS
from showbible.resolving import Said
from showbible.resolving.changing import Change, changes
from showbible.resolving.days import days_of
from showbible.resolving.decisions import Edit
from showbible.resolving.hearing import moment
from showbible.resolving.key import Key
from showbible.resolving.rounds import first_round
from showbible.resolving.voices import Voice, level
from tests.resolving.saying import page, says, season

THING = "series/star-trek-picard/season-2"


def told(day: str, property_: str, value: Any, standing: str | None = None) -> Said:
    return says(page(day, day), season(2), property_, value, standing)


def came(day: str, value: str, standing: str = "happened") -> Said:
    return told(day, "release_date", value, standing)


def found(*said: Said, edits: Sequence[Edit] = ()) -> list[Change]:
    by_property: dict[str, list[Voice]] = {}
    for each in said:
        by_property.setdefault(each.claim.property, []).append(_voice(each))
    decided = {"release_date": edits} if edits else {}
    days = days_of(THING, by_property, first_round(THING, by_property, decided).facts, decided)
    return list(changes(by_property, days))


def shown(*said: Said, edits: Sequence[Edit] = ()) -> list[tuple[str, Any, Any]]:
    """The day of each change, with the old and the new value and how they stand."""
    return [
        (change.day.isoformat(), change.old and (change.old.value, change.old.standing), _new(change))
        for change in found(*said, edits=edits)
    ]


def _new(change: Change) -> tuple[Any, str | None]:
    return change.new.value, change.new.standing


def _voice(said: Said) -> Voice:
    spoken, value = moment(said.source), said.claim.value
    key = KINDS[properties()[said.claim.property].value].key(value)
    return Voice(said, value, key, level(said.claim), spoken.day, spoken.dated)


SLIPPED = (
    came("2020-06-09", "2021", "expected"),
    came("2021-09-09", "2022-02", "announced"),
    came("2022-01-19", "2022-03-03", "announced"),
    came("2022-03-13", "2022-03-03"),
)


def test_each_new_date_is_a_change_and_so_is_that_it_came() -> None:
    assert shown(*SLIPPED) == [
        ("2020-06-09", None, ("2021", "expected")),
        ("2021-09-09", ("2021", "expected"), ("2022-02", "announced")),
        ("2022-01-19", ("2022-02", "announced"), ("2022-03-03", "announced")),
        ("2022-03-13", ("2022-03-03", "announced"), ("2022-03-03", "happened")),
    ]


def test_a_change_names_the_claim_of_that_day_that_says_so() -> None:
    assert [each.claim for each in found(*SLIPPED)] == [each.id for each in SLIPPED]


def test_the_order_in_which_pages_are_read_makes_no_difference() -> None:
    mixed = list(SLIPPED)
    random.Random(3).shuffle(mixed)
    assert found(*mixed) == found(*SLIPPED)


def test_what_is_taken_back_is_a_change_to_none() -> None:
    said = came("2020-06-09", "2021", "expected"), came("2020-09-01", "2021", "withdrawn")
    assert shown(*said)[1:] == [("2020-09-01", ("2021", "expected"), (None, None))]


def test_a_casting_that_is_announced_of_a_known_season_is_news() -> None:
    part = {"person": "Whoopi Goldberg", "character": "Guinan"}
    said = came("2020-06-09", "2021", "expected"), told("2020-07-01", "cast", part, "announced")
    assert shown(*said)[1:] == [("2020-07-01", None, (part, "announced"))]


def test_what_an_editor_decides_is_a_change_without_a_claim() -> None:
    said = came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-03")
    pin = Edit("pin", (Key("season"),), "release_date", "2022-03-04", "Ada", "2022-06-01T10:00:00+00:00")
    [change] = found(*said, edits=[pin])
    assert (change.day.isoformat(), change.new.value, change.claim) == ("2022-06-01", "2022-03-04", None)


@pytest.mark.parametrize(
    "said",
    [
        (came("2022-04-01", "2022-03-03"),),
        (came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-03")),
        (came("2022-04-01", "2022-03-03"), told("2022-05-01", "director", "Doug Aarniokoski")),
        (told("2022-04-01", "episode_count", 10), told("2022-05-01", "running_time", 45)),
        (told("2022-04-01", "cast", {"person": "Whoopi Goldberg", "character": "Guinan"}, "announced"),),
        (came("2022-04-01", "2022-03-03"), told("2022-05-01", "cast", {"person": "Orla Brady", "character": None})),
    ],
)
def test_what_a_page_tells_for_the_first_time_of_what_has_been_is_none(said: tuple[Said, ...]) -> None:
    assert found(*said) == []
