"""A word that no name has into those that may be meant by it.

One edit leaves the first or the second half of a word whole, so two short stretches of the list of words have all that
are one edit away; but for two letters that changed places across the middle, which leave a single word to try.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from rapidfuzz.distance import OSA

MOST = 24  # words for one
SHORTEST = 3  # letters; of what is shorter, everything is near
LONG = 8  # letters from which two edits are allowed

_FORWARD = "SELECT word, count FROM word INDEXED BY word_forward WHERE length = ? AND word >= ? AND word < ?"
_BACKWARD = "SELECT word, count FROM word INDEXED BY word_backward WHERE length = ? AND backward >= ? AND backward < ?"


def near(index: sqlite3.Connection, word: str) -> list[str]:
    """Words of names within an edit of this one, or two where it is long; the likeliest first, among them itself."""
    if len(word) < SHORTEST or any(letter.isdigit() for letter in word):
        return []
    edits = 2 if len(word) >= LONG else 1
    found = {}
    for other, count in set(_alike(index, word, edits)):
        distance = OSA.distance(word, other, score_cutoff=edits)
        if distance <= edits:
            found[other] = (distance, word[0] != other[0], -count)
    return sorted(found, key=lambda other: (found[other], other))[:MOST]


def _alike(index: sqlite3.Connection, word: str, edits: int) -> Iterator[tuple[str, int]]:
    half = len(word) // 2
    head, tail = word[:half], word[half:][::-1]
    for length in range(len(word) - edits, len(word) + edits + 1):
        yield from index.execute(_FORWARD, (length, head, _after(head)))
        yield from index.execute(_BACKWARD, (length, tail, _after(tail)))
    swapped = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
    yield from index.execute("SELECT word, count FROM word WHERE word = ?", (swapped,))


def _after(beginning: str) -> str:
    """What sorts behind all that begins so."""
    return f"{beginning}\U0010ffff"
