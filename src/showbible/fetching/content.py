"""A stream in, the bytes of one page out, or one line that says why they are none."""

from __future__ import annotations

from collections.abc import Iterable

from showbible.fetching.inflate import Damaged, at_most
from showbible.fetching.naming import megabytes
from showbible.pages.raw import Unreadable


def too_large(limit: int) -> str:
    return f"is larger than {megabytes(limit)}, as no page is; leave it out, or split it"


def page_bytes(address: str, pieces: Iterable[bytes], limit: int) -> bytes:
    """All the bytes of a page; raises `Unreadable` where there are none, more than `limit`, or they are damaged."""
    try:
        data = at_most(pieces, limit + 1)
    except Damaged as error:
        raise Unreadable(address, f"cannot be read: {error}") from error
    if len(data) > limit:
        raise Unreadable(address, too_large(limit))
    if not data:
        raise Unreadable(address, "is empty")
    return data
