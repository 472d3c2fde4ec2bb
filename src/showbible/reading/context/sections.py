"""Pages on several works: lines that open with a work's name, and the blocks beneath that speak of that work."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import ahocorasick_rs
import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import Block, BlockKind, Page
from showbible.reading.context import kin_headings, numbering, slots, work_lines
from showbible.reading.context.casing import cased
from showbible.reading.context.items import kind_of
from showbible.reading.context.scopes import section_of
from showbible.reading.context.work_lines import WorkLine
from showbible.reading.numbers import NUMERAL, number
from showbible.reading.passage import Scope
from showbible.reading.words import table

_LONGEST, _WHOLE = 100, 60  # characters of a line that is nothing but a work's, and of what stands behind its name
_LOOKED_AT = 260  # characters beneath it in which something must speak of film or television
_SHARE, _LEAST = 0.6, 2  # of the lines of one style so many must be followed by such, and so many at least
_SET_OFF = 3  # lines from which on a mark or a time in front of each sets them off as works
_SETS = ("mark", "time", "slot")  # styles of lines that are set off as works
_LINES = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM)

_TIME = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}(?::\d\d)?/\d{1,2}(?::\d\d)?c\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:seasons?|episodes?|series|finale|premieres?|premiered|directed|director|starring|stars?|created|"
    r"creator|written|"
    r"drama|comedy|sitcom|thriller|film|movie|documentary|miniseries|sequel|spin-off|pilot|cast|showrunner|renewed|"
    r"cancell?ed|anime|half-hour|hour-long|cinemas?|screenplay|adaptation|telenovela|special|dramedy|procedural)\b",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"\b(?:seasons?|series|episodes?|miniseries|sitcom|show|telenovela)\b", re.IGNORECASE)
_PROSE = re.compile(r"^\s?[–—-]\s?\p{Lu}?|^[:.,]\s|^\t")
_ADDS = re.compile(r"[:,–—-]* ?[\p{Ll}\d]|[:,–—-]+ ?(?i:season|series|part)")
_OPENS_WITH_SEASON = re.compile(rf"(?:Season|Series) (?P<season>{NUMERAL})(?=[,.:;] | (?:of|is|and|begins|starts)\b)")
_PART = re.compile(r"^(?P<episode>\d{1,2})/(?P<of>\d{1,2})\b[.:]?")


@dataclass(frozen=True, slots=True)
class Lead:
    """A line that opens with a work's name; without one it only ends what stands above. `style` is how it is set.
    `is_sure` says that the line gives a year or season too, `is_told` that what follows speaks of film or television,
    `is_whole` that the line is nothing else."""

    index: int
    work: Subject | None
    season: int | None
    style: tuple[str, int, bool, str]
    is_sure: bool
    is_told: bool
    is_whole: bool


def sections(page: Page, main: Subject | None) -> dict[int, Scope]:
    """The block index of everything that stands beneath a work's name, and what it is about.

    On a page about one work only a name with its year or season leads to another; on a round-up any name does.
    """
    leads = _accepted([lead for lead in _leads(page) if main is None or (lead.is_sure and not _speaks_of(main, lead))])
    found = {lead.index: lead for lead in (*leads, *_kin(page, main))}
    out: dict[int, Scope] = {}
    current: Lead | None = None
    for index, block in enumerate(page.blocks):
        if index in found:
            current = found[index]
        elif current and not _is_slot(current, index) and _ends(page, block, current):
            current = None
        if current and (current.work or current.style[-1] == "kin"):
            out[index] = _scope(page, block, current)
    return out


def _kin(page: Page, main: Subject | None) -> Iterator[Lead]:
    """The headings of a guide to a family of works; what stands beneath one without a name is about none that is known,
    but where the page's own work is what it says."""
    for index, heading in kin_headings.kin_headings(page).items():
        style = ("heading", page.blocks[index].level, False, "kin")
        work = main if main and main.type == heading.type else None
        if heading.name:
            kind = heading.type or ("film" if heading.year else "series")
            work = Subject(kind, heading.name, year=heading.year if kind != "series" else None)
            work = main if main and fold(main.name or "") == fold(heading.name) else work
        yield Lead(index, work, None, style, is_sure=True, is_told=True, is_whole=True)


