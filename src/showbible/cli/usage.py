"""What ends a command early, told on one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import click

from showbible.cli.terminal import plain
from showbible.work import Killed


class WrongCall(click.UsageError):
    """What is wrong and where it is told how it is done right."""

    def show(self, file: IO[Any] | None = None) -> None:
        see = f"; see {self.ctx.command_path} --help" if self.ctx else ""
        line = f"Error: {plain(self.format_message()).rstrip('.')}{see}"
        click.echo(line, file=file, err=file is None)


@contextmanager
def told_on_one_line() -> Iterator[None]:
    """Wrong calls within are raised again as `WrongCall`; a command without anything prints its help as ever."""
    try:
        yield
    except (WrongCall, click.exceptions.NoArgsIsHelpError):
        raise
    except click.UsageError as error:
        raise WrongCall(error.format_message(), error.ctx) from None
    except Killed as error:
        raise click.ClickException(str(error)) from None
