"""Of two disagreements, which one matters more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.claims import SUBJECT_TYPES, properties
from showbible.resolving.mattering import KINDS, PROPERTIES, Dispute, Heard, days_apart, dispute_of, weight

PLAIN = Dispute("series", "release_date", 2, 1, 0, date(2022, 1, 1))


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (PLAIN, PLAIN._replace(type="episode")),
        (PLAIN._replace(type="season"), PLAIN._replace(type="episode")),
        (PLAIN, PLAIN._replace(property="running_time")),
        (PLAIN._replace(type="season"), PLAIN._replace(type="episode", property="running_time", apart=400)),
        (PLAIN._replace(sources_against=2), PLAIN),
        (PLAIN._replace(apart=400), PLAIN._replace(apart=40)),
        (PLAIN._replace(apart=2), PLAIN._replace(apart=1)),
        (PLAIN._replace(last_said=date(2022, 1, 2)), PLAIN),
        (PLAIN._replace(apart=2), PLAIN._replace(last_said=date(2030, 1, 1))),
    ],
)
def test_what_matters_more_weighs_more(more: Dispute, less: Dispute) -> None:
    assert weight(more) > weight(less)


def test_it_is_the_lesser_side_that_counts() -> None:
    assert weight(PLAIN._replace(sources_for=9)) == weight(PLAIN)
    assert weight(PLAIN._replace(sources_for=1, sources_against=9)) == weight(PLAIN)


def test_the_rows_name_only_what_there_is() -> None:
    assert set(KINDS) <= set(SUBJECT_TYPES)
    assert set(PROPERTIES) <= set(properties())


@pytest.mark.parametrize(
    ("holds", "other", "days"),
    [
        (("2022-03-03", "2022-03-03"), ("2022-03-04", "2022-03-04"), 1),
        (("2022-03-03", "2022-03-03"), ("2022-01-01", "2022-12-31"), 0),
        (("2022-03-03", "2022-03-03"), ("2021-01-01", "2021-12-31"), 62),
        (("2020-01-01", "2020-12-31"), ("2021-02-01", "2021-02-28"), 32),
    ],
)
def test_dates_are_apart_by_the_days_between_them(holds: tuple[str, str], other: tuple[str, str], days: int) -> None:
    one, two = (tuple(map(date.fromisoformat, each)) for each in (holds, other))
    assert days_apart(one, [two]) == days  # type: ignore[arg-type, list-item]


def test_nothing_else_is_no_days_apart() -> None:
    assert days_apart((date.min, date.max), []) == 0


def test_a_disputed_fact_is_weighed_by_what_is_said_of_it() -> None:
    heard = [
        Heard("holds", 1, "2020-05-07", date(2020, 6, 1)),
        Heard("agrees", 2, "2020-05", date(2020, 7, 1)),
        Heard("agrees", 2, "2020", date(2020, 7, 1)),
        Heard("earlier", 3, "2019", date(2018, 7, 1)),
        Heard("disagrees", 4, "2020-05-14", date(2020, 8, 1)),
    ]
    found = dispute_of("series", "release_date", "2020-05-07", heard)
    assert found == Dispute("series", "release_date", 2, 1, 7, date(2020, 8, 1))
    number = dispute_of("series", "season_count", 2, [Heard("disagrees", 1, 3, date(2020, 8, 1))])
    assert number == Dispute("series", "season_count", 0, 1, 0, date(2020, 8, 1))


_disputes = st.builds(
    Dispute,
    st.sampled_from(SUBJECT_TYPES),
    st.sampled_from(sorted(properties())),
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.integers(0, 10**7),
    st.dates(),
)


@given(_disputes)
def test_every_weight_fits_a_column(dispute: Dispute) -> None:
    assert 0 <= weight(dispute) < 2**31
