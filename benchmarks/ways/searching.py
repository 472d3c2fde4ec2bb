"""Ways to search a million names: our index, plain FTS5 with its ranking, and tantivy. Importing sets Django up."""

from __future__ import annotations

import importlib
import os
import re
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "showbible.guide.settings")
django.setup()

from showbible.guide.searching.entries import Entry, fill, put  # noqa: E402
from showbible.guide.searching.file import make_tables, opened  # noqa: E402
from showbible.guide.searching.looking import having, nearly  # noqa: E402
from showbible.guide.searching.spelling import asked, spelled  # noqa: E402

MOST = 40  # candidates, as the guide takes for what it suggests


class Engine(Protocol):
    def __init__(self, folder: Path, names: Sequence[str]) -> None: ...

    def typed(self, text: str) -> Sequence[int]:
        """The numbers of names that have these words, the last perhaps unfinished."""

    def misspelt(self, text: str) -> Sequence[int]:
        """The same where a word may have a typo."""

    def add(self, number: int, name: str) -> None: ...


class Ours:
    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self._index = opened(folder / "search.sqlite3")
        self._index.execute("BEGIN")
        make_tables(self._index)
        fill(self._index, (Entry(number + 1, spelled(name)) for number, name in enumerate(names)))
        self._index.execute("COMMIT")
        self._index.execute("PRAGMA wal_checkpoint (TRUNCATE)")

    def typed(self, text: str) -> Sequence[int]:
        return [hit.thing - 1 for hit in having(self._index, asked(text), MOST)]

    def misspelt(self, text: str) -> Sequence[int]:
        return self.typed(text) or [hit.thing - 1 for hit in nearly(self._index, asked(text), 5 * MOST).hits]

    def add(self, number: int, name: str) -> None:
        self._index.execute("BEGIN")
        put(self._index, Entry(number + 1, spelled(name)))
        self._index.execute("COMMIT")


class Fts5:
    """As the documentation has it: a prefix index, and bm25."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self._index = sqlite3.connect(folder / "plain.sqlite3")
        self._index.execute("CREATE VIRTUAL TABLE names USING fts5 (name, prefix = '2 3')")
        rows = enumerate(map(spelled, names))
        self._index.executemany("INSERT INTO names (rowid, name) VALUES (?, ?)", rows)
        self._index.commit()

    def typed(self, text: str) -> Sequence[int]:
        words = " ".join(f'"{word}"' for word in asked(text))
        query = "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 10"
        return [row[0] for row in self._index.execute(query, (f"{words} *",))] if words else []

    misspelt = typed

    def add(self, number: int, name: str) -> None:
        self._index.execute("INSERT INTO names (rowid, name) VALUES (?, ?)", (number, spelled(name)))
        self._index.commit()


class Tantivy:
    """Fuzzy term queries of one edit, and a regular expression for the word that is not finished."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self._tantivy: Any = importlib.import_module("tantivy")
        builder = self._tantivy.SchemaBuilder()
        builder.add_text_field("name")
        builder.add_unsigned_field("number", stored=True)
        self._schema = builder.build()
        self._index = self._tantivy.Index(self._schema, path=str(folder))
        self._write(enumerate(names))

    def _write(self, rows: Any) -> None:
        writer = self._index.writer(num_threads=1)
        for number, name in rows:
            writer.add_document(self._tantivy.Document(name=spelled(name), number=number))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def typed(self, text: str) -> Sequence[int]:
        *words, last = asked(text) or [""]
        query = self._tantivy.Query
        whole = [query.term_query(self._schema, "name", word) for word in words]
        return self._found([*whole, query.regex_query(self._schema, "name", f"{re.escape(last)}.*")]) if last else []

    def misspelt(self, text: str) -> Sequence[int]:
        fuzzy = self._tantivy.Query.fuzzy_term_query
        return self._found([fuzzy(self._schema, "name", word, distance=1) for word in asked(text)])

    def _found(self, queries: Sequence[Any]) -> Sequence[int]:
        every = self._tantivy.Query.boolean_query([(self._tantivy.Occur.Must, query) for query in queries])
        return [self._searcher.doc(place)["number"][0] for _, place in self._searcher.search(every, 10).hits]

    def add(self, number: int, name: str) -> None:
        self._write([(number, name)])


ENGINES: Mapping[str, type[Engine]] = {"ours": Ours, "fts5": Fts5, "tantivy": Tantivy}
