from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner

from showbible import __version__
from showbible.cli import COMMANDS, main
from tests.cli.running import inside, showbible


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


def test_version() -> None:
    assert __version__ in inside("--version").stdout


WRONG = {
    ("reed",): "No such command",
    ("--no-such",): "showbible --help",
    ("read",): "Missing argument",
    ("read", "x.txt", "--no-such"): "see showbible read --help",
    ("read", "x.txt", "--jsonl", "--dry-run"): "--jsonl and --dry-run do not go together",
    ("read", "x.txt", "--json", "--jsonl"): "--jsonl and --json do not go together",
    ("read", "x.txt", "--jobs", "0"): "--jobs",
    ("decide", "pin", "x"): "see showbible decide pin --help",
    ("decide", "undo", "zero"): "NUMBER",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_a_wrong_call_is_one_line_that_leads_to_the_help(folder: Path, arguments: tuple[str, ...]) -> None:
    said = inside(*arguments)
    assert (said.exit_code, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert WRONG[arguments] in said.stderr
    assert "--help" in said.stderr
    assert not folder.exists()


def test_a_command_of_commands_prints_what_it_has() -> None:
    said = inside("decide")
    assert all(f"\n  {name} " in said.output for name in ("merge", "apart", "split", "undo"))


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
    assert "DATABASE_URL names no database" in said.stderr
    assert "postgres://user:password@host/name" in said.stderr
    assert said.stderr.count("\n") == 1
