from __future__ import annotations

import gzip
import hashlib
import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from tests.cli.running import COMMAND, answer, environment, episodes, showbible


def test_wrong_usage_has_status_2(data: Path, page: Path) -> None:
    assert showbible(data, "read", page, "--no-such").returncode == 2
    assert not data.exists()


def test_a_read_that_is_killed_leaves_whole_pages_and_the_same_command_finishes_it(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 50)
    command = [*COMMAND, "read", "--jobs", "2", str(folder)]
    with subprocess.Popen(
        command, env=environment(data), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as run:
        _wait_for_pages(data, 8)
        os.kill(run.pid, signal.SIGKILL)
        run.communicate(timeout=30)  # ends when the last process that holds the pipe has ended
    stored = answer(data, "pages")
    assert 8 <= len(stored) < 50
    assert len({each["claims"] for each in stored}) == 1
    assert len(answer(data, "show", "Tidewater 2x01")["facts"]) >= 2
    report = answer(data, "read", folder)
    assert [each["outcome"] for each in report["pages"]].count("unchanged") == len(stored)
    assert [each["outcome"] for each in report["pages"]].count("new") == 50 - len(stored)
    assert len(answer(data, "pages")) == 50
    assert showbible(data, "check").returncode == 0
    kept = sorted((data / "pages").rglob("*.gz"))
    assert [hashlib.sha256(gzip.decompress(file.read_bytes())).hexdigest() for file in kept] == [f.stem for f in kept]
    assert len(kept) == 50


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


def _heed_interrupts() -> None:
    """A shell has what it runs in the background ignore Ctrl-C, and the suite may run there."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_ends_it_with_what_is_done(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 50)
    command = [*COMMAND, "read", "--jobs", "2", str(folder)]
    with subprocess.Popen(
        command,
        env=environment(data),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 - no thread runs here when the command starts
    ) as run:
        _wait_for_pages(data, 8)
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
