"""A zip holds pages, read one entry after another and never unpacked to disk."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from showbible.fetching.content import page_bytes, too_large
from showbible.fetching.inflate import CHUNK, HIGHEST_RATIO
from showbible.fetching.leftovers import leftovers
from showbible.fetching.media import PAGE_NAMES, PAGE_SUFFIXES, suffix, type_of_name
from showbible.fetching.model import Fetched, Found
from showbible.fetching.naming import megabytes
from showbible.fetching.opening import open_file
from showbible.fetching.options import MIB, Limits
from showbible.fetching.run import Run
from showbible.pages.raw import Raw, Unreadable

# What zipfile raises for data that are not what they say they are.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


def takes(address: str) -> bool:
    return address.lower().endswith(".zip")


def fetch(address: str, run: Run) -> Iterator[Found]:
    """The pages of a zip, in its own order, as `archive.zip/path/in/it.html`. A zip in a zip is not opened."""
    limits = run.options.limits
    with open_file(address) as stream, _opened(address, stream, limits) as archive:
        pages = _pages(address, archive, run.options.note)
        if not pages:
            raise Unreadable(address, f"this zip holds no pages ({PAGE_NAMES})")
        unpacked = 0
        for page in pages:
            unpacked += page.file_size
            if unpacked > limits.archive:
                raise Unreadable(address, f"unpacks to more than {megabytes(limits.archive)}; the rest is left out")
            yield _entry(address, archive, page, limits)


class _Index(io.BufferedReader):
    """A file that will not give a zip's whole list of entries at once where that would fill the memory."""

    def __init__(self, raw: io.FileIO, limit: int) -> None:
        super().__init__(raw)
        self._limit = limit

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > self._limit:
            raise zipfile.BadZipFile("its list of entries is too long")
        return super().read(size)


def _opened(address: str, stream: BinaryIO, limits: Limits) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(_Index(io.FileIO(stream.fileno(), closefd=False), limits.archive_index))
    except BROKEN as error:
        raise Unreadable(address, f"is no whole zip ({error}); make or download it again") from error
    if len(archive.infolist()) > limits.archive_entries:
        raise Unreadable(address, f"holds more than {limits.archive_entries} entries; split it")
    return archive


def _pages(address: str, archive: zipfile.ZipFile, note: Callable[[str], None]) -> list[zipfile.ZipInfo]:
    files = [info for info in archive.infolist() if not info.is_dir() and not _is_hidden(info.filename)]
    left_out = Counter(kind for info in files if (kind := _kind(info)) not in PAGE_SUFFIXES)
    if left_out:
        note(f"{address}: {leftovers(left_out)}")
    return [info for info in files if _kind(info) in PAGE_SUFFIXES]


def _kind(info: zipfile.ZipInfo) -> str:
    return "link" if stat.S_ISLNK(info.external_attr >> 16) else suffix(info.filename)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") for part in _parts(name))


def _parts(name: str) -> list[str]:
    """The folders and the file of an entry's name, without those that would lead out of the archive."""
    return [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]


Refusal = tuple[Callable[[zipfile.ZipInfo, Limits], bool], Callable[[Limits], str]]
REFUSALS: tuple[Refusal, ...] = (
    (
        lambda info, limits: bool(info.flag_bits & 0x1),
        lambda limits: "is encrypted; unpack the zip and read the folder",
    ),
    (
        lambda info, limits: info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED),
        lambda limits: "is compressed by an unusual method; unpack the zip and read the folder",
    ),
    (lambda info, limits: info.file_size > limits.page, lambda limits: too_large(limits.page)),
    (
        lambda info, limits: info.file_size > max(MIB, HIGHEST_RATIO * info.compress_size),
        lambda limits: f"unpacks to more than {HIGHEST_RATIO} times its size, as no page does; it is left out",
    ),
)


def _entry(path: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, limits: Limits) -> Found:
    address = "/".join([path, *_parts(info.filename)])
    for refuses, reason in REFUSALS:
        if refuses(info, limits):
            return Unreadable(address, reason(limits))
    try:
        with archive.open(info) as stream:
            data = page_bytes(address, iter(partial(stream.read, CHUNK), b""), limits.page)
    except Unreadable as error:
        return error
    except BROKEN as error:
        return Unreadable(address, f"is damaged in the zip ({error}); make or download the zip again")
    return Fetched(Raw(address, data, type_of_name(info.filename)))
