"""How often a site was right, how surely that is known, and how long ahead is how long."""

from __future__ import annotations

import pytest

from showbible.resolving.record import ALL, FORECAST, STATEMENT, Field, Outcome, Record, known, lead, records

NEWS = Field("news", FORECAST, "release_date", "month")
STATED = Field("news", STATEMENT, "title")


def outcomes(field: Field, right: int, wrong: int) -> list[Outcome]:
    return [Outcome(field, True)] * right + [Outcome(field, False)] * wrong


@pytest.mark.parametrize(
    ("right", "count", "low", "high"),
    [
        (0, 10, 0.0, 0.278),  # as in Newcombe, Statistics in Medicine 17 (1998), and any table of Wilson's interval
        (5, 10, 0.237, 0.763),
        (10, 10, 0.722, 1.0),
        (81, 263, 0.255, 0.366),
        (1, 29, 0.006, 0.172),
    ],
)
def test_the_interval_is_wilsons(right: int, count: int, low: float, high: float) -> None:
    record = Record(NEWS, right, count)
    assert (round(record.low, 3), round(record.high, 3)) == (low, high)


@pytest.mark.parametrize(
    ("days", "name"),
    [(0, "month"), (30, "month"), (31, "half-year"), (182, "half-year"), (183, "year"), (365, "year"), (366, "longer")],
)
def test_how_long_ahead_something_was_said_has_four_names(days: int, name: str) -> None:
    assert lead(days) == name


def test_forecasts_count_by_how_long_ahead_and_all_together() -> None:
    later = NEWS._replace(lead="year")
    found = records([*outcomes(NEWS, 3, 1), *outcomes(later, 0, 2)])
    assert [(record.field.lead, record.right, record.count) for record in found.values()] == [
        (ALL, 3, 6),
        ("month", 3, 4),
        ("year", 0, 2),
    ]


def test_statements_and_forecasts_are_kept_apart() -> None:
    found = records([*outcomes(NEWS, 2, 0), *outcomes(STATED, 0, 5)])
    assert found[STATED].count == 5
    assert found[NEWS].count == found[NEWS._replace(lead=ALL)].count == 2


def test_too_little_history_is_none() -> None:
    assert known(records(outcomes(STATED, 4, 0)), STATED) is None
    assert known(records(outcomes(STATED, 5, 0)), STATED) == Record(STATED, 5, 5)
    assert known({}, STATED) is None


def test_where_one_lead_has_too_little_history_all_leads_speak() -> None:
    found = records([*outcomes(NEWS, 2, 0), *outcomes(NEWS._replace(lead="year"), 1, 4)])
    record = known(found, NEWS)
    assert record is not None
    assert (record.field.lead, record.right, record.count) == (ALL, 3, 7)


def test_the_order_of_outcomes_changes_nothing() -> None:
    some = [*outcomes(NEWS, 2, 1), *outcomes(STATED, 1, 1)]
    assert list(records(some).items()) == list(records(some[::-1]).items())
