"""Words to the things and the texts of the index that have them, the likeliest first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from showbible.guide.searching.cues import CUE_WORDS
from showbible.guide.searching.entries import MOST_SPOKEN, wholes
from showbible.guide.searching.near import near

ENOUGH = 5  # things; where names hold the words of so many, no further ones are looked for
_WEIGHED = 2000  # texts that are held against each other

_COLUMNS = "SELECT entry.place, entry.thing, entry.names, entry.home FROM"
_DAY = "(? = '' OR since <= ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that has the words; `place` is that of its entry."""

    place: int
    thing: int
    names: str
    home: str


@dataclass(frozen=True, slots=True)
class Nearly:
    """Hits, the likeliest first, and the words of the first of them in the place of those that were asked for."""

    hits: list[Hit]
    words: list[str]


def having(index: sqlite3.Connection, words: Sequence[str], most: int, on: str = "") -> list[Hit]:
    """Things that have all the words, the last perhaps unfinished; known by the day `on`; at most so many."""
    if not words:
        return []
    asked = _match([[word] for word in words])
    hits = {*_called(index, " ".join(words), on), *_matching(index, "called", asked, most, on)}
    if len(hits) < ENOUGH and len(words) > 1:
        hits.update(hit for hit in _matching(index, "about", asked, most, on) if _has_any(hit, words))
    return sorted(hits, key=lambda hit: _rank(hit, words))[:most]


def _called(index: sqlite3.Connection, name: str, on: str) -> list[Hit]:
    """What is called just so."""
    return _hits(index, f"whole CROSS JOIN entry USING (place) WHERE name = ? AND {_DAY} LIMIT 50", (name, on, on))


def _matching(index: sqlite3.Connection, table: str, match: str, most: int, on: str) -> list[Hit]:
    where = f"{table} CROSS JOIN entry ON entry.place = {table}.rowid WHERE {table} MATCH ? AND {_DAY}"
    return _hits(index, f"{where} ORDER BY {table}.rowid LIMIT ?", (match, on, on, most))


def _hits(index: sqlite3.Connection, where: str, values: Sequence[str | int]) -> list[Hit]:
    return [Hit(*row) for row in index.execute(f"{_COLUMNS} {where}", values)]


def _match(choices: Sequence[Sequence[str]]) -> str:
    """What FTS5 takes for one of the words of each choice; the last of the first may go on."""
    *whole, last = [[f'"{word}"' for word in words] for words in choices]
    last[0] = f"{last[0]} *"
    return " AND ".join(f"({' OR '.join(words)})" for words in (*whole, last))


def _has_any(hit: Hit, words: Sequence[str]) -> bool:
    own = hit.names.split()
    return any(word in own for word in words[:-1]) or any(each.startswith(words[-1]) for each in own)


def _rank(hit: Hit, words: Sequence[str]) -> tuple[bool, int, int, int]:
    """Called just so; then by how many of the words its own names have; then what is much spoken of, and begins so."""
    name, own = " ".join(words), set(hit.names.split())
    names = wholes(hit.names, hit.home)
    begins = any(each.startswith(name) for each in names)
    missing = sum(word not in own for word in words[:-1]) + (not any(each.startswith(words[-1]) for each in own))
    return name not in names, missing, -(_loudness(hit) + begins), hit.place


def _loudness(hit: Hit) -> int:
    """How much it is spoken of: one more for each doubling."""
    return (MOST_SPOKEN - (hit.place >> 40) + 1).bit_length()


def nearly(index: sqlite3.Connection, words: Sequence[str], most: int, on: str = "") -> Nearly:
    """The same of things that have words which are nearly these."""
    choices = [list(dict.fromkeys((word, *near(index, word)))) for word in words]
    if all(len(choice) == 1 for choice in choices):
        return Nearly([], [])
    match = _match(choices)
    hits = _matching(index, "called", match, most, on)
    hits = hits or [hit for hit in _matching(index, "about", match, most, on) if _fits_any(hit, choices)]
    ranked = sorted(hits, key=lambda hit: (_apart(hit, words), hit.place))
    return Nearly(ranked, _nearest(ranked[0], choices) if ranked else [])


def _fits_any(hit: Hit, choices: Iterable[Sequence[str]]) -> bool:
    own = set(hit.names.split())
    return any(not own.isdisjoint(choice) for choice in choices)


def _apart(hit: Hit, words: Sequence[str]) -> int:
    """How many edits it takes to make the words those of the thing, and one more where its name has others as well."""
    own = f"{hit.names} {hit.home}".split()
    edits = sum(min((OSA.distance(word, each) for each in own), default=len(word)) for word in words)
    return 2 * edits + (" ".join(words).count(" ") != min(name.count(" ") for name in wholes(hit.names, hit.home)))


def _nearest(hit: Hit, choices: Iterable[Sequence[str]]) -> list[str]:
    """Of each choice the word that the thing has, else the first."""
    own = set(f"{hit.names} {hit.home}".split())
    return [next((word for word in choice if word in own), choice[0]) for choice in choices]


def corrected(index: sqlite3.Connection, words: Sequence[str]) -> list[str]:
    """The words, each that neither a name nor a text has made the likeliest of those that names have."""
    *whole, last = words
    asked = (*((word, f'"{word}"') for word in whole), (last, f'"{last}" *'))
    return [word if word in CUE_WORDS or _is_there(index, match) else _likeliest(index, word) for word, match in asked]


def _is_there(index: sqlite3.Connection, match: str) -> bool:
    tables = ("called", "about", "said")
    found = (index.execute(f"SELECT 1 FROM {each} WHERE {each} MATCH ? LIMIT 1", (match,)) for each in tables)  # noqa: S608
    return any(rows.fetchone() for rows in found)


def _likeliest(index: sqlite3.Connection, word: str) -> str:
    return next(iter(near(index, word)), word)


@dataclass(frozen=True, slots=True)
class Saying:
    """A text that has the words: that of a page, or a synopsis of a thing, by their keys."""

    place: int
    page: int | None
    thing: int | None


def saying(index: sqlite3.Connection, words: Sequence[str], most: int, on: str = "") -> list[Saying]:
    """Texts that have all the words, those that are most about them first; known by the day `on`; at most so many."""
    if not words:
        return []
    matching = f"SELECT rowid AS place, rank FROM said WHERE said MATCH ? LIMIT {_WEIGHED}"  # noqa: S608 - our own number
    found = f"({matching}) CROSS JOIN text USING (place) WHERE {_DAY} ORDER BY rank, place DESC LIMIT ?"
    values = (_match([[word] for word in words]), on, on, most)
    return [Saying(*row) for row in index.execute(f"SELECT place, page, thing FROM {found}", values)]  # noqa: S608


def lines_of(index: sqlite3.Connection, place: int) -> list[str]:
    """The lines of a text, as spelled."""
    found = index.execute("SELECT words FROM text WHERE place = ?", (place,)).fetchone()
    return found[0].split("\n") if found else []
