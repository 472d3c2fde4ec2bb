"""What turned out so, and what is not judged: each outcome as resolving gives it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import pytest

from showbible.resolving import Decisions, Said, Source, resolve
from showbible.resolving.decisions import Edit
from showbible.resolving.key import Key
from tests.resolving.saying import episode, page, says, season

BEFORE, SOON = page("before", "2021-06-01", "News"), page("soon", "2022-02-20", "News")
AFTER = page("after", "2022-03-10", "Database")
Turned = tuple[str, str, str, bool, int | None]  # site, sort, lead, was right, slip in days


def turned(*said: Said, edits: Sequence[Edit] = ()) -> list[Turned]:
    return [
        (each.field.site, each.field.sort, each.field.lead, each.was_right, each.slip)
        for found in resolve(said, Decisions(edits=edits)).outcomes.values()
        for each in found
    ]


def date(source: Source, value: str, standing: str, **more: Any) -> Said:
    return says(source, season(2), "release_date", value, standing, **more)


CAME = date(AFTER, "2022-03-03", "happened")


def test_it_is_known_how_a_forecast_turned_out_from_when_it_is_said() -> None:
    outcomes = resolve([date(BEFORE, "2022", "expected"), CAME]).outcomes
    assert [each.since.isoformat() for found in outcomes.values() for each in found] == ["2022-03-10"]


@pytest.mark.parametrize(
    ("said", "lead", "was_right", "slip"),
    [
        (date(SOON, "2022-03-03", "announced"), "month", True, 0),
        (date(BEFORE, "2022", "expected"), "year", True, 0),
        (date(BEFORE, "2022-37", "expected"), "year", True, 0),
        (date(BEFORE, "2021-39", "expected"), "year", False, 62),
        (date(BEFORE, "2021-12-31", "announced"), "year", False, 62),
        (date(SOON, "2022-03-13", "announced"), "month", False, -10),
        (date(page("b", "2020", "News"), "[2020-39,2021-37]", "expected"), "longer", False, 307),
    ],
)
def test_a_forecast_of_a_date(said: Said, lead: str, was_right: bool, slip: int) -> None:
    assert turned(said, CAME) == [("news", "forecast", lead, was_right, slip)]


@pytest.mark.parametrize(
    "said",
    [
        [date(SOON, "2022-03-03", "announced")],  # nobody says what happened
        [date(page("x", "2022-03-09", "News"), "2022-03-04", "announced"), CAME],  # not ahead of time
        [date(page("x", None, "News"), "2022-03-04", "announced"), CAME],  # said nobody knows when
        [date(page("x", "2022", "News"), "2022-03-04", "announced"), CAME],  # perhaps not ahead of time
        [date(page("x", "2021", None), "2022-03-04", "announced"), CAME],  # of no known site
        [date(SOON, "2022-03-03", "announced"), date(AFTER, "2022", "happened")],  # what happened is less precise
        [date(BEFORE, "2022", "denied"), CAME],
    ],
)
def test_what_is_no_forecast_or_cannot_be_judged(said: list[Said]) -> None:
    assert turned(*said) == []


def test_what_a_site_says_ten_times_it_said_once() -> None:
    pages = [page(f"p{number}", f"2022-02-{number + 10}", "News") for number in range(10)]
    assert len(turned(*(date(each, "2022-03-03", "announced") for each in pages), CAME)) == 1


def test_a_forecast_that_was_taken_back_is_judged_by_what_happened() -> None:
    back = date(page("back", "2021-09-01", "Other"), "2021-39", "withdrawn")
    assert turned(date(BEFORE, "2021-39", "expected"), back, CAME) == [("news", "forecast", "year", False, 62)]


def edited(kind: Literal["pin", "reject"], value: str, page: str | None = None) -> Edit:
    series = Key("series", "star trek picard")
    return Edit(kind, (Key("season", within=series, season=2),), "release_date", value, "Ann", "2026-01-01", page=page)


def test_what_an_editor_pins_is_not_what_happened_unless_somebody_says_so() -> None:
    forecast = date(BEFORE, "2021-39", "expected")
    assert turned(forecast, edits=[edited("pin", "2030")]) == []
    assert turned(forecast, CAME, edits=[edited("pin", "2022-03-03")]) == [("news", "forecast", "year", False, 62)]


def test_what_an_editor_rejects_is_not_judged_and_judges_nothing() -> None:
    forecast = date(BEFORE, "2021-39", "expected")
    assert turned(forecast, CAME, edits=[edited("reject", "2021-39", BEFORE.id)]) == []
    assert turned(forecast, CAME, edits=[edited("reject", "2022-03-03")]) == []


@pytest.mark.parametrize(
    ("forecast", "came", "was_right"),
    [
        ("ordered", "ordered", True),
        ("filming", "wrapped", True),
        ("ordered", "cancelled", False),
        ("cancelled", "wrapped", False),
    ],
)
def test_a_forecast_of_a_status(forecast: str, came: str, was_right: bool) -> None:
    said = says(BEFORE, season(2), "status", forecast, "expected"), says(AFTER, season(2), "status", came, "happened")
    assert turned(*said) == [("news", "forecast", "year", was_right, None)]


@pytest.mark.parametrize(("forecast", "came"), [("filming", "ordered"), ("cancelled", "ordered"), ("delayed", "ended")])
def test_a_status_that_shows_nothing_of_the_forecast(forecast: str, came: str) -> None:
    said = says(BEFORE, season(2), "status", forecast, "expected"), says(AFTER, season(2), "status", came, "happened")
    assert turned(*said) == []


def cast(source: Source, part: str | None, standing: str | None) -> Said:
    return says(source, season(2), "cast", {"person": "Isa Briones", "character": part}, standing)


def test_a_casting_turns_out_so_or_is_taken_back() -> None:
    assert turned(cast(BEFORE, None, "announced"), cast(AFTER, "Kore", None)) == [
        ("news", "forecast", "year", True, None)
    ]
    assert turned(cast(BEFORE, "Kore", "announced"), cast(AFTER, None, "denied")) == [
        ("news", "forecast", "year", False, None)
    ]
    assert turned(cast(BEFORE, "Kore", "announced"), cast(SOON, "Kore", "announced")) == []


def titles(*values: str) -> list[Said]:
    return [says(page(f"{place}"), episode(1), "title", value) for place, value in enumerate(values)]


def test_a_statement_is_judged_where_three_others_settle_it() -> None:
    assert turned(*titles("Penance", "Penance", "Penance", "The Star Gazer")) == [
        ("3", "statement", "", False, None),
    ]
    found = turned(*titles("Penance", "Penance", "Penance", "Penance", "The Star Gazer"))
    assert sorted(site for site, _, _, was_right, _ in found if was_right) == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    "said",
    [
        titles("Penance", "Penance", "The Star Gazer"),
        titles("Penance", "Penance", "Penance"),
        [says(page(str(site), "2021"), season(2), "status", "filming", "happened") for site in range(5)],
        [says(page(str(site)), season(2), "writer", "Akiva Goldsman") for site in range(5)],
    ],
)
def test_statements_that_are_not_judged(said: list[Said]) -> None:
    assert turned(*said) == []
