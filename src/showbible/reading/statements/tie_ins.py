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
from showbible.reading.words import alternatives, reversed_table

CUES = ("comic", "novel", "book", "game", "audio", "podcast", "manga")


@cache
def _pattern() -> re.Pattern[str]:
    kinds = alternatives(reversed_table("tie_in_nouns"))
    return re.compile(
        rf"(?<![\p{{L}}-])(?P<count>{CARDINAL}|an?|first|second|third)(?P<issues>[- ](?:issue|part|volume|book))? "
        rf"(?P<how>(?:[\p{{L}}][\p{{L}}-]*,? ){{0,3}}?)(?P<noun>{kinds})s?(?![\p{{L}}-])(?! (?:version|edition|club|"
        rf"award|shop))",
        re.IGNORECASE,
    )


_TIED = re.compile(
    r"\b(?:tie-in|companion|prequel|sequel|spin-off|spinoff|official|licensed|follow-up)\b",
    re.IGNORECASE,
)
_COMES_OUT = re.compile(
    r"\b(?:releas\w+|publish\w*|brought out|came out|comes out|coming out|announced|accompan\w+|spawned|launched|"
    r"followed|"
    r"issued|inspired|hit shelves|adapted into|turned into|expanded|available|title|joined by|tie-ins?)\b",
    re.IGNORECASE,
)
_OF_THE_SHOW = re.compile(
    r"[^.;]{0,60}\b(?:based on|set in|inspired by|tied to|tying in(?:to)?(?: with)?|accompan\w+|"
    r"about) the (?:\p{Ll}+ )?(?:series|show|film|"
    r"movie|franchise|drama|world|sitcom)\b"
)
_IS_SOURCE = re.compile(
    r"\b(?:based (?:\p{Ll}+ )?(?:up)?on|adapt(?:s|ed|ing|ation)(?: of| from)?|inspired by|drawn from|from|of|like|"
    r"read|reads|reading|author of|wrote|writes|"
    r"in|won|win|played|plays)(?: the| an?| her| his| their)?(?: \p{Ll}+)? $",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if work is None or text.endswith("?"):
        return
    comes_out = _COMES_OUT.search(text)
    for found in _pattern().finditer(text):
        tied, shows = _TIED.search(found["how"]), _OF_THE_SHOW.match(text, found.end())
        if not (tied or shows or comes_out) or _IS_SOURCE.search(text[max(0, found.start() - 40) : found.start()]):
            continue
        if work.type == _kind(found["noun"]):
            continue
        value = {"kind": _kind(found["noun"]), "count": _count(found), "date": _date(passage, found, reading)}
        yield Finding(_subject(text, work), "tie_in", value, confidence=0.85 if tied or shows else 0.8)


_YEARS = 1000  # from which on a number is a year: "a 2003 game"


def _kind(noun: str) -> str:
    return reversed_table("tie_in_nouns")[noun.lower().replace("-", " ")]


def _count(found: re.Match[str]) -> int | None:
    parts = re.search(rf"\b(?P<many>{CARDINAL})[- ](?:issue|part|volume|book)\b", found["how"], re.IGNORECASE)
    said = (parts["many"] if parts else found["count"]).lower()
    if said in ("first", "second", "third"):
        return None
    count = 1 if said in ("a", "an") else number(said)
    return count if count is None or count < _YEARS else None


def _date(passage: Passage, found: re.Match[str], reading: Reading) -> str | None:
    text = passage.text
    said = list(dates.find(text, reading.anchor))
    behind = [date for date in said if date.start >= found.end()]
    if not said and (same := re.search(r"\b(?:in the same|that(?: same)?|the same) year\b", text)):
        above = reading.page.text[max(passage.block.start, passage.start - 300) : passage.start + same.start()]
        years = re.findall(r"\b(?:19|20)\d\d\b", above)
        return years[-1] if years else None
    return (behind or said)[0].edtf if said else None


def _subject(text: str, work: Subject) -> Subject:
    """The franchise, where the sentence names that rather than the work: "under the Star Trek title"."""
    franchise, _, rest = (work.name or "").partition(":")
    if rest and re.search(rf"\b{re.escape(franchise)}\b(?! ?:)", text, re.IGNORECASE) and (work.name or "") not in text:
        return Subject("franchise", franchise)
    return work
