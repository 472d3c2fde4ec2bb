"""The guide, opened for a command; what stands in the way, as one clear line."""

from __future__ import annotations

import click
from django.conf import settings
from django.db import DatabaseError

from showbible.cli.terminal import complaints, plain
from showbible.guide.store import is_stale, open_store, resolve_changed


def open_guide() -> None:
    """The guide of this data folder, made at first use. ClickException where it cannot be opened."""
    try:
        open_store()
    except OSError as error:
        where = error.filename or settings.DATA
        raise click.ClickException(f"{where}: {error.strerror}; choose another folder with --data DIR") from None
    except DatabaseError as error:
        why = plain(str(error))
        raise click.ClickException(f"the database cannot be opened: {why}; see showbible check") from None


def open_current_guide() -> None:
    """The guide with its facts up to date, also where a run that read pages was cut off before its end."""
    open_guide()
    if is_stale():
        complaints().print("Working out what was read or decided before.", style="dim")
        resolve_changed()
