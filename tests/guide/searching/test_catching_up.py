"""The index follows the store, whatever becomes of its file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from showbible.guide.searching import current_index, search
from showbible.guide.store import edition, resolve_changed
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def things(words: str) -> list[str]:
    return [thing.name for thing in search(edition(), words).things]


def texts(words: str) -> int:
    return len(search(edition(), words).texts)


def entries(index: sqlite3.Connection) -> list[tuple[object, ...]]:
    """All that the index has, but in which order it came in."""
    tables = ("entry ORDER BY place", "whole ORDER BY name, place", "word ORDER BY word")
    rows = [row for table in tables for row in index.execute(f"SELECT * FROM {table}")]
    return [*rows, *index.execute("SELECT page, thing, words FROM text ORDER BY page, thing, words")]


def read(text: str, person: str, number: int = 0) -> None:
    save(text, claim("creator", person), address=f"https://herald.example/{number}")
    resolve_changed()


def test_what_is_read_is_found_at_once_and_what_is_gone_is_not() -> None:
    read("Tide is by Rosa Fernley.", "Rosa Fernley")
    assert things("fernley") == ["Rosa Fernley"]
    assert things("rosa tide") == ["Rosa Fernley"]
    read("Tide is by Maud Aldous.", "Maud Aldous")
    assert things("fernley") == []
    assert things("aldous") == ["Maud Aldous"]
    assert (texts("fernley"), texts("aldous")) == (0, 1)


def test_what_was_caught_up_with_is_what_would_be_made_anew(tmp_path: Path) -> None:
    for number, person in enumerate(("Rosa Fernley", "Maud Aldous", "Rosa Fernley", "Ida Quill")):
        read(f"Tide is by {person}, says page {number}.", person, number % 3)
        current_index()
    caught_up = entries(current_index())
    (tmp_path / "search.sqlite3").unlink()
    assert caught_up == entries(current_index())


def test_a_file_that_is_broken_or_gone_is_made_anew(tmp_path: Path) -> None:
    read("Tide is by Rosa Fernley.", "Rosa Fernley")
    assert things("rosa")
    file = tmp_path / "search.sqlite3"
    file.unlink()
    assert things("rosa")
    current_index().close()
    for path in tmp_path.glob("search.sqlite3-*"):
        path.unlink()
    file.write_bytes(b"no database at all" * 100)
    assert things("rosa")


def test_while_another_writes_the_index_answers_as_it_was(tmp_path: Path) -> None:
    read("Tide is by Rosa Fernley.", "Rosa Fernley")
    assert things("rosa")
    read("Tide is by Maud Aldous.", "Maud Aldous", 1)
    other = sqlite3.connect(tmp_path / "search.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert things("maud") == []
    other.execute("ROLLBACK")
    other.close()
    assert things("maud") == ["Maud Aldous"]


def test_nothing_is_written_where_nothing_has_changed(tmp_path: Path) -> None:
    read("Tide is by Rosa Fernley.", "Rosa Fernley")
    before = current_index().total_changes
    things("rosa")
    things("rose")
    assert current_index().total_changes == before
