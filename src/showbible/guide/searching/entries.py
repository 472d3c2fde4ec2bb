"""What the index has of things and texts, written and taken out again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from showbible.guide.searching.spelling import whole

MOST_SPOKEN = 2**20  # what is spoken of more often counts as this often


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing: the names of its own, the series that a part belongs to, and the works that tell of it, all as spelled.

    `names` stand on lines of their own; `spoken` is how often pages speak of it.
    """

    thing: int
    names: str
    home: str = ""
    around: str = ""
    since: str = ""
    spoken: int = 0

    @property
    def place(self) -> int:
        """What is spoken of more comes first."""
        return (MOST_SPOKEN - min(self.spoken, MOST_SPOKEN) << 40) + self.thing


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a page, or the synopsis of a thing, as spelled, line by line; by `version` it is known to be so."""

    words: str
    since: str
    version: str = ""
    page: int | None = None
    thing: int | None = None


def wholes(names: str, home: str) -> set[str]:
    """All that is its name as a whole: "bell buoy", and "harbour bell buoy" too where it is a part of that."""
    own = {name for line in names.split("\n") if (name := whole(line))}
    return own | {f"{whole(home)} {name}" for name in own} if home else own


def fill(index: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Writes all things into empty tables: quicker than one by one."""
    for entry in entries:
        _write(index, entry)
    for table in ("called", "about"):
        index.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")  # noqa: S608 - our own names
    index.execute("INSERT INTO word SELECT term, reversed(term), length(term), doc FROM vocabulary")


def _write(index: sqlite3.Connection, entry: Entry) -> None:
    row = (entry.place, entry.thing, entry.since, entry.names, entry.home, entry.around)
    index.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", row)
    rows = [(name, entry.place) for name in wholes(entry.names, entry.home)]
    index.executemany("INSERT INTO whole VALUES (?, ?)", rows)


def put(index: sqlite3.Connection, entry: Entry) -> None:
    """Adds a thing that the index has not."""
    _write(index, entry)
    index.execute("INSERT INTO called (rowid, names) VALUES (?, ?)", (entry.place, entry.names))
    columns = (entry.place, entry.names, entry.home, entry.around)
    index.execute("INSERT INTO about (rowid, names, home, around) VALUES (?, ?, ?, ?)", columns)
    _count(index, entry.names, 1)


def drop(index: sqlite3.Connection, thing: int) -> None:
    """Takes a thing out, where the index has it."""
    found = index.execute("SELECT place, names, home, around FROM entry WHERE thing = ?", (thing,)).fetchone()
    if found is None:
        return
    place, names, home, _ = found
    index.execute("INSERT INTO called (called, rowid, names) VALUES ('delete', ?, ?)", (place, names))
    index.execute("INSERT INTO about (about, rowid, names, home, around) VALUES ('delete', ?, ?, ?, ?)", found)
    rows = [(name, place) for name in wholes(names, home)]
    index.executemany("DELETE FROM whole WHERE name = ? AND place = ?", rows)
    index.execute("DELETE FROM entry WHERE place = ?", (place,))
    _count(index, names, -1)


def _count(index: sqlite3.Connection, names: str, by: int) -> None:
    """Notes that so many more entries have these words."""
    for word in set(names.split()):
        index.execute(
            "INSERT INTO word VALUES (?, ?, ?, ?) ON CONFLICT (word) DO UPDATE SET count = count + excluded.count",
            (word, word[::-1], len(word), by),
        )
    if by < 0:
        index.executemany("DELETE FROM word WHERE word = ? AND count <= 0", [(word,) for word in set(names.split())])


def put_text(index: sqlite3.Connection, text: Text) -> None:
    """Adds a text that the index has not."""
    row = (text.page, text.thing, text.version, text.since, text.words)
    done = index.execute("INSERT INTO text (page, thing, version, since, words) VALUES (?, ?, ?, ?, ?)", row)
    index.execute("INSERT INTO said (rowid, words) VALUES (?, ?)", (done.lastrowid, text.words))


def drop_texts(index: sqlite3.Connection, column: str, key: int) -> None:
    """Takes out the texts of the page or thing of this key; `column` says which of the two."""
    rows = index.execute(f"SELECT place, words FROM text WHERE {column} = ?", (key,)).fetchall()  # noqa: S608
    for place, words in rows:
        index.execute("INSERT INTO said (said, rowid, words) VALUES ('delete', ?, ?)", (place, words))
        index.execute("DELETE FROM text WHERE place = ?", (place,))
