"""Track records in words."""

from __future__ import annotations

from showbible.guide.presenting.records import LEADS as WORDS
from showbible.guide.presenting.records import likely, table
from showbible.resolving.record import ALL, LEADS, Field, Record


def forecasts(right: int, count: int, lead: str = ALL) -> Record:
    return Record(Field("oracle", "forecast", "release_date", lead), right, count)


def test_every_lead_has_its_words() -> None:
    assert set(WORDS) == {ALL, *LEADS}


def test_a_rate_is_told_as_what_it_may_be() -> None:
    assert likely(forecasts(11, 15)) == "likely between 48% and 89%"
    assert likely(forecasts(4, 4)) == "too few to tell"


def test_all_forecasts_are_not_told_again_where_they_are_of_one_sort() -> None:
    assert [row.ahead for row in table([forecasts(5, 12), forecasts(5, 12, "year")])] == ["up to a year ahead"]


def test_forecasts_come_before_statements_and_all_before_parts() -> None:
    said = Record(Field("oracle", "statement", "title"), 3, 9)
    rows = table([said, forecasts(1, 6, "longer"), forecasts(5, 12), forecasts(4, 6, "month")])
    assert [(row.what, row.ahead) for row in rows] == [
        ("Forecasts: Released", "in all"),
        ("Forecasts: Released", "up to a month ahead"),
        ("Forecasts: Released", "more than a year ahead"),
        ("Statements: Title", ""),
    ]
