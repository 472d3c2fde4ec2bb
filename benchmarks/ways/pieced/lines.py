"""Text to lines and sentences, each with what it is about and the names that spaCy sees in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from benchmarks.ways.pieced.page import SEASON, Opened, Scope
from benchmarks.ways.pieced.values import number

Kind = Literal["heading", "item", "row", "line"]

_ENDS = re.compile(r"(?<!\b[A-Z])(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)[.!?][”\"’)]*\s+(?=[“\"(A-Z0-9])")
_HEADING = re.compile(r"^#{1,6} ")
_ITEM = re.compile(r"^\s*(?:[-*•]|\d+\.) +")
_RULE = re.compile(r"^\|?[\s|:-]+\|?$")
_ENTRY = re.compile(
    r"^(?P<name>[A-Z][^–—:.]{1,40}?)(?: \((?:new|new series|\d{4}|[a-z ,]+)\))?(?: [–—] |\. |, (?=season|series))"
)
_FILM = re.compile(r"\b(?:[Tt]he|[Aa]n?) [A-Z]\w+ film\b")
_WHOLE = re.compile(r"\b(?:The|the) (?:whole |entire )?(?:series|show|drama|sitcom)(?! \d)\b|\bseries was\b")

SECTIONS = {
    "story": re.compile(r"\b(?:plot|synopsis|premise|recap|story|storyline|summary|overview|what happens)\b", re.I),
    "cast": re.compile(r"\b(?:cast|characters?|starring|who is who|who's who|stars|crew)\b", re.I),
}


@dataclass(frozen=True)
class Name:
    """A name that spaCy sees, at its place in the sentence."""

    text: str
    label: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a whole row, item or heading; `columns` are the headings above a row's cells."""

    text: str
    start: int
    kind: Kind
    scope: Scope
    section: str
    names: tuple[Name, ...] = ()
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def whole(self, text: str) -> str:
        """The paragraph that it stands in."""
        end = text.find("\n", self.end)
        return text[text.rfind("\n", 0, self.start) + 1 : end if end >= 0 else len(text)]


@dataclass(frozen=True)
class _Line:
    text: str
    start: int
    kind: Kind
    cells: tuple[str, ...]


def sentences(opened: Opened, names: Sequence[tuple[int, str, str]]) -> Iterator[Sentence]:
    """Sentences in reading order; `names` are (place, text, label) of the whole text, in order."""
    left = list(reversed(names))
    for sentence in _sentences(opened):
        while left and left[-1][0] < sentence.start:
            left.pop()
        here = []
        while left and left[-1][0] < sentence.end:
            start, text, label = left.pop()
            here.append(Name(text, label, start - sentence.start))
        yield replace(sentence, names=tuple(here))


def _sentences(opened: Opened) -> Iterator[Sentence]:
    scope, section, columns = opened.scope, "", tuple[str, ...]()
    lines = list(_lines(opened.text))
    for at, line in enumerate(lines):
        if line.kind == "heading":
            section = next((name for name, words in SECTIONS.items() if words.search(line.text)), "")
            scope = _narrowed(line.text, opened.scope)
        if line.kind != "row":
            columns = ()
        elif at + 1 < len(lines) and _RULE.match(lines[at + 1].text):
            columns = tuple(cell.casefold() for cell in line.cells) if len([*filter(None, line.cells)]) > 1 else ()
            continue
        if line.kind == "row" and _RULE.match(line.text):
            continue
        yield from _cut(line, _entry(line, scope), section, columns)


def _cut(line: _Line, scope: Scope, section: str, columns: tuple[str, ...]) -> Iterator[Sentence]:
    """A line's sentences; a row and a heading stay whole."""
    if line.kind in ("row", "heading"):
        scope = _narrowed(line.text, scope) if line.kind == "row" else scope
        yield Sentence(line.text, line.start, line.kind, scope, section, (), line.cells, columns)
        return
    start = 0
    for end in [*(found.end() for found in _ENDS.finditer(line.text)), len(line.text)]:
        text = line.text[start:end].rstrip()
        if text:
            yield Sentence(text, line.start + start, line.kind, _narrowed(text, scope), section)
        start = end


def _lines(text: str) -> Iterator[_Line]:
    place = 0
    for raw in text.split("\n"):
        if raw.strip():
            yield _line(raw, place)
        place += len(raw) + 1


def _line(raw: str, place: int) -> _Line:
    if raw.lstrip().startswith("|"):
        cells = tuple(cell.strip() for cell in raw.strip().strip("|").split("|"))
        return _Line(raw, place, "row", cells)
    for pattern, kind in ((_HEADING, "heading"), (_ITEM, "item")):
        if found := pattern.match(raw):
            return _Line(raw[found.end() :], place + found.end(), "heading" if kind == "heading" else "item", ())
    return _Line(raw, place, "line", ())


def _entry(line: _Line, scope: Scope) -> Scope:
    """On a page about no work, an entry that opens with a title is about that work."""
    if scope.work or line.kind not in ("item", "row"):
        return scope
    text = line.cells[-1] if line.cells else line.text
    found = _ENTRY.match(text)
    return Scope(found["name"], "film" if _FILM.search(text) else "series") if found else scope


def _narrowed(text: str, scope: Scope) -> Scope:
    if scope.work is None or scope.type != "series":
        return scope
    if found := SEASON.search(text):
        season = number(found["n"] or found["nth"])
        return scope if season == scope.season else replace(scope, season=season, episode=None)
    return replace(scope, season=None, episode=None) if _WHOLE.search(text) else scope
