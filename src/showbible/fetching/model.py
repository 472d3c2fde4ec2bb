"""What fetching gives: a page's bytes, with what the server needs to hear at the next visit."""

from __future__ import annotations

from dataclasses import dataclass

from showbible.pages.raw import Raw, Unreadable


@dataclass(frozen=True, slots=True)
class Known:
    """What a server said at the last visit of a URL (RFC 9110, 8.8); sent back, it can answer "unchanged"."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page's bytes. Where it is `unchanged` since the visit that `Options.known` tells of, there are none."""

    raw: Raw
    etag: str | None = None
    last_modified: str | None = None
    unchanged: bool = False


Found = Fetched | Unreadable
