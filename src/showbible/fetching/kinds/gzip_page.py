"""A page compressed by gzip, as "page.html.gz"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from showbible.fetching.content import page_bytes
from showbible.fetching.inflate import CHUNK, decoded
from showbible.fetching.media import type_of_name
from showbible.fetching.model import Fetched
from showbible.fetching.opening import open_file
from showbible.fetching.run import Run
from showbible.pages.raw import Raw


def takes(address: str) -> bool:
    return address.lower().endswith(".gz")


def fetch(address: str, run: Run) -> Iterator[Fetched]:
    with open_file(address) as stream:
        chunks = iter(partial(stream.read, CHUNK), b"")
        data = page_bytes(address, decoded(chunks, "gzip"), run.options.limits.page)
    yield Fetched(Raw(address, data, type_of_name(address[: -len(".gz")])))
