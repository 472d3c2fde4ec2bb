"""Rows of episodes as the files taken from Wikipedia have them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.franchise import wikipedia
from benchmarks.franchise.sheet import Row


def rows(folder: Path, *listed: tuple[str, str, str]) -> list[Row]:
    """What becomes of rows of number, title and day."""
    info = {"url": "https://site.example/Marrow_Hill:_Salt", "dates": "May 1, 2020 - present"}
    counts = {"season_count": "1", "episode_count": "9"}
    (folder / "star_trek_series_info.json").write_text(json.dumps({"1": {**info, **counts}}))
    episodes = [{"num_in_season": n, "title": t, "director": "Ann Lee", "air_date": d} for n, t, d in listed]
    season = {"total": "9", "season_start": "May 1, 2020", "season_end": "present", "episodes": episodes}
    (folder / "star_trek_series_1_salt_episodes.json").write_text(json.dumps({"seasons": {"1": season}}))
    [sheet] = wikipedia.sheets(folder)
    return sheet.rows


@pytest.mark.parametrize(
    ("numbers", "read"),
    [(("1–2", "3"), [1, 2, 3]), (("12", "3"), [1, 2, 3]), (("1", "2"), [1, 2]), (("11", "12"), [11, 12])],
)
def test_a_row_of_two_numbers_is_two_episodes(tmp_path: Path, numbers: tuple[str, ...], read: list[int]) -> None:
    assert [row.number for row in rows(tmp_path, *((each, "Salt", "May 1, 2020") for each in numbers))] == read


def test_two_days_are_of_one_episode_each(tmp_path: Path) -> None:
    found = rows(tmp_path, ("1–2", "Salt", "May 1, 2020 May 8, 2020"), ("3–4", "Iron", "May 15, 2020"))
    assert [row.day for row in found] == ["2020-05-01", "2020-05-08", "2020-05-15", "2020-05-15"]


def test_what_is_no_day_is_none_and_a_series_has_its_articles_name(tmp_path: Path) -> None:
    [row] = rows(tmp_path, ("1", "Salt", "Ann Lee"))
    assert (row.day, row.series) == (None, "Marrow Hill: Salt")
