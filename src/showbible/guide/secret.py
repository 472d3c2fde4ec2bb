"""The secret key of a data folder, made at first use."""

from __future__ import annotations

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path


def kept_key(folder: Path) -> str:
    """The key kept in `folder`; "" where there is none yet."""
    file = _file(folder)
    return file.read_text().strip() if file.exists() else ""


def make_key(folder: Path) -> None:
    """Makes the key of `folder` where there is none, for its owner alone to read.

    Of two processes that start together, the first to link its file wins.
    """
    if kept_key(folder):
        return
    handle, draft = tempfile.mkstemp(dir=folder, prefix=".secret-key-")
    with os.fdopen(handle, "w") as out:
        out.write(secrets.token_urlsafe(50))
    with suppress(FileExistsError):
        os.link(draft, _file(folder))
    os.unlink(draft)


def _file(folder: Path) -> Path:
    return folder / "secret-key"
