"""The vocabulary is data, and every row of it is whole."""

from __future__ import annotations

import pytest

from showbible.claims import SUBJECT_TYPES, Property, properties
from showbible.claims.values import KINDS

ROWS = list(properties().values())


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_a_row_is_of_known_subjects_and_has_a_known_kind_of_value(row: Property) -> None:
    assert row.of
    assert set(row.of) <= set(SUBJECT_TYPES)
    assert row.value in KINDS
    assert row.takes in ("one", "many", "one per key")
    assert row.label
    assert row.says.endswith(".")


def test_the_rank_is_the_place_in_the_file() -> None:
    assert [row.rank for row in ROWS] == list(range(len(ROWS)))


def test_those_that_stand_more_or_less_firmly_are_the_contracts_four() -> None:
    assert {row.name for row in ROWS if row.standing} == {"release_date", "end_date", "status", "cast"}
