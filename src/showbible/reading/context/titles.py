"""Titles and headings: "Show (2022): S02E01 – Title", "Show Season 2: Release Date, Cast", "3x07"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex as re

from showbible.reading.numbers import NUMERAL, ORDINAL, number

_GAP = r"[\s:,;|–—-]*+"
_YEAR = r"(?:\s*\((?P<year>(?:19|20)\d\d)(?:\s*[–-]\s*(?:\d{4})?)?\))?"
_SEASON = r"(?:Season|Series)"
_CODE = re.compile(
    rf"^(?P<work>.*?){_YEAR}{_GAP}\b(?:S(?P<season>\d{{1,2}})\s?[·.]?\s?E(?P<episode>\d{{1,3}})|"
    rf"(?P<season2>\d{{1,2}})(?:x(?P<episode2>\d{{2,3}})|\.(?P<episode3>\d\d)(?=:? [“\"])))\b"
    rf"{_GAP}(?P<title>.*)$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"(?P<work>.*?){_YEAR}{_GAP}\b(?:{_SEASON} (?P<season>{NUMERAL})\b|(?:the "
    rf")?(?P<ordinal>{ORDINAL}) (?:season|series)\b)"
    rf"(?:{_GAP}(?:Episode|Ep\.?|Chapter) (?P<episode>{NUMERAL})\b(?: (?:of|/) ?\d{{1,3}}\b)?)?{_GAP}(?P<title>.*)$",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(r"^(?P<work>[^()]{1,80}?)\s*\((?P<year>(?:19|20)\d\d)(?:\s*[–-]\s*(?:\d{4})?)?\)(?P<title>.*)$")
_TYPES = {
    "series": "series",
    "miniseries": "series",
    "show": "series",
    "film": "film",
    "movie": "film",
    "documentary": "documentary",
}
# Wikipedia's way to tell works of one name apart: "Dark (TV series)", "Fargo (1996 film)".
_WITH_TYPE = re.compile(
    r"^(?P<work>[^()]{1,80}?) \((?:(?P<year>(?:19|20)\d\d) )?(?:[\p{L}]+ )?(?P<type>TV series|"
    r"series|miniseries|TV show|film|movie|documentary)\)$",
    re.IGNORECASE,
)
_EDGES = " \t:,;|–—-“”\"‘’'"
_LONGEST = 400  # characters; what is longer is no title


@dataclass(frozen=True, slots=True)
class Headline:
    """What a title says it is about; None where it does not say."""

    work: str | None = None
    year: int | None = None
    season: int | None = None
    episode: int | None = None
    rest: str = ""
    type: str | None = None


@lru_cache(maxsize=1024)
def parse(title: str) -> Headline:
    """What a title or heading says of work, year, season and episode; `rest` is what follows."""
    if len(title) > _LONGEST:
        return Headline(rest=title.strip())
    if found := _CODE.match(title):
        season, episode = (
            found["season"] or found["season2"],
            found["episode"] or found["episode2"] or found["episode3"],
        )
        return Headline(_work(found["work"]), _int(found["year"]), int(season), int(episode), found["title"].strip())
    if found := _NUMBERED.match(title):
        episode_number = number(found["episode"]) if found["episode"] else None
        season_number = number(found["season"] or found["ordinal"])
        return Headline(
            _work(found["work"]), _int(found["year"]), season_number, episode_number, found["title"].strip()
        )
    if found := _WITH_TYPE.match(title):
        return Headline(_work(found["work"]), _int(found["year"]), type=_TYPES[found["type"].lower().split()[-1]])
    if found := _WITH_YEAR.match(title):
        return Headline(_work(found["work"]), _int(found["year"]), rest=found["title"].strip(_EDGES))
    return Headline(rest=title.strip())


def _work(text: str) -> str | None:
    """The name before the number, without the quotes or the words that lead up to it."""
    name = text.strip(_EDGES)
    return name or None


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def episode_title(rest: str) -> str | None:
    """The title of an episode out of what follows its number, where that is short enough to be one."""
    name = rest.strip(_EDGES + ".")
    return name if 0 < len(name) <= 80 else None
