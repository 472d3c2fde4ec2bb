"""A URL is one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from showbible.fetching.model import Fetched
from showbible.fetching.run import Run

_URL = re.compile(r"[a-z][a-z0-9+.-]+://|(?:data|javascript|mailto|blob):|https?:", re.IGNORECASE)


def takes(address: str) -> bool:
    """Whatever looks like a URL, so that those of other schemes are refused as such."""
    return bool(_URL.match(address))


def fetch(address: str, run: Run) -> Iterator[Fetched]:
    yield run.visitor.visit(address)
