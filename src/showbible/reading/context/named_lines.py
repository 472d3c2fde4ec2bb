"""Lines that name the work of a page: a field, the line above a line of facts, a data sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Page
from showbible.reading.context.casing import cased
from showbible.reading.context.places import is_place
from showbible.reading.context.pointer import Pointer, is_name
from showbible.reading.names import NAME
from showbible.reading.words import alternatives, reversed_table, table

_OPENING = 2500  # characters of the text in which fields name the work
_MOST = 120  # lines that are looked at
_LONGEST_NAME, _LONGEST_FACTS = 80, 160
_MOST_WORDS = 11
_PARTS = re.compile(r"\s*[|·•∙⋅•;]\s*|\s+[/–—-]\s+|,\s+|\.\s+")
_WRITTEN = re.compile(
    r"(?i)\b(?:read|posted|published|updated|views?|comments?|shares?|by|votes|downloads|uploaded|serves|prep|"
    r"ingredients|kcal|calories|km|miles|lecture|lesezeit|lectura|lettura|copyright)\b|©"
)
_KINDS = re.compile(
    r"(?i:(?P<length>\b\d{1,3} ?(?:min(?:s|utes?|uten|utos|uti|uter)?\b\.?|['′’](?!\w))|"
    r"\b\d ?h(?:rs?|ours?)? ?\d{0,2}\b)|"
    r"(?P<count>\b\d{1,3} (?:seasons?|episodes?|eps?|staffeln?|folgen|saisons?|épisodes?|temporadas?|episodios|"
    r"stagioni|sezony|odcinków|half-hours|parts)\b|\b(?:season|series) \d{1,2}\b)|"
    r"(?P<maker>\b(?:dir\b\.?|directed by|director|created by|regie|réal|dirección|direção|regia|reżyseria|reż\.|"
    r"un film de|a film by|starring|avec|mit|con)(?!\w)))|"
    r"(?P<rated>(?<!\w)(?:TV-(?:PG|MA|14|Y7?|G)|PG(?:-13)?|NC-17|FSK ?\d+|12A|\d{1,2}\+|Rated \w+)(?!\w)|"
    r"(?<=\()(?:U|15|18|12A?|R)(?=\))|★{2,})|"
    r"(?P<time>\b\d{1,2}[.:]\d\d ?(?i:[ap]m)?(?=, \p{Lu}))|(?P<year>\b(?:19|20)\d\d\b)"
)
_MAKER = re.compile(
    rf"(?i:(?:un|une) film de|a film by|ein film von|un film di|um filme de|directed by|dir\.|una película de|film by|"
    rf"un documentaire de|a documentary by|created by|a series by)(?::| ) ?"
    rf"(?:{NAME})(?: (?:and|et|y|und|&) (?:{NAME}))?"
)
_SHORT = 40  # characters
_STRONG = frozenset(["length", "count", "maker", "rated", "time", "network"])
_LEAST = 2
_NOTE = re.compile(r"\s*(?:\((?:(?:19|20)\d\d[–-]?(?:\d{2,4})?|TV|film|series|[\w ]{1,20} \d{4})\)|\[[^\]\n]{1,60}\])$")
_SHEET = re.compile(r"(?P<name>[\p{Lu}\p{N}¡¿][^.\n]{2,60})\. (?P<facts>[^\n]{12,200})")
_BADGE = re.compile(r"(?i)\bS\d+ ?[·|,:]? ?E\d+|\bepisode \d+|\b\d+x\d\d\b|\bfolge \d+")
_ABBREVIATED = re.compile(r"(?<!\p{L})\p{Lu}\.$")  # "Harlan Jones, M.D."
_YEAR_LED = re.compile(r"(?:19|20)\d\d \p{L}")  # a row of a filmography
_STARS = re.compile(r"[\s★☆*✩✭½]+$")


def named_lines(page: Page) -> Iterator[Pointer]:
    """What fields, lines above lines of facts and data sheets name."""
    lines = [line.strip() for line in page.text.split("\n", _MOST)[:_MOST]]
    filled = [line for line in lines if line]
    yield from _in_fields(page.text[:_OPENING])
    found = list(dict.fromkeys(_above_facts(filled, _said_again(page))))
    if len(found) < 3:
        yield from (Pointer(name, "labelled") for name in found[:1])
    sheets = list(dict.fromkeys(_in_sheets(filled)))
    if len(sheets) == 1 and not found:
        yield Pointer(cased(sheets[0], page.text), "labelled")


def is_line_of_facts(line: str) -> bool:
    """Whether a line holds facts of a work side by side: "Dir. Ada Brook / 9 min / 2020", "2020 | 7+ | 3 Seasons"."""
    if _MAKER.fullmatch(line):
        return True
    if not 5 < len(line) <= _LONGEST_FACTS or _WRITTEN.search(line) or len(_PARTS.findall(line)) < _bare(line):
        return False
    kinds = {found.lastgroup for found in _KINDS.finditer(line)}
    return len(kinds | _others(line)) >= _LEAST and bool(kinds & _STRONG)


def _bare(line: str) -> int:
    """How often a line of facts must be parted: a short one may be not, "(15) 97 mins"."""
    return 0 if len(line) < _SHORT and line[0] in "(1234567890" else 1


def _others(line: str) -> set[str]:
    """Kinds of facts that are words of lists: genres, countries, channels."""
    pieces = {piece.strip(" .") for piece in _PARTS.split(line)}
    said = {
        "genre": any(piece.lower() in _genres() for piece in pieces),
        "country": any(is_place(piece) for piece in pieces),
        "network": any(piece in _networks() or piece.startswith("Channel ") for piece in pieces),
    }
    return {kind for kind, is_said in said.items() if is_said}


def _said_again(page: Page) -> str:
    """The page's title, folded, where the text has it more than once, or it is no masthead."""
    title = page.title or ""
    is_masthead = title.isupper() or " " not in title
    return fold(title) if page.text.count(title) > 1 or not is_masthead else ""


