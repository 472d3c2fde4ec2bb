"""Our way: bytes to page, page to claims."""

from __future__ import annotations

from typing import Any

from benchmarks.ways import Read
from showbible.pages import Raw, Unreadable, read_page
from showbible.reading import read_claims


def ready() -> Read:
    return read


def read(name: str, data: bytes) -> dict[str, Any]:
    try:
        page = read_page(Raw(name, data, "text/html"))
    except Unreadable as unreadable:
        return {"page": name, "text": "", "claims": [], "error": unreadable.reason}
    return {"page": name, "text": page.text, "claims": [claim.as_json() for claim in read_claims(page)]}
