"""What an actor has played, on a page about that actor: tables with a title and a role, and lists of such."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.names import TITLE
from showbible.reading.parts import wordings
from showbible.reading.parts.entry_names import entry_name
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.rows import first, row_of

CUES: tuple[str, ...] = ()

_TITLES = ("title", "film", "movie", "show", "series", "production", "project", "programme", "program", "work", "name")
_ROLES = ("role", "roles", "character", "characters", "part", "as", "role(s)")
_LINE = re.compile(
    rf"(?:(?P<first>(?:19|20)\d\d)(?:[–—-]\S*)?[\s:,–—-]+)?[“\"]?(?P<title>{TITLE})[”\"]?(?: \((?P<year>(?:19|"
    rf"20)\d\d)[^()]{{0,12}}\))?"
    rf",?(?: \((?P<bracket>[^()\d]{{2,60}})\)| (?:as|–|—|-|…|\.\.\.) (?P<role>[\p{{Lu}}“\"][^\n]{{1,70}}))(?P<rest>.*)"
)
_PLAYED = re.compile(r"\b(?:film|movie|cinema|feature)s?\b", re.IGNORECASE)
_SERIES = re.compile(r"\b(?:television|tv|series|shows?|streaming|web)\b", re.IGNORECASE)
_NEITHER = re.compile(
    r"\b(?:stage|theatre|theater|plays?|radio|audio|podcasts?|music|video games?|games?|awards?|director|"
    r"producer|writer|crew|books?|discography|commercials?|dubbing|concert)\b",
    re.IGNORECASE,
)
_NO_ROLE = re.compile(
    r"(?:director|producer|writer|executive producer|host|presenter|various|narrator|contestant|judge|herself|"
    r"himself|themselves|self\b|"
    r"unknown|[–—-]|n/a|tba|composer|creator)\b.*",
    re.IGNORECASE,
)  # fmt: skip


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    person = reading.topic.name if reading.topic and reading.topic.type == "person" else None
    if person is None or passage.start != passage.block.start:
        return
    if passage.block.kind is BlockKind.ROW:
        row = row_of(passage.block, reading)
        title, role = first(row, _TITLES), first(row, _ROLES)
        if title and role and len(row) > 2:
            said = " ".join(value for column, value in row.items() if column not in (*_TITLES, *_ROLES))
            film = any(row.get(column) == title for column in ("film", "movie"))
            yield from _played(person, title, role, f"{'Film' if film else _above(passage, reading)}\n{said}")
    elif passage.block.kind is BlockKind.ITEM and (line := _LINE.fullmatch(passage.text)):
        role = line["role"] or line["bracket"]
        said = f"{_above(passage, reading)}\n{line['first'] or line['year'] or ''} {line['rest']}"
        if line["first"] or line["year"]:
            yield from _played(person, line["title"], role, said)


def _above(passage: Passage, reading: Reading) -> str:
    """The nearest words above a list or table that say whether it is of films or of series."""
    for index in range(passage.index - 1, max(-1, passage.index - 60), -1):
        block = reading.page.blocks[index]
        said = reading.block_text(block) if block.end - block.start < 60 else ""
        apart = block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.TERM)
        if apart and said and any(each.search(said) for each in (_NEITHER, _PLAYED, _SERIES)):
            return said
        if block.kind is BlockKind.HEADING and block.level < 3 and said:
            return ""
    return ""


def _played(person: str, title: str, role: str, said: str) -> Iterator[Finding]:
    head, _, notes = said.partition("\n")
    subject = _work(title.split("\n", maxsplit=1)[0].strip(' “”"*†'), head, notes)
    character = entry_name(re.sub(r"\s*\([^()]*\)", "", role.split("\n", maxsplit=1)[0].split(" / ", maxsplit=1)[0]))
    if subject is None or character is None or _NO_ROLE.match(role):
        return
    credit = wordings.credit_of(f"{notes} {role}")
    value = {"person": names.parse(person).full, "character": character}
    yield Finding(subject, "cast", value, None, 0.88, {"credit": credit} if credit else {})


_EPISODE = re.compile(r"\b[Ee]pisodes?:? [“\"](?P<name>[^”\"\n]{2,60})[”\"]")


def _work(title: str, head: str, notes: str) -> Subject | None:
    """The film or series that a row is about, by the words above it and its notes."""
    if not title or (_NEITHER.search(head) and not _SERIES.search(head)) or re.search(r"\bstage\b|\btheatre\b", notes):
        return None
    years = re.findall(r"\b(?:19|20)\d\d\b", notes)
    year = int(years[0]) if years and not re.search(r"\d{4}\s*[–—-]|\d{4} to", notes) else None
    if episode := _EPISODE.search(notes):
        return Subject("episode", episode["name"], series=title)
    if re.search(r"\bshort\b", notes, re.IGNORECASE):
        return Subject("short", title, year=year)
    if re.search(r"\b(?:TV|[Tt]elevision) (?:film|movie)\b", notes):
        return Subject("film", title, year=year)
    if _SERIES.search(head) or re.search(r"\b(?:episodes?|series|seasons?|miniseries)\b", notes, re.IGNORECASE):
        return Subject("series", title)
    return Subject("film", title, year=year) if _PLAYED.search(head) else None
