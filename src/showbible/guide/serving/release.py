"""What makes the pages: this version of the code and these settings, as a short text by which ETags begin."""

from __future__ import annotations

import hashlib
from pathlib import Path

from django.conf import settings

import showbible


def release() -> str:
    """Another one after each change of a file of ours or of a setting, and for each data folder."""
    folder = Path(showbible.__file__).parent
    found = hashlib.blake2b(digest_size=6)
    for file in sorted(folder.rglob("*.*")):
        if file.suffix != ".pyc":
            found.update(f"{file.relative_to(folder)} {file.stat().st_mtime_ns}\n".encode())
    for name in sorted(dir(settings)):
        found.update(f"{name} {getattr(settings, name)!r}\n".encode() if name.isupper() else b"")
    return found.hexdigest()
