"""Rows of tables, which several statements read: what a row is about."""

from __future__ import annotations

import regex as re

from showbible.claims import Subject
from showbible.pages.page import Block, BlockKind
from showbible.reading.context.scopes import seasons_in
from showbible.reading.numbers import number
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statements.label_names import property_of
from showbible.reading.words import table

Row = dict[str, str]  # the lower-case heading of a column -> the text of its cell


def row_of(block: Block, reading: Reading) -> Row:
    text = reading.page.text
    return {cell.column.strip(" :").lower(): text[cell.start : cell.end].strip() for cell in block.cells if cell.column}


def first(row: Row, columns: tuple[str, ...]) -> str | None:
    """The first of some columns that a row fills."""
    return next((row[column] for column in columns if row.get(column)), None)


def subject_of(row: Row, scope: Scope) -> Subject | None:
    """The season or the episode that a row is about, by the column that numbers it."""
    work = scope.work
    if work is None or work.type != "series":
        return work
    if "title" in {property_of(column) for column in row} or "episode" in row:
        return _episode(row, scope, work)
    if said := first(row, tuple(table("labels")["season"])):
        season = number(said) or next((value for _, value in seasons_in(said)), None)
        return Subject("season", series=work.name, season=season) if season else None
    return None


def _episode(row: Row, scope: Scope, work: Subject) -> Subject | None:
    season = scope.season
    if (said := first(row, tuple(table("labels")["season"]))) and (named := number(said)) is not None:
        season = named
    within = first(row, tuple(table("labels")["number"]))
    episode = number(re.split(r"[\s/x.–-]", within)[-1]) if within else None
    return (
        Subject("episode", series=work.name, season=season, episode=episode) if season is not None and episode else None
    )


def episode_above(passage: Passage, reading: Reading) -> Subject | None:
    """The episode whose row a paragraph stands directly beneath."""
    if passage.index == 0 or passage.block.kind is not BlockKind.PARAGRAPH:
        return None
    above = reading.page.blocks[passage.index - 1]
    if above.kind is not BlockKind.ROW:
        return None
    subject = subject_of(row_of(above, reading), reading.scopes[passage.index - 1])
    return subject if subject and subject.type == "episode" else None
