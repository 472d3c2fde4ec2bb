"""A web archive (WARC, ISO 28500) holds the pages that a crawler was answered with."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, cast

from fastwarc import ArchiveIterator, WarcRecord, WarcRecordType
from fastwarc.stream_io import BrotliReader, ChunkedReader, ZstdReader

from showbible.fetching.content import page_bytes, too_large
from showbible.fetching.inflate import CHUNK, COMPRESSED, Damaged, Inflater, at_most, decoded
from showbible.fetching.leftovers import leftovers
from showbible.fetching.media import PAGE_TYPES, parse_content_type
from showbible.fetching.model import Fetched, Found
from showbible.fetching.opening import open_file
from showbible.fetching.run import Run
from showbible.pages.raw import Raw, Unreadable

# Answers that a browser was given; HTTP clients of our own never ask for these.
READERS = {"br": BrotliReader, "zstd": ZstdReader}
GZIP_OR_ZLIB = (b"\x1f\x8b", b"\x78")


def takes(address: str) -> bool:
    return address.lower().endswith((".warc", ".warc.gz"))


def fetch(address: str, run: Run) -> Iterator[Found]:
    """The archive's HTML and text pages that were answered with 200, each under the URL it was asked for.

    Of an archive that is cut short or damaged, what comes before is read.
    """
    left_out: Counter[str] = Counter()
    fault, found = None, 0
    with open_file(address) as stream:
        inflater = _inflater(address, stream)
        try:
            for page in _pages(cast("BinaryIO", inflater) if inflater else stream, run.options.limits.page, left_out):
                found += 1
                yield page
        except (OSError, Damaged) as error:
            fault = str(error)
    if left_out:
        run.options.note(f"{address}: {leftovers(left_out)}")
    if fault := (inflater and inflater.fault) or fault:
        yield Unreadable(address, f"is not whole ({fault}); what follows is left out; make or download it again")
    elif not found:
        yield Unreadable(address, "this web archive holds no pages (answers with HTML or text)")


def _pages(stream: BinaryIO, limit: int, left_out: Counter[str]) -> Iterator[Found]:
    for record in ArchiveIterator(stream, record_types=WarcRecordType.response, strict_mode=False):
        if reason := _no_page(record):
            left_out[reason] += 1
        else:
            yield _page(record, limit)


def _inflater(address: str, stream: BinaryIO) -> Inflater | None:
    """Ours in place of the library's, which takes an archive that is cut short for a whole one."""
    return Inflater(partial(stream.read, CHUNK)) if address.lower().endswith(".gz") else None


def _no_page(record: WarcRecord) -> str | None:
    """What a record is that is no page."""
    if not record.http_headers or not _url(record).startswith(("http://", "https://")):
        return "not of the web"
    if record.http_headers.status_code != 200:
        return f"answered {record.http_headers.status_code}"
    media_type, _ = parse_content_type(record.http_headers.get("Content-Type"))
    return None if media_type in PAGE_TYPES else media_type or "of unknown type"


def _url(record: WarcRecord) -> str:
    return (record.headers.get("WARC-Target-URI") or "").strip("<> ")  # some crawlers wrote them so


def _page(record: WarcRecord, limit: int) -> Found:
    address = _url(record)
    if record.content_length > limit:
        return Unreadable(address, too_large(limit))
    body = at_most(iter(partial(record.reader.read, CHUNK), b""), limit)
    if len(body) < record.content_length:
        raise Damaged("it ends within a page")
    media_type, charset = parse_content_type(record.http_headers.get("Content-Type"))
    try:
        data = page_bytes(address, _decoded(record, _unchunked(record, body)), limit)
    except (Unreadable, OSError) as error:
        return error if isinstance(error, Unreadable) else Unreadable(address, f"cannot be read: {error}")
    return Fetched(Raw(address, data, media_type, charset))


def _unchunked(record: WarcRecord, body: bytes) -> bytes:
    """The body without the lengths of its chunks, which some crawlers take out and others leave in."""
    if "chunked" not in (record.http_headers.get("Transfer-Encoding") or "").lower():
        return body
    try:
        return b"".join(iter(partial(ChunkedReader(io.BytesIO(body)).read, CHUNK), b""))
    except OSError:
        return body


def _decoded(record: WarcRecord, body: bytes) -> Iterator[bytes]:
    """The body without its compression, which some crawlers take off, too, and leave the header."""
    encoding = (record.http_headers.get("Content-Encoding") or "").strip().lower()
    if encoding in READERS:
        return iter(partial(READERS[encoding](io.BytesIO(body)).read, CHUNK), b"")
    if encoding in COMPRESSED and not body.startswith(GZIP_OR_ZLIB):
        return iter((body,))
    return decoded((body,), encoding)
