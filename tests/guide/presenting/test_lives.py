"""The history of a fact in words: how far a date slipped, and no more than that is known of it."""

from __future__ import annotations

from datetime import date

import pytest

from showbible.claims import Claim, Standing, Subject
from showbible.guide.models import Claim as Row
from showbible.guide.models import Page, Thing
from showbible.guide.presenting.lives import history
from showbible.guide.store.known import Evidence, Known

SERIES = Subject("series", "Tide")

Told = tuple[str, str, Standing | None]


def fact(value: object, *told: Told, property_: str = "release_date") -> Known:
    """A fact of what was said on which days; "" for a page without a date."""
    return Known(
        thing=Thing(ident="series/tide", type="series", name="Tide"),
        property=property_,
        key="",
        rank=0,
        value=value,
        standing="happened",
        support="single",
        reasons=(),
        evidence=tuple(evidence(str(number), property_, each) for number, each in enumerate(told)),
    )


def evidence(key: str, property_: str, told: Told) -> Evidence:
    said, value, standing = told
    page = Page(pk=int(key) + 1, address=f"https://{key}.example/", published=said, seen_first=date(2026, 1, 1))
    claim = Claim(SERIES, property_, value, 0, 4, 0.9, standing)
    row = Row(page=page, key=key, property=property_, standing=standing or "", sentence="…", data=claim.as_json())
    return Evidence(row, "holds" if standing == Standing.HAPPENED else "earlier")


@pytest.mark.parametrize(
    ("foretold", "came", "words"),
    [
        ("2020", "2022-03-03", "First expected 2020; came out 3 March 2022: 427 days later at least."),
        ("2022-03-01", "2022-03-03", "First expected 1 March 2022; came out 3 March 2022: 2 days later."),
        ("2022-03-02", "2022-03-03", "First expected 2 March 2022; came out 3 March 2022: 1 day later."),
        ("2023", "2022-12-30", "First expected 2023; came out 30 December 2022: 2 days earlier at least."),
        ("2022", "2022-03-03", "First expected 2022; came out 3 March 2022: within what was said."),
        ("2022-03-03", "2022-03-03", "First expected 3 March 2022; came out 3 March 2022: on the day."),
    ],
)
def test_a_slip_is_told_as_what_it_is_at_least(foretold: str, came: str, words: str) -> None:
    told = history(fact(came, ("2019-05-01", foretold, Standing.EXPECTED), ("2023-02-01", came, Standing.HAPPENED)))
    assert told.words == words


@pytest.mark.parametrize(
    "told",
    [
        [("2019-05-01", "2020", Standing.EXPECTED)],
        [("2023-02-01", "2022-03-03", Standing.HAPPENED)],
        [("", "2020", Standing.EXPECTED), ("2023-02-01", "2022-03-03", Standing.HAPPENED)],
        [("2019-05-01", "2020/..", Standing.EXPECTED), ("2023-02-01", "2022-03-03", Standing.HAPPENED)],
        [("2019-05-01", "2020", Standing.WITHDRAWN), ("2023-02-01", "2022-03-03", Standing.HAPPENED)],
    ],
)
def test_where_it_cannot_be_known_nothing_is_told_of_a_slip(told: list[Told]) -> None:
    assert history(fact("2022-03-03", *told)).words == ""


def test_nothing_but_dates_slips() -> None:
    told = history(
        fact("ended", ("2019-05-01", "ordered", Standing.ANNOUNCED), ("2023-02-01", "ended", Standing.HAPPENED),
             property_="status")
    )  # fmt: skip
    assert told.words == ""
    assert told.chart
    assert told.chart.kind == "words"


def test_what_was_said_nobody_knows_when_is_in_the_table_and_not_in_the_drawing() -> None:
    told = history(
        fact("2022-03-03", ("", "2022-03-03", Standing.HAPPENED), ("2023-02-01", "2022-03-03", Standing.HAPPENED),
             ("2024-02-01", "2022", Standing.HAPPENED))
    )  # fmt: skip
    assert told.chart
    assert (len(told.chart.marks), len(told.table)) == (2, 3)
    assert any(row.said_on.startswith("undated") for row in told.table)


def test_the_table_tells_each_step_from_the_one_before() -> None:
    told = history(
        fact("2022-03-03", ("2019-05-01", "2020", Standing.EXPECTED), ("2020-05-01", "2021", Standing.EXPECTED),
             ("2020-06-01", "2021", Standing.EXPECTED), ("2022-03-04", "2022-03-03", Standing.HAPPENED))
    )  # fmt: skip
    assert [row.slip for row in told.table] == ["", "1 day later at least", "the same", "62 days later at least"]
