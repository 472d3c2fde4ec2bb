"""Lines that are nothing but facts side by side: "2022 • 1h 57m • 15 • Comedy / Crime", "UK, 2014–19. 3 seasons."."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex as re

from showbible.claims import Standing, Subject, Value
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading import dates
from showbible.reading.numbers import CARDINAL, number
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding
from showbible.reading.statements import field_lists, field_values
from showbible.reading.words import table

CUES: tuple[str, ...] = ()

_KINDS = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION, BlockKind.HEADING)
_LONGEST, _LONGEST_LISTED, _MOST_LISTED = 170, 60, 12
_PARTS = re.compile(
    r"\s*(?:[•·⋅|;\n\t]|\s[/–—-]\s|(?<!\d(?:st|nd|rd|th)?),(?= )|,(?= )(?! (?:19|20)\d\d)"
    r"|(?<!\b(?:Dir|Cert|approx|min|mins|ca?))\.(?= [\p{Lu}\d]|$))\s*"
    r"|(?<=^[\p{L} /]{3,40})\s+(?=(?:19|20)\d\d$)"
)
_YEARS = re.compile(
    r"\(?(?P<first>(?:19|20)\d\d)(?:\s?(?P<dash>[–—-])\s?(?P<last>(?:19|20)?\d\d|present|now|\?)?)?\)?", re.IGNORECASE
)
_COUNTS = re.compile(
    rf"(?P<seasons>{CARDINAL}) (?:seasons?|series)|(?P<episodes>{CARDINAL})(?:-| )"
    rf"(?:episodes?|eps?|parts?|parter|chapters)(?: \+ .{{1,20}})?|(?P<each>\d+ ?[x×] ?\d+ ?['′’m].*)",
    re.IGNORECASE,
)
_CERTIFICATE = re.compile(
    r"(?:cert(?:ificate)?\.? ?|rated )?(?:G|PG(?:-13)?|R|NC-17|U|12A?|1[568]\+?|(?:7|12|13)\+|M|MA ?15\+|FSK \d+"
    r"|TV-(?:MA|14|PG|G|Y7?)|not rated|unrated|NR)|cert(?:ificate)? .{1,12}",
    re.IGNORECASE,
)
_TYPE = re.compile(
    r"(?:(?:limited|mini-?|tv|drama|web|original|animated|television) ?)*"
    r"(?:series|miniseries|mini-series|movie|film|feature(?: film)?|show|documentary|short|special|serial|sitcom)"
    r"(?: \(.{1,20}\))?",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"subtitles|subtitled|audio described|sign(?:ed| language)|hd|4k|uhd|dolby.*|colou?r|black and white|b&w|cc|dcp"
    r"|(?:35|16)mm|.{0,6}\d\s?/\s?10\b.*|\d[\d.]*k?|★.*|new|repeat|free|.* premiere",
    re.IGNORECASE,
)
_LANGUAGE = re.compile(
    r"(?:in )?(?P<said>[\p{Lu}][\p{L} ,&/]{2,60}?)(?: (?:with|w/) .{0,20}subtitles| \(.*\)| dialogue)?"
)
_DIRECTED = re.compile(r"(?:dir(?:ector|ected by)?\.?:?|d:) (?P<who>\p{Lu}.{2,60})", re.IGNORECASE)
_SHORT_COUNTRIES = ("UK", "US", "NZ")
_WEAK = frozenset({"country", "language", "network", "beside", "name"})  # a menu may list these
_LEAST = 2


@dataclass(frozen=True, slots=True)
class _Fact:
    """A part of the line: its kind, and what it says, property by property."""

    kind: str
    says: tuple[tuple[str, Value], ...] = ()


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    block = passage.block
    if block.kind not in _KINDS or passage.start != block.start or reading.topic or not passage.scope.work:
        return
    scope, text = reading.scopes[passage.index], reading.block_text(block)
    if not 3 < len(text) <= _LONGEST or not _may_hold(text):
        return
    facts = _facts(text, scope, reading)
    around = _listed(passage, scope, reading) if len({fact.kind for fact in facts if fact}) == 1 else facts
    if _is_line_of_facts(around) and not _is_of_broadcast(around, scope):
        place = (block.start, block.end)
        for fact in facts:
            yield from _findings(fact, scope, reading, place) if fact else ()


def _may_hold(text: str) -> bool:
    return text[0] not in "“\"‘'" and not text.endswith(("?", "!"))


def _facts(text: str, scope: Scope, reading: Reading) -> list[_Fact | None]:
    """The facts of a line, one for each of its parts; None for a part that is none."""
    for look in (_languages, _countries, _genres):
        if whole := look(text.strip(" ."), scope, reading):
            return [whole]
    return [_fact(part, scope, reading) for part in _parts(text)]


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _PARTS.split(text) if part.strip(" .,")]


def _listed(passage: Passage, scope: Scope, reading: Reading) -> list[_Fact | None]:
    """The facts of the list in which an entry stands, one each."""
    group = passage.block.group
    if group is None:
        return []
    near = reading.page.blocks[max(0, passage.index - _MOST_LISTED) : passage.index + _MOST_LISTED]
    entries = [reading.block_text(block) for block in near if block.group == group]
    if len(entries) > _MOST_LISTED or any(len(entry) > _LONGEST_LISTED for entry in entries):
        return []
    return [fact for entry in entries for fact in _facts(entry, scope, reading)]


def _is_line_of_facts(facts: list[_Fact | None]) -> bool:
    """Whether most parts are facts of two kinds and more, one of them such as no menu has."""
    kinds = {fact.kind for fact in facts if fact}
    strong = kinds - _WEAK
    known = sum(fact is not None for fact in facts)
    enough = len(strong) >= _LEAST or (len(kinds) >= _LEAST and strong & {"length", "count"}) or len(kinds) > _LEAST
    if kinds == {"genre"} and known == len(facts) > 1:
        return True
    return bool(strong and enough) and known > len(facts) - known


def _is_of_broadcast(facts: list[_Fact | None], scope: Scope) -> bool:
    """Whether a line gives but a day and a length, as podcasts and articles do, on a page about no one episode."""
    return scope.episode is None and {fact.kind for fact in facts if fact} <= {"day", "length", "beside", "year"}


def _fact(part: str, scope: Scope, reading: Reading) -> _Fact | None:
    return next((fact for look in _LOOKS if (fact := look(part, scope, reading))), None)


_NUMBERED = re.compile(r"(?:approx\.? |c\.? ?|about |runtime |running time )?\d.{0,24}", re.IGNORECASE)
_UNIT = re.compile(r"\d ?(?:m(?:in(?:ute)?s?)?|h(?:ou)?rs?|h|['′’])\b|[′’]")


def _length(part: str, _: Scope, __: Reading) -> _Fact | None:
    if _NUMBERED.fullmatch(part) and _UNIT.search(part):
        found = field_values.minutes(part)
        return _Fact("length", (("running_time", found),)) if found else None
    return None


def _years(part: str, _: Scope, __: Reading) -> _Fact | None:
    found = _YEARS.fullmatch(part)
    if not found:
        return None
    first, last = found["first"], found["last"] or ""
    says: list[tuple[str, Value]] = [("release_date", first)]
    if last.isdecimal():
        says.append(("end_date", last if len(last) == 4 else first[:2] + last))
    return _Fact("year", tuple(says))


_DIGIT = re.compile(r"\d")


def _day(part: str, _: Scope, reading: Reading) -> _Fact | None:
    found = dates.find(part, reading.anchor) if _DIGIT.search(part) else []
    if len(found) != 1 or len(found[0].edtf) < 10 or not found[0].has_year:
        return None
    before = _CAME_OUT.sub("", part[: found[0].start])
    rest = before + re.sub(r"^\s*\([^)]*\)", "", part[found[0].end :])
    return _Fact("day", (("release_date", found[0].edtf),)) if not rest.strip(" .,") else None


_BETWEEN_GENRES = re.compile(r"/|&|\band\b|\+")
_BETWEEN_COUNTRIES = re.compile(r"[/,&]|\band\b|[–-](?=\p{Lu})")
_BETWEEN_TONGUES = re.compile(r"/|&|\band\b|,")


def _genres(part: str, _: Scope, __: Reading) -> _Fact | None:
    pieces = [piece.strip().lower() for piece in _BETWEEN_GENRES.split(part)]
    known = table("genres")
    if not all(piece in known for piece in pieces):
        return None
    return _Fact("genre", tuple(("genre", str(known[piece])) for piece in pieces))


def _countries(part: str, _: Scope, __: Reading) -> _Fact | None:
    pieces = [piece.strip() for piece in _BETWEEN_COUNTRIES.split(part)]
    codes = [field_values.country(piece) for piece in pieces if len(piece) > 2 or piece in _SHORT_COUNTRIES]
    if not codes or len(codes) < len(pieces) or None in codes:
        return None
    return _Fact("country", tuple(("country", code) for code in codes if code))


def _languages(part: str, _: Scope, __: Reading) -> _Fact | None:
    if not (found := _LANGUAGE.fullmatch(part)):
        return None
    pieces = [piece.strip() for piece in _BETWEEN_TONGUES.split(found["said"]) if piece.strip()]
    codes = [field_values.language(piece) for piece in pieces]
    known = tuple(("language", code) for code in codes if code)
    return _Fact("language", known) if known and len(known) > 2 * (len(codes) - len(known)) - 1 else None


def _counts(part: str, scope: Scope, _: Reading) -> _Fact | None:
    found = _COUNTS.fullmatch(part)
    if not found:
        return None
    if found["each"]:
        count, minutes = re.findall(r"\d+", found["each"])[:2]
        return _Fact("count", (("episode_count", int(count)), ("running_time", int(minutes))))
    name = "season_count" if found["seasons"] else "episode_count"
    count = number(found["seasons"] or found["episodes"])
    return _Fact("count", ((name, count),)) if count and scope.episode is None else None


def _network(part: str, _: Scope, __: Reading) -> _Fact | None:
    return _Fact("network", (("network", part),)) if part in table("networks") else None


def _director(part: str, _: Scope, __: Reading) -> _Fact | None:
    found = _DIRECTED.fullmatch(part)
    people = field_lists.people(found["who"]) if found else []
    return _Fact("director", tuple(("director", who) for who in people)) if people else None


def _named(part: str, scope: Scope, _: Reading) -> _Fact | None:
    name = scope.work.name if scope.work else None
    return _Fact("name") if name and fold(part) == fold(name) else None


def _certificate(part: str, _: Scope, __: Reading) -> _Fact | None:
    return _Fact("certificate") if _CERTIFICATE.fullmatch(part) else None


def _type(part: str, _: Scope, __: Reading) -> _Fact | None:
    return _Fact("type") if _TYPE.fullmatch(part) else None


def _beside(part: str, _: Scope, __: Reading) -> _Fact | None:
    return _Fact("beside") if _BESIDE.fullmatch(part) else None


_LOOKS: tuple[Callable[[str, Scope, Reading], _Fact | None], ...] = (
    _length,
    _years,
    _day,
    _counts,
    _genres,
    _languages,
    _countries,
    _network,
    _director,
    _named,
    _certificate,
    _type,
    _beside,
)
_CAME_OUT = re.compile(
    r"(?:(?:episode|film|series|first|originally) )?(?:aired|airs|premiered|released?|shown|broadcast|out)(?: on)?:? ?",
    re.IGNORECASE,
)
_OF_EPISODES = frozenset({"running_time", "director", "release_date"})
_OF_SEASONS = frozenset({"episode_count", "release_date", "end_date", "director", "network"})


def _findings(fact: _Fact, scope: Scope, reading: Reading, place: tuple[int, int]) -> Iterator[Finding]:
    for name, value in fact.says:
        subject = _subject(name, fact, scope)
        if subject is None or (name in ("episode_count", "season_count", "end_date") and not _is_run(subject)):
            continue
        standing = None
        if name in ("release_date", "end_date"):
            standing = Standing.ANNOUNCED if lies_ahead(str(value), reading.anchor.today) else Standing.HAPPENED
        yield Finding(subject, name, value, standing, 0.88, place=place)


def _subject(name: str, fact: _Fact, scope: Scope) -> Subject | None:
    """The narrowest thing of which such a fact is told; a bare year may be any of a series'."""
    if scope.episode is not None or scope.episode_name:
        if fact.kind == "year":
            return None
        return scope.subject if name in _OF_EPISODES else scope.work
    return scope.subject if name in _OF_SEASONS else scope.work


def _is_run(subject: Subject) -> bool:
    return subject.type in ("series", "season")
