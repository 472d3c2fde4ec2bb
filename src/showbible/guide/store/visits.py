"""Bytes found at an address, and what earlier visits to it found."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils import timezone

from showbible import READER_VERSION
from showbible.fetching import Known
from showbible.guide.models import Page
from showbible.pages import Raw, Unreadable

LONGEST_ADDRESS = 2000  # characters; an index of PostgreSQL holds no row of more than 2,700 bytes


@dataclass(frozen=True, slots=True)
class Visit:
    """Bytes found at a lasting address; `digest` is their SHA-256 in hex."""

    raw: Raw
    address: str
    digest: str
    at: datetime
    etag: str = ""
    last_modified: str = ""


def visit(raw: Raw, etag: str | None = None, last_modified: str | None = None) -> Visit:
    """A visit made now. Unreadable where the address is too long to keep."""
    digest = hashlib.sha256(raw.data).hexdigest()
    address = lasting(raw.address, digest)
    if len(address) > LONGEST_ADDRESS:
        why = f"its address is longer than {LONGEST_ADDRESS} characters; save the page to a file and read that"
        raise Unreadable(f"{address[:60]}…", why)
    return Visit(raw, address, digest, timezone.now(), etag or "", last_modified or "")


def lasting(address: str, digest: str) -> str:
    """The address under which a page is known, whatever folder the command is run in.

    What came by standard input is known by its bytes. Names of files that are not UTF-8 are spelled out.
    """
    if address == "-":
        return f"standard input {digest[:12]}"
    if not address.lower().startswith(("http://", "https://")):
        address = os.path.abspath(address)
    return storable(address)


def storable(text: str) -> str:
    """The text without what no database takes: NUL and halves of surrogate pairs."""
    return text.replace("\0", "").encode("utf-8", "backslashreplace").decode()


def is_unchanged(address: str, digest: str | None = None) -> bool:
    """Whether a page is as this reader read it; `digest` is None where the server itself says so."""
    return _unchanged(address, digest).exists()


def note_unchanged(address: str, digest: str | None = None) -> bool:
    """The same, noting for those that are that they were seen so now."""
    return _unchanged(address, digest).update(seen_last=timezone.now()) > 0


def _unchanged(address: str, digest: str | None) -> QuerySet[Page]:
    same = Page.objects.filter(address=address, reader_version=READER_VERSION)
    return same if digest is None else same.filter(digest=digest)


def known_visits() -> dict[str, Known]:
    """What servers said of the URLs of pages that this reader has read; others must come whole."""
    rows = Page.objects.filter(reader_version=READER_VERSION).exclude(etag="", last_modified="")
    return {
        address: Known(etag or None, modified or None)
        for address, etag, modified in rows.values_list("address", "etag", "last_modified")
    }
