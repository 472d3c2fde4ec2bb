"""The name of a work at the head of a line, without the season, the notes and the tags behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import regex as re
from babel import Locale

from showbible.reading.context.numbering import marks, titled
from showbible.reading.context.seasons import seasons_in
from showbible.reading.context.shared import may_be_title
from showbible.reading.context.work_lines import is_label, may_name
from showbible.reading.names import LINE_TITLE
from showbible.reading.words import reversed_table

_MOST_WORDS = 10
_LONGEST_WHOLE = 70  # characters of a line that is nothing but a name
_FAR = 14  # characters behind a name within which its season begins
_QUOTED = re.compile(r"[“\"‘«„](?P<name>[\p{Lu}\d][^”\"’»\n]{0,80}?)[,.:]?[”\"’»“](?!\p{L})[.,:]?")
_PLAIN = re.compile(rf"{LINE_TITLE}[!?…]*")
_TO_NOTE = re.compile(r"(?P<name>[^(\[\t|]{2,90}?)(?:$|\s*[(\[\t|]|\s[–—·•/-]\s)")
_SEASON = re.compile(
    r"[,:]? ?[–—-]? ?(?<!\p{L})(?:(?:Season|Series|Staffel|Saison|Temporada|S)[ -]?(?:\d{1,2}\b|(?:One|Two|Three|Four|"
    r"Five|Six|Seven|Eight|Nine|Ten)\b)|(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Final) Season\b)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"[\s,:·|–—-]*S(?P<season>\d{1,2})\b(?!E)")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?"
DAY = (  # as it stands beside a name: "Sun, 8 March", "March 8, 2026"
    rf"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{{Ll}}*\.?,? )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}})"
    r"(?:,? (?:19|20)\d\d)?"
)
_TAG = re.compile(  # "New 8 March", "Film", "Documentary 12 March"
    r" (?:(?:New|NEW|Film|FILM|Movie|Documentary|Doc|Special|Returning|Finale|Premiere|Original)\b ?)?"
    rf"(?:{DAY})?$"
)
_CUT = re.compile(
    r"\s[–—|·•/]\s|: | \(|\t|, (?=(?:[Ss]eason|[Ss]eries|S\d|the (?:second|third|fourth|fifth|final)|\d{4}|\p{Ll}))|"
    r"\. |\s{2,}"
)
_NOTE = re.compile(r"\s*[(\[](?P<note>[^)\]\n]{1,80})[)\]]")
_ENDS = re.compile(r"\s*$|\s*[\t\n(:|·•/–—]|\s[–—|·•/-]\s|[:.,]\s|\s*[★☆]|\s*\[")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_EDGES = ' ,:;–—-“”"‘’«»★☆½*'
_CODE = re.compile(r"\bS\d{1,2}\s?E\d{1,3}\b")
_LED = re.compile(  # small words with which a line goes on, or somebody's task
    r"(?:By|From|With|In|On|At|The|And|For|Read|More|See|Also|Watch|Next|Last|This|Our|Your|We|It|I|You|He|She|They)\b"
    r"[^\p{Lu}]*$|(?i:(?:Dir|Director|Directed|Written|Writer|Cast|EPs?|Starring|Stars|With|Lead|Host|Music|Producer|"
    r"Created)\b)|[\p{Lu}\d+&/]{1,3}$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
    r"\p{Ll}*\.? \d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{Ll}*day)?s?\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name as its line has it: `end` is where it and its notes end, `how` what sets it off, `note` what stands in
    brackets behind it, `tag` the sort of work or the day that was taken off it."""

    text: str
    how: str
    end: int
    season: int | None = None
    note: str = ""
    tag: str = ""

    @property
    def year(self) -> int | None:
        found = _YEAR.match(self.note.strip())
        return int(found[0]) if found else None


def name_at(line: str, at: int, marked: tuple[str, int, int] | None = None, *, is_head: bool = False) -> Name | None:
    """The name with which a line goes on at a place; `marked` is one that a mark sets off there. `is_head` says that
    the line is a heading or a term."""
    found = _set_off(line, at, marked) or _whole(line, at, is_head) or _leading(line, at)
    if found is None:
        return None
    name = _with_note(line, _without_season(line, found))
    name = replace(name, text=name.text.strip(_EDGES))
    return name if _may_be_work(name.text, line) else None


