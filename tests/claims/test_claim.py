"""A claim's id is who said what of whom; where and when it was read changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from showbible.claims import Claim, Standing, Subject

CLAIM = Claim(
    Subject("season", series="Dark", season=2), "release_date", "2019-06-21", 10, 40, 0.9, Standing.HAPPENED,
    qualifiers={"on": "Netflix"}, about=Subject("series", "Dark"), reader="release_dates",
)  # fmt: skip


def test_the_contracts_object_comes_back_as_it_went_in() -> None:
    assert Claim.from_json(CLAIM.as_json()) == CLAIM


@pytest.mark.parametrize("change", [{"start": 11}, {"end": 50}, {"confidence": 0.5}, {"reader": "labels"}])
def test_what_is_not_said_does_not_change_the_key(change: dict[str, object]) -> None:
    assert replace(CLAIM, **change).key("a.html") == CLAIM.key("a.html")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change",
    [
        {"value": "2019-06-22"},
        {"standing": Standing.EXPECTED},
        {"property": "end_date"},
        {"subject": Subject("season", series="Dark", season=3)},
        {"qualifiers": {}},
    ],
)
def test_what_is_said_changes_the_key(change: dict[str, object]) -> None:
    assert replace(CLAIM, **change).key("a.html") != CLAIM.key("a.html")  # type: ignore[arg-type]


def test_another_page_is_another_key() -> None:
    assert CLAIM.key("a.html") != CLAIM.key("b.html")


def test_what_is_not_known_is_left_out_of_the_object() -> None:
    bare = Claim(Subject("person", "Ann Lee"), "alias", "Annie", 0, 5, 0.8)
    assert set(bare.as_json()) == {"subject", "property", "value", "start", "end", "confidence"}
