"""Lists and tables in which each entry is about a work of its own: round-ups, schedules, indexes."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.scopes import section_of
from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, is_time, table

_LEAD = re.compile(
    rf"(?P<name>{TITLE})(?: \((?P<note>[^)]{{1,40}})\))?(?:[.:]|\s[–—-])\s(?=\S+ \S+)|"
    rf"(?P<name2>{TITLE}) \((?P<year>(?:19|20)\d\d)[^)]{{0,12}}\)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AT_LEAST = 2  # entries of one list that must have such a lead


def leads(page: Page, main: Subject | None) -> dict[int, Subject]:
    """The block index of each entry that opens with the name of a work of its own, and that work.

    On a page about one work an entry may as well be about a character of it, so something must say that it is a work.
    """
    groups: dict[int | None, dict[int, Subject]] = defaultdict(dict)
    kind, heading = "series", ""
    strong = {mark.start: mark.end for mark in page.marks if mark.kind == "strong"}
    for index, block in enumerate(page.blocks):
        if block.kind is BlockKind.HEADING:
            heading = page.text[block.start : block.end]
            kind = kind_of(heading) or "series"
        elif (
            section_of(heading) != "cast"
            and fold(heading) not in _tasks()
            and block.kind in (BlockKind.ITEM, BlockKind.ROW)
            and (lead := _lead(page, block, kind, strong))
            and (main is None or _is_work(page.text[block.start : block.end], lead))
        ):
            groups[block.group][index] = lead
    own = fold(main.name or "") if main else None
    return {
        index: lead
        for group in groups.values()
        if len(group) >= _AT_LEAST
        for index, lead in group.items()
        if fold(lead.name or "") != own
    }


_SHOWN = re.compile(
    r"\b(?:seasons?|series|episodes?|film|movie|drama|documentary|comedy|thriller|novel|comic|directed)\b"
)


def _is_work(text: str, lead: Subject) -> bool:
    """Whether an entry says that it is about a work: by a year in brackets, a network, or what it speaks of."""
    beneath = text[len(lead.name or "") :]
    return bool(
        re.match(r"[”’\"]? \((?:since )?(?:19|20)\d\d", beneath)
        or _SHOWN.search(beneath[:160])
        or any(f"({name})" in beneath[:60] for name in table("networks"))
    )


_FRANCHISE = re.compile(rf"\b[Tt]he (?P<name>{TITLE}) (?:[Ff]ranchise|[Uu]niverse)\b")
_INDEX = 3  # entries from which on a page about a franchise is an index of its works


def franchise_of(page: Page) -> Subject | None:
    """The franchise whose works the page lists, named in its title and as such in its text."""
    names = {found["name"] for found in _FRANCHISE.finditer(page.text)}
    named = sorted(name for name in names if fold(name) in fold(page.title or ""))
    return Subject("franchise", named[0]) if named and len(leads(page, None)) >= _INDEX else None


def _lead(page: Page, block: Block, kind: str, strong: dict[int, int]) -> Subject | None:
    name, year = _marked(page, block, strong) or _titled(page, block, kind), None
    text = page.text[block.start : min(block.end, block.start + 400)]
    if name is None and block.kind is BlockKind.ITEM and (found := _LEAD.match(text)):
        name, note = found["name"] or found["name2"], found["note"] or found["year"] or ""
        if found["name"] and not found["note"] and ":" in found[0][-2:]:
            return None  # "Director: …" is a label
        year = int(found["year"]) if found["year"] else int(y[0]) if (y := _YEAR.fullmatch(note)) else None
    if not name or fold(name) in _labels() or (is_time(name) and re.search(r"\d", name)):
        return None
    said = kind_of(text[len(name) : len(name) + 160]) if kind == "series" else kind
    return Subject(said or kind, name, year=year if (said or kind) != "series" else None)


_TITLE_COLUMNS = ("title", "film", "movie", "name", "work")


def _titled(page: Page, block: Block, kind: str) -> str | None:
    """The title in a row of a table of films, books and the like; a series' table is one of its episodes."""
    if kind == "series" or block.kind is not BlockKind.ROW:
        return None
    titles = [cell for cell in block.cells if (cell.column or "").lower() in _TITLE_COLUMNS and not cell.is_heading]
    name = page.text[titles[0].start : titles[0].end].strip() if titles else ""
    return name if re.fullmatch(TITLE, name) else None


def _marked(page: Page, block: Block, strong: dict[int, int]) -> str | None:
    """The name in bold with which an entry, or a cell of a row, begins."""
    starts = {block.start, *(cell.start for cell in block.cells)}
    marked = [(start, strong[start]) for start in sorted(starts & strong.keys()) if strong[start] < block.end]
    name = page.text[slice(*marked[0])].strip() if marked else ""
    return name if re.fullmatch(TITLE, name) else None


@cache
def _tasks() -> frozenset[str]:
    """What lists of people are headed by."""
    tasks = ("director", "writer", "creator", "producer", "executive_producer", "composer", "cast", "showrunner")
    return frozenset(fold(label) for name in tasks for label in table("labels")[name])


@cache
def _labels() -> frozenset[str]:
    return frozenset(fold(label) for listed in table("labels").values() for label in listed)


def kind_of(text: str) -> str | None:
    """The type of work that a heading or an entry speaks of: "Films", "Documentary about …"."""
    plain = text.replace("ies", "y")
    return next((kind for kind, pattern in _kinds() if pattern.search(plain)), None)


@cache
def _kinds() -> list[tuple[str, re.Pattern[str]]]:
    return [
        (kind, re.compile(rf"\b(?:{alternatives(table('work_nouns')[kind])})(?:s|ies)?\b", re.IGNORECASE))
        for kind in ("documentary", "film", "comic", "book", "game")
    ]
