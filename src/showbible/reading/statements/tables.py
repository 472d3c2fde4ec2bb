"""Tables with a heading for each column: episode lists, season guides, cast lists, crews."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading import dates, names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding
from showbible.reading.statements import field_values
from showbible.reading.statements.label_names import property_of
from showbible.reading.statements.rows import Row, first, row_of, subject_of
from showbible.reading.statements.wording import character_name, entry_name, role_in

CUES: tuple[str, ...] = ()

_ACTOR = ("actor", "actress", "cast", "performer", "played by", "portrayed by", "cast member", "starring")
_CHARACTER = ("role", "character", "character name", "plays", "as")
_POSITION = ("position", "rank", "occupation", "post", "role")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.block.kind is not BlockKind.ROW:
        return
    row = row_of(passage.block, reading)
    if len(row) < 2:
        return
    if (actor := first(row, _ACTOR)) and (character := first(row, _CHARACTER)):
        yield from _casting(actor, character, passage)
    elif (who := first(row, ("name", "character"))) and (position := first(row, _POSITION)):
        yield from _position(who, position)
    elif (subject := subject_of(row, passage.scope)) is not None:
        yield from _fields(row, subject, reading)


def _casting(actor: str, character: str, passage: Passage) -> Iterator[Finding]:
    work = passage.scope.subject
    if work is None:
        return
    for person in names.people(actor):
        yield Finding(work, "cast", {"person": person, "character": entry_name(character)}, confidence=0.93)


def _position(who: str, position: str) -> Iterator[Finding]:
    if (name := character_name(who)) and (role := role_in(position)):
        yield Finding(Subject("character", name), "role", role)


def _fields(row: Row, subject: Subject, reading: Reading) -> Iterator[Finding]:
    for column, value in row.items():
        name = property_of(column)
        if name == "release_date":
            yield from _dates(value, subject, reading)
        elif name in field_values.PARSERS:
            yield from field_values.findings(name, value, subject, reading)
        elif re.search(r"guest|lead|star", column) and " as " in value:
            person, _, character = value.partition(" as ")
            yield Finding(subject, "cast", {"person": person.strip(), "character": character_name(character)})


def _dates(value: str, subject: Subject, reading: Reading) -> Iterator[Finding]:
    found = dates.find(value, reading.anchor)
    for date, name in zip(found, ("release_date", "end_date"), strict=False):
        if name == "release_date" or subject.type == "season":
            yield Finding(subject, name, date.edtf, _standing(date.edtf, reading), 0.95)


def _standing(edtf: str, reading: Reading) -> Standing:
    return Standing.ANNOUNCED if lies_ahead(edtf, reading.anchor.today) else Standing.HAPPENED
