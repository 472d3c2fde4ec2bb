"""What has come out is no longer in the making, whatever was said of it before."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.resolving import Fact, Said, Source, Support, resolve
from tests.resolving.saying import PICARD, episode, facts, only, page, rules, says, season, stances

EARLY, LATER = page("early", "2021-05-03"), page("later", "2022-05-05")
FILM = Subject("film", "The Long Thaw", year=2022)
UNDATED = page("undated")


def status(*said: Said, on: str | None = None) -> Fact:
    resolution = resolve(said, on=on)
    return only(resolution, resolution.subjects[said[0].id], "status")


@pytest.mark.parametrize("subject", [FILM, season(2), episode(1)])
@pytest.mark.parametrize("source", [EARLY, UNDATED])
@pytest.mark.parametrize("value", ["ordered", "delayed", "filming", "wrapped"])
def test_what_has_come_out_is_no_longer_in_the_making(subject: Subject, source: Source, value: str) -> None:
    made = says(source, subject, "status", value, "happened")
    fact = status(made, says(LATER, subject, "release_date", "2022-03-03", "happened"))
    assert (fact.value, fact.support, stances(fact, made)) == (None, Support.OUTDATED, ["earlier"])
    assert fact.reasons[1].rule == "released"
    assert fact.reasons[1].details == (("on", "2022-03-03"),)


def test_a_season_is_out_with_its_first_episode() -> None:
    made = says(EARLY, season(2), "status", "filming", "happened")
    assert status(made, says(LATER, episode(1), "release_date", "2022-03-03", "happened")).value is None


@pytest.mark.parametrize(
    ("day", "standing"), [("2022-12-01", "happened"), ("2022", "happened"), ("2022-03-03", "announced")]
)
def test_what_had_not_come_out_when_it_was_said_is_still_in_the_making(day: str, standing: str) -> None:
    made = says(EARLY, FILM, "status", "filming", "happened")
    assert status(made, says(LATER, FILM, "release_date", day, standing)).value == "filming"


def test_another_season_that_has_come_out_changes_nothing() -> None:
    made = says(EARLY, season(3), "status", "filming", "happened")
    assert status(made, says(LATER, season(2), "release_date", "2022-03-03", "happened")).value == "filming"


def test_before_the_release_was_known_it_was_in_the_making() -> None:
    made = says(EARLY, FILM, "status", "filming", "happened")
    out = says(LATER, FILM, "release_date", "2022-03-03", "happened")
    assert status(made, out, on="2022-01-01").value == "filming"
    assert status(made, out, on="2022-12-31").value is None


@pytest.mark.parametrize("value", ["cancelled", "ended"])
def test_what_has_come_out_may_be_over(value: str) -> None:
    over = says(UNDATED, season(2), "status", value, "announced")
    made = says(EARLY, season(2), "status", "filming", "happened")
    fact = status(over, made, says(LATER, season(2), "release_date", "2022-03-03", "happened"))
    assert (fact.value, rules(fact)) == (value, ["sources", "released"])


def test_a_series_that_is_out_may_be_ordered_again() -> None:
    out = says(LATER, PICARD, "release_date", "2020-01-23", "happened")
    again, before = (
        says(page(day, day), PICARD, "status", "ordered", "announced") for day in ("2021-05-03", "2019-05-03")
    )
    assert status(again, before, out).value == "ordered"
    assert status(before, out).value is None
    assert status(says(UNDATED, PICARD, "status", "ordered", "announced"), out).value == "ordered"


def test_a_release_alone_makes_no_status() -> None:
    said = says(LATER, FILM, "release_date", "2022-03-03", "happened")
    resolution = resolve([said])
    assert facts(resolution, resolution.subjects[said.id], "status") == []
