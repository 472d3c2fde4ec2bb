"""The lines before the running text in, the one of them that is the page's title out."""

from __future__ import annotations

import re
from collections import Counter

from showbible.pages.bylines import is_byline, is_update
from showbible.pages.dates import find_date
from showbible.pages.page import AsideKind
from showbible.pages.plain.clutter import Kinds, is_menu
from showbible.pages.plain.lines import Line, is_labelled
from showbible.pages.titles import shared, words

LONGEST_TITLE = 200

_ISSUE = re.compile(r"(?:issue|volume|vol\.?|no\.|number|page) \d", re.IGNORECASE)
_TRAIL = re.compile(r"\S [»›>/] \S")
_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,12}$|\d\d?[.:]\d\d ?[ap]?\.?m?\b)", re.IGNORECASE
)
_BADGE = re.compile(r"S\d+ ?[·|:-]? ?E\d+|\d+x\d+|(?:season|series|episode|[\s,|·:-]|\d)+", re.IGNORECASE)
_TELLS = re.compile(r"^(?:19|20)\d\d\b(?!\.)|\b\d{2,3} ?min|\b\dh ?\d\d?m")  # "2022 · 97 min · Drama"
_FEW = 16  # words of such a line
_NEARLY = 0.75
_NEAR = 5  # lines beneath the first


def title_line(lines: list[Line], kinds: Kinds, first: int, known: set[str]) -> int | None:
    """The first line of the head that shares nearly most of its words with the text (`known`)."""
    head = [i for i in range(first) if kinds[i] is None and _may_be_title(lines[i])]
    if not head:
        return None
    last = max((i for i in head if _weight(lines[i : i + 1], above_menu=False) >= 1), default=first)
    menu = max((i for i in range(min(first, last)) if kinds[i] is AsideKind.NAVIGATION), default=-1)
    told = known | (words(lines[menu].text) if menu >= 0 and _TRAIL.search(lines[menu].text) else set())
    opening = next((i for i in head if i > menu), head[0])
    listing = next((i for i in range(opening + 1, first) if _is_listing(lines, i)), first)
    scores = {
        i: (shared(lines[i].text, told) + (i == opening))
        * _weight(lines[i : min(i + 5, first)], i < menu)
        * _nearness(i, opening, listing)
        for i in head
    }
    return next(i for i in head if scores[i] >= _NEARLY * max(scores.values()))


def known_words(lines: list[Line], kinds: Kinds, first: int) -> set[str]:
    """The words of the running text; on a page that has none, those of its lines that more than one of them has."""
    own = [line.text for line, kind in zip(lines, kinds, strict=True) if kind is None]
    if text := own[sum(kind is None for kind in kinds[:first]) :]:
        return words(" ".join(text))
    counts = Counter(word for line in own for word in words(line))
    return {word for word, count in counts.items() if count > 1}


def _is_listing(lines: list[Line], at: int) -> bool:
    """Whether a line is one of a list, a table or a run of labels: a page's title stands above these."""
    return lines[at].bullet is not None or len(lines[at].cells) > 2 or is_labelled(lines, at)


def _nearness(at: int, opening: int, listing: int) -> float:
    """What a line counts for as a title that stands at a distance beneath the first line that may be one."""
    if at >= listing:
        return 0.3
    return 1.0 if at - opening < _NEAR else 0.85


def _weight(lines: list[Line], above_menu: bool) -> float:
    """How much the first of some lines is worth as a title for where it stands: a byline or date stands below titles,
    menus stand below mastheads, and mastheads say a date themselves."""
    text = lines[0].text
    if find_date(text) or _ISSUE.match(text) or _DAY.match(text) or _BADGE.fullmatch(text) or text.count("[") > 1:
        return 0.2
    below = [line for line in lines[1:] if not is_menu(line)]
    signed = next((i for i, line in enumerate(below[:2]) if is_byline(line.text) or is_update(line.text)), 2)
    told = bool(below) and _TELLS.search(below[0].text) is not None and below[0].text.count(" ") < _FEW
    is_masthead = len(lines) > 1 and text.isupper() and " " not in text and lines[1].paragraph == lines[0].paragraph
    stops = 0.5 if is_masthead and not told else 0.4 if text.endswith(".") and not text.endswith("..") else 1.0
    return (2.0 if told else (1.5, 1.3, 1.0)[signed]) * (0.5 if above_menu else 1.0) * stops


def _may_be_title(line: Line) -> bool:
    return (
        len(line.text) <= LONGEST_TITLE
        and not line.bullet
        and len(line.cells) == 1
        and any(char.isalpha() for char in line.text)
    )
