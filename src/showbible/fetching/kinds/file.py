"""A file is one page."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial

from showbible.fetching.content import page_bytes, too_large
from showbible.fetching.inflate import CHUNK
from showbible.fetching.media import type_of_name
from showbible.fetching.model import Fetched
from showbible.fetching.opening import open_file
from showbible.fetching.run import Run
from showbible.pages.raw import Raw, Unreadable


def takes(address: str) -> bool:
    return True


def fetch(address: str, run: Run) -> Iterator[Fetched]:
    limit = run.options.limits.page
    with open_file(address) as stream:
        if os.fstat(stream.fileno()).st_size > limit:
            raise Unreadable(address, too_large(limit))
        data = page_bytes(address, iter(partial(stream.read, CHUNK), b""), limit)
    yield Fetched(Raw(address, data, type_of_name(address)))
