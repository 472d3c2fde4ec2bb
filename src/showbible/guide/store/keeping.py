"""The bytes of pages, kept in the data folder by their SHA-256: pages/ab/abcdef….gz."""

from __future__ import annotations

import gzip
import os
import tempfile
from pathlib import Path

from django.conf import settings


def keep_bytes(digest: str, data: bytes) -> None:
    """Writes the bytes under their digest, wholly or not at all; bytes that are there already stay."""
    if is_kept(digest):
        return
    file = _file(digest)
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=file.parent, prefix=".draft-")
    with os.fdopen(handle, "wb") as out:
        out.write(gzip.compress(data, mtime=0))
        out.flush()
        os.fsync(out.fileno())
    os.replace(draft, file)


def is_kept(digest: str) -> bool:
    return _file(digest).exists()


def kept_bytes(digest: str) -> bytes:
    """The bytes as they came; OSError where they are gone."""
    return gzip.decompress(_file(digest).read_bytes())


def forget_bytes(digest: str) -> None:
    """Removes bytes that nobody refers to."""
    _file(digest).unlink(missing_ok=True)


def _file(digest: str) -> Path:
    return Path(settings.DATA) / "pages" / digest[:2] / f"{digest}.gz"
