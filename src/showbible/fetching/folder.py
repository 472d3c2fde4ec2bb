"""A folder in, the paths of what may be pages out, sorted by name at each level."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator

from showbible.fetching.leftovers import leftovers
from showbible.fetching.media import ARCHIVE_SUFFIXES, PAGE_NAMES, PAGE_SUFFIXES, suffix
from showbible.pages.raw import Unreadable

READABLE = (*PAGE_SUFFIXES, *ARCHIVE_SUFFIXES)


def walk(folder: str, note: Callable[[str], None]) -> Iterator[str | Unreadable]:
    """The pages and archives below a folder, and the folders that may not be opened.

    Hidden files are passed over. So are links: what they lead to is read where it lies, or lies outside.
    """
    left_out: Counter[str] = Counter()
    found = 0
    for item in _files(folder):
        if isinstance(item, Unreadable):
            found += 1
            yield item
        elif (kind := _kind(item)) in READABLE:
            found += 1
            yield item.path
        else:
            left_out[kind] += 1
    if left_out:
        note(f"{folder}: {leftovers(left_out)}")
    if not found:
        yield Unreadable(folder, f"this folder holds no pages ({PAGE_NAMES}) and no archives of them")


def _files(folder: str) -> Iterator[os.DirEntry[str] | Unreadable]:
    waiting = [iter(_entries(folder))]
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif not isinstance(entry, Unreadable) and entry.is_dir(follow_symlinks=False):
            waiting.append(iter(_entries(entry.path)))
        else:
            yield entry


def _entries(folder: str) -> list[os.DirEntry[str] | Unreadable]:
    try:
        with os.scandir(folder) as entries:
            return [*sorted((e for e in entries if not e.name.startswith(".")), key=lambda entry: entry.name)]
    except OSError as error:
        return [Unreadable(folder, f"this folder cannot be opened: {error.strerror}")]


def _kind(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return "link"
    return suffix(entry.name) if entry.is_file(follow_symlinks=False) else "device"
