"""Rows of tables that are about a work each: lists of films, schedules, and what an actor has been in."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import Block, BlockKind
from showbible.reading import dates, names
from showbible.reading.names import TITLE
from showbible.reading.numbers import season_number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding
from showbible.reading.statements import field_values
from showbible.reading.statements.label_names import properties_of
from showbible.reading.statements.rows import Row, first
from showbible.reading.statements.wording import entry_name
from showbible.reading.words import table

_OF_FILMS = ("film", "films", "movie", "film title", "movie title")
_OF_SERIES = ("programme", "program", "show", "tv show", "tv series", "series title", "production", "drama")
_OF_EITHER = ("title", "name", "work", "project", "original title")
_PART = ("role", "role(s)", "roles", "character", "characters", "part", "as")
_YEAR = ("year", "years", "year(s)", "date")
_SEASONS = ("seasons", "no of seasons", "number of seasons", "season count")
_NOTES = ("notes", "note", "remarks", "comments", "details", "other notes", "channel", "network", "director")
_OTHER = re.compile(
    r"\b(?:stage|theat(?:re|er)|plays?|radio|audio|podcasts?|music videos?|commercials?|adverts?|albums?|awards?|books?"
    r"|video games?|games?|discography|novels?|concerts?|opera|tours?)\b",
    re.IGNORECASE,
)
_FILMS = re.compile(r"\b(?:films?|movies?|features?|cinema|pictures)\b", re.IGNORECASE)
_TELEVISION = re.compile(r"\b(?:television|tv|series|shows?|web|streaming)\b", re.IGNORECASE)
_KINDS = (
    ("film", re.compile(r"\b(?:tv|television)[ -](?:film|movie)\b", re.IGNORECASE)),
    ("short", re.compile(r"\bshort(?: film)?\b", re.IGNORECASE)),
    ("documentary", re.compile(r"\bdocumentary\b", re.IGNORECASE)),
    (
        "series",
        re.compile(
            r"\bmini-?series|\bepisodes?\b|\bseasons?\b|\bserial\b|\bmain (?:cast|role)|recurring", re.IGNORECASE
        ),
    ),
)
_PLACE = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<on>\s?(?:[–—-]|to)\s?(?:(?P<last>(?:19|20)?\d\d)|present|now)?)?")
_DIRECTED = re.compile(rf"\b(?:Dir(?:ector|ected by)?\.?:?) (?P<who>{names.NAME})")
_CREDITS = re.compile(r"\b(?P<credit>uncredited|voice|cameo|guest|recurring)\b", re.IGNORECASE)
_ALSO = re.compile(r"\b(?:also|and) (?P<jobs>(?:(?:co-)?[a-z]+(?: producer)?(?:, | and )?)+)", re.IGNORECASE)
_PARTS = re.compile(r"\bmini-?series, (?P<count>\d+) (?:parts|episodes)", re.IGNORECASE)
_JOBS = {"writer": "writer", "co-writer": "writer", "director": "director", "co-director": "director"} | {
    "producer": "producer",
    "executive producer": "executive_producer",
    "creator": "creator",
    "co-creator": "creator",
}
_SELF = re.compile(r"(?:(?:him|her|them)sel(?:f|ves)|self|host|various)\b", re.IGNORECASE)
_NEAR = 40  # blocks above a table in which its heading stands


def findings(row: Row, passage: Passage, reading: Reading) -> Iterator[Finding] | None:
    """What a row says of a work of its own; None where it is about none."""
    heading = _heading(passage.index, reading)
    if _OTHER.search(heading):
        return None
    person = _person(row, reading)
    said = first(row, (*_OF_FILMS, *_OF_SERIES) if person is None else (*_OF_FILMS, *_OF_SERIES, *_OF_EITHER))
    if said is None and person is None and _FILMS.search(heading) and "no" not in row:
        said = first(row, _OF_EITHER)
    name = _name_in(said or "")
    if not name:
        return None
    work = _work(name, row, heading, person is not None)
    return _of_person(person, work, row, reading) if person else _of_work(work, row, reading)


def _name_in(cell: str) -> str | None:
    line = cell.split("\n", 1)[0].strip(" *†‡“”\"'‘’")
    line = re.sub(r"\s*[(\[](?:19|20)?[^)\]]*[)\]]$", "", line)
    return line if re.fullmatch(rf"{TITLE}[!?…]?", line) and not line.isdigit() else None


def _work(name: str, row: Row, heading: str, is_filmography: bool) -> Subject:
    notes = " ".join(value for column, value in row.items() if column in _NOTES)
    kind = next((kind for kind, pattern in _KINDS if pattern.search(notes)), None)
    place = _PLACE.match(first(row, _YEAR) or "")
    if kind is None and _seasons(row):
        kind = "series"
    elif kind is None and first(row, _OF_FILMS):
        kind = "film"
    elif kind is None and (first(row, _OF_SERIES) or _TELEVISION.search(heading) or (place and place["on"])):
        kind = "series"
    kind = kind or "film"
    year = _year(row) if kind != "series" else None
    return Subject(kind, name, year=year)


def _seasons(row: Row) -> int | None:
    """How many seasons a row counts."""
    said = first(row, _SEASONS)
    return int(said) if said and said.isdecimal() else None


def _year(row: Row) -> int | None:
    said = first(row, _YEAR) or next(
        (value for column, value in row.items() if "release_date" in properties_of(column)), ""
    )
    found = re.search(r"\b(?:19|20)\d\d\b", said)
    return int(found[0]) if found else None


def _person(row: Row, reading: Reading) -> str | None:
    """Whose works a table lists: those of the person whom the page is about."""
    if not (first(row, _PART) and (first(row, _YEAR) or first(row, _OF_EITHER))) or first(row, ("actor", "played by")):
        return None
    topic = reading.topic
    if topic is not None:
        return topic.name if topic.type == "person" else None
    title = _headline(reading)
    work = reading.scope.work
    is_name = len(title.split()) > 1 and names.looks_like_person(title) and not (work and work.name == title)
    return title if is_name and reading.page.text.count(title.split()[-1]) > 1 else None


def _headline(reading: Reading) -> str:
    headings = (block for block in reading.page.blocks[:12] if block.kind is BlockKind.HEADING and block.level == 1)
    top = next((reading.block_text(block) for block in headings), reading.page.title or "")
    return re.sub(r"(?:['’]s)? (?:[Ff]ilmography|[Cc]redits|[Rr]oles)$|\s*\(.*\)$", "", top)


def _heading(index: int, reading: Reading) -> str:
    """The headings and captions right above a table, up to one that names films or television."""
    out: list[str] = []
    for block in reversed(reading.page.blocks[max(0, index - _NEAR) : index]):
        if block.kind in (BlockKind.HEADING, BlockKind.CAPTION) or _is_alone(block, reading):
            out.append(reading.block_text(block))
            if len(out) > 1 or _FILMS.search(out[-1]) or _TELEVISION.search(out[-1]) or _OTHER.search(out[-1]):
                break
    return " ".join(out)


def _is_alone(block: Block, reading: Reading) -> bool:
    """Whether a short line stands as a heading does, which copied text does not tell."""
    text = reading.block_text(block) if block.kind is BlockKind.PARAGRAPH and block.end - block.start < 30 else ""
    return (
        bool(text)
        and text[-1].isalnum()
        and (_FILMS.search(text) or _TELEVISION.search(text) or _OTHER.search(text)) is not None
    )


def _of_work(work: Subject, row: Row, reading: Reading) -> Iterator[Finding]:
    if seasons := _seasons(row):
        yield Finding(work, "season_count", seasons, confidence=0.92)
    season = _season(row) if work.type == "series" else None
    part = Subject("season", series=work.name, season=season) if season else work
    for column, value in row.items():
        for name in properties_of(column):
            if name in field_values.PARSERS and name not in ("title", "alias", "season_count", "status"):
                yield from field_values.findings(name, value, part if name in _OF_SEASONS else work, reading)


_OF_SEASONS = ("release_date", "end_date", "episode_count")


def _season(row: Row) -> int | None:
    """The season that a column of its own gives: "3", "S3", "Season 3"."""
    return season_number(first(row, ("season", "season no", "series")) or "")


def _of_person(person: str, work: Subject, row: Row, reading: Reading) -> Iterator[Finding]:
    notes = " ".join(value for column, value in row.items() if column in _NOTES)
    part = first(row, _PART) or ""
    character = entry_name(re.sub(r"\s*\((?:voice|uncredited|cameo|guest)[^)]*\)", "", part, flags=re.IGNORECASE))
    if _SELF.match(character or ""):
        return
    if reading.topic is None:  # else `filmography` reads the parts
        credit = _CREDITS.search(f"{notes} {part}")
        said = {"credit": credit["credit"].lower()} if credit else {}
        value = {"person": person, "character": character or None}
        yield Finding(work, "cast", value, confidence=0.88, qualifiers=said)
    yield from _out(work, row, reading)
    if directed := _DIRECTED.search(notes):
        yield Finding(work, "director", names.parse(directed["who"]).full, confidence=0.9)
    if also := _ALSO.search(notes):
        jobs = (_JOBS.get(job.strip().lower()) for job in re.split(r", | and ", also["jobs"]))
        yield from (Finding(work, job, person, confidence=0.9) for job in jobs if job)
    if parts := _PARTS.search(notes):
        yield Finding(work, "episode_count", int(parts["count"]), confidence=0.88)
    channels = [piece.strip() for piece in re.split(r"[;,]", notes) if piece.strip() in table("networks")]
    yield from (Finding(work, "network", channel, confidence=0.88) for channel in channels[:1])


def _out(work: Subject, row: Row, reading: Reading) -> Iterator[Finding]:
    found = _PLACE.match(first(row, _YEAR) or "")
    if found is None or (found["on"] and work.type != "series"):
        return
    standing = Standing.ANNOUNCED if lies_ahead(found["year"], reading.anchor.today) else Standing.HAPPENED
    day = dates.find(first(row, _YEAR) or "", reading.anchor)
    yield Finding(work, "release_date", day[0].edtf if len(day) == 1 else found["year"], standing, 0.82)
