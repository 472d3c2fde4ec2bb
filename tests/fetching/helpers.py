"""What the tests of fetching share: pages and refusals told apart, and archives made on the spot."""

from __future__ import annotations

import gzip
from pathlib import Path

from showbible.fetching import Fetched, Limits, Options, fetch_all
from showbible.pages.raw import Unreadable

PAGE = b"<html><body><p>Raffi returns in season 2.</p></body></html>"
SMALL = Limits(page=1024, archive=4096, archive_entries=20, visit=2.0, connection=1.0, robots=4096)


def fetch(*addresses: str | Path, options: Options | None = None) -> list[Fetched | Unreadable]:
    return list(fetch_all([str(address) for address in addresses], options))


def page(address: str | Path, options: Options | None = None) -> Fetched:
    """The one page at an address."""
    (found,) = fetch(address, options=options)
    assert isinstance(found, Fetched), str(found)
    return found


def refusal(address: str | Path, options: Options | None = None) -> str:
    """The one line that says why there is no page."""
    (found,) = fetch(address, options=options)
    assert isinstance(found, Unreadable)
    assert "\n" not in str(found)
    assert str(found) == f"{found.address}: {found.reason}"
    return found.reason


def record(url: str, http: bytes, kind: str = "response", length: int | None = None) -> bytes:
    """A record of a WARC."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2022-03-03T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(http) if length is None else length}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def answer(body: bytes = PAGE, status: str = "200 OK", **headers: str) -> bytes:
    """An HTTP answer as a crawler writes it down."""
    named = {"content_type": "text/html; charset=utf-8", **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def gzipped(*records: bytes) -> bytes:
    """A .warc.gz: each record a member of its own."""
    return b"".join(gzip.compress(one) for one in records)
