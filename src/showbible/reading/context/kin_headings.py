"""Headings of guides to a family of works, each with what it is: "The prequel: Ember", "The film"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.context import work_lines
from showbible.reading.words import alternatives, reversed_table

_LEAST = 2  # headings with a name from which on a page is such a guide
_LONGEST = 90  # characters of a heading
_EDGES = ' ,.;:“”‘’"'
_KIN = frozenset(
    ["prequel", "sequel", "remake", "reboot", "revival", "spin-off", "spinoff", "adaptation", "original", "follow-up"]
)


@dataclass(frozen=True, slots=True)
class KinHeading:
    """A heading's work, whose name is None where the heading gives none, and its type where the heading says it."""

    name: str | None
    type: str | None
    year: int | None = None


@cache
def _heading() -> re.Pattern[str]:
    nouns = alternatives(_KIN | frozenset(reversed_table("work_nouns")))
    return re.compile(
        rf"(?:The|An?|Its|Our) (?:[\p{{L}}-]+ ){{0,3}}?(?P<noun>{nouns})(?:: (?P<rest>\S.*))?", re.IGNORECASE
    )


def kin_headings(page: Page) -> dict[int, KinHeading]:
    """The headings that say what a work is, by the index of their block; none on a page where not several name one."""
    found = {
        index: heading
        for index, block in enumerate(page.blocks)
        if block.kind is BlockKind.HEADING
        and block.level > 1
        and block.end - block.start <= _LONGEST
        and (heading := _parse(page.text[block.start : block.end], page.text))
    }
    named = {heading.name for heading in found.values() if heading.name}
    if len(named) < _LEAST:
        return {}
    return {
        index: each if each.name else replace(each, name=_beneath(page, index, named)) for index, each in found.items()
    }


def _beneath(page: Page, index: int, named: set[str]) -> str | None:
    """The one name that the text beneath a heading sets off as a work's and that no other heading gives."""
    start = page.blocks[index].end
    end = next((block.start for block in page.blocks[index + 1 :] if block.kind is BlockKind.HEADING), len(page.text))
    marks = (mark for mark in page.marks if mark.kind == "em" and start <= mark.start and mark.end <= end)
    found = {page.text[mark.start : mark.end].strip(_EDGES) for mark in marks} - named
    name = found.pop() if len(found) == 1 else None
    return name if name and work_lines.may_name(name, name) else None


def _parse(text: str, page_text: str) -> KinHeading | None:
    found = _heading().fullmatch(text.strip())
    if found is None:
        return None
    kind = reversed_table("work_nouns").get(found["noun"].lower())
    if found["rest"] is None:
        return KinHeading(None, kind) if kind in ("series", "film") or kind is None else None
    line = work_lines.parse(found["rest"])
    is_whole = line is not None and not found["rest"][line.end :].strip()
    if line is None or line.name is None or not is_whole or page_text.count(line.name) < _LEAST:
        return None
    return KinHeading(line.name, kind, line.year)
