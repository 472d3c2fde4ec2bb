"""The side file of the index: an SQLite database that may be deleted at any time, and is made anew."""

from __future__ import annotations

import sqlite3
from pathlib import Path

FORMAT = 1  # of the tables below: a file of another is made anew
PATIENCE = 200  # milliseconds that a search waits for another process that writes
FIRST_PATIENCE = 60_000  # the same where there is nothing yet

_TOKENS = "tokenize = \"unicode61 remove_diacritics 0 categories 'L* M* N* Co Pc'\""
_BARE = "detail = none, columnsize = 0"
# The key of an entry is its place: what is spoken of more comes first, so that a look-up may stop early.
TABLES = (
    "CREATE TABLE state (store TEXT, said INTEGER, stamp INTEGER)",
    "CREATE TABLE entry"
    " (place INTEGER PRIMARY KEY, thing INTEGER UNIQUE, since TEXT, names TEXT, home TEXT, around TEXT)",
    "CREATE TABLE whole (name TEXT, place INTEGER, PRIMARY KEY (name, place)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE called USING fts5"
    f" (names, content = 'entry', content_rowid = 'place', prefix = '1 2 3 4', {_BARE}, {_TOKENS})",
    "CREATE VIRTUAL TABLE about USING fts5"
    f" (names, home, around, content = 'entry', content_rowid = 'place', prefix = '1 2 3', {_BARE}, {_TOKENS})",
    "CREATE TABLE word (word TEXT PRIMARY KEY, backward TEXT, length INTEGER, count INTEGER) WITHOUT ROWID",
    "CREATE INDEX word_forward ON word (length, word, count)",
    "CREATE INDEX word_backward ON word (length, backward, word, count)",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab ('called', 'row')",
    "CREATE TABLE text (place INTEGER PRIMARY KEY, page INTEGER, thing INTEGER, version TEXT, since TEXT, words TEXT)",
    "CREATE INDEX text_page ON text (page, version)",
    "CREATE INDEX text_version ON text (version)",
    "CREATE INDEX text_thing ON text (thing)",
    "CREATE VIRTUAL TABLE said USING fts5"
    f" (words, content = 'text', content_rowid = 'place', prefix = '2 3', {_TOKENS})",
    f"PRAGMA user_version = {FORMAT}",
)
_NAMES = ("vocabulary", "called", "about", "said", "state", "entry", "whole", "word", "text")


def opened(path: Path) -> sqlite3.Connection:
    """A connection to the file, which is made where it is missing; without tables then."""
    index = sqlite3.connect(path, timeout=FIRST_PATIENCE / 1000, isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = NORMAL", "cache_size = -16000", "temp_store = MEMORY"):
        index.execute(f"PRAGMA {setting}")
    index.create_function("reversed", 1, _reversed, deterministic=True)
    return index


def _reversed(word: str) -> str:
    return word[::-1]


def has_tables(index: sqlite3.Connection) -> bool:
    """Whether there are tables, and of our format."""
    found: int = index.execute("PRAGMA user_version").fetchone()[0]
    return found == FORMAT


def is_busy(error: sqlite3.OperationalError) -> bool:
    """Whether it says that another connection writes."""
    return error.sqlite_errorname in ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_BUSY_SNAPSHOT")


def make_tables(index: sqlite3.Connection) -> None:
    """Empty tables in the place of those that there are, in the transaction that is open."""
    for name in _NAMES:
        index.execute(f"DROP TABLE IF EXISTS {name}")
    for statement in TABLES:
        index.execute(statement)
