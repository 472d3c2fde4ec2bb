"""Standard input, named "-", is one page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial

from showbible.fetching.content import page_bytes
from showbible.fetching.inflate import CHUNK
from showbible.fetching.model import Fetched
from showbible.fetching.run import Run
from showbible.pages.raw import Raw


def takes(address: str) -> bool:
    return address == "-"


def fetch(address: str, run: Run) -> Iterator[Fetched]:
    pieces = iter(partial(sys.stdin.buffer.read, CHUNK), b"")
    yield Fetched(Raw(address, page_bytes(address, pieces, run.options.limits.page)))
