"""The life of a date, and what was believed when."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showbible.claims import Standing, Subject, properties
from showbible.claims.values import KINDS
from showbible.resolving import Said, Source, resolve
from showbible.resolving.hearing import moment
from showbible.resolving.history import Life, Slip, believed, life
from showbible.resolving.voices import Voice, level
from tests.resolving.saying import facts, page, says, season, settle
from tests.resolving.strategies import DATES, SOURCES

FILM = Subject("film", "Section 31")
ARTICLE, TRAILER, EPISODE = page("article", "2020-11-02"), page("trailer", "2021-09-08"), page("episode", "2022-03-04")


def day(source: Source, value: str, standing: str | None = None, start: int = 0) -> Said:
    return says(source, season(2), "release_date", value, standing, start=start)


def life_of(*said: Said) -> Life:
    return life(said, settle(*said).value)


def slips(told: Life) -> list[Slip | None]:
    return [step.slip for step in told.steps]


def test_a_date_from_first_forecast_to_what_happened() -> None:
    told = life_of(
        day(EPISODE, "2022-03-03", "happened"),
        day(TRAILER, "2022-02", "announced"),
        day(ARTICLE, "2021", "expected"),
    )
    assert [(step.who, step.day, step.value) for step in told.steps] == [
        ("article", date(2020, 11, 2), "2021"),
        ("trailer", date(2021, 9, 8), "2022-02"),
        ("episode", date(2022, 3, 4), "2022-03-03"),
    ]
    assert slips(told) == [None, Slip(32, 423), Slip(3, 30)]
    assert (told.first, told.happened) == (told.steps[0], told.steps[2])
    assert told.slip == Slip(62, 426)
    assert told.slip.is_sure


def test_a_day_that_was_kept_did_not_slip() -> None:
    told = life_of(day(TRAILER, "2022-03-03", "announced"), day(EPISODE, "2022-03-03", "happened"))
    assert told.slip == Slip(0, 0)
    assert not told.slip.is_sure


def test_a_forecast_that_says_less_may_have_been_right() -> None:
    told = life_of(day(TRAILER, "2022", "announced"), day(EPISODE, "2022-03-03", "happened"))
    assert told.slip == Slip(-303, 61)
    assert not told.slip.is_sure


def test_what_comes_sooner_slips_below_zero() -> None:
    told = life_of(day(TRAILER, "2022-05-01", "announced"), day(EPISODE, "2022-03-03", "happened"))
    assert told.slip == Slip(-59, -59)


def test_a_step_that_says_the_same_again_repeats() -> None:
    again = page("again", "2021-01-01")
    told = life_of(day(ARTICLE, "2021", "expected"), day(again, "2021", "expected"), day(TRAILER, "2022", "announced"))
    assert [step.repeats for step in told.steps] == [False, True, False]
    assert slips(told) == [None, None, Slip(1, 729)]
    assert (told.happened, told.slip) == (None, None)


@pytest.mark.parametrize("value", ["2021/..", "../2021"])
def test_a_date_that_is_open_at_an_end_cannot_be_compared(value: str) -> None:
    told = life_of(day(ARTICLE, value, "expected"), day(EPISODE, "2022-03-03", "happened"))
    assert (slips(told), told.slip) == ([None, None], None)


def test_what_was_said_nobody_knows_when_is_neither_first_nor_a_slip() -> None:
    told = life_of(day(page("old"), "2020", "expected"), day(EPISODE, "2022-03-03", "happened"))
    assert [(step.is_dated, step.slip) for step in told.steps] == [(True, None), (False, None)]
    assert told.first is None


def test_what_happened_may_be_told_by_a_page_without_a_date() -> None:
    told = life_of(day(ARTICLE, "2021", "expected"), day(page("wiki"), "2022-03-03", "happened"))
    assert told.slip == Slip(62, 426)


def test_what_is_taken_back_is_a_step_but_no_slip() -> None:
    later = page("later", "2021-12-01")
    told = life_of(
        day(ARTICLE, "2021", "expected"), day(later, "2021", "withdrawn"), day(EPISODE, "2022-03-03", "happened")
    )
    assert slips(told) == [None, None, Slip(62, 426)]
    assert not told.steps[1].repeats


def test_a_value_that_does_not_hold_is_not_what_happened() -> None:
    said = [day(ARTICLE, "2021", "expected"), day(EPISODE, "2022-03-03", "happened")]
    told = life(said, "2022-03-04")
    assert (told.happened, told.slip) == (None, None)


def test_claims_that_are_no_dates_have_steps_without_days() -> None:
    status = says(ARTICLE, season(2), "status", "filming", "happened")
    [step] = life([status], "filming").steps
    assert (step.value, step.low, step.high, step.slip) == ("filming", None, None, None)


def test_there_is_no_life_without_claims() -> None:
    assert life([], None) == Life((), None, None, None)


def voice(said: Said) -> Voice:
    claim, spoken = said.claim, moment(said.source)
    kind = KINDS[properties()[claim.property].value]
    return Voice(said, claim.value, kind.key(claim.value), level(claim), spoken.day, spoken.dated)


def test_what_was_believed_changes_when_something_else_is_said() -> None:
    again = page("again", "2021-01-01")
    said = [
        day(ARTICLE, "2021", "expected"),
        day(again, "2021", "expected"),
        day(TRAILER, "2022-02", "announced"),
        day(EPISODE, "2022-03-03", "happened"),
    ]
    found = believed("x", properties()["release_date"], [voice(each) for each in said])
    assert [(each.since.isoformat(), each.fact and (each.fact.value, each.fact.support)) for each in found] == [
        ("2020-11-02", ("2021", "single")),
        ("2021-01-01", ("2021", "agreed")),
        ("2021-09-08", ("2022-02", "single")),
        ("2022-03-04", ("2022-03-03", "single")),
    ]


def test_nothing_was_believed_of_what_nobody_spoke_of() -> None:
    assert believed("x", properties()["release_date"], []) == []
    said = day(ARTICLE, "2021", "expected")
    assert believed("x", properties()["release_date"], [voice(said)], "where=GB") == []


DAYS = ["2019-12-30", "2019-12-31", "2020-05-31", "2020-06-01", "2021-03-04", "2021-03-05", "2025-12-31", "2026-01-01"]
dated = st.builds(
    lambda source, value, standing, where: says(
        source, FILM, "release_date", value, standing, qualifiers=where, about=FILM
    ),
    SOURCES,
    DATES,
    st.none() | st.sampled_from(list(Standing)),
    st.sampled_from([{}, {}, {"where": "GB"}]),
)


# A busy machine is no failure.
patiently = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patiently
@given(st.lists(dated, min_size=1, max_size=12, unique_by=lambda each: each.id), st.sampled_from(["", "where=GB"]))
def test_what_was_believed_is_what_resolving_gives_as_of_that_day(said: list[Said], key: str) -> None:
    name = "films/section-31"
    beliefs = believed(name, properties()["release_date"], [voice(each) for each in said], key)
    assert all(one.since < other.since for one, other in pairwise(beliefs))
    for on in DAYS:
        then = [fact for fact in facts(resolve(said, on=on), name, "release_date") if fact.key == key]
        held = [each.fact for each in beliefs if each.since.isoformat() <= on][-1:]
        assert [(f.value, f.standing, f.support) for f in held if f] == [(f.value, f.standing, f.support) for f in then]


@patiently
@given(
    st.lists(dated, max_size=12, unique_by=lambda each: each.id).flatmap(
        lambda s: st.tuples(st.just(s), st.permutations(s))
    )
)
def test_the_order_of_claims_changes_no_life(orders: tuple[list[Said], list[Said]]) -> None:
    one, other = orders
    assert life(one, "2021-03-04") == life(other, "2021-03-04")
