"""A page as it came in, a Page out, by its media type."""

from __future__ import annotations

from showbible.pages.decoding import decode
from showbible.pages.page import Page
from showbible.pages.plain.read import read_plain
from showbible.pages.raw import Raw


def read_page(raw: Raw) -> Page:
    return read_plain(raw.address, decode(raw.data, raw.charset))
