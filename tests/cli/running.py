"""The command: in a process and a data folder of its own, or in this process on the database of the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from showbible.cli import main

COMMAND = [sys.executable, "-c", "from showbible.cli import main; main(prog_name='showbible')"]

# Ways of saying it that are as plain as can be: these tests are about the command, not about reading.
EPISODE = """\
Tidewater (2022): S02E01 – The Long Quay

Tidewater is an American television series created by Ruth Calder.

• Release Date: 03 March 2022.
• Running time: 46 minutes.
"""
OTHER_EPISODE = EPISODE.replace("03 March 2022", "04 March 2022")


def environment(data: Path, **more: str) -> Mapping[str, str]:
    """This one, with the data folder, without another database, in UTF-8 and without colour."""
    mine = {key: value for key, value in os.environ.items() if key not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    return {**mine, "SHOWBIBLE_DATA": str(data), "PYTHONUTF8": "1", "NO_COLOR": "1", **more}


def showbible(data: Path, *arguments: str | Path, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin,
        env=environment(data, **more),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def answer(data: Path, *arguments: str | Path) -> Any:
    """What the command says with --json."""
    return json.loads(showbible(data, *arguments, "--json").stdout)


def inside(*arguments: str | Path, stdin: str = "") -> Result:
    given = [str(each) for each in arguments]
    return CliRunner().invoke(main, given, input=stdin, catch_exceptions=False, prog_name="showbible")


def answer_inside(*arguments: str | Path) -> Any:
    """What the command, in this process, says with --json."""
    return json.loads(inside(*arguments, "--json").stdout)


def episodes(folder: Path, count: int) -> Path:
    """A folder of pages, each about an episode of its own."""
    folder.mkdir()
    for number in range(1, count + 1):
        text = EPISODE.replace("S02E01", f"S02E{number:02}").replace("Long Quay", f"Quay of {number}")
        (folder / f"{number:03}.txt").write_text(text)
    return folder
