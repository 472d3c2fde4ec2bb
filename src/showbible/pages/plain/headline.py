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
_BADGE = re.compile(
    r"S\d+ ?[·|:-]? ?E\d+|\d+x\d+|(?:season|series|episode|saison|staffel|folge|épisode|s\b|et\b|of\b|[\s,|·:-]|\d)+",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"\[?(?:photo|image|picture|pictured|caption|credit|watch|video)\b[^:]{0,20}: ", re.IGNORECASE)
_BACK = re.compile(r"[<←‹>→▸▶►+] ?\w|Q: ")  # "← Back to all"
_SITE = re.compile(r"from [^,]{2,40}(?:, (?:the|an?)\b|$)|from .*(?:wiki|pedia|encyclop)", re.IGNORECASE)
_WITH = re.compile(r"with (?-i:[A-ZÀ-Þ])", re.IGNORECASE)
_DONE_BY = re.compile(
    r"(?:starring|(?:directed|written|created|edited|compiled|portraits?|photographs|pictures) by) (?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s[|•·⋅/–—-]\s|, ")
_FACT = re.compile(
    r"(?:19|20)\d\d(?:[–-](?:\d{2,4})?)?|\d+ ?(?:m|mins?|minutes|h|seasons?|series|episodes?|parts?)\b.{0,16}|"
    r"\d h ?\d\d? ?m(?:in)?|dir\. .+",
    re.IGNORECASE,
)
_HOUR = re.compile(r"\d\d?(?:[.:]\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,4})?|\d\d[.:h]\d\d", re.IGNORECASE)
_TELLS = re.compile(r"^(?:19|20)\d\d\b(?!\.)|\b\d{2,3} ?min|\b\dh ?\d\d?m")  # "2022 · 97 min · Drama"
_FEW = 16  # words of such a line
_STEP = re.compile(r"\s+[»›>/]\s+")
_HEAD = 60  # lines that are looked at
_NEARLY = 0.75
_SHORT, _LONGER = 4, 5  # words of a name above a headline, and of a headline
_TOLD = 0.4  # the part of its words that the text has, of a name that may be the page's own
_OVER = 0.6  # what such a name counts
_NEAR = 5  # lines beneath the first


def title_line(lines: list[Line], kinds: Kinds, first: int, known: set[str]) -> int | None:
    """The first line of the head that shares nearly most of its words with the text (`known`)."""
    first = min(first, _HEAD)
    head = [i for i in range(first) if kinds[i] is None and _may_be_title(lines[i])]
    if not head:
        return None
    last = max((i for i in head if _weight(lines[i : i + 1], above_menu=False) >= 1), default=first)
    menu = _menu(head, lines, kinds, min(first, last))
    told = known | (words(lines[menu].text) if menu >= 0 and _TRAIL.search(lines[menu].text) else set())
    opening = next((i for i in head if i > menu), head[0])
    listing = next((i for i in range(opening + 1, first) if _is_listing(lines, i)), first)
    over = {i for i in head if _is_over(lines, [j for j in head if max(i, menu) < j < listing], i)}
    kickers = {i for i in over if (menu < 0 and i == opening) or _is_rubric(lines[i], told)}
    opening = next((i for i in head if i > menu and i not in kickers), opening)
    scores = {
        i: (shared(lines[i].text, told) + (i == opening))
        * _weight(lines[i : min(i + 5, first)], i < menu)
        * _nearness(i, opening, listing)
        * (_OVER if i in kickers else 1.0)
        for i in head
    }
    best = next(i for i in head if scores[i] >= _NEARLY * max(scores.values()))
    return next(i for i in head if i == best or (i < best and f"{lines[i].text} ".startswith(f"{lines[best].text} ")))


def _menu(head: list[int], lines: list[Line], kinds: Kinds, end: int) -> int:
    """The last menu of the head; one beneath the byline is of buttons, where a line stands between."""
    menus = [i for i in range(end) if kinds[i] is AsideKind.NAVIGATION and not _is_facts(lines[i].text)]
    signed = next((i for i in range(end) if kinds[i] is AsideKind.NOTICE), end)
    above = max((i for i in menus if i < signed), default=-1)
    return above if any(0 <= above < i < signed for i in head) else max(menus, default=-1)


def trail_end(lines: list[Line], kinds: Kinds, at: int, first: int) -> str | None:
    """Where the line of the title is but a site's name, the last place of the trail beneath: what the page is about."""
    if at or lines[0].words > _SHORT:
        return None
    menus = (lines[i].text for i in range(1, min(first, _HEAD)) if kinds[i] is AsideKind.NAVIGATION)
    ends = (_STEP.split(text)[-1] for text in menus if len(_STEP.findall(text)) > 1 and not _is_facts(text))
    return next((end for end in ends if end.count(" ") and len(end) <= LONGEST_TITLE), None)


def names_site(line: Line) -> bool:
    """Whether a line above the title may have the name of the site: no rating, no issue and no day."""
    may_be = _may_be_title(line) or _SITE.match(line.text)
    return bool(may_be) and find_date(line.text) is None and not _ISSUE.match(line.text)


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


def _is_over(lines: list[Line], below: list[int], at: int) -> bool:
    """Whether a line is short and stands above a headline: one that is long, or that has a byline or facts beneath."""
    if lines[at].words > _SHORT or _has_signed(lines, at):
        return False
    long = [i for i in below if lines[i].words >= _LONGER and _weight([lines[i]], above_menu=False) >= 1]
    return bool(long) or any(_has_signed(lines, i) for i in below[:1])


def _is_rubric(line: Line, told: set[str]) -> bool:
    """Whether hardly a word of a line comes again, or all of it is in capitals."""
    return line.text.isupper() or shared(line.text, told) < _TOLD * line.words


def _has_signed(lines: list[Line], at: int) -> bool:
    return at + 1 < len(lines) and _is_signed(lines[at + 1])


def _is_signed(line: Line) -> bool:
    return (
        is_byline(line.text)
        or is_update(line.text)
        or _is_facts(line.text)
        or _tells(line.text)
        or _DONE_BY.match(line.text) is not None
    )


def _tells(text: str) -> bool:
    return _BADGE.fullmatch(text) is not None or _TELLS.search(text) is not None


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
        _says_words(line.text)
        and not _CAPTION.match(line.text)
        and not _BACK.match(line.text)
        and not _SITE.match(line.text)
        and not _WITH.match(line.text)
        and not _DONE_BY.match(line.text)
        and not _is_facts(line.text)
        and len(line.text) <= LONGEST_TITLE
        and not line.bullet
        and len(line.cells) == 1
    )


def _says_words(text: str) -> bool:
    """Whether a line is more than marks and figures ("★★★★ 4.6")."""
    marks = sum(not char.isalnum() and not char.isspace() for char in text)
    return any(char.isalpha() for char in text) and (2 * marks <= len(text) or not text.isascii())


def _is_facts(text: str) -> bool:
    """Whether a line gives facts side by side, such as a year and a length or the day and hour of a showing."""
    pieces = _BETWEEN.split(text)
    if text.count(" ") >= _FEW or len(pieces) < 2:
        return False
    return any(_HOUR.fullmatch(piece) or (len(pieces) > 2 and _FACT.fullmatch(piece)) for piece in pieces)
