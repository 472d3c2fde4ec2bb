"""Lines that open with the name of a work: "+ Slate — back for more", "9pm BBC One Low Water (R)", "Dark: Season 2"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import regex as re

from showbible.claims.values.text import fold
from showbible.reading.context.pointer import is_name
from showbible.reading.context.scopes import section_of
from showbible.reading.context.seasons import seasons_in
from showbible.reading.context.work_names import is_part, names_work
from showbible.reading.names import LINE_TITLE
from showbible.reading.words import alternatives, is_time, table

_LONGEST = 220  # characters of a line that are looked at
_PREFIX = re.compile(
    r"^(?:(?P<time>\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|\d{1,2}[.:]\d\d)"
    r"(?:[–-]\d{1,2}[.:]\d\d(?: ?[ap]m)?)?[,:]?\s+(?=\S)|(?P<mark>(?:[+!?✓✔✗✘×»►>]|X)(?:/[+X!?])?)\s+|"
    r"(?P<number>\d{1,3}[.)])\s+|(?P<bullet>[*•·–—-])\s?)?"
)
_DAY = re.compile(
    r"^(?P<date>(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*\.?,? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|"
    r"\d{1,2} \p{Lu}\p{Ll}{2,8}))"
    r"(?:\s?[:–—|-]\s?|\t)(?=[“\"‘]?\p{Lu})"
)
_QUOTED = re.compile(r"[“\"‘](?P<name>[\p{Lu}\d][^”\"’\n]{0,80}?)[,.]?[”\"’](?!\p{L})")
_PLAIN = re.compile(rf"(?P<name>{LINE_TITLE}[!?]?)[”’\"]?")
_CUT = re.compile(
    r"(?::|,| [–—-])? (?=(?:Complete )?(?:Seasons?|Episodes?|Eps?\.?|Part|Parts|Volume) (?:\d|\p{Lu})|"
    r"(?:Series|Book) \d)|"
    r"\s[–—-]\s|: (?=(?:The )?(?:Complete|Final|First|Second|Third) )"
)
_NOTE = re.compile(r"\s*[(\[](?P<note>[^)\]\n]{1,60})[)\]]")
_FLAG = re.compile(r"\s*\((?:N|R|S|L|W|AD|HD|T|rpt|repeat|new|live|series|premiere)\)", re.IGNORECASE)
_BEHIND = re.compile(r"\s*$|\s*[:,.]\s|\s[–—|·-]\s|\s?[–—]\s?|\t|\s*[*★☆½]+|,? (?=(?i:season|series|s\d))|\s*\n")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class WorkLine:
    """A line that opens with a work's name, if `name` is given; else one in the same style that names none clearly.

    `style` is how it is set off, `end` where the name and its notes end, `note` what stands in brackets behind it.
    """

    name: str | None
    style: str
    end: int = 0
    note: str = ""
    season: int | None = None
    is_new: bool = False

    @property
    def year(self) -> int | None:
        found = _YEAR.fullmatch(self.note.strip())
        return int(found[0]) if found else None


@lru_cache(maxsize=1024)
def parse(text: str, channels: frozenset[str] = frozenset()) -> WorkLine | None:
    """A line taken apart; None where it opens with no name."""
    line = text[:_LONGEST].partition("\n")[0]
    prefix = _PREFIX.match(line)
    style = (prefix.lastgroup if prefix else None) or "plain"
    begin = prefix.end() if prefix else 0
    if day := _DAY.match(line[begin:]):
        style, begin = "day", begin + day.end()
    if style == "time":
        channel = channel_of(line[begin:], channels)
        if channel is None:
            return WorkLine(None, style)
        begin += len(channel)
    found = _QUOTED.match(line, begin) or _PLAIN.match(line, begin)
    if not found:
        return WorkLine(None, style) if style in ("mark", "time") else None
    name = found["name"] if found.re is _QUOTED else _CUT.split(found["name"])[0]
    end = found.end() if name == found["name"] else found.start("name") + len(name)
    return _with_notes(line, name, end, style)


def _with_notes(line: str, name: str, end: int, style: str) -> WorkLine | None:
    notes = list[str]()
    is_new = False
    while flag := _FLAG.match(line, end):
        is_new, end = is_new or flag[0].strip(" ()").lower() in ("n", "new", "premiere"), flag.end()
    while len(notes) < 2 and (note := _NOTE.match(line, end)):
        notes.append(note["note"])
        end = note.end()
    if not _BEHIND.match(line, end) or not may_name(name, line):
        return WorkLine(None, style) if style in ("mark", "time") else None
    named = seasons_in(line[end : end + 40].lstrip(" ,:–—-"))
    season = named[0][1] if named and named[0][0] < 12 else None
    return WorkLine(name, style, end, notes[0] if notes else "", season, is_new)


def may_name(name: str, text: str) -> bool:
    """Whether a name may be a work's: no label, no section of a page, no channel, no date."""
    return (
        is_name(name)
        and names_work(name)
        and fold(name) not in _labels()
        and fold(name) not in _channels()
        and not section_of(name)
        and not is_part(name)
        and text[:1] != "("
        and not text.rstrip().endswith("?")
        and not is_day(name)
    )


def is_label(name: str) -> bool:
    return fold(name) in _labels()


def is_day(name: str) -> bool:
    """Whether a line is that of a day: "SATURDAY 8", "March 6", "Week 3"."""
    first = name.split(maxsplit=1)[0].rstrip(".,")
    return first.capitalize().removesuffix("s") in _days() or first.capitalize() in _days() or is_time(name)


@cache
def _days() -> frozenset[str]:
    return frozenset([*table("weekdays"), *table("months"), "Week", "Today", "Tonight", "Tomorrow", "From"])


@cache
def _labels() -> frozenset[str]:
    return frozenset(fold(label) for listed in table("labels").values() for label in listed)


@cache
def _channels() -> frozenset[str]:
    return frozenset(fold(name) for name in table("networks"))


@cache
def _network() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(table('networks'))})(?:[,:]| [–—-])?\s+(?=[“\"‘]?[\p{{Lu}}\d])")


def is_channel(text: str) -> bool:
    return fold(text) in _channels()


def channel_of(rest: str, channels: frozenset[str]) -> str | None:
    """The channel that stands before the name in a line of listings, "" where none does on this page."""
    if known := _network().match(rest):
        return known[0]
    named = next((name for name in sorted(channels, key=len, reverse=True) if rest.startswith(f"{name} ")), None)
    return f"{named} " if named else None if channels else ""


def channels_in(lines: Iterable[str]) -> frozenset[str]:
    """The words with which several lines of listings go on behind the time, and after which they differ: channels."""
    behind: dict[str, set[str]] = defaultdict(set)
    for line in lines:
        prefix = _PREFIX.match(line)
        if prefix and prefix["time"]:
            spoken = line[prefix.end() :].split()
            for count in (1, 2, 3):
                if len(spoken) > count:
                    behind[" ".join(spoken[:count])].add(spoken[count])
    found = {name for name, following in behind.items() if len(following) > 1 and name[0].isupper()}
    return frozenset(name for name in found if not any(other.startswith(f"{name} ") for other in found))
