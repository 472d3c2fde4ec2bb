"""The lines before the running text in, what they say of the page out: title, site, author, dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from showbible.pages.bylines import Byline, is_byline, is_date_line, is_update
from showbible.pages.dates import find_date
from showbible.pages.page import AsideKind
from showbible.pages.plain.clutter import Kinds
from showbible.pages.plain.headline import LONGEST_TITLE, known_words, names_site, title_line, trail_end
from showbible.pages.plain.lines import Line, follows, is_labelled
from showbible.pages.titles import shared, split_title

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
_OF_WORK = re.compile(
    r"\b(?:releas|premier|air|broadcast|begin|start|end|finale|debut|launch|born|died|first|last|season|episode|channel|"
    r"slot|shown|since|until|run)",
    re.IGNORECASE,
)
_LONGEST_MOTTO = 5  # words
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
        if line.bullet or is_labelled(lines, i) or (kinds[i] is not None and not is_date_line(line.text)):
            continue
        below = lines[i + 1] if follows(lines, i + 1) else None
        if is_byline(line.text) and (i or not is_date_line(line.text)):
            kinds[i] = AsideKind.NOTICE
            byline.read(line.text)
        elif line.words <= 4 and line.text.istitle() and below and is_date_line(below.text):
            kinds[i] = AsideKind.NOTICE
            byline.author = byline.author or line.text
        elif follows(lines, i) and kinds[i - 1] is AsideKind.NOTICE and line.words <= 5:
            kinds[i] = AsideKind.NOTICE  # the writer's post ("Senior TV Reporter")


def _read_title(front: Front, lines: list[Line], kinds: Kinds, first: int) -> None:
    """The first line of the head that shares nearly most of its words with the text is the title."""
    if _read_named_twice(front, lines, kinds, first) or _read_mail(front, lines, kinds, first):
        return
    known = known_words(lines, kinds, first)
    at = title_line(lines, kinds, first, known)
    if at is not None and (end := trail_end(lines, kinds, at, first)):
        front.title = end
        front.title_at, kinds[at], front.site = None, AsideKind.NAVIGATION, _site(lines[at].text)
        return
    front.title_at = at
    front.title = lines[at].text if at is not None else None
    _read_window_title(front, front.title or (lines[0].text if lines else ""), known)


def _read_named_twice(front: Front, lines: list[Line], kinds: Kinds, first: int) -> bool:
    """A window's title in the first line ("The Map - Salt Harbour Wiki") whose first piece is a line, too."""
    pieces = _PIECES.split(lines[0].text) if lines else [""]
    named = pieces[0].casefold()
    again = [i for i in range(1, first) if lines[i].text.casefold() == named and not lines[i].bullet]
    if len(pieces) < 2 or len(named) < 3 or not again or len(lines[0].text) > LONGEST_TITLE:
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


def _read_window_title(front: Front, text: str, known: set[str]) -> None:
    """A line saved from a window's title ("Naomi Nagata | The Roci Files | Fanpedia") names the site at its end."""
    pieces = text.split(" | ")
    best = max(pieces, key=lambda piece: shared(piece, known))
    if len(pieces) > 1 and shared(best, known) >= _NAMED:
        front.title = best
        front.site = pieces[-1] if pieces[-1] != best else None


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
            front.site = front.site or (_site(lines[i].text) if names_site(lines[i]) else None)


def _is_own(lines: list[Line], at: int) -> bool:
    """Whether a line below the title says something of what the page is about: no name or motto of a site does so."""
    line = lines[at]
    return is_labelled(lines, at) or line.words > _LONGEST_MOTTO or _FACTS.match(line.text) is not None


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
