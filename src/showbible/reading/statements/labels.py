"""Labelled values: "Running Time: 46 minutes", infobox rows, terms and their definitions."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements import character_fields, field_values
from showbible.reading.statements.label_names import key, property_of

CUES: tuple[str, ...] = ()

_LINE = re.compile(r"(?P<label>[\p{L}][\p{L} .()’'/-]{1,40}?)\s*:\s+(?P<value>\S.*)", re.DOTALL)
_STACKED = re.compile(r"(?P<label>[\p{L} .()-]{2,40}?):?\s*\n(?P<value>\S.*)", re.DOTALL)
_EPISODE_OWN = {
    "release_date",
    "running_time",
    "country",
    "language",
    "director",
    "writer",
    "title",
    "cast",
    "composer",
    "producer",
}


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    pair = _pair(passage, reading)
    if pair is None:
        return
    label, value = pair
    if reading.topic is not None:
        yield from character_fields.findings(key(label), value, reading)
        return
    name = property_of(label)
    subject = _subject(name, passage) if name in field_values.PARSERS else None
    if name and subject and not (name == "title" and subject.type not in ("episode", "season")):
        creators, rest = _set_apart(value) if name == "writer" else ([], value)
        for creator in creators:
            yield Finding(passage.scope.work or subject, "creator", creator, confidence=0.9)
        yield from field_values.findings(name, rest, subject, reading)
        if name == "based_on":
            yield from _author(value)


_AS_CREATOR = re.compile(rf"(?P<who>{names.NAME}) \(creat(?:or|ed by)\),?")


def _set_apart(value: str) -> tuple[list[str], str]:
    """Writers whom a list marks as creators are the series' creators, not the episode's writers."""
    return [names.parse(found["who"]).full for found in _AS_CREATOR.finditer(value)], _AS_CREATOR.sub("", value)


def _subject(name: str | None, passage: Passage) -> Subject | None:
    scope = passage.scope
    if scope.work is None:
        return None
    if scope.episode is not None or scope.episode_name:
        return scope.subject if name in _EPISODE_OWN else scope.work
    if name in ("season_count", "creator", "country", "language", "genre", "network"):
        return scope.work
    return scope.subject


def _pair(passage: Passage, reading: Reading) -> tuple[str, str] | None:
    """The label and the value of a line, a row or a definition."""
    block = passage.block
    if block.kind is BlockKind.ROW:
        return _row_pair(passage, reading)
    if block.kind is BlockKind.DEFINITION:
        term = _term(passage.index, reading)
        return (term, passage.text) if term else None
    if block.kind is BlockKind.ITEM and passage.scope.work != reading.scope.work:
        found = _LINE.fullmatch(passage.text)  # a sentence of an entry that is about a work of its own
        return (found["label"], found["value"]) if found else None
    if block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH) and (found := _LINE.fullmatch(reading.block_text(block))):
        return (found["label"], found["value"]) if passage.start == block.start else None
    return None


def _row_pair(passage: Passage, reading: Reading) -> tuple[str, str] | None:
    """The heading of a row and its value; without headings, the first of two cells where it is a label we know."""
    cells, text = passage.block.cells, reading.page.text
    if len(cells) != 2:
        found = _STACKED.fullmatch(passage.text)
        return (found["label"], found["value"]) if found else None
    label, value = (text[cell.start : cell.end] for cell in cells)
    plain = not any(cell.is_heading or cell.column for cell in cells)
    if (cells[0].is_heading and not cells[1].is_heading) or (plain and property_of(label)):
        return label, value
    return None


def _term(index: int, reading: Reading) -> str | None:
    for block in reversed(reading.page.blocks[max(0, index - 8) : index]):
        if block.kind is BlockKind.TERM:
            return reading.block_text(block)
    return None


def _author(value: str) -> Iterator[Finding]:
    """ "The House of the Kestrel, a novel by E. M. Thackray" also says who wrote the book."""
    found = re.search(
        rf"^[“‘\"]?(?P<book>{names.TITLE})[”’\"]?,? (?:an? |the )?(?:\w+ )?(?:novel|book|memoir)s? by "
        rf"(?P<who>{names.NAME})",
        value.strip(),
    )
    if found:
        yield Finding(Subject("book", found["book"]), "writer", names.parse(found["who"]).full, confidence=0.9)
