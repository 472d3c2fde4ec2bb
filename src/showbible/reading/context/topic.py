"""Whether a page is about a character or a thing of the story, rather than about a work."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind, Page
from showbible.reading.context import titles
from showbible.reading.context.headlines import title_lines
from showbible.reading.names import NAME
from showbible.reading.places import is_word, places
from showbible.reading.words import alternatives, reversed_table, words

_CHARACTER_LABELS = {
    "portrayed by",
    "played by",
    "occupation",
    "species",
    "gender",
    "rank",
    "affiliation",
    "portrayal",
    "actor",
    "children",
    "spouse",
    "partner",
}
_PLAYED = {
    "portrayed by",
    "played by",
    "portrayal",
    "voiced by",
    "actor",
    "actress",
    "first appears",
    "first appearance",
    "first seen",
    "last appearance",
}
_THING_LABELS = {"class", "registry", "owner", "operator", "type", "captain", "builder", "launched"}
_WORK_LABELS = {"episodes", "genre", "genres", "duration", "running time", "network", "studio", "directed by", "cast"}
_PERSON_LABELS = {"born", "date of birth", "died", "birthplace", "birth name", "years active"}
_CHARACTER = re.compile(
    r"\b(?:is|was) (?:a|an|one of the|the) [^.\n]{0,60}?"
    r"\b(?:characters?|protagonist|antagonist|fictional|(?:played|portrayed|voiced) by)\b"
)
_NOT_REAL = re.compile(r"\b(?:fictional|characters?|protagonist|antagonist|portrayed by|played by|voiced by)\b")


_NAMED = re.compile(rf"(?:The )?{NAME}")
_SENTENCE = re.compile(r"[^.]{0,300}\.")
_OPENING = 4000  # characters of the text in which its first sentence stands


def topic_of(page: Page) -> Subject | None:
    """The character, thing or person that the page's title names, by its infobox and first sentence."""
    lines = title_lines(page)
    if not lines:
        return None
    name = re.split(r"\s[|–—-]\s", lines[0])[0].split(" (")[0].strip()
    if not _NAMED.fullmatch(name) or titles.parse(lines[0]).season is not None:
        return None
    kind = _kind(page, name)
    return Subject(kind, name) if kind else None


def _kind(page: Page, name: str) -> str | None:
    labels = _labels(page)
    first = _first_sentence(name, page.text[:_OPENING])
    if labels & _PLAYED:
        return "character"
    if labels & _PERSON_LABELS or (_calling().search(first) and not _NOT_REAL.search(first)):
        return "person"
    if labels & _CHARACTER_LABELS or _CHARACTER.search(first):
        return "character"
    if (labels & _THING_LABELS and not labels & _WORK_LABELS) or _is_thing().search(first):
        return "thing"
    return None


def _first_sentence(name: str, text: str) -> str:
    """The first sentence of a text that has a name, from there on."""
    found = (
        text[at : rest.end()]
        for at in places(name, text)
        if is_word(text, at, at + len(name)) and (rest := _SENTENCE.match(text, at + len(name)))
    )
    return next(found, "")


@cache
def _is_thing() -> re.Pattern[str]:
    return re.compile(rf"\bis (?:a|an|the) (?:[\p{{L}}-]+ ){{0,3}}(?:{alternatives(reversed_table('kinds'))})\b")


@cache
def _calling() -> re.Pattern[str]:
    """ "Lena Fry (born 1971) is a Welsh actress, writer and …"."""
    return re.compile(
        r"\b(?:is|was) (?:an?|one of the|the) "
        r"(?:(?!(?:an?|about|by|in|from|starring|directed|written)\b)[\p{L}-]+,? ){0,6}?"
        rf"(?:{alternatives(words('callings'))})"
        r"(?=[.,;]| (?:and|who|whose|best|known|from|of|based|born|in|with|for)\b)"
    )


def _labels(page: Page) -> set[str]:
    rows = (
        b for b in page.blocks if b.kind is BlockKind.ROW and [cell.is_heading for cell in b.cells] == [True, False]
    )
    terms = (page.text[b.start : b.end] for b in page.blocks if b.kind is BlockKind.TERM)
    return {page.text[b.cells[0].start : b.cells[0].end].strip(" :").lower() for b in rows} | {
        t.strip(" :").lower() for t in terms
    }
