"""Texts of pages, made safe for a terminal, and the streams that the command writes to."""

from __future__ import annotations

import json
import sys
from typing import Any

import click
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

LONGEST_QUOTE = 400  # characters: a sentence, and most synopses
UNWRAPPED = 10_000  # columns: more than a line has


def plain(text: str) -> str:
    """The text on one line, without control characters: a page may not move the cursor of its reader."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def clipped(text: str) -> str:
    """The text on one line, cut after a word where it is long."""
    line = plain(text)
    return line if len(line) <= LONGEST_QUOTE else line[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"


def styled(text: str, style: str = "") -> Text:
    """The text as it is, whatever brackets it has, in one style."""
    return Text(plain(text), style=style)


def indented(text: RenderableType, columns: int) -> Padding:
    return Padding(text, (0, 0, 0, columns), expand=False)


def output() -> Console:
    """Standard output; where it is no terminal, lines are as long as they are."""
    return Console(highlight=False, width=None if sys.stdout.isatty() else UNWRAPPED)


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
