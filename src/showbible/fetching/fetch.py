"""Addresses in, pages' bytes out, in the order given; one bad address does not stop the rest."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from showbible.fetching.folder import walk
from showbible.fetching.kinds import kind_of
from showbible.fetching.model import Fetched, Found
from showbible.fetching.naming import shortened, shown
from showbible.fetching.options import Options
from showbible.fetching.run import Run
from showbible.fetching.web.visitor import Visitor
from showbible.pages.raw import Unreadable


def fetch_all(addresses: Sequence[str], options: Options | None = None) -> Iterator[Found]:
    """The pages at paths, URLs and "-" (standard input), and what could not be read with why.

    Folders come sorted by name, archives in their own order. Pages are fetched as they are asked for, so no
    more than one is held in memory. Raises nothing for what an address holds or does.
    """
    options = options or Options()
    run = Run(options, Visitor(options))
    for given in addresses:
        paths: Iterable[str | Unreadable] = walk(given, options.note) if os.path.isdir(given) else [given]
        for path in paths:
            found = [path] if isinstance(path, Unreadable) else _fetch(path, run)
            yield from map(_safe, found)


def _fetch(address: str, run: Run) -> Iterator[Found]:
    try:
        yield from kind_of(address).fetch(address, run)
    except Unreadable as error:
        yield error
    except OSError as error:
        yield Unreadable(address, why(error))


def why(error: OSError) -> str:
    """A failure of the file system in words that say what to do."""
    for kind, words in FAILURES:
        if isinstance(error, kind):
            return words
    return f"cannot be read: {error.strerror or error}"


FAILURES: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "there is no such file or folder; check the path"),
    (NotADirectoryError, "there is no such file or folder; check the path"),
    (PermissionError, "may not be read: permission denied; give yourself the right to read it"),
)


def _safe(found: Found) -> Found:
    """The same, with nothing in its names that could break a line or deceive."""
    if isinstance(found, Fetched):
        address = shown(found.raw.address)
        return found if address == found.raw.address else replace(found, raw=replace(found.raw, address=address))
    return Unreadable(shown(found.address), shortened(found.reason))
