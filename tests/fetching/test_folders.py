from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest

from showbible.fetching import Fetched, Options
from tests.fetching.helpers import PAGE, fetch, refusal

DEPTH = 1500


def made(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(PAGE)


def names(folder: Path, options: Options | None = None) -> list[str]:
    found = fetch(folder, options=options)
    assert all(isinstance(one, Fetched) for one in found)
    return [os.path.relpath(one.raw.address, folder) for one in found if isinstance(one, Fetched)]


def test_a_folder_is_read_through_and_sorted(tmp_path: Path) -> None:
    made(tmp_path, "b.html", "a/z.txt", "a/b/c.md", "c.htm", "B.txt")
    assert names(tmp_path) == ["B.txt", "a/b/c.md", "a/z.txt", "b.html", "c.htm"]


def test_archives_in_a_folder_are_read(tmp_path: Path) -> None:
    made(tmp_path, "a.html")
    with ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("c.html", PAGE)
    assert names(tmp_path) == ["a.html", "b.zip/c.html"]


def test_what_is_no_page_is_left_out_and_counted(tmp_path: Path) -> None:
    made(tmp_path, "a.html", "b.jpg", "c.jpg", "d.css", "README")
    (tmp_path / "link.html").symlink_to(tmp_path / "a.html")
    os.mkfifo(tmp_path / "pipe.html")
    notes: list[str] = []
    assert names(tmp_path, Options(note=notes.append)) == ["a.html"]
    what = "2 .jpg, 1 without a suffix, 1 .css, 1 device, 1 link"
    assert notes == [f"{tmp_path}: left out 6 that are no pages ({what})"]


def test_hidden_files_are_passed_over_in_silence(tmp_path: Path) -> None:
    made(tmp_path, "a.html", ".git/b.html", ".c.html")
    notes: list[str] = []
    assert names(tmp_path, Options(note=notes.append)) == ["a.html"]
    assert notes == []


def test_links_neither_loop_nor_lead_out(tmp_path: Path) -> None:
    made(tmp_path, "outside/secret.html", "inside/a.html")
    inside = tmp_path / "inside"
    (inside / "loop").symlink_to(inside)
    (inside / "out").symlink_to(tmp_path / "outside")
    (inside / "out.html").symlink_to(tmp_path / "outside" / "secret.html")
    assert names(inside) == ["a.html"]


def test_a_folder_that_is_itself_a_link_is_read(tmp_path: Path) -> None:
    made(tmp_path, "folder/a.html")
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    assert names(tmp_path / "link") == ["a.html"]


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    made(tmp_path, "a.jpg")
    assert refusal(tmp_path).startswith("this folder holds no pages (.txt, .html, ")


@pytest.fixture
def deep() -> Iterator[Path]:
    """A folder in a folder in a folder …, deeper than Python's own functions can remove."""
    folder = Path(tempfile.mkdtemp())
    subprocess.run(["mkdir", "-p", folder / ("d/" * DEPTH)], check=True)
    yield folder
    subprocess.run(["rm", "-r", folder], check=True)


def test_a_folder_too_deep_for_recursion_is_read(deep: Path) -> None:
    place = "d/" * DEPTH + "a.html"
    made(deep, place)
    assert names(deep) == [place]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every folder")
def test_a_folder_that_may_not_be_opened_says_so_and_the_rest_is_read(tmp_path: Path) -> None:
    made(tmp_path, "a/a.html", "b/b.html")
    (tmp_path / "a").chmod(0)
    closed, page = fetch(tmp_path)
    assert str(closed) == f"{tmp_path}/a: this folder cannot be opened: Permission denied"
    assert isinstance(page, Fetched)
    assert len(fetch(tmp_path / "a")) == 1
