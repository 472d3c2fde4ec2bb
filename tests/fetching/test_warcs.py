from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

import pytest
from fastwarc.stream_io import BrotliWriter, ZstdWriter

from showbible.fetching import Fetched, Options
from showbible.pages.raw import Unreadable
from tests.fetching.helpers import PAGE, SMALL, answer, fetch, gzipped, page, record, refusal

URL = "https://example.org/picard"


def packed(writer: type[BrotliWriter | ZstdWriter]) -> bytes:
    out = io.BytesIO()
    stream = writer(out)
    stream.write(PAGE)
    stream.close()
    return out.getvalue()


def read(path: Path, data: bytes) -> list[Fetched | Unreadable]:
    path.write_bytes(data)
    return fetch(path)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_answers_are_pages_under_their_urls(tmp_path: Path, name: str) -> None:
    records = (record(URL, answer()), record("<http://example.org/b>", answer(b"text", content_type="text/plain")))
    first, second = read(tmp_path / name, gzipped(*records) if name.endswith("gz") else b"".join(records))
    assert isinstance(first, Fetched)
    assert (first.raw.address, first.raw.data) == (URL, PAGE)
    assert (first.raw.media_type, first.raw.charset) == ("text/html", "utf-8")
    assert isinstance(second, Fetched)
    assert (second.raw.address, second.raw.charset) == ("http://example.org/b", None)


def test_what_is_no_page_is_left_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(
        record(URL, answer())
        + record(URL, b"GET / HTTP/1.1\r\n\r\n", kind="request")
        + record(URL, answer(status="404 Not Found"))
        + record(URL, answer(content_type="image/png"))
        + record(URL, answer(content_type=""))
        + record("dns:example.org", b"127.0.0.1")
        + record("javascript:alert(1)", answer())
    )
    notes: list[str] = []
    assert page(path, Options(note=notes.append)).raw.address == URL
    what = "2 not of the web, 1 answered 404, 1 image/png, 1 of unknown type"
    assert notes == [f"{path}: left out 5 that are no pages ({what})"]


@pytest.mark.parametrize(
    "http",
    [
        answer(gzip.compress(PAGE, mtime=0), content_encoding="gzip"),
        answer(zlib.compress(PAGE), content_encoding="deflate"),
        answer(packed(BrotliWriter), content_encoding="br"),
        answer(packed(ZstdWriter), content_encoding="zstd"),
        answer(PAGE, content_encoding="gzip"),
        answer(
            b"5\r\n" + PAGE[:5] + b"\r\n" + b"%x\r\n" % (len(PAGE) - 5) + PAGE[5:] + b"\r\n0\r\n\r\n",
            transfer_encoding="chunked",
        ),
        answer(PAGE, transfer_encoding="chunked"),
    ],
    ids=["gzip", "deflate", "br", "zstd", "gzip taken off", "chunked", "chunks taken out"],
)
def test_bodies_are_read_however_the_crawler_left_them(tmp_path: Path, http: bytes) -> None:
    (found,) = read(tmp_path / "a.warc", record(URL, http))
    assert isinstance(found, Fetched), str(found)
    assert found.raw.data == PAGE


def test_of_an_archive_cut_short_what_was_whole_is_read(tmp_path: Path) -> None:
    first, second = record("http://a.org/", answer()), record("http://b.org/", answer())
    whole = gzipped(first, second)
    for length in range(len(gzipped(first)) + 1, len(whole)):
        one, *others, last = read(tmp_path / "a.warc.gz", whole[:length])
        assert isinstance(one, Fetched)
        assert len(others) <= 1, "the second page may be whole where only its checksum is missing"
        assert isinstance(last, Unreadable)
        assert last.reason.startswith("is not whole (its compressed data end early); what follows is left out")


def test_of_an_archive_without_compression_cut_short_what_was_whole_is_read(tmp_path: Path) -> None:
    one, last = read(tmp_path / "a.warc", record("http://a.org/", answer()) + record(URL, answer())[:-20])
    assert isinstance(one, Fetched)
    assert isinstance(last, Unreadable)
    assert last.reason.startswith("is not whole (it ends within a page)")


def test_of_a_damaged_archive_what_comes_before_is_read(tmp_path: Path) -> None:
    for damage in (b"garbage\r\n" * 9, gzip.compress(b"x", mtime=0)[:-9] + b"\xff" * 30):
        data = gzipped(record(URL, answer())) + (gzip.compress(damage, mtime=0) if damage[:1] == b"g" else damage)
        one, last = read(tmp_path / "a.warc.gz", data)
        assert isinstance(one, Fetched)
        assert isinstance(last, Unreadable)
        assert last.reason.startswith("is not whole (")


def test_a_record_that_is_too_large_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzipped(record(URL, answer(bytes(5000))), record("http://b.org/", answer())))
    large, whole = fetch(path, options=Options(limits=SMALL))
    assert isinstance(large, Unreadable)
    assert large.address == URL
    assert isinstance(whole, Fetched)


def test_a_bomb_in_a_record_is_refused(tmp_path: Path) -> None:
    bomb = answer(gzip.compress(bytes(50_000_000)), content_encoding="gzip")
    refused, whole = read(tmp_path / "a.warc", record(URL, bomb) + record("http://b.org/", answer()))
    assert isinstance(refused, Unreadable)
    assert "is larger than 16 MiB" in refused.reason
    assert isinstance(whole, Fetched)


def test_an_archive_that_is_a_bomb_ends(tmp_path: Path) -> None:
    bomb = record(URL, answer(bytes(100_000_000)))
    large, last = read(tmp_path / "a.warc.gz", gzip.compress(bomb, mtime=0))
    assert isinstance(large, Unreadable)
    assert isinstance(last, Unreadable)
    assert "unpacks to more than 200 times its size" in last.reason


@pytest.mark.parametrize("data", [b"", PAGE, gzip.compress(PAGE, mtime=0), b"WARC/1.0\r\n\r\n"])
def test_what_is_no_archive_says_so(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.warc").write_bytes(data)
    assert refusal(tmp_path / "a.warc")
    (tmp_path / "b.warc.gz").write_bytes(data)
    assert refusal(tmp_path / "b.warc.gz")
