"""Texts of pages, made safe for a terminal, and the streams that the command writes to."""

from __future__ import annotations

import json
from typing import Any

import click
from rich.console import Console
from rich.text import Text


def plain(text: str) -> str:
    """The text on one line, without control characters: a page may not move the cursor of its reader."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def styled(text: str, style: str = "") -> Text:
    """The text as it is, whatever brackets it has, in one style."""
    return Text(plain(text), style=style)


def output() -> Console:
    return Console(highlight=False)


def complaints() -> Console:
    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_json(data: Any) -> None:
    """One JSON value on a line of standard output, in UTF-8 whatever the locale."""
    line = json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
    # Half of a surrogate pair, as in names of files that are not UTF-8, comes out as its JSON escape.
    click.echo(line.encode("utf-8", "backslashreplace"), nl=False)


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 page", "2 pages"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