def _is_slot(lead: Lead, index: int) -> bool:
    """Whether a block is the line right below a guide's entry, which says where and when."""
    return lead.style[-1] == "slot" and lead.work is not None and index == lead.index + 1


def _speaks_of(main: Subject, lead: Lead) -> bool:
    """Whether a line speaks of the page's own work in more words: "Is Dark Renewed For Season 2"."""
    own, name = fold(main.name or ""), fold(lead.work.name or "") if lead.work else ""
    dated = lead.work is not None and lead.work.year is not None
    return own != "" and own in name and not name.startswith(own) and not dated


def _scope(page: Page, block: Block, lead: Lead) -> Scope:
    """A lead's scope; "Series six, …" at the head of a block narrows it to that season, "5/8." to that episode."""
    opening = _OPENS_WITH_SEASON.match(page.text, block.start, block.end)
    season = number(opening["season"]) if opening and lead.work and lead.work.type == "series" else None
    scope = Scope(lead.work, lead.season if season is None else season)
    part = _PART.match(page.text, block.start, block.end)
    if part and lead.work and lead.work.type == "series" and 1 < int(part["episode"]) <= int(part["of"]):
        return replace(scope, episode=int(part["episode"]))
    return scope


_ROUND_UP = 4  # works from which on a page whose title names none of them is about all of them


def is_round_up(page: Page, main: Subject) -> bool:
    """Whether a page is about many works rather than about the one that it speaks of most."""
    leads = _accepted([lead for lead in _leads(page) if lead.is_sure or lead.is_whole or lead.style[-1] in _SETS])
    is_titled = fold(main.name or "") in fold(f"{page.title} {page.site}")
    sets = _SETS[:-1] if is_titled else _SETS  # on a page about one work, titles with their days are its episodes'
    set_off = {lead.work for lead in leads if lead.work and lead.style[-1] in sets}
    if len(set_off) >= _ROUND_UP:
        return True
    listed = {lead.work for lead in leads if lead.work}
    is_guide = len({lead.work for lead in leads if lead.work and lead.style[-1] == "slot"}) >= slots.LEAST
    return (is_guide or len(listed) >= _ROUND_UP) and not is_titled


def _ends(page: Page, block: Block, lead: Lead) -> bool:
    return _closes(page, block, page.blocks[lead.index]) or _is_channel(page, block)


def _is_channel(page: Page, block: Block) -> bool:
    return block.end - block.start < _WHOLE and work_lines.is_channel(page.text[block.start : block.end])


def _closes(page: Page, block: Block, lead: Block) -> bool:
    """Whether a block ends what stands beneath a lead: a heading does, unless it is a deeper one."""
    if lead.kind is BlockKind.PARAGRAPH and block.kind is BlockKind.ITEM and block.end - block.start > _LONGEST:
        return True
    if lead.kind is BlockKind.ITEM and block.kind is BlockKind.ITEM and lead.group == block.group:
        return True
    if _TIME.match(page.text, block.start, min(block.end, block.start + _WHOLE)):
        return False
    return block.kind is BlockKind.HEADING and (lead.kind is not BlockKind.HEADING or block.level <= lead.level)


def _accepted(leads: list[Lead]) -> list[Lead]:
    styles: dict[tuple[str, int, bool, str], list[Lead]] = defaultdict(list)
    for lead in leads:
        styles[lead.style].append(lead)
    return [lead for listed in styles.values() for lead in _of_style(listed)]


def _of_style(listed: list[Lead]) -> list[Lead]:
    """Those leads of one style that are taken for works."""
    named = [lead for lead in listed if lead.work]
    told = sum(lead.is_told for lead in named)
    if (
        listed[0].style[-1] in _SETS
        and len(listed) >= _SET_OFF
        and told >= (1 if "slot" not in listed[0].style else _LEAST)
    ):
        return listed
    if told < _LEAST or told < _SHARE * len(named):
        return []
    return [lead for lead in listed if lead.is_told]


