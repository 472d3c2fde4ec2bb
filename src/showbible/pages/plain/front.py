"""The lines before the running text in, what they say of the page out: title, site, author, dates."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from showbible.pages.bylines import Byline, is_byline, is_date_line, is_update
from showbible.pages.dates import find_date
from showbible.pages.page import AsideKind
from showbible.pages.plain.clutter import Kinds, is_menu
from showbible.pages.plain.lines import Line
from showbible.pages.titles import shared, split_title, words

_DATELINE = re.compile(r"[A-Z][A-Z .,’'/-]{2,60}, (?P<date>[^–—-]{6,24})\s+[–—-]")
_FROM = re.compile(r"from (?P<site>[A-Z][^,.]{1,40})(?:,|$)", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:©|copyright)[ ©\d–-]*(?P<site>[A-Z][\w&.’' -]{2,40}?)(?: (?:Media|Inc|Ltd|LLC|plc|Group)\b|\.|,| \d{4}|$)",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s+[|–—·•:-]+\s+")
_MAIL_HEAD = re.compile(
    r"(?:From|To|Subject|Date|Newsgroups|Organi[sz]ation|Message-ID|Reply-To|Sent|Lines|Followup-To): \S"
)
_MOST_MAIL_HEADS = 12
_ANSWER = re.compile(r"^\s*(?:(?:re|fwd?):\s*|\[[^\]]{1,20}\]\s*)+", re.IGNORECASE)
_FACTS = re.compile(r"(?=.*\b(?:(?:19|20)\d\d|\d+ ?(?:m|mins?|minutes|h|hrs?)\b)).+[|•·⋅,].+")
_ISSUE = re.compile(r"(?:issue|volume|vol\.?|no\.|number|page) \d", re.IGNORECASE)
_TRAIL = re.compile(r"\S [»›>/] \S")
_OF_WORK = re.compile(
    r"\b(?:releas|premier|air|broadcast|begin|start|end|finale|debut|launch|born|died|first|last|season|episode|channel|"
    r"slot|shown|since|until|run)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,12}$|\d\d?[.:]\d\d ?[ap]?\.?m?\b)", re.IGNORECASE
)
_BADGE = re.compile(r"S\d+ ?[·|:-]? ?E\d+|\d+x\d+|(?:season|series|episode|[\s,|·:-]|\d)+", re.IGNORECASE)
_TELLS = re.compile(r"^(?:19|20)\d\d\b(?!\.)|\b\d{2,3} ?min|\b\dh ?\d\d?m")  # "2022 · 97 min · Drama"
_FEW = 16  # words of such a line
_LONGEST_TITLE = 200
_LONGEST_MOTTO = 5  # words
_NEARLY = 0.75
_NEAR = 5  # lines beneath the first
_NAMED = 1.3  # a name and a word more


@dataclass(slots=True)
class Front:
    """What the head of a plain text says of the page; `title_at` is the title's line."""

    title: str | None = None
    title_at: int | None = None
    site: str | None = None
    byline: Byline = field(default_factory=Byline)


def read_front(lines: list[Line], kinds: Kinds) -> Front:
    """Also marks bylines, dates and mastheads as asides in `kinds`."""
    front = Front()
    first = next((i for i, line in enumerate(lines) if line.is_prose and kinds[i] is None), len(lines))
    _read_bylines(front.byline, lines[:first], kinds)
    _read_title(front, lines, kinds, first)
    _read_masthead(front, lines, kinds, first)
    _read_owner(front, lines[first:])
    if front.title and front.site:
        front.title = split_title(front.title, frozenset(), front.site)[0]
    _read_dateline(front.byline, lines[first : first + 2])
    _read_loose_date(front.byline, lines[:first])
    _read_last_update(front.byline, lines[first:])
    return front


