from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.cli.running import COMMAND, EPISODE, environment, episodes, inside, showbible

KEYS = {"page", "title", "site", "lang", "published", "text", "claims"}


def test_a_line_a_page_in_the_order_given_and_nothing_stored(folder: Path, tmp_path: Path) -> None:
    pages = episodes(tmp_path / "pages", 3)
    files = [pages / "002.txt", pages / "001.txt", pages / "003.txt"]
    said = inside("read", "--jsonl", *files)
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert said.exit_code == 0
    assert [line["page"] for line in lines] == [str(file) for file in files]
    assert all(line.keys() == KEYS for line in lines)
    assert not folder.exists()


def test_every_claim_lies_in_the_text(page: Path) -> None:
    line = json.loads(inside("read", "--jsonl", page).stdout)
    released = next(claim for claim in line["claims"] if claim["property"] == "release_date")
    assert released["value"] == "2022-03-03"
    assert "03 March 2022" in line["text"][released["start"] : released["end"]]


def test_a_page_that_cannot_be_read_has_its_line_and_the_rest_go_on(page: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    said = inside("read", "--jsonl", tmp_path / "empty.txt", tmp_path / "none.txt", page)
    lines = [json.loads(line) for line in said.stdout.splitlines()]
    assert said.exit_code == 1
    assert [bool(line.get("error")) for line in lines] == [True, True, False]
    assert lines[0]["claims"] == []
    assert len(said.stderr.splitlines()) == 2


def test_many_pages_come_in_order_over_several_processes(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 24)
    one = showbible(data, "read", "--jsonl", "--jobs", "1", folder)
    two = showbible(data, "read", "--jsonl", "--jobs", "2", folder)
    assert two.stdout == one.stdout
    assert len(one.stdout.splitlines()) == 24


def test_standard_input_is_a_page(data: Path) -> None:
    line = json.loads(showbible(data, "read", "--jsonl", "-", stdin=EPISODE).stdout)
    assert line["page"] == "-"
    assert line["claims"]


def test_django_is_not_loaded(data: Path, page: Path) -> None:
    code = (
        "import sys\nfrom showbible.cli import main\n"
        "try:\n    main()\nfinally:\n    print([n for n in sys.modules if n.startswith('django')], file=sys.stderr)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, "read", "--jsonl", str(page)],
        env=environment(data), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert said.stderr == "[]\n"


def test_a_reader_that_stops_listening_is_no_error(data: Path, tmp_path: Path) -> None:
    folder = episodes(tmp_path / "pages", 40)
    command = [*COMMAND, "read", "--jsonl", "--jobs", "2", str(folder)]
    with subprocess.Popen(
        command, env=environment(data), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        assert run.stderr
        assert run.stdout.readline()
        run.stdout.close()
        assert run.stderr.read() == ""


def test_a_name_that_is_not_utf_8_is_printed_as_valid_json(data: Path, tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(file)).write_text(EPISODE)
    said = subprocess.run([*COMMAND, "read", "--jsonl", file], env=environment(data), capture_output=True, check=True)
    assert json.loads(said.stdout.decode("utf-8"))["claims"]
