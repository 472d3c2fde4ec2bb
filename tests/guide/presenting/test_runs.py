"""Many episodes in few words."""

from __future__ import annotations

from collections.abc import Iterable

from showbible.guide.models import Thing
from showbible.guide.presenting.facts import group, shown
from showbible.guide.presenting.runs import FEW, Placed, placed_in_few
from showbible.guide.store.known import Known

SERIES = Thing(ident="series/tide", type="series", name="Tide")


def fact(season: int | None, episode: int | None, value: str | None = "Ada Lind") -> Known:
    ident = f"series/tide/{season}x{episode:02}" if episode else "series/tide"
    thing = Thing(ident=ident, type="episode", season=season, episode=episode, parent=SERIES) if episode else SERIES
    return Known(thing, "director", "", 0, value, "", "single")


def placed(facts: Iterable[Known], days: dict[str, str] | None = None) -> Placed:
    dated = {
        ident: {"release_date": [Known(SERIES, "release_date", "", 0, day, "happened", "single")]}
        for ident, day in (days or {}).items()
    }
    return placed_in_few(group("Director", [shown(each) for each in facts], ""), dated)


def told(found: Placed) -> list[str]:
    assert found.runs is not None
    return [
        f"{season}: {', '.join(f'{run.first}–{run.last}' if run.last else run.first for run in runs)}"
        for season, runs in found.runs.seasons
    ]


def test_a_few_are_named_one_by_one() -> None:
    found = placed([fact(1, number) for number in range(1, FEW + 1)])
    assert found.runs is None
    assert len(found.named) == FEW


def test_many_are_told_by_season_in_runs() -> None:
    found = placed([fact(2, number) for number in (7, 1, 3, 4, 5)] + [fact(1, 9), fact(10, 1)])
    assert told(found) == ["Season 1: 1x09", "Season 2: 2x01, 2x03–2x05, 2x07", "Season 10: 10x01"]
    assert found.runs
    assert found.runs.words == "7 episodes"


def test_they_are_told_with_their_years_where_these_are_known() -> None:
    facts = [fact(1, number) for number in range(1, 9)]
    days = {"series/tide/1x01": "2020-03-01", "series/tide/1x08": "2023-01"}
    found = placed(facts, days)
    assert found.runs
    assert found.runs.words == "8 episodes, 2020–2023"


def test_what_is_of_the_whole_series_or_gone_stays_beside_them() -> None:
    found = placed([fact(None, None), fact(3, 1, None), *(fact(1, number) for number in range(1, 9))])
    assert told(found) == ["Season 1: 1x01–1x08"]
    assert (len(found.named), len(found.group.facts)) == (2, 10)


def test_an_episode_that_is_told_twice_counts_once() -> None:
    found = placed([fact(1, number) for number in range(1, 8)] * 2)
    assert told(found) == ["Season 1: 1x01–1x07"]
    assert found.runs
    assert found.runs.words == "7 episodes"
