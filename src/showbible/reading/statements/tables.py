"""Tables with a heading for each column: episode lists, season guides, cast lists, crews."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading import dates, names
from showbible.reading.context.seasons import seasons_in
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding
from showbible.reading.statements import field_values, work_rows
from showbible.reading.statements.label_names import properties_of
from showbible.reading.statements.rows import Row, episodes_in, first, row_of, subjects_of, title_in
from showbible.reading.statements.wording import character_name, entry_name, role_in
from showbible.reading.words import reversed_table, table

CUES: tuple[str, ...] = ()

_ACTOR = (
    "actor",
    "actors",
    "actress",
    "actor/actress",
    "cast",
    "cast member",
    "performer",
    "player",
    "artist",
    "artiste",
    "played by",
    "portrayed by",
    "portrayal",
    "voiced by",
    "voice actor",
    "voice",
    "starring",
    "star",
    "darsteller",
    "interpreter",
)
_CHARACTER = (
    "character",
    "characters",
    "character name",
    "role",
    "roles",
    "part",
    "plays",
    "as",
    "resident",
    "who",
    "rolle",
    "rôle",
    "personaje",
)
_POSITION = ("position", "rank", "occupation", "post", "role", "job", "profession")
_PLACES = ("where", "on", "home", "venue", "platform", "station", "screen")
_UNTIL = ("to", "until", "till")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.block.kind is not BlockKind.ROW:
        return
    row = row_of(passage.block, reading)
    if len(row) < 2:
        return
    dubbed = _dubbed_in(row)
    if casting := _casting_in(row) or next(iter(dubbed), None):
        for actor, character in dubbed or [casting]:
            yield from _casting(actor, character, passage)
    if (who := first(row, ("name", *_CHARACTER))) and (position := first(row, _POSITION)) and who != position:
        yield from _position(who, position)
    elif not casting and (own := work_rows.findings(row, passage, reading)) is not None:
        yield from own
    elif not casting and _is_sum(row):
        if (count := episodes_in(row)) and passage.scope.work and passage.scope.work.type == "series":
            yield Finding(passage.scope.season_subject or passage.scope.work, "episode_count", count, confidence=0.9)
    elif not casting:
        for subject in subjects_of(row, passage.scope):
            yield from _fields(row, subject, reading)


def _is_sum(row: Row) -> bool:
    return next(iter(row.values())).lower().strip(" :") in (
        "total",
        "totals",
        "in total",
        "in all",
        "sum",
        "altogether",
    )


def _casting_in(row: Row) -> tuple[str, str] | None:
    """The actor and the character of a row; a column called "Name" is the other one of the two."""
    actor, character = first(row, _ACTOR), first(row, _CHARACTER)
    if actor and character:
        return actor, character
    name = row.get("name")
    if name and actor:
        return actor, name
    if name and character and "rank" not in row and list(row)[:2] in (["role", "name"], ["character", "name"]):
        return name, character
    return None


def _dubbed_in(row: Row) -> list[tuple[str, str]]:
    """The actors of a character in a table with a column for each language: "Character", "Japanese", "English"."""
    character = first(row, _CHARACTER)
    languages = [value for column, value in row.items() if column.title() in reversed_table("demonyms")]
    return [(actor, character) for actor in languages] if character and len(languages) > 1 else []


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
    if subject.type == "season" and (count := episodes_in(row)) and "eps" in row:
        yield Finding(subject, "episode_count", count, confidence=0.95)
    for column, value in row.items():
        if column in _UNTIL and subject.type == "season" and "from" in row:
            yield from field_values.findings("end_date", value, subject, reading)
        for name in properties_of(column):
            if name == "release_date":
                yield from _dates(value, subject, reading)
            elif name == "title":
                yield from _title(value, subject)
            elif name == "network" and column in _PLACES and value not in table("networks"):
                continue  # where a film is screened
            elif name in field_values.PARSERS and not (name == "episode_count" and subject.type == "episode"):
                yield from field_values.findings(name, value, subject, reading)
        if re.search(r"\b(?:visiting|players|guest (?!stars?\b|cast\b))", column) and not properties_of(column):
            yield from field_values.findings("cast", value, subject, reading)
        elif re.search(r"guest|lead|star", column) and " as " in value:
            person, _, character = value.partition(" as ")
            yield Finding(subject, "cast", {"person": person.strip(), "character": character_name(character)})


def _title(cell: str, subject: Subject) -> Iterator[Finding]:
    title = title_in(cell)
    if title and (subject.type == "episode" or (subject.type == "season" and not seasons_in(title) and len(title) > 2)):
        yield Finding(subject, "title", title, confidence=0.95)


def _dates(value: str, subject: Subject, reading: Reading) -> Iterator[Finding]:
    found = dates.find(value, reading.anchor)
    for date, name in zip(found, ("release_date", "end_date"), strict=False):
        if name == "release_date" or subject.type == "season":
            yield Finding(subject, name, date.edtf, _standing(date.edtf, reading), 0.95)


def _standing(edtf: str, reading: Reading) -> Standing:
    return Standing.ANNOUNCED if lies_ahead(edtf, reading.anchor.today) else Standing.HAPPENED
