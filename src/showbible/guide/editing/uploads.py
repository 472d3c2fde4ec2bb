"""Files that an editor drops on the page: bounded, and kept in the data folder for their job alone."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from showbible.fetching.media import ARCHIVE_SUFFIXES, PAGE_SUFFIXES

LARGEST = 64 * 1024 * 1024  # bytes, all files together
MOST = 100
SUFFIXES = (*PAGE_SUFFIXES, *ARCHIVE_SUFFIXES)
LONGEST_NAME = 120

_UNSAFE = re.compile(r"[^\w.()+ -]")


def is_too_large(request: HttpRequest) -> bool:
    """Whether more is sent than may be; its files are then passed over."""
    return int(request.META.get("CONTENT_LENGTH") or 0) > LARGEST


class Bounded(FileUploadHandler):
    """Writes nothing of what is too large."""

    def new_file(self, *args: object, **kwargs: object) -> None:
        if self.request is not None and is_too_large(self.request):
            raise StopUpload(connection_reset=False)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None


def folder(job: int) -> Path:
    return Path(settings.DATA) / "uploads" / str(job)


def keep(job: int, files: Iterable[UploadedFile[bytes]]) -> None:
    """Writes the files into the job's folder, each in one of its own, as two may have one name."""
    for number, file in enumerate(files, start=1):
        place = folder(job) / f"{number:03}"
        place.mkdir(parents=True, exist_ok=True)
        with (place / safe_name(file.name or "")).open("wb") as out:
            for chunk in file.chunks():
                out.write(chunk)


def safe_name(name: str) -> str:
    """The name of a file without what could lead elsewhere or hide it; its suffix stays."""
    path = PurePosixPath(_UNSAFE.sub("_", name.replace("\\", "/").rsplit("/", 1)[-1]))
    return f"{path.stem[:LONGEST_NAME].lstrip('. ') or 'page'}{path.suffix[:10]}"


def kept(job: int) -> list[str]:
    return sorted(str(path) for path in folder(job).glob("*/*"))


def forget(job: int) -> None:
    shutil.rmtree(folder(job), ignore_errors=True)