def _set_off(line: str, at: int, marked: tuple[str, int, int] | None) -> Name | None:
    if marked:
        kind, start, end = marked
        return Name(line[start:end], kind, end)
    found = _QUOTED.match(line, at)
    return Name(found["name"], "quote", found.end()) if found else None


def _whole(line: str, at: int, is_head: bool) -> Name | None:
    """A name that is all of a line, or all up to brackets, a dash or the season: "Hustle: The Ricky Vance Story"."""
    season = _SEASON.search(line, at + 1)
    found = _TO_NOTE.match(line, at, season.start() if season else len(line))
    is_short = len(line) - at <= _LONGEST_WHOLE and line[-1:] not in ".;"
    if found is None or not (is_head or is_short or found.end() < len(line)):
        return None
    name = found["name"].strip()
    tag = _TAG.search(name)
    said = tag[0].strip() if tag else ""
    name = name[: tag.start()] if tag and said else name
    speaker, _, title = name.partition(": ")
    if speaker.isupper() and title and not title.isupper():
        name, at = title, at + len(speaker) + 2
    if not name or not may_be_title(name) or not (name[0].isupper() or name[0].isdigit()) or _LABELLED.match(name):
        return None
    return Name(name, "caps" if name.isupper() and len(name) > _FEW else "plain", at + len(name), tag=said)


_FEW = 3  # letters up to which capitals are initials
_LABELLED = re.compile(r"[^:]{2,30}: (?=\p{Ll}|\d)")


def _leading(line: str, at: int) -> Name | None:
    """A name in front of other words, up to whatever ends it."""
    found = _PLAIN.match(line, at)
    if found is None:
        return None
    name = found[0]
    for pattern in (_SEASON, _CUT):
        cut = pattern.search(name)
        name = name[: cut.start()] if cut and cut.start() else name
    end = at + len(name)
    if not any(pattern.match(line, end) for pattern in (_ENDS, _SEASON, _TAG)):
        return None
    is_caps = name.isupper() and sum(letter.isalpha() for letter in name) >= _FEW
    if not is_caps and line[end : end + 1] in (".", ",") and not _SEASON.match(line, end):
        return None  # a sentence that opens with a name
    return Name(name, "caps" if is_caps else "plain", end)


def _without_season(line: str, name: Name) -> Name:
    """A name without the season behind or in it: "Rook: Series Two", "Undertow Season 3 1 March"."""
    inside = next((found for found in _SEASON.finditer(name.text) if found.start() > 0), None)
    if inside:
        return replace(name, text=name.text[: inside.start()], season=_season_of(inside[0]))
    behind = _SEASON.match(line, name.end)
    return replace(name, season=_season_of(behind[0]), end=behind.end()) if behind else name


def _season_of(text: str) -> int | None:
    named = seasons_in(text.strip(" ,:–—-"))
    digits = re.search(r"\d+", text)
    return named[0][1] if named else int(digits[0]) if digits else None


def _with_note(line: str, name: Name) -> Name:
    found = _NOTE.match(line, name.end)
    note, end = (found["note"], found.end()) if found else ("", name.end)
    season = name.season
    if season is None:
        beside = seasons_in(f"{note} {line[end : end + 40]}".lstrip(" ,:–—-"))
        short = _SHORT.match(note) or _SHORT.match(line, end)
        season = beside[0][1] if beside and beside[0][0] < _FAR else int(short["season"]) if short else None
    return replace(name, note=note, end=end, season=season)


def _may_be_work(name: str, line: str) -> bool:
    if not name or len(name.split()) > _MOST_WORDS or not any(letter.isalpha() for letter in name):
        return False
    if _LED.match(name) or name in reversed_table("demonyms") or _is_country(name):
        return False
    head, colon, _ = name.partition(":")
    is_episode = titled(line) or _CODE.search(line) or any(m.is_whole and m.start <= len(name) for m in marks(line))
    return may_name(name, name) and not is_episode and not (colon and is_label(head))


@cache
def _countries() -> frozenset[str]:
    return frozenset(name.lower() for name in Locale("en").territories.values())


def _is_country(name: str) -> bool:
    return name.lower().removeprefix("the ") in _countries()
