from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from tests.cli.running import COMMAND, EPISODE, OTHER_EPISODE, answer, environment, episodes, showbible


def outcomes(report: dict[str, list[dict[str, str]]]) -> list[str]:
    return [page["outcome"] for page in report["pages"]]


def test_reading_says_what_is_new(data: Path, page: Path) -> None:
    said = showbible(data, "read", page)
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("1 page: 1 new. ")
    assert "1 series" in said.stdout
    assert "1 episode" in said.stdout


def test_the_same_again_doubles_nothing_from_wherever(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    before = answer(data, "pages")
    again = answer(data, "read", os.path.relpath(page))
    assert outcomes(again) == ["unchanged"]
    assert again["new_things"] == again["new_facts"] == again["changed"] == []
    after = answer(data, "pages")
    assert [each["claims"] for each in after] == [each["claims"] for each in before]


def test_a_changed_page_says_what_changed(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    page.write_text(OTHER_EPISODE)
    said = showbible(data, "read", page)
    assert said.stdout.startswith("1 page: 1 changed. ")
    assert "3 March 2022 → 4 March 2022" in said.stdout


def test_pages_that_disagree_are_told(data: Path, page: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(OTHER_EPISODE)
    said = showbible(data, "read", page, tmp_path / "other.txt")
    assert "Sources disagree:" in said.stdout
    assert "Tidewater 2x01 · Released: " in said.stdout


def test_a_dry_run_shows_and_stores_nothing(data: Path, page: Path) -> None:
    dry = answer(data, "read", "--dry-run", page)
    assert outcomes(dry) == ["new"]
    assert dry["new_things"]
    assert answer(data, "pages") == []
    wet = answer(data, "read", page)
    assert wet == dry


def test_each_page_that_cannot_be_read_has_one_line_and_the_rest_go_in(data: Path, page: Path, tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 50)
    said = showbible(data, "read", tmp_path / "none.txt", tmp_path / "binary.txt", page)
    assert said.returncode == 1
    assert [str(tmp_path) in line for line in said.stderr.splitlines()] == [True, True]
    assert said.stdout.startswith("3 pages: 1 new, 2 failed. ")


def test_a_page_about_nothing_is_read_all_the_same(data: Path) -> None:
    said = showbible(data, "read", "-", stdin="Flour, water, salt. Bake for an hour.\n")
    assert said.returncode == 0
    assert answer(data, "pages")[0]["claims"] == 0


def test_wrong_usage_has_status_2(data: Path, page: Path) -> None:
    for arguments in (["read"], ["read", page, "--jobs", "0"], ["read", page, "--no-such"]):
        assert showbible(data, *arguments).returncode == 2
    assert not data.exists()


def test_escape_sequences_of_pages_do_not_reach_the_terminal(data: Path, tmp_path: Path) -> None:
    name = "evil\x1b[2J.txt"
    (tmp_path / name).write_text(EPISODE.replace("Tidewater", "Tide[red]water\x1b]0;owned\x07"))
    for arguments in (["read", tmp_path / name], ["read", tmp_path / "no\x1b[2J"], ["pages"], ["search", "quay"]):
        said = showbible(data, *arguments)
        assert "\x1b" not in said.stdout + said.stderr
        assert "\x07" not in said.stdout + said.stderr


def test_a_read_that_is_killed_leaves_whole_pages_and_the_same_command_finishes_it(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 90)
    command = [*COMMAND, "read", "--jobs", "2", str(folder)]
    with subprocess.Popen(
        command, env=environment(data), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as run:
        _wait_for_pages(data, 20)
        os.kill(run.pid, signal.SIGKILL)
        run.communicate(timeout=30)  # ends when the last process that holds the pipe has ended
    stored = answer(data, "pages")
    assert 20 <= len(stored) < 90
    assert len({each["claims"] for each in stored}) == 1
    assert len(answer(data, "show", "Tidewater 2x01")["facts"]) >= 2
    report = answer(data, "read", folder)
    assert outcomes(report).count("unchanged") == len(stored)
    assert outcomes(report).count("new") == 90 - len(stored)
    assert len(answer(data, "pages")) == 90
    assert showbible(data, "check").returncode == 0
    assert not [file for file in (data / "pages").rglob("*") if file.is_file() and file.suffix != ".gz"]


def _wait_for_pages(data: Path, count: int) -> None:
    for _ in range(600):
        time.sleep(0.05)
        if _pages(data) >= count:
            return
    raise AssertionError("nothing was read")


def _pages(data: Path) -> int:
    try:
        with sqlite3.connect(f"file:{data}/guide.sqlite3?mode=ro", uri=True) as guide:
            return int(guide.execute("SELECT count(*) FROM guide_page").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_ctrl_c_ends_it_with_what_is_done(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 90)
    command = [*COMMAND, "read", "--jobs", "2", str(folder)]
    with subprocess.Popen(
        command,
        env=environment(data),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as run:
        _wait_for_pages(data, 20)
        os.killpg(run.pid, signal.SIGINT)
        stdout, stderr = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "same command again" in stdout
    assert "Traceback" not in stderr


def test_two_first_uses_at_once_make_one_guide(data: Path, page: Path) -> None:
    runs = [
        subprocess.Popen([*COMMAND, "read", str(page)], env=environment(data), stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert [run.communicate(timeout=60)[1] for run in runs] == ["", ""]
    assert len(answer(data, "pages")) == 1
