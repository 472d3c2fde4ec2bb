"""Pages on several works: lines that are nothing but a work's name, and the blocks beneath that speak of that work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context.casing import cased
from showbible.reading.context.items import kind_of
from showbible.reading.context.pointer import is_name
from showbible.reading.context.scopes import section_of
from showbible.reading.names import TITLE
from showbible.reading.numbers import NUMERAL, number
from showbible.reading.passage import Scope
from showbible.reading.words import table

_LONGEST = 100  # characters of a line that names a work
_LOOKED_AT = 260  # characters beneath it in which something must speak of film or television
_SHARE, _LEAST = 0.6, 2  # of the lines of one style so many must be followed by such, and so many at least
_LINES = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM)

_LEAD = re.compile(
    rf"^(?:\d{{1,3}}[.)] ?)?[*“‘\"•]*(?P<name>{TITLE}[!?]?)[”’\"]?"
    r"(?P<rest>(?:\s*\((?P<note>[^)]{1,60})\))?"
    rf"(?:[,:–—-]* (?:[Tt]he )?(?:[Nn]ew )?(?:[Ss]eason|[Ss]eries) (?P<season>{NUMERAL})\b[^.:]{{0,40}}"
    rf"|[,:–—-] (?:[Aa]ll )?(?:[Nn]ew )?(?:[Ss]eason|[Ss]eries|[Ee]pisode|[Pp]art|[Vv]olume)s?\b[^.:]{{0,40}}"
    r"|\s+[–—-] [\p{Ll}\d][^.]{0,60})?"
    r"\s*[*★☆½]*)\s*[.:]?$"
)
_TIME = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}(?::\d\d)?/\d{1,2}(?::\d\d)?c\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:seasons?|episodes?|series|finale|premieres?|premiered|directed|director|starring|stars?|created|creator|written|"
    r"drama|comedy|sitcom|thriller|film|movie|documentary|miniseries|sequel|spin-off|pilot|cast|showrunner|renewed|"
    r"cancell?ed|anime|half-hour|hour-long|cinemas?|screenplay|adaptation)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Lead:
    """A line that names a work; `style` is how it is set. `is_sure` says that the line gives a year or season too,
    `is_told` that what follows speaks of film or television."""

    index: int
    work: Subject
    season: int | None
    style: tuple[str, int, bool]
    is_sure: bool
    is_told: bool


def sections(page: Page, main: Subject | None) -> dict[int, Scope]:
    """The block index of everything that stands beneath a work's name, and what it is about.

    On a page about one work only a name with its year or season leads to another; on a round-up any name does.
    """
    leads = _accepted([lead for lead in _leads(page) if main is None or lead.is_sure])
    found = {lead.index: lead for lead in leads}
    out: dict[int, Scope] = {}
    current: Lead | None = None
    for index, block in enumerate(page.blocks):
        if index in found:
            current = found[index]
        elif current and _closes(block, page.blocks[current.index]):
            current = None
        if current:
            out[index] = Scope(current.work, current.season)
    return out


_ROUND_UP = 4  # works from which on a page whose title names none of them is about all of them


def is_round_up(page: Page, main: Subject) -> bool:
    """Whether a page is about many works rather than about the one that it speaks of most."""
    listed = {scope.work for scope in sections(page, None).values()}
    return len(listed) >= _ROUND_UP and fold(main.name or "") not in fold(f"{page.title} {page.site}")


def _closes(block: Block, lead: Block) -> bool:
    """Whether a block ends what stands beneath a lead: a heading does, unless it is a deeper one."""
    if lead.kind is BlockKind.ITEM and block.kind is BlockKind.ITEM and lead.group == block.group:
        return True
    return block.kind is BlockKind.HEADING and (lead.kind is not BlockKind.HEADING or block.level <= lead.level)


def _accepted(leads: list[Lead]) -> list[Lead]:
    styles: dict[tuple[str, int, bool], list[Lead]] = defaultdict(list)
    for lead in leads:
        styles[lead.style].append(lead)
    return [
        lead
        for listed in styles.values()
        if (told := sum(lead.is_told for lead in listed)) >= _LEAST and told >= _SHARE * len(listed)
        for lead in listed
        if lead.is_told
    ]


def _leads(page: Page) -> Iterator[Lead]:
    kind = ""
    for index, block in enumerate(page.blocks):
        text = page.text[block.start : min(block.end, block.start + _LONGEST + 1)].partition("\n")[0]
        if block.kind not in _LINES or len(text) > _LONGEST or (block.kind is BlockKind.HEADING and block.level == 1):
            continue
        found = _LEAD.match(text)
        if block.kind is BlockKind.HEADING or text.isupper():
            kind = kind_of(text) or ""
        if found and _may_name(found["name"], text):
            yield _lead(page, index, found, kind)


def _may_name(name: str, text: str) -> bool:
    return is_name(name) and fold(name) not in _labels() and not section_of(text) and text[:1] != "("


@cache
def _labels() -> frozenset[str]:
    return frozenset(fold(label) for listed in table("labels").values() for label in listed)


def _lead(page: Page, index: int, found: re.Match[str], kind: str) -> Lead:
    block = page.blocks[index]
    following = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    own = page.text[block.start + found.end("name") : min(block.end, block.start + _LOOKED_AT)]
    below = page.text[following.start : min(following.end, following.start + _LOOKED_AT)] if following else ""
    beneath = below if following and following.kind is not BlockKind.HEADING else ""
    year = _YEAR.fullmatch(found["note"] or "")
    said = kind_of(found["note"] or "") or kind or ("film" if year else kind_of(own + beneath[:80]) or "series")
    name = cased(found["name"], page.text)
    work = Subject(said, name, year=int(year[0]) if year and said != "series" else None)
    sure = bool(year or found["season"])
    style = (block.kind.value, block.level, found[0].isupper())
    return Lead(index, work, number(found["season"] or ""), style, sure, sure or _is_told(own) or _is_told(beneath))


def _is_told(text: str) -> bool:
    return bool(_TOLD.search(text) or _TIME.search(text) or any(f" {name}" in f" {text}" for name in table("networks")))
