from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible import __version__
from showbible.cli import COMMANDS, main
from tests.cli.running import showbible


def test_help_teaches_by_examples(data: Path) -> None:
    said = showbible(data, "--help")
    assert said.returncode == 0
    assert said.stdout.count("showbible read") >= 2
    assert all(name in said.stdout for name in COMMANDS)
    assert not data.exists()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_does_what_the_list_says(name: str) -> None:
    module, does = COMMANDS[name]
    assert import_module(module).command.get_short_help_str(limit=200) == does
    said = CliRunner().invoke(main, [name, "--help"])
    assert said.exit_code == 0
    assert does in said.output


def test_version(data: Path) -> None:
    assert __version__ in showbible(data, "--version").stdout


def test_an_unknown_command_is_a_usage_error(data: Path) -> None:
    said = showbible(data, "reed")
    assert (said.returncode, said.stdout) == (2, "")
    assert "No such command" in said.stderr


def test_the_data_option_wins_over_the_environment(tmp_path: Path, data: Path, page: Path) -> None:
    chosen = tmp_path / "chosen"
    assert showbible(data, "--data", chosen, "read", page).returncode == 0
    assert (chosen / "guide.sqlite3").exists()
    assert not data.exists()


def test_a_data_folder_that_cannot_be_is_one_clear_line(tmp_path: Path, page: Path) -> None:
    said = showbible(page / "below", "pages")
    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    assert "--data" in said.stderr


def test_a_wrong_database_url_is_one_clear_line(data: Path) -> None:
    said = showbible(data, "pages", DATABASE_URL="nonsense")
    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    assert "Traceback" not in said.stderr