def _read_bylines(byline: Byline, lines: list[Line], kinds: Kinds) -> None:
    for i, line in enumerate(lines):
        if line.bullet or _is_labelled(lines, i) or (kinds[i] is not None and not is_date_line(line.text)):
            continue
        below = lines[i + 1] if _follows(lines, i + 1) else None
        if is_byline(line.text) and (i or not is_date_line(line.text)):
            kinds[i] = AsideKind.NOTICE
            byline.read(line.text)
        elif line.words <= 4 and line.text.istitle() and below and is_date_line(below.text):
            kinds[i] = AsideKind.NOTICE
            byline.author = byline.author or line.text
        elif _follows(lines, i) and kinds[i - 1] is AsideKind.NOTICE and line.words <= 5:
            kinds[i] = AsideKind.NOTICE  # the writer's post ("Senior TV Reporter")


def _is_labelled(lines: list[Line], at: int) -> bool:
    """Whether the line is one of a run of labels with values ("Written by: …" below "Directed by: …")."""
    near = [at - 1] * _follows(lines, at) + [at + 1] * _follows(lines, at + 1)
    return lines[at].pair is not None and any(lines[i].pair is not None for i in near)


def _follows(lines: list[Line], at: int) -> bool:
    return 0 < at < len(lines) and lines[at].paragraph == lines[at - 1].paragraph


def _read_title(front: Front, lines: list[Line], kinds: Kinds, first: int) -> None:
    """The first line of the head that shares nearly most of its words with the text is the title."""
    if _read_named_twice(front, lines, kinds, first) or _read_mail(front, lines, kinds, first):
        return
    known = _known(lines, kinds, first)
    head = [i for i in range(first) if kinds[i] is None and _may_be_title(lines[i])]
    if not head:
        _read_window_title(front, lines[0].text if lines else "", known)
        return
    last = max((i for i in head if _weight(lines[i : i + 1], above_menu=False) >= 1), default=first)
    menu = max((i for i in range(min(first, last)) if kinds[i] is AsideKind.NAVIGATION), default=-1)
    known |= words(lines[menu].text) if menu >= 0 and _TRAIL.search(lines[menu].text) else set()
    opening = next((i for i in head if i > menu), head[0])
    listing = next((i for i in range(opening + 1, first) if _is_listing(lines, i)), first)
    scores = {
        i: (shared(lines[i].text, known) + (i == opening))
        * _weight(lines[i : min(i + 5, first)], i < menu)
        * _nearness(i, opening, listing)
        for i in head
    }
    at = next(i for i in head if scores[i] >= _NEARLY * max(scores.values()))
    front.title_at = at
    front.title = lines[at].text
    _read_window_title(front, lines[at].text, known)


def _read_named_twice(front: Front, lines: list[Line], kinds: Kinds, first: int) -> bool:
    """A window's title in the first line ("The Map - Salt Harbour Wiki") whose first piece is a line, too."""
    pieces = _PIECES.split(lines[0].text) if lines else [""]
    named = pieces[0].casefold()
    again = [i for i in range(1, first) if lines[i].text.casefold() == named and not lines[i].bullet]
    if len(pieces) < 2 or len(named) < 3 or not again or len(lines[0].text) > _LONGEST_TITLE:
        return False
    front.title_at = again[0]
    kinds[0], kinds[again[0]] = AsideKind.NAVIGATION, None
    front.title = pieces[0] if lines[again[0]].text.isupper() else lines[again[0]].text
    front.site = next((piece for piece in pieces[1:] if "wiki" in piece.lower()), pieces[-1])
    return True


def _read_mail(front: Front, lines: list[Line], kinds: Kinds, first: int) -> bool:
    """A posting with its head: "From: …", "Subject: …", "Date: …"."""
    heads = [i for i in range(min(first, _MOST_MAIL_HEADS)) if _MAIL_HEAD.match(lines[i].text)]
    subject = next((i for i in heads if lines[i].text.startswith("Subject:")), None)
    if subject is None or len(heads) < 3:
        return False
    for i in heads:
        kinds[i] = AsideKind.NOTICE
    kinds[subject] = None
    front.title_at = subject
    front.title = _ANSWER.sub("", lines[subject].text.partition(":")[2]).strip()
    return True


