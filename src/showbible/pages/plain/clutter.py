"""Lines of plain text in, the kind of aside each belongs to out: menus, teasers, comments, footers."""

from __future__ import annotations

import re

from showbible.pages.openers import Reach, Rule, find_rule
from showbible.pages.page import AsideKind
from showbible.pages.plain.lines import Line

Kinds = list[AsideKind | None]


_MENU_SEPARATOR = re.compile(r"\s+[|/·•»›>▾]\s+|\s*\t\s*|\s{2,}")
# "2022 | 46 min | Drama" is about the work.
_FACTS = re.compile(r"\b(?:19|20)\d\d\b(?!.*©)")
_LENGTH = re.compile(
    r"\b\d+\s?(?:min(?:ute)?s?|hrs?|h|m)\b(?! read)|\b\d+ (?:seasons|series|episodes)\b|\d[′’']", re.IGNORECASE
)
# "Releases / Corvane / 2023" is a trail.
_FROM_TOP = re.compile(
    r"(?:home|news|releases?|press|reviews?|tv|television|culture|entertainment|film|movies|shows|series|features?|media|arts"
    r"|archives?|blog|articles?|recaps?|guides?|episodes|register|wiki|database|index|programmes|title)s? [/>»›] ",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"(?:\[ ?[^\]]{2,24}\] ?){3,}")
_SECTION = re.compile(
    r"\b(?:home|about|contact|news|forums?|podcast|archives?|search|donate|shop|subscribe|rss)\b", re.I
)
_MANY = 4  # labels, more than which are a menu even if one says a year
_TRAIL = re.compile(r"\w [»›>] \w|^[^/]+ / [^/]+ / ")


def _rule(line: Line) -> Rule | None:
    return None if line.is_prose and line.words > 30 else find_rule(line.text)


def is_menu(line: Line) -> bool:
    """Whether the line is three or more short labels side by side ("Home | TV | Films"), or a trail of them."""
    is_trail = (_TRAIL.search(line.text) or _FROM_TOP.match(line.text)) is not None and "«" not in line.text
    if line.bullet or "«" in line.text or _LENGTH.search(line.text):
        return False
    if _BRACKETED.fullmatch(line.text):
        return True
    parts = [part for part in _MENU_SEPARATOR.split(line.raw.strip()) if any(c.isalnum() for c in part)]
    if _FACTS.search(line.text) and not is_trail and not (len(parts) > _MANY and _SECTION.search(line.text)):
        return False
    least = 2 if is_trail else 3
    return len(parts) >= least and all(
        part.count(" ") < 4 and len(part) < 36 and part[-1] not in ".:;" for part in parts
    )


def mark_asides(lines: list[Line]) -> Kinds:
    """The kind of aside that each line belongs to, None where it is the page's text."""
    kinds: Kinds = [None] * len(lines)
    first = _first_content(lines)
    openers: dict[int, AsideKind] = {}
    at = 0
    while at < len(lines):
        rule = _rule(lines[at])
        end = at + 1
        if rule:
            end = _end(lines, at, rule, in_front=at < first)
            kinds[at:end] = [rule.kind] * (end - at)
            if rule.reach is not Reach.LINE:
                openers[at] = rule.kind
        at = end
    _mark_menus(lines, kinds, first)
    _mark_back(lines, kinds, openers)
    return kinds


def _first_content(lines: list[Line]) -> int:
    """Where the text begins: with running text or, on a page that has none, with a list or a table."""
    prose = next((i for i, line in enumerate(lines) if line.is_prose), None)
    if prose is not None:
        return prose
    return next((i for i, line in enumerate(lines) if line.bullet or line.pair), len(lines))


def _end(lines: list[Line], at: int, rule: Rule, *, in_front: bool) -> int:
    if rule.reach is Reach.LINE:
        return at + 1
    if rule.reach is Reach.REST:
        return at + 1 if in_front else len(lines)
    if rule.reach is Reach.SECTION:
        return _section_end(lines, at)
    return _run_end(lines, at)


def _run_end(lines: list[Line], at: int) -> int:
    alone = at + 1 < len(lines) and lines[at + 1].paragraph != lines[at].paragraph
    last = lines[at].paragraph + alone
    end = at + 1
    while end < len(lines) and lines[end].paragraph <= last and not _ends_run(lines[end]):
        end += 1
    return end


def _ends_run(line: Line) -> bool:
    rule = _rule(line)
    return (line.is_prose and line.words > 15) or (rule is not None and rule.reach is Reach.REST)


def _section_end(lines: list[Line], at: int) -> int:
    end = at + 1
    while end < len(lines) and not (lines[end].is_prose or _starts_section(lines, end)):
        end += 1
    return end


def _starts_section(lines: list[Line], at: int) -> bool:
    line = lines[at]
    opens = lines[at - 1].paragraph != line.paragraph
    return opens and not line.bullet and (line.words <= 8 or _rule(line) is not None)


def _mark_menus(lines: list[Line], kinds: Kinds, first: int) -> None:
    """Menus stand before the first running text and after the last; a row of a table looks the same anywhere."""
    last = max((i for i, line in enumerate(lines) if line.is_prose and kinds[i] is None), default=first)
    for i, line in enumerate(lines):
        if kinds[i] is None and (i < first or i > last) and is_menu(line) and not _in_table(lines, i):
            kinds[i] = AsideKind.NAVIGATION


def _in_table(lines: list[Line], at: int) -> bool:
    width = len(lines[at].cells)
    near = lines[max(at - 2, 0) : at] + lines[at + 1 : at + 3]
    by_tabs = "\t" in lines[at].raw.strip()
    return width > 1 and any(len(line.cells) == width or (by_tabs and "\t" in line.raw.strip()) for line in near)


def _mark_back(lines: list[Line], kinds: Kinds, openers: dict[int, AsideKind]) -> None:
    """After the last text of its own, what follows a heading like "Related" is an aside up to the page's end."""
    last = max((i for i, line in enumerate(lines) if kinds[i] is None and _bears_content(line)), default=len(lines))
    kind: AsideKind | None = None
    for i in range(last + 1, len(lines)):
        kind = openers.get(i, kind)
        kinds[i] = kinds[i] or kind


def _bears_content(line: Line) -> bool:
    return line.is_prose or bool(line.bullet) or len(line.cells) > 1
