from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import answer, showbible


def verdicts(data: Path, **environment: str) -> dict[str, str]:
    said = showbible(data, "check", "--json", **environment)
    found = {each["what"]: each["verdict"] for each in json.loads(said.stdout)}
    assert said.returncode == int("fail" in found.values())
    return found


def test_a_guide_in_order_is_all_ok(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    assert set(verdicts(data).values()) == {"ok"}


def test_a_new_folder_is_told_of_and_no_failure(data: Path) -> None:
    assert verdicts(data)["database"] == "warn"


def test_a_damaged_database_fails_with_what_to_do(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    (data / "guide.sqlite3").write_bytes(b"no database at all" * 1000)
    for file in data.glob("guide.sqlite3-*"):
        file.unlink()
    assert verdicts(data)["database"] == "fail"
    assert "Traceback" not in showbible(data, "check").stderr


def test_lost_bytes_and_facts_left_undone_are_warned_of(data: Path, page: Path) -> None:
    showbible(data, "read", page)
    next((data / "pages").rglob("*.gz")).unlink()
    with sqlite3.connect(data / "guide.sqlite3") as store:
        store.execute("UPDATE guide_state SET changes = changes + 1")
    found = verdicts(data)
    assert (found["kept pages"], found["facts"]) == ("warn", "warn")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_fails(data: Path) -> None:
    data.mkdir(mode=0o500)
    assert verdicts(data)["data folder"] == "fail"


def test_a_server_that_is_not_there_fails(data: Path) -> None:
    assert verdicts(data, DATABASE_URL="postgres://nobody@127.0.0.1:1/none")["database"] == "fail"


def test_a_database_url_that_is_none_fails(data: Path) -> None:
    assert verdicts(data, DATABASE_URL="nonsense")["settings"] == "fail"


def test_a_short_key_fails_and_any_host_is_warned_of(data: Path) -> None:
    found = verdicts(data, SHOWBIBLE_SECRET_KEY="short", SHOWBIBLE_HOSTS="*")
    assert (found["secret key"], found["hosts"]) == ("fail", "warn")


def test_every_finding_is_one_line(data: Path) -> None:
    said = showbible(data, "check")
    assert len(said.stdout.splitlines()) == len(answer(data, "check"))
