from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from showbible.fetching import Fetched, Options
from showbible.pages.raw import Unreadable
from tests.fetching.helpers import PAGE, SMALL, fetch, refusal

Entry = tuple[str | ZipInfo, bytes]


def made(path: Path, entries: Iterable[Entry], compression: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", compression) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def read(path: Path, options: Options | None = None) -> list[str]:
    """The addresses of the pages, and the lines for what is none, without the archive's own path."""
    found = fetch(path, options=options)
    lines = [one.raw.address if isinstance(one, Fetched) else str(one) for one in found]
    return [line.removeprefix(str(path)).removeprefix("/") for line in lines]


def test_entries_are_pages_in_the_order_of_the_archive(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [("b.html", PAGE), ("d/a.txt", b"text"), ("d/", b"")])
    first, second = fetch(path)
    assert isinstance(first, Fetched)
    assert (first.raw.address, first.raw.data, first.raw.media_type) == (f"{path}/b.html", PAGE, "text/html")
    assert isinstance(second, Fetched)
    assert (second.raw.address, second.raw.media_type) == (f"{path}/d/a.txt", "text/plain")


def test_what_is_no_page_is_left_out_and_counted(tmp_path: Path) -> None:
    link = ZipInfo("link.html")
    link.external_attr = 0o120777 << 16
    inner = io.BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("in.html", PAGE)
    entries: list[Entry] = [
        ("a.html", PAGE),
        ("b.jpg", b"x"),
        ("in.zip", inner.getvalue()),
        (link, b"/etc/passwd"),
        ("__MACOSX/._a.html", b"x"),
    ]
    notes: list[str] = []
    path = made(tmp_path / "a.zip", entries)
    assert read(path, Options(note=notes.append)) == ["a.html"]
    assert notes == [f"{path}: left out 3 that are no pages (1 .jpg, 1 .zip, 1 link)"]


@pytest.mark.parametrize("name", ["../../etc/a.html", "/etc/a.html", "..\\..\\etc\\a.html", "./etc//a.html"])
def test_names_cannot_lead_out_of_the_archive(tmp_path: Path, name: str) -> None:
    assert read(made(tmp_path / "a.zip", [(name, PAGE)])) == ["etc/a.html"]


def test_a_bomb_is_left_out_and_the_rest_is_read(tmp_path: Path) -> None:
    entries = [("bomb.html", bytes(50_000_000)), ("dense.html", b"a" * 10_000_000), ("a.html", PAGE)]
    assert read(made(tmp_path / "a.zip", entries)) == [
        "bomb.html: is larger than 16 MiB, as no page is; leave it out, or split it",
        "dense.html: unpacks to more than 200 times its size, as no page does; it is left out",
        "a.html",
    ]


def test_an_archive_stops_where_all_its_pages_are_too_much(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [(f"{number}.txt", bytes(range(256)) * 4) for number in range(6)])
    *pages, last = read(path, Options(limits=SMALL))
    assert pages == ["0.txt", "1.txt", "2.txt", "3.txt"]
    assert "unpacks to more than" in last


def test_an_archive_of_too_many_entries_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [(f"{number}.txt", b"x") for number in range(21)])
    assert refusal(path, Options(limits=SMALL)) == "holds more than 20 entries; split it"


def test_a_list_of_entries_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [(f"{number}.txt", b"x") for number in range(20)])
    limits = replace(SMALL, archive_index=100)
    assert "its list of entries is too long" in refusal(path, Options(limits=limits))


def test_an_entry_that_lies_about_its_size_is_left_out(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [("a.html", bytes(100_000)), ("b.html", PAGE)])
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<L", 100_000), struct.pack("<L", 100)))
    lie, whole = read(path)
    assert lie.startswith("a.html: is damaged in the zip")
    assert whole == "b.html"


def test_an_encrypted_entry_is_left_out(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [("a.html", PAGE)])
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert read(path) == ["a.html: is encrypted; unpack the zip and read the folder"]


def test_an_unusual_compression_is_left_out(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [("a.html", bytes(1_000_000))], ZIP_BZIP2)
    assert read(path) == ["a.html: is compressed by an unusual method; unpack the zip and read the folder"]


def test_a_damaged_entry_is_left_out_and_the_rest_is_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.zip", [("a.html", PAGE), ("b.html", PAGE)], zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Raffi", b"Riffa", 1))
    damaged, whole = read(path)
    assert damaged.startswith("a.html: is damaged in the zip (Bad CRC-32")
    assert whole == "b.html"


def test_every_way_to_cut_or_garble_a_zip_gives_lines_and_no_error(tmp_path: Path) -> None:
    whole = made(tmp_path / "a.zip", [("a.html", PAGE), ("b.html", PAGE)]).read_bytes()
    broken = tmp_path / "broken.zip"
    for place in range(len(whole)):
        for data in (whole[:place], whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]):
            broken.write_bytes(data)
            for found in fetch(broken):
                assert isinstance(found, Fetched | Unreadable)


def test_what_holds_no_pages_says_so(tmp_path: Path) -> None:
    assert refusal(made(tmp_path / "a.zip", [("a.jpg", b"x")])).startswith("this zip holds no pages")
    (tmp_path / "b.zip").write_bytes(PAGE)
    assert refusal(tmp_path / "b.zip").startswith("is no whole zip (File is not a zip file)")
