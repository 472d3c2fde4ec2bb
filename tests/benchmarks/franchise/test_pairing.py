"""Which episodes two sources both have."""

from __future__ import annotations

import pytest

from benchmarks.franchise.pairing import pairs, series_name
from benchmarks.franchise.sheet import Row, sheet


def row(number: int, title: str, day: str | None = None, season: int = 1) -> Row:
    return Row(sheet("Site", "page").source, "Marrow Hill", season, number, title, day)


@pytest.mark.parametrize(
    ("one", "other", "step"),
    [
        (row(2, "The Long Ford"), row(3, "Long Ford!"), "title"),
        (row(2, "Salt, Part II"), row(2, "Salt: Part 2"), "title"),
        (row(2, "Salt & Iron"), row(2, "Salt and Iron"), "title"),
        (row(2, "Salt"), row(3, "Salt, Part I"), "bare title"),
        (row(2, "Salt I"), row(2, "Salt, Part I"), "number"),
    ],
)
def test_the_same_episode_is_found(one: Row, other: Row, step: str) -> None:
    [found] = pairs([one], [other])
    assert (found.one, found.other, found.step) == (one, other, step)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (row(2, "Salt"), row(2, "Iron")),
        (row(2, "Salt"), row(2, "Salt", season=2)),
        (row(2, "The Ford"), row(2, "The Mill")),
        (row(2, "Salt of the Ford"), row(3, "Salt of the Mill")),
    ],
)
def test_different_episodes_are_no_pair(one: Row, other: Row) -> None:
    assert pairs([one], [other]) == []


def test_of_two_with_one_title_the_first_is_the_first() -> None:
    twice = [row(1, "Salt"), row(2, "Salt")]
    assert [pair.other.number for pair in pairs([row(1, "Salt")], twice)] == [1]
    parts = [row(1, "Salt, Part 1"), row(2, "Salt, Part 2")]
    assert [(pair.one.number, pair.other.number) for pair in pairs(parts, twice)] == [(1, 1), (2, 2)]


def test_days_that_differ_are_a_disagreement_and_one_that_is_missing_is_none() -> None:
    [near] = pairs([row(1, "Salt", "2020-01-01")], [row(1, "Salt", "2020-01-02")])
    assert near.is_disagreement
    assert not near.is_doubtful
    [far] = pairs([row(1, "Salt", "2020-01-01")], [row(1, "Salt", "2021-01-02")])
    assert far.is_doubtful
    [open_] = pairs([row(1, "Salt", "2020-01-01")], [row(1, "Salt")])
    assert not open_.is_disagreement


def test_a_series_goes_by_its_name_without_the_franchises() -> None:
    assert series_name("Star Trek: Picard") == series_name("Picard")
    assert series_name("Star Trek") != series_name("Picard")