def _known(lines: list[Line], kinds: Kinds, first: int) -> set[str]:
    """The words of the running text; on a page that has none, those of its lines that more than one of them has."""
    own = [line.text for line, kind in zip(lines, kinds, strict=True) if kind is None]
    if text := own[sum(kind is None for kind in kinds[:first]) :]:
        return words(" ".join(text))
    counts = Counter(word for line in own for word in words(line))
    return {word for word, count in counts.items() if count > 1}


def _is_listing(lines: list[Line], at: int) -> bool:
    """Whether a line is one of a list, a table or a run of labels: a page's title stands above these."""
    return lines[at].bullet is not None or len(lines[at].cells) > 2 or _is_labelled(lines, at)


def _nearness(at: int, opening: int, listing: int) -> float:
    """What a line counts for as a title that stands at a distance beneath the first line that may be one."""
    if at >= listing:
        return 0.3
    return 1.0 if at - opening < _NEAR else 0.85


def _read_window_title(front: Front, text: str, known: set[str]) -> None:
    """A line saved from a window's title ("Naomi Nagata | The Roci Files | Fanpedia") names the site at its end."""
    pieces = text.split(" | ")
    best = max(pieces, key=lambda piece: shared(piece, known))
    if len(pieces) > 1 and shared(best, known) >= _NAMED:
        front.title = best
        front.site = pieces[-1] if pieces[-1] != best else None


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
        len(line.text) <= _LONGEST_TITLE
        and not line.bullet
        and len(line.cells) == 1
        and any(char.isalpha() for char in line.text)
    )


def _read_masthead(front: Front, lines: list[Line], kinds: Kinds, first: int) -> None:
    """Lines of their own above the title, or above the last menu of the head, are the site's name and motto."""
    title = front.title_at if front.title_at is not None else 0
    menus = [i for i in range(first) if kinds[i] is AsideKind.NAVIGATION]
    last = max(menus, default=-1)
    for i in range(first):
        above = i < title or title < i < last or (i == last + 1 and i - 1 in menus and _is_skip(lines[i - 1]))
        own = i > title and _is_own(lines, i)
        if kinds[i] is None and above and not own and i != title and len(lines[i].cells) == 1 and not lines[i].bullet:
            kinds[i] = AsideKind.NAVIGATION
            front.site = front.site or _site(lines[i].text)


def _is_own(lines: list[Line], at: int) -> bool:
    """Whether a line below the title says something of what the page is about: no name or motto of a site does so."""
    line = lines[at]
    return _is_labelled(lines, at) or line.words > _LONGEST_MOTTO or _FACTS.match(line.text) is not None


def _is_skip(line: Line) -> bool:
    return line.text.lower().startswith(("skip to", "jump to"))


def _site(text: str) -> str | None:
    if found := _FROM.match(text):
        return found["site"]
    name = text.split(" | ", maxsplit=1)[0]
    if len(name) > 40 or "@" in name or (name.isupper() and " " not in name):
        return None
    return name.title() if name.isupper() else name


def _read_owner(front: Front, lines: list[Line]) -> None:
    """Where no masthead names the site, the copyright line does."""
    owner = next((found for line in reversed(lines[-10:]) if (found := _OWNER.match(line.text))), None)
    if front.site is None and owner and not owner["site"].lower().startswith(("the content", "all rights")):
        front.site = owner["site"]


def _read_dateline(byline: Byline, lines: list[Line]) -> None:
    """A press release opens with places and the date ("OSLO AND LONDON, 4 November 2025 – …")."""
    for line in lines:
        if byline.published is None and (found := _DATELINE.match(line.text)):
            byline.published = find_date(found["date"])


def _read_loose_date(byline: Byline, lines: list[Line]) -> None:
    """Else the first date in the head that is no date of a work ("Recap by Marisol | Posted Mon, 11/13/2023 | B+")."""
    if byline.published is None and byline.modified is None:
        dates = (find_date(line.text) for line in lines if not line.bullet and not _OF_WORK.search(line.text))
        byline.published = next((date for date in dates if date), None)


def _read_last_update(byline: Byline, lines: list[Line]) -> None:
    for line in lines:
        if byline.modified is None and is_update(line.text):
            byline.modified = find_date(line.text)
