from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import EPISODE, OTHER_EPISODE, answer_inside, inside

pytestmark = [pytest.mark.store, pytest.mark.django_db, pytest.mark.usefixtures("folder")]


def outcomes(report: dict[str, Any]) -> list[str]:
    return [page["outcome"] for page in report["pages"]]


def test_reading_says_what_is_new(page: Path) -> None:
    said = inside("read", page)
    assert (said.exit_code, said.stderr) == (0, "")
    assert said.stdout.startswith("1 page: 1 new. ")
    assert "1 series" in said.stdout
    assert "1 episode" in said.stdout


def test_the_same_again_doubles_nothing_from_wherever(page: Path) -> None:
    inside("read", page)
    before = answer_inside("pages")
    again = answer_inside("read", os.path.relpath(page))
    assert outcomes(again) == ["unchanged"]
    assert again["new_things"] == again["new_facts"] == again["changed"] == []
    after = answer_inside("pages")
    assert [each["claims"] for each in after] == [each["claims"] for each in before]


def test_a_changed_page_says_what_changed(page: Path) -> None:
    inside("read", page)
    page.write_text(OTHER_EPISODE)
    said = inside("read", page)
    assert said.stdout.startswith("1 page: 1 changed. ")
    assert "3 March 2022 → 4 March 2022" in said.stdout


def test_pages_that_disagree_are_told(page: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(OTHER_EPISODE)
    said = inside("read", page, tmp_path / "other.txt")
    assert "Sources disagree:" in said.stdout
    assert "Tidewater 2x01 · Released: " in said.stdout


def test_a_dry_run_shows_and_stores_nothing(page: Path) -> None:
    dry = answer_inside("read", "--dry-run", page)
    assert outcomes(dry) == ["new"]
    assert dry["new_things"]
    assert answer_inside("pages") == []
    wet = answer_inside("read", page)
    assert wet == dry


def test_each_page_that_cannot_be_read_has_one_line_and_the_rest_go_in(page: Path, tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 50)
    said = inside("read", tmp_path / "none.txt", tmp_path / "binary.txt", page)
    assert said.exit_code == 1
    assert [str(tmp_path) in line for line in said.stderr.splitlines()] == [True, True]
    assert said.stdout.startswith("3 pages: 1 new, 2 failed. ")


def test_a_page_about_nothing_is_read_all_the_same() -> None:
    said = inside("read", "-", stdin="Flour, water, salt. Bake for an hour.\n")
    assert said.exit_code == 0
    assert answer_inside("pages")[0]["claims"] == 0


def test_escape_sequences_of_pages_do_not_reach_the_terminal(tmp_path: Path) -> None:
    name = "evil\x1b[2J.txt"
    (tmp_path / name).write_text(EPISODE.replace("Tidewater", "Tide[red]water\x1b]0;owned\x07"))
    for arguments in (["read", tmp_path / name], ["read", tmp_path / "no\x1b[2J"], ["pages"], ["search", "quay"]):
        said = inside(*arguments)
        assert "\x1b" not in said.stdout + said.stderr
        assert "\x07" not in said.stdout + said.stderr
