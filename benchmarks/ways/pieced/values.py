"""Words to values of the claim contract: dates, numbers, minutes, countries, languages, genres."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from babel import Locale
from dateutil import parser

from benchmarks.ways.pieced.words import alternatives, listed, table

PEOPLES = table("peoples")
GENRES = alternatives(listed("genres"))
NUMBERS = {word: place for name in ("numbers", "nths") for place, word in enumerate(listed(name))} | {"a dozen": 12}
NTH = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{alternatives(listed('nths'))})"
NUMBER = rf"(?:\d{{1,4}}(?:st|nd|rd|th)?|{alternatives(NUMBERS)})"

_PARTS = table("parts_of_year")
_PART = re.compile(rf"\b({alternatives(_PARTS)})(?: |-)?(?:of )?(?:in )?((?:19|20)\d\d)\b", re.IGNORECASE)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_YEAR = r"(?:19|20)\d\d"
DATE = re.compile(
    rf"\b(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{4}}"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:{_MONTHS}|(?:{_SHORT})\b\.?)"
    rf"(?: \d{{1,2}}(?:st|nd|rd|th)?\b(?!:))?(?:,? {_YEAR})?"
    rf"|(?:{alternatives(_PARTS)})(?: |-)?(?:of |in )?{_YEAR}|{_YEAR})(?!\w)",
    re.IGNORECASE,
)
_FIRST, _SECOND = datetime(2001, 1, 1), datetime(2002, 2, 2)  # what differs after both was not in the text

_HOURS = re.compile(r"\b(\d+|an?|one|two) ?-?h(?:ours?|rs?)?\b")
_MINUTES = re.compile(r"\b(\d+) ?-?m(?:in(?:ute)?s?)?\b")
_ENGLISH = Locale("en")
_COUNTRIES = {name.casefold(): code for code, name in _ENGLISH.territories.items() if code.isalpha()}
_COUNTRIES |= {"usa": "US", "uk": "GB", "us": "US", "u.s.": "US", "great britain": "GB"}
_LANGUAGES = {name.casefold(): code for code, name in _ENGLISH.languages.items() if len(code) < 4}

_GENRE = re.compile(rf"\b(?:{GENRES})\b", re.IGNORECASE)


def number(words: str) -> int | None:
    words = words.strip().casefold()
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else NUMBERS.get(words)


def minutes(words: str) -> int | None:
    """The minutes of "1 h 47 min", "44 mins", "an hour"."""
    hours, rest = _HOURS.search(words), _MINUTES.search(words)
    if not hours and not rest:
        return None
    return 60 * (number(hours[1]) or 1 if hours else 0) + (int(rest[1]) if rest else 0)


@lru_cache(maxsize=4096)
def edtf(words: str, published: str | None, day_first: bool) -> str | None:
    """A date as EDTF, as precise as it was said; without a year it takes that of the page."""
    if part := _PART.search(words):
        return f"{part[2]}-{_PARTS[part[1].casefold()]}"
    try:
        one, other = (
            parser.parse(words, default=day, dayfirst=day_first and "/" in words) for day in (_FIRST, _SECOND)
        )
    except (ValueError, OverflowError):
        return None
    year = one.year if one.year == other.year else int((published or "0")[:4])
    if not year:
        return None
    if one.month != other.month:
        return f"{year:04}" if one.year == other.year else None
    return f"{year:04}-{one.month:02}-{one.day:02}" if one.day == other.day else f"{year:04}-{one.month:02}"


def dates(words: str, published: str | None, day_first: bool) -> list[str]:
    """All dates of a stretch of text."""
    found = (
        edtf(one[0], published, day_first)
        for one in DATE.finditer(words)
        if not one[0].isalpha() or not one[0].islower()
    )
    return [date for date in found if date]


def countries(words: str) -> list[str]:
    named = (
        _COUNTRIES.get(part.strip().casefold()) or PEOPLES.get(part.strip()) for part in re.split(r"[,/;•]", words)
    )
    return [code for code in named if code]


def languages(words: str) -> list[str]:
    return [code for part in re.split(r"[,/;•]", words) if (code := _LANGUAGES.get(part.strip().casefold()))]


def genres(words: str) -> list[str]:
    found = (one[0].casefold() for one in _GENRE.finditer(words))
    return list(dict.fromkeys("science fiction" if genre == "sci-fi" else genre for genre in found))
