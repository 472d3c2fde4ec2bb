"""Rows of tables, which several statements read: what a row is about."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind
from showbible.reading.context.seasons import seasons_in
from showbible.reading.context.telling import may_tell, tells
from showbible.reading.numbers import number
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statements.label_names import key, properties_of, property_of

Row = dict[str, str]  # the heading of a column, as labels are looked up -> the text of its cell

_CODE = re.compile(
    r"[\[(]?(?:S(?P<s>\d{1,2})\W{0,3}E(?P<e>\d{1,3})|(?P<sx>\d{1,2})[x×](?P<ex>\d{1,3})|"
    r"(?P<sd>\d{1,2})[.-](?P<ed>\d{1,2}))"
    r"[\])]?\.?",
    re.IGNORECASE,
)
_PRODUCTION = re.compile(r"#(\d)([0-3]\d)")  # "#101" is the first of the first season
_SPAN = re.compile(r"(\d{1,4})\s*(?:[–—-]|&|\+|and|to|/|,|\n)\s*(\d{1,4})\.?")
_NUMBERED = re.compile(r"(?:Episodes?|Eps?\.?|Chapter|Part|No\.?|Nr\.?|#|Folge)?\s*(?P<number>\w+)\.?", re.IGNORECASE)
# Where one column numbers the episodes of the series, another one does those of the season.
_OVERALL = ("no overall", "overall", "overall no", "no in series", "series no", "total", "abs", "absolute", "no total")
_QUOTES = '“”"„«»'
_TITLE = re.compile(rf"[{_QUOTES}‘'](?P<quoted>[^\n]{{1,120}}?)[{_QUOTES}’'](?=\s*(?:$|[\n(\[*†‡]))")
_NO_TITLE = re.compile(
    r"(?:TB[ACD]|to be (?:announced|confirmed|determined)|unknown|untitled|n/?a|[—–?-]+)\.?", re.IGNORECASE
)
_NOTE = re.compile(r"\s*(?:\[[^\]]*\]|[*†‡§]+)\s*$")
_LONGEST_TITLE = 100


def row_of(block: Block, reading: Reading) -> Row:
    """The filled cells of a row by their columns; of columns of one name the first that is filled. A first column
    without a heading numbers the rows."""
    text, row = reading.page.text, Row()
    are_named = sum(bool(cell.column) for cell in block.cells) > 1
    for place, cell in enumerate(block.cells):
        column = key(cell.column or ("#" if place == 0 and are_named else ""))
        said = text[cell.start : cell.end].strip() if column else ""
        if said and (column not in row or not any(letter.isalnum() for letter in row[column])):
            row[column] = said
    return row


def first(row: Row, columns: tuple[str, ...]) -> str | None:
    """The first of some columns that a row fills."""
    return next((row[column] for column in columns if row.get(column)), None)


def named(row: Row, name: str) -> str | None:
    """What a row says in the first column that names a property."""
    return next((value for column, value in row.items() if property_of(column) == name), None)


def title_in(cell: str) -> str | None:
    """The title that a cell gives: what it sets in quotation marks, else its first line. The lines below it give the
    title in other languages or what happens; "TBA" is none."""
    line = cell.strip().split("\n", 1)[0].strip()
    found = _TITLE.match(line)
    title = found["quoted"] if found else _NOTE.sub("", line)
    title = title.strip(f" {_QUOTES}")
    if not title or len(title) > _LONGEST_TITLE or _NO_TITLE.fullmatch(title):
        return None
    return title


def subject_of(row: Row, scope: Scope) -> Subject | None:
    """The season or the episode that a row is about, by the column that numbers it."""
    return next(iter(subjects_of(row, scope)), None)


def subjects_of(row: Row, scope: Scope) -> list[Subject]:
    """The seasons or episodes that a row is about; "1–2" is two."""
    work = scope.work
    if work is None or work.type != "series":
        return [_row_of_film(row, work)] if work else []
    if shown := first(row, _FILM):
        return [Subject("film", shown.partition("\n")[0])] if _NO_TITLE.fullmatch(shown) is None else []
    if fold(re.sub(r" \(.*", "", row.get("title", ""))) == fold(work.name or ""):
        return []  # a row of works, this one among them
    if "role" in row and "title" in row:
        return []  # what somebody played in: the rows are works
    if (season := _counted_season(row)) is not None:
        return [Subject("season", series=work.name, season=season)]
    if "title" in {name for column in row for name in properties_of(column)} or "episode" in row or _codes(row):
        return list(_episodes(row, scope, work))
    if said := named(row, "season"):
        season = number(said) or next((value for _, value in seasons_in(said)), None)
        return [Subject("season", series=work.name, season=season)] if season else []
    return []


_NUMBERS = ("no", "#", "nr", "nº", "number", "season", "series")
_COUNTS = ("eps", "episodes", "no of episodes", "number of episodes", "episode count", "parts", "ep count", "no of eps")


def episodes_in(row: Row) -> int | None:
    """How many episodes a row counts: a table with such a column lists seasons, not episodes."""
    said = first(row, _COUNTS)
    return int(said) if said and said.isdecimal() else None


def _counted_season(row: Row) -> int | None:
    said = first(row, _NUMBERS) if episodes_in(row) is not None else None
    if said in ("I", None):
        return 1 if said else None
    found = _NUMBERED.fullmatch(said)
    return number(found["number"]) if found else next((season for _, season in seasons_in(said)), None)


_FILM = ("film", "movie", "feature")


def _row_of_film(row: Row, work: Subject) -> Subject:
    """The work of a row beneath a film: another one, where a column gives titles and this one is not its own."""
    said = (first(row, (*_FILM, "title")) or work.name or "").partition("\n")[0].strip(f" {_QUOTES}")
    return work if not said or fold(said) == fold(work.name or "") or len(row) < 3 else Subject(work.type, said)


def _codes(row: Row) -> tuple[int, int] | None:
    said = _within(row)
    found = _CODE.fullmatch(said.strip()) if said else None
    if not found or (found["sd"] and len(found["ed"]) < 2 and "." not in found[0]):
        return None
    season, episode = (found[a] or found[b] or found[c] for a, b, c in (("s", "sx", "sd"), ("e", "ex", "ed")))
    return int(season), int(episode)


def _within(row: Row) -> str | None:
    """The cell that numbers the episode within its season, where one does; else that which numbers it at all."""
    numbering = {column: value for column, value in row.items() if property_of(column) in ("number", "overall")}
    inner = {column: value for column, value in numbering.items() if column not in _OVERALL}
    if len(numbering) > 1 and not inner:
        return numbering.get("no in series") or list(numbering.values())[-1]
    return next(iter((inner or numbering).values()), None)


def _episodes(row: Row, scope: Scope, work: Subject) -> Iterator[Subject]:
    season = scope.season
    if (said := named(row, "season")) and (own := number(re.sub(r"\D+(?=\d)", "", said))) is not None:
        season = own
    if code := _codes(row):
        if season is None or season == code[0]:
            yield Subject("episode", series=work.name, season=code[0], episode=code[1])
        return
    numbers = list(_numbers(_within(row) or ""))
    if season is None and (coded := _PRODUCTION.fullmatch((_within(row) or "").strip())):
        yield Subject("episode", series=work.name, season=int(coded[1]), episode=int(coded[2]))
        return
    for each in numbers:
        in_season = each % 100 if season and each // 100 == season and each % 100 else each
        yield Subject("episode", series=work.name, season=season, episode=in_season)
    title = title_in(named(row, "title") or "") if not numbers and not _within(row) else None
    if title:
        yield Subject("episode", title, series=work.name, season=season)


def _numbers(said: str) -> Iterator[int]:
    if span := _SPAN.fullmatch(said.strip()):
        low, high = int(span[1]), int(span[2])
        yield from (low, high) if 0 < high - low < 2 else (low,) if "/" in said else ()
        return
    found = _NUMBERED.fullmatch(said.strip())
    if found and (each := number(found["number"])):
        yield each


_ENDS = (".", "!", "?", "…", "”", '"', "]", ")")  # a sentence's end, or the mark of a source


def episode_above(passage: Passage, reading: Reading) -> Subject | None:
    """The episode whose row a paragraph, or a row of one cell, stands directly beneath."""
    block = passage.block
    if passage.index == 0 or not (
        block.kind is BlockKind.PARAGRAPH or (block.kind is BlockKind.ROW and len(block.cells) == 1)
    ):
        return None
    above, text = reading.page.blocks[passage.index - 1], reading.block_text(block)
    if above.kind is not BlockKind.ROW or not text.endswith(_ENDS) or not may_tell(text):
        return None
    subject = subject_of(row_of(above, reading), reading.scopes[passage.index - 1])
    return subject if subject and subject.type == "episode" else None


_STORY = frozenset({
    *("synopsis", "summary", "plot", "description", "short summary", "logline", "what happens", "story", "storyline"),
    *("plot summary", "episode summary", "overview", "short description", "brief", "blurb", "outline"),
})  # fmt: skip
_TOLD_LEAST = 5  # words of a cell that tells what happens


def cell_told(passage: Passage, reading: Reading) -> tuple[Subject, int, int] | None:
    """What a cell of an episode's row tells, and where: that of its column, or the lines beneath the title."""
    block, text = passage.block, reading.page.text
    if block.kind is not BlockKind.ROW or len(block.cells) < _CELLS:
        return None
    for cell in block.cells:
        column = key(cell.column or "")
        start = cell.start
        beneath = column == "title" and "\n" in text[cell.start : cell.end]
        if beneath:
            start = text.index("\n", cell.start) + 1
        elif column not in _STORY:
            continue
        said = text[start : cell.end].strip()
        if beneath and not tells(said, passage.scope.work):
            continue
        subject = subject_of(row_of(block, reading), passage.scope)
        if subject and len(said.split()) >= _TOLD_LEAST and may_tell(said) and said.endswith(_ENDS):
            return subject, start, cell.end
    return None


_CELLS = 2  # of a row of a table
