"""The day that a page speaks from, where it only says it in its text: a dateline, an issue, a last edit."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.date_forms import Anchor
from showbible.reading.dates import find

_TOP, _FOOT = 2500, 700  # characters at the head and the foot of a text in which a page says when it was written
_LONGEST = 140  # characters of a line that does so
_SAID = re.compile(
    r"\b(?:(?:last |first |page |guide |listings? |profile |article |story |"
    r"entry )*(?:updated?|edited|revised|modified|touched|"
    r"posted|published|checked|filed|amended|reviewed|fiddled with|changed|written|added|"
    r"corrected|verified)|issue of|embargo\w*|"
    r"for (?:immediate )?release|for publication|as of|dated|correct as of)\b[^\n]{0,50}$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^(?:\p{Lu}[\p{Lu}.’' ,&/-]{2,50})(?:\([^)]{0,30})? ?[–—-]* ?\(?$")
_BESIDE = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?|\d{1,2}[:.]\d\d(?::\d\d)?(?: ?hrs)?|[ap]\.?m\.?|at|by|on|the|"
    r"\b[A-Z]{2,5}\b|\d+ min(?:ute)?s?(?: read)?|[\s|·•,–—()/-]+)",
    re.IGNORECASE,
)
# A line above that says of what a day is, and not when the page was written.
_LABEL = re.compile(
    r"\b(?:air|aired|release|released|premi[eè]re\w*|broadcast|first|last|debut|date|born|died|"
    r"episode|shown|season|series|when|"
    r"opens?|from|until|starts?)\b",
    re.IGNORECASE,
)
_OTHER = frozenset([BlockKind.ROW, BlockKind.ITEM, BlockKind.DEFINITION, BlockKind.TERM, BlockKind.CAPTION])


def day_said(page: Page, day_first: bool) -> str | None:
    """The day of a page's writing by its own lines, as EDTF; None where none says it."""
    anchor = Anchor(None, day_first=day_first)
    return next(_days(page, anchor), None)


def _days(page: Page, anchor: Anchor) -> Iterator[str]:
    above = ""
    for block in page.blocks:
        if block.start > _TOP:
            break
        for line in page.text[block.start : min(block.end, block.start + _LONGEST)].split("\n"):
            if day := _of_line(line, anchor, alone=block.kind not in _OTHER and not _LABEL.search(above)):
                yield day
            above = line[-40:]
    for aside in page.asides:
        for line in aside.text[:_TOP].split("\n"):
            if aside.kind not in ("comment", "teaser") and (day := _of_line(line, anchor, alone=False)):
                yield day
    for line in page.text[-_FOOT:].split("\n"):
        if day := _of_line(line, anchor, alone=False):
            yield day


_DIGIT = re.compile(r"\d")


def _of_line(line: str, anchor: Anchor, *, alone: bool) -> str | None:
    """The day of a line that gives it as that of the page."""
    if not _DIGIT.search(line):
        return None
    found = [date for date in find(line[:_LONGEST], anchor) if len(date.edtf) == 10 and date.has_year]
    if not found:
        return None
    before, behind = line[: found[0].start], line[found[0].end :]
    if _SAID.search(before) or (_DATELINE.match(before) and re.match(r"\)? ?[–—-]", behind)):
        return found[0].edtf
    rest = _BESIDE.sub("", before + " " + behind)
    return found[0].edtf if alone and len(found) == 1 and not rest.strip() else None
