"""Whatever a person may use, type or set is told of in docs/."""

from __future__ import annotations

import re
import tomllib

import click
import pytest

from showbible.claims import properties
from showbible.cli import main
from tests.architecture.source import ROOT, modules

DOCS = ROOT / "docs"


def told(page: str) -> str:
    return (DOCS / page).read_text("utf-8")


def in_code(name: str, text: str) -> bool:
    """Whether a text names something as code, alone or with what follows it: `SHOWBIBLE_DATA=folder`."""
    return bool(re.search(rf"`{re.escape(name)}[ `=\[]", text))


def named(words: str, text: str) -> bool:
    """Whether a text has the words, and not as the beginning of others."""
    return bool(re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text))


def settings() -> list[str]:
    """The environment variables that the project reads."""
    source = "".join(path.read_text("utf-8") for path in modules().values())
    return sorted({"DATABASE_URL", *re.findall(r"""["'](SHOWBIBLE_[A-Z_]+)["']""", source)})


def dependencies() -> list[str]:
    """The packages that pyproject.toml names, for running and for development."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = [group for rows in project["dependency-groups"].values() for group in rows if isinstance(group, str)]
    return sorted({re.split(r"[\[<>=]", row)[0] for row in (*project["project"]["dependencies"], *groups)})


def commands(group: click.Group = main, before: str = "") -> dict[str, click.Command]:
    """All commands, those within others too, by what is typed for them."""
    found: dict[str, click.Command] = {}
    context = click.Context(group)
    for name in group.list_commands(context):
        if command := group.get_command(context, name):
            found[f"{before}{name}"] = command
        if isinstance(command, click.Group):
            found |= commands(command, f"{before}{name} ")
    return found


@pytest.mark.parametrize("name", list(properties()))
def test_every_property_is_told_of(name: str) -> None:
    assert in_code(name, told("claims.md"))


def test_every_command_and_its_options_are_told_of() -> None:
    text = told("command.md")
    names = [f"showbible {name}" for name in commands()]
    options = [option.opts[0] for command in commands().values() for option in command.params if _is_shown(option)]
    assert names
    assert not [name for name in (*names, *options) if not named(name, text)]


def _is_shown(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Option) and not parameter.hidden


@pytest.mark.parametrize("name", settings())
def test_every_setting_is_told_of(name: str) -> None:
    assert in_code(name, told("settings.md"))


@pytest.mark.parametrize("name", dependencies())
def test_the_reason_for_every_dependency_is_told(name: str) -> None:
    assert named(name, told("dependencies.md"))
