from __future__ import annotations

import gzip
import io
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from showbible.fetching import Fetched, Limits, Options
from showbible.pages.raw import Unreadable
from tests.fetching.helpers import PAGE, SMALL, fetch, page, refusal


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a.xhtml", "application/xhtml+xml"),
        ("a.txt", "text/plain"),
        ("a.md", "text/markdown"),
        ("a", None),
        ("a.php", None),
    ],
)
def test_a_file_is_a_page_of_the_type_that_its_name_says(tmp_path: Path, name: str, media_type: str | None) -> None:
    (tmp_path / name).write_bytes(PAGE)
    raw = page(tmp_path / name).raw
    assert raw.address == str(tmp_path / name)
    assert (raw.data, raw.media_type, raw.charset) == (PAGE, media_type, None)


def test_pages_come_in_the_order_given_and_a_bad_one_stops_none(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_bytes(PAGE)
    first, second, third = fetch(tmp_path / "b.txt", tmp_path / "none.txt", tmp_path / "a.txt")
    assert isinstance(first, Fetched)
    assert first.raw.address.endswith("b.txt")
    assert isinstance(second, Unreadable)
    assert isinstance(third, Fetched)
    assert third.raw.address.endswith("a.txt")


def test_standard_input_is_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(PAGE)))
    raw = page("-").raw
    assert (raw.address, raw.data, raw.media_type) == ("-", PAGE, None)


def test_endless_standard_input_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    with open("/dev/zero", "rb") as endless:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=endless))
        assert "is larger than" in refusal("-", Options(limits=SMALL))


def test_a_gzipped_page_is_read_through(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(PAGE[:20]) + gzip.compress(PAGE[20:]) + b"\0" * 100)
    raw = page(path).raw
    assert (raw.data, raw.media_type) == (PAGE, "text/html")


def test_a_gzipped_page_that_is_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    whole = gzip.compress(PAGE)
    for length in range(1, len(whole)):
        path.write_bytes(whole[:length])
        assert refusal(path) == "cannot be read: its compressed data end early"


def test_what_is_no_gzip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(PAGE)
    assert refusal(path) == "cannot be read: its compressed data are damaged"


def test_a_gzip_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(gzip.compress(bytes(100_000_000))))
    assert "damaged" not in page(path).raw.data.hex()
    path.write_bytes(gzip.compress(bytes(100_000_000)))
    assert refusal(path) == "is larger than 16 MiB, as no page is; leave it out, or split it"


def test_a_file_that_is_missing_or_empty_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert refusal(tmp_path / "empty.txt") == "is empty"
    assert refusal(tmp_path / "none.txt") == "there is no such file or folder; check the path"
    assert refusal(tmp_path / "empty.txt" / "in.txt") == "there is no such file or folder; check the path"
    assert refusal("a\0b.txt") == "this is no name of a file"
    assert refusal("x" * 5000).startswith("cannot be read: ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(PAGE)
    path.chmod(0)
    assert "permission denied" in refusal(path)


def test_a_file_of_200_mb_is_never_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    assert refusal(path) == "is larger than 16 MiB, as no page is; leave it out, or split it"


def test_a_file_at_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 1024)
    assert len(page(path, Options(limits=Limits(page=1024))).raw.data) == 1024
    assert "is larger than" in refusal(path, Options(limits=Limits(page=1023)))


def test_devices_and_pipes_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    for path in (tmp_path / "pipe.html", Path("/dev/zero")):
        assert refusal(path).startswith("is no file but a device, pipe or socket")


def test_names_cannot_break_the_line_nor_deceive(tmp_path: Path) -> None:
    path = tmp_path / "a\n\x1b[31m\u202eb.txt"
    path.write_bytes(PAGE)
    assert page(path).raw.address == str(tmp_path / "a\ufffd\ufffd[31m\ufffdb.txt")
    path.unlink()
    (found,) = fetch(path)
    assert str(found).isprintable()


def test_a_name_that_is_no_text_can_be_stored(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    with open(path, "wb") as stream:
        stream.write(PAGE)
    (found,) = fetch(tmp_path)
    assert isinstance(found, Fetched)
    assert found.raw.address.encode().endswith("caf\ufffd.txt".encode())
