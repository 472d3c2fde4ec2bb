"""Comics, books and games that accompany a franchise or a work."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading import dates
from showbible.reading.numbers import CARDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.words import alternatives, table

CUES = ("comic", "novel", "book", "game", "audio")


@cache
def _pattern() -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{kind}>{alternatives(table('work_nouns')[kind])})" for kind in ("comic", "game", "book"))
    return re.compile(
        rf"\b(?P<count>{CARDINAL}|an?|first) (?:\w+ ){{0,2}}?(?:tie-in |prequel )?(?:{kinds})s?\b", re.IGNORECASE
    )


_ACCOMPANIES = re.compile(
    r"\b(?:tie-ins?|release|released|publish\w*|brought out|came out|announced|accompan\w+|title)\b", re.IGNORECASE
)
_IS_SOURCE = re.compile(r"\b(?:based on|adapt\w*|inspired by|from the (?:novel|book)|author)\b", re.IGNORECASE)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if work is None or not _ACCOMPANIES.search(text) or _IS_SOURCE.search(text):
        return
    for found in _pattern().finditer(text):
        kind = next(kind for kind in ("comic", "game", "book") if found[kind])
        date = next((d.edtf for d in dates.find(text, reading.anchor)), None)
        said = found["count"].lower()
        count = None if said == "first" else number(said) if said not in ("a", "an") else 1
        yield Finding(_subject(text, work), "tie_in", {"kind": kind, "count": count, "date": date}, confidence=0.8)
        return


def _subject(text: str, work: Subject) -> Subject:
    """The franchise, where the sentence names that rather than the work: "under the Star Trek title"."""
    franchise, _, rest = (work.name or "").partition(":")
    if rest and re.search(rf"\b{re.escape(franchise)}\b(?! ?:)", text, re.IGNORECASE) and (work.name or "") not in text:
        return Subject("franchise", franchise)
    return work
