"""The secret key of a data folder, made at first use."""

from __future__ import annotations

import os
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path


def secret_key(folder: Path) -> str:
    """The key kept in `folder`, readable by its owner alone; OSError where the folder cannot be written."""
    file = folder / "secret-key"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _write_once(file, secrets.token_urlsafe(50))
    return file.read_text().strip()


def _write_once(file: Path, text: str) -> None:
    """Of two processes that start together, the first to link its file wins and both read its key."""
    handle, draft = tempfile.mkstemp(dir=file.parent, prefix=".secret-key-")
    with os.fdopen(handle, "w") as out:
        out.write(text)
    with suppress(FileExistsError):
        os.link(draft, file)
    os.unlink(draft)
