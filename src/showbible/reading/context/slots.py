"""Entries of programme guides: a line with a name above a line that says where or when, as "ITV1, 9pm" does."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.context import numbering, work_lines
from showbible.reading.context.work_lines import WorkLine
from showbible.reading.numbers import CARDINAL
from showbible.reading.words import alternatives, reversed_table, table

LEAST = 3  # entries from which on a page is a guide
_LONGEST_SLOT, _LONGEST_NAME = 70, 80  # characters of either line

_TIME = (
    r"(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?(?: ?[–-] ?| to ))?\d{1,2}(?:[.:]\d\d(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)"
)
_CHANNEL = r"\p{Lu}[\p{L}\p{N}+&’'-]*(?: (?:[\p{Lu}\d][\p{L}\p{N}+&’'-]*)){0,3}"
_LINES = (BlockKind.PARAGRAPH, BlockKind.HEADING)
_BREAK = re.compile(r"\s*[,|·•;]\s*|\s+[–—-]\s+|\.\s+|\s*[★☆*½]+\s*|\s*\((?=\w)|\)\s*")
_LABEL = re.compile(r"(?P<label>\p{Lu}[\p{L} ]{2,24}): (?=\S)")
_NAME = re.compile(r"(?P<name>[\p{Lu}\d][^\n:()?]{1,60}?)(?=$|\s*\(|\s[–—-]\s|: )")


@cache
def _days() -> str:
    days = alternatives(table("weekdays"))
    return rf"(?:{days}s?|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?)"


@cache
def _piece() -> re.Pattern[str]:
    """A piece of a line that says when; or what, as a piece beside it."""
    months = alternatives(table("months"))
    date = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{months})|(?:{months}) \d{{1,2}}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?"
    weekday = rf"{_days()}(?: \d{{1,2}}(?:st|nd|rd|th)?)?"
    day = rf"(?:{weekday}|{date}|{_days()},? {date}|today|tonight|tomorrow|now|weekly|daily)"
    nouns = alternatives(reversed_table("work_nouns"))
    return re.compile(
        rf"(?P<when>(?:(?:then|from|until|on|at|every|all|first|last|new|{CARDINAL}|episodes?) )*"
        rf"(?:{day}(?: (?:at |from )?{_TIME})?|{_TIME}))|"
        rf"(?P<what>(?:(?:all|first|last|new|the|{CARDINAL}|{nouns}|episodes?|parts?) ?){{1,4}}|\d+ ?[x×] ?\d+['’]?)",
        re.IGNORECASE,
    )


def says_slot(text: str) -> bool:
    """Whether a line says nothing but where and when something is shown."""
    if len(text) > _LONGEST_SLOT or "\n" in text:
        return False
    found = [_piece().fullmatch(piece) or re.fullmatch(_CHANNEL, piece) for piece in _pieces(text)]
    return all(found) and any(each and each.groupdict().get("when") for each in found)


def _pieces(text: str) -> list[str]:
    return [piece for piece in _BREAK.split(text) if piece]


def entries(page: Page) -> dict[int, WorkLine]:
    """The index of each line that names what the slot below it is of; and of lines that open another part of the guide,
    whose name is None. None at all on a page with too few of them."""
    texts = [page.text[block.start : block.end] for block in page.blocks]
    slots = {index for index, text in enumerate(texts) if says_slot(text) and _is_below(page, index, texts)}
    heads = {index - 1 for index in slots if _may_head(texts[index - 1])} - slots
    named = {index: _named(texts[index]) for index in heads}
    if sum(line.name is not None for line in named.values()) < LEAST:
        return {}
    parts = {i: WorkLine(None, "slot") for i, text in enumerate(texts) if _is_part(text) and i not in heads}
    return parts | named


def _is_below(page: Page, index: int, texts: list[str]) -> bool:
    """Whether a slot stands below a line of its own; one with nothing but a day must have a text below it too, and
    else is the heading of that day."""
    if not index or any(page.blocks[each].kind not in _LINES for each in (index - 1, index)):
        return False
    if len(_pieces(texts[index])) > 1:
        return True
    following = page.blocks[index + 1 : index + 2]
    return (
        page.blocks[index].kind is BlockKind.PARAGRAPH
        and len(following) == 1
        and following[0].kind is BlockKind.PARAGRAPH
        and len(texts[index + 1]) > _LONGEST_SLOT
    )


def _may_head(text: str) -> bool:
    plain = len(text) <= _LONGEST_NAME and "\n" not in text and not text.endswith((".", ",", ";"))
    return plain and not numbering.marks(text) and not numbering.titled(text)


def _is_part(text: str) -> bool:
    """Whether a line is that of a day, or opens a part of a guide in capital letters."""
    return len(text) <= _LONGEST_NAME and (text.isupper() or (work_lines.is_day(text) and not says_slot(text)))


def _named(text: str) -> WorkLine:
    """The name of an entry, with a note of what it is: "FILM: Ash (2014)"."""
    label = _LABEL.match(text) if not re.match(r"[^:]{2,24}: (?:Season|Series|The Complete)\b", text) else None
    rest = text[label.end() :] if label and label["label"].lower() in reversed_table("work_nouns") else text
    line = work_lines.parse(rest)
    said = "" if rest == text else text[: len(text) - len(rest)]
    if line and line.name:
        return WorkLine(
            line.name, "slot", len(said) + line.end, line.note or said.strip(": "), line.season, line.is_new
        )
    found = _NAME.match(rest)
    name = found["name"] if found and work_lines.may_name(found["name"], rest) else None
    return WorkLine(name, "slot", len(said) + (found.end() if found else 0), said.strip(": "))
