"""The lines before the running text in, what they say of the page out: title, site, author, dates."""

from __future__ import annotations

import re
from dataclasses import dataclass

from showbible.pages.dates import find_date, find_date_place
from showbible.pages.page import AsideKind
from showbible.pages.plain.clutter import Kinds
from showbible.pages.plain.lines import Line

_WORD = re.compile(r"\w{3,}")
_BY = re.compile(r"(?:^|\W)(?:written |posted |picked )?by:?\s+(?P<name>[^\d|·•–—,@]{2,60}?)(?=\s*(?:[|·•–—,@\d]|$| in [A-Z]| on ))", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|words|text)\b:?\s+\S|(?:posted|published|written|picked|updated|last updated|page updated)\b", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|modified|amended|edited|last changed)\b", re.IGNORECASE)
_DATELINE = re.compile(r"[A-Z][A-Z .,’'/-]{2,60}, (?P<date>[^–—-]{6,24})\s+[–—-]")
_FROM = re.compile(r"from (?P<site>[A-Z][^,.]{1,40})(?:,|$)", re.IGNORECASE)
_SITE_SPLIT = re.compile(r"\s+[|»]\s+")
_LONGEST_TITLE = 200


@dataclass(slots=True)
class Front:
    """What the head of a plain text says of the page; `title_at` is the title's line."""

    title: str | None = None
    title_at: int | None = None
    site: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None


def read_front(lines: list[Line], kinds: Kinds) -> Front:
    """Also marks bylines, dates and mastheads as asides in `kinds`."""
    front = Front()
    first = next((i for i, line in enumerate(lines) if line.is_prose and kinds[i] is None), len(lines))
    _read_bylines(front, lines[:first], kinds)
    _read_title(front, lines, kinds, first)
    _read_masthead(front, lines, kinds, first)
    _read_dateline(front, lines, first)
    _read_last_update(front, lines[first:])
    return front


def _read_bylines(front: Front, lines: list[Line], kinds: Kinds) -> None:
    for i, line in enumerate(lines):
        if (kinds[i] is None or _holds_only_date(line)) and _is_byline(lines, i):
            kinds[i] = AsideKind.NOTICE
            _read_byline(front, line, after=lines[i - 1].text if i else "")
        elif kinds[i] is None and i and kinds[i - 1] is AsideKind.NOTICE and _follows(lines, i) and line.words <= 5:
            kinds[i] = AsideKind.NOTICE  # the writer's post ("Senior TV Reporter")


def _is_byline(lines: list[Line], at: int) -> bool:
    line = lines[at]
    if line.words > 20 or len(line.text) > 160:
        return False
    if _BYLINE.match(line.text) or _holds_only_date(line):
        return at > 0 or bool(_BYLINE.match(line.text))
    after = lines[at + 1] if at + 1 < len(lines) else None
    named = line.words <= 4 and line.text.istitle()
    return bool(named and after and _follows(lines, at + 1) and _holds_only_date(after))


def _follows(lines: list[Line], at: int) -> bool:
    return at > 0 and lines[at].paragraph == lines[at - 1].paragraph


def _holds_only_date(line: Line) -> bool:
    """Whether the line is a date with at most a weekday, a time and a byline round it."""
    found = find_date_place(line.text)
    if found is None or line.bullet or (len(line.cells) > 1 and "•" not in line.text):
        return False
    return found[1] <= 16 or bool(_BYLINE.match(line.text))


def _read_byline(front: Front, line: Line, after: str) -> None:
    day = find_date(line.text)
    if day and _UPDATED.search(line.text):
        front.modified = front.modified or day
    elif day:
        front.published = front.published or day
    elif not day and not _BYLINE.match(line.text):
        front.author = front.author or line.text
    if by := _BY.search(line.text):
        name = by["name"].strip()
        front.author = front.author or (name.title() if name.isupper() else name)


def _read_title(front: Front, lines: list[Line], kinds: Kinds, first: int) -> None:
    """The first line of the head that shares most of its words with the text is the title."""
    known = set(_WORD.findall(" ".join(line.text for line in lines[first:] or lines)))
    head = [i for i in range(first) if kinds[i] is None and len(lines[i].text) <= _LONGEST_TITLE and _may_be_title(lines[i])]
    if not head:
        return
    best = {i: _shared(lines[i].text, known) for i in head}
    most = max(best.values())
    at = next(i for i in head if best[i] >= 0.6 * most)
    front.title_at = at
    front.title, site = _without_site(lines[at].text, known)
    front.site = site


def _may_be_title(line: Line) -> bool:
    return not line.bullet and len(line.cells) <= 2 and any(c.isalpha() for c in line.text)


def _shared(text: str, known: set[str]) -> float:
    """How much of the line comes back in the text: names weigh more than other words."""
    words = set(_WORD.findall(text.title() if text.isupper() else text))
    return sum((1.0 if word[0].isupper() else 0.3) for word in words if word in known)


def _without_site(text: str, known: set[str]) -> tuple[str, str | None]:
    """A window's title ("Naomi Nagata | The Roci Files | Fanpedia") without the names of the site."""
    parts = _SITE_SPLIT.split(text)
    if len(parts) == 1:
        return text, None
    best = max(parts, key=lambda part: (_shared(part, known), -parts.index(part)))
    others = [part for part in parts if part != best]
    return best, others[-1] if others else None


def _read_masthead(front: Front, lines: list[Line], kinds: Kinds, first: int) -> None:
    """Lines of their own above the title, or above the last menu of the head, are the site's name and motto."""
    title = front.title_at if front.title_at is not None else 0
    menus = [i for i in range(first) if kinds[i] is AsideKind.NAVIGATION]
    last = max(menus, default=-1)
    for i in range(first):
        above = i < title or title < i < last or (i == last + 1 and i - 1 in menus and _is_skip(lines[i - 1]))
        if kinds[i] is None and above and i != title and len(lines[i].cells) < 3 and not lines[i].bullet:
            kinds[i] = AsideKind.NAVIGATION
            front.site = front.site or _site(lines[i].text)


def _is_skip(line: Line) -> bool:
    return line.text.lower().startswith(("skip to", "jump to"))


def _site(text: str) -> str | None:
    if found := _FROM.match(text):
        return found["site"]
    name = _SITE_SPLIT.split(text)[0]
    return name if len(name) <= 40 and not name.isupper() and "@" not in name else None


def _read_dateline(front: Front, lines: list[Line], first: int) -> None:
    """A press release opens with places and the date ("OSLO AND LONDON, 4 November 2025 – …")."""
    for line in lines[first : first + 2]:
        if front.published is None and (found := _DATELINE.match(line.text)):
            front.published = find_date(found["date"])


def _read_last_update(front: Front, lines: list[Line]) -> None:
    for line in lines:
        if front.modified is None and line.words < 20 and _UPDATED.search(line.text):
            front.modified = find_date(line.text)