def _above_facts(lines: list[str], title: str) -> Iterator[str]:
    for above, line, below in zip(["", *lines], lines, lines[1:], strict=False):
        name = _NOTE.sub("", _STARS.sub("", line))
        if _BADGE.search(above) or _BADGE.search(below):
            continue
        if fold(above) == title and _may_be_named(above):
            name = above
        if _may_be_named(name) and not is_line_of_facts(line) and is_line_of_facts(below):
            yield name


def _may_be_named(name: str) -> bool:
    return (
        2 < len(name) <= _LONGEST_NAME
        and name.count(" ") < _MOST_WORDS
        and (name[0].isupper() or name[0].isdigit() or name[0] in "'’‘¡¿")
        and (name[-1] not in ".:;," or _ABBREVIATED.search(name) is not None)
        and not _YEAR_LED.match(name)
        and ": " not in name[:12]
        and is_name(name)
        and not _no_title().fullmatch(name)
    )


def _in_sheets(lines: list[str]) -> Iterator[str]:
    """ "LA SAL. España, 2019. 112 min. Dirección: …", a sheet of data that opens with the name."""
    for line in lines:
        found = _SHEET.match(line)
        if found and _may_be_named(found["name"]) and {"maker", "length", "year"} <= _said(found["facts"]):
            yield found["name"]


def _said(text: str) -> set[str | None]:
    return {found.lastgroup for found in _KINDS.finditer(text)}


def _in_fields(text: str) -> Iterator[Pointer]:
    """The values of fields that ask for a work's name; not where the other fields are those of books or of goods."""
    if _no_fields().search(text):
        return
    is_episode, by_series = re.search(r"(?mi)^(?:episode|folge|épisode|episodio)s?\b", text) is not None, False
    for found in _field().finditer(text):
        name, label = _NOTE.sub("", found["name"].strip(" “”„«»\"'")), found["label"].lower()
        kind = reversed_table("work_fields")[label]
        if not _may_be_named(name) or (kind == "any" and (is_episode or by_series)):
            continue
        if kind == "made" and not _made().search(text):
            continue
        by_series = True
        yield Pointer(name, "labelled", kind if kind in ("series", "film") else None)
        return


@cache
def _field() -> re.Pattern[str]:
    labels = alternatives(reversed_table("work_fields"))
    return re.compile(rf"^(?:[•*·–-] )?(?P<label>(?i:{labels}))\s?[:\t|] ?(?P<name>[^\n]{{3,80}})$", re.MULTILINE)


@cache
def _no_fields() -> re.Pattern[str]:
    return re.compile(rf"(?mi)^(?:{alternatives(table('other_fields'))})\b *[:\t]")


@cache
def _made() -> re.Pattern[str]:
    return re.compile(rf"(?mi)^(?:{alternatives(table('making_fields'))})\b *[:\t]")


@cache
def _no_title() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{alternatives(table('kickers'))})[!?]?")


@cache
def _genres() -> frozenset[str]:
    return frozenset(reversed_table("genres")) | frozenset(table("genres"))


@cache
def _networks() -> frozenset[str]:
    return frozenset(table("networks"))