def _leads(page: Page) -> Iterator[Lead]:
    kind, heading = "", ""
    texts = [page.text[b.start : min(b.end, b.start + _LOOKED_AT)] for b in page.blocks]
    channels = work_lines.channels_in(
        text.partition("\n")[0] for text, b in zip(texts, page.blocks, strict=True) if b.kind in _LINES
    )
    guide = slots.entries(page)
    crowd = Counter(block.group for block in page.blocks if block.kind is BlockKind.ITEM)
    for index, block in enumerate(page.blocks):
        text = texts[index].partition("\n")[0]
        if block.kind not in _LINES or (block.kind is BlockKind.HEADING and block.level == 1 and index not in guide):
            continue
        if (block.kind is BlockKind.HEADING or text.isupper()) and (index not in guide or guide[index].name is None):
            kind, heading = kind_of(text) or "", text
        if index in guide:
            yield _lead(page, index, guide[index], texts, kind)
        if index in guide or (guide and slots.says_slot(text)):
            continue
        line = work_lines.parse(texts[index], channels)
        if line and section_of(heading) != "cast" and _fits(block, line, text, crowd):
            yield _lead(page, index, line, texts, kind)


def _fits(block: Block, line: WorkLine, text: str, crowd: Counter[int | None]) -> bool:
    """Whether a line is set as one that leads to a work: as nothing else, or with a mark, or as an entry of a list."""
    if line.name and (numbering.titled(text) or any(mark.is_whole for mark in numbering.marks(text))):
        return line.style == "time"  # an episode's own line
    if line.name is None or _is_whole(block, line, text):
        return True
    if block.kind is BlockKind.HEADING:
        return False
    set_off = line.style in ("mark", "time", "day") or bool(line.note or line.season)
    entry = block.kind is BlockKind.ITEM and crowd[block.group] > _LEAST
    return (set_off or entry) and bool(_PROSE.match(text[line.end :]) or line.style in ("time", "mark"))


def _is_whole(block: Block, line: WorkLine, text: str) -> bool:
    rest = text[line.end :].strip(" *★☆½.:")
    if len(text) > _LONGEST or len(rest) > _WHOLE:
        return False
    return not rest or line.season is not None or _ADDS.match(rest) is not None


def _lead(page: Page, index: int, line: WorkLine, texts: list[str], heading_kind: str) -> Lead:
    block, text = page.blocks[index], texts[index].partition("\n")[0]
    style = (block.kind.value, block.level, text[: line.end or _LONGEST].isupper(), line.style)
    style = ("", 0, False, "slot") if line.style == "slot" else style
    if line.name is None:
        return Lead(index, None, None, style, is_sure=True, is_told=True, is_whole=False)
    following = page.blocks[index + 1] if index + 1 < len(page.blocks) else None
    own, below = texts[index][line.end :], texts[index + 1] if following else ""
    opens = following is not None and following.kind is BlockKind.HEADING and not _TIME.match(below)
    opens = opens and line.style != "slot"
    beneath = below if not opens and not _leads_itself(below) else ""
    if following and following.kind is BlockKind.ITEM and block.kind is BlockKind.ITEM:
        beneath = ""
    spoken = kind_of(own.partition(". ")[0] if line.year else f"{own.partition('. ')[0]} {beneath[:80]}")
    spoken = None if spoken in ("book", "comic", "game") else spoken
    spoken = spoken or ("series" if _SERIAL.search(own[:120]) else None)
    said = kind_of(line.note) or heading_kind or spoken or ("film" if line.year else "series")
    said = "series" if line.season else said
    work = Subject(said, cased(line.name, page.text), year=line.year if said != "series" else None)
    sure = bool(line.year or line.season or line.style == "time")
    told = sure or _is_told(line.note + own) or _is_told(beneath)
    if line.style == "slot":
        told = sure or any(_speaks(text) for text in texts[index + 1 : index + 3])
    return Lead(index, work, line.season, style, sure, told, _is_whole(block, line, text))


def _leads_itself(text: str) -> bool:
    """Whether what stands below a line leads to a work of its own, so that the line is but a heading above such."""
    line = work_lines.parse(text)
    return line is not None and line.name is not None and line.style in ("mark", "time")


def _is_told(text: str) -> bool:
    return bool(_TIME.search(text)) or _speaks(text)


def _speaks(text: str) -> bool:
    """Whether a text speaks of film or television."""
    return bool(_TOLD.search(text) or _networks().find_matches_as_indexes(f" {text}"))


@cache
def _networks() -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick([f" {name}" for name in table("networks")])
