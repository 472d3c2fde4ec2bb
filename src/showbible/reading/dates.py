"""Dates as pages write them to EDTF, with no more precision than is given."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

import regex as re

from showbible.claims.values.date import bounds

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?"
_PARTS = {
    "spring": 21,
    "summer": 22,
    "autumn": 23,
    "fall": 23,
    "winter": 24,
    "q1": 33,
    "q2": 34,
    "q3": 35,
    "q4": 36,
    "first quarter": 33,
    "second quarter": 34,
    "third quarter": 35,
    "fourth quarter": 36,
    "early": 37,
    "start of": 37,
    "beginning of": 37,
    "mid": 38,
    "middle of": 38,
    "late": 39,
    "end of": 39,
    "first half": 40,
    "second half": 41,
}
_PART = r"(?P<part>" + "|".join(part.replace(" ", r"\ ") for part in sorted(_PARTS, key=len, reverse=True)) + ")"
_ABOUT = r"(?P<about>around|about|circa|c\.|roughly|approximately)\s+"

_DATE = re.compile(
    rf"""(?P<iso>\b(?:19|20)\d\d-\d\d-\d\d\b)
    | \b{_WEEKDAY}{_DAY}(?:\ of)?\ {_MONTH}(?:,?\ {_YEAR}\b)?
    | \b{_WEEKDAY}{_MONTH}\ {_DAY}\b(?!:\d)(?:,?\ {_YEAR}\b)?
    | \b(?P<slash>\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d)\b
    | \b(?:the\ )?{_PART}[\s-]?(?:of\ )?(?:the\ year\ )?(?:in\ )?{_YEAR}\b
    | \b(?P<rel>this|next|last|the\ following)\ (?P<relpart>year|spring|summer|autumn|fall|winter|month)\b
    | \b{_MONTH}(?:\ of)?,?\ {_YEAR}\b
    | (?:{_ABOUT})?\b{_YEAR}\b(?![-–/]\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_RANGE = re.compile(r",? (?:to|until|and|through) |\s?[–—-]\s?")
_OR = re.compile(r",? or (?:in |by |the )*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: its place, its EDTF value, and whether the year was said there."""

    start: int
    end: int
    edtf: str
    has_year: bool = True


@dataclass(frozen=True, slots=True)
class Anchor:
    """What settles a date that is not whole: the page's own date, and whether days come before months."""

    today: str | None = None  # EDTF
    day_first: bool = True

    @property
    def year(self) -> int | None:
        return bounds(self.today)[0].year if self.today else None

    @property
    def month(self) -> int | None:
        return bounds(self.today)[0].month if self.today and len(self.today) in (7, 10) else None


def find(text: str, anchor: Anchor, *, future: bool | None = None) -> list[Found]:
    """All dates in `text`. `future` says which year a date without one takes: the coming one, or the last."""
    matches = list(_DATE.finditer(text))
    found = [
        date
        for match, following in zip_longest(matches, matches[1:])
        if (date := _read(match, _anchored(text, match, following, anchor), future))
    ]
    return list(_joined(text, _after_the_first(found)))


def _after_the_first(found: list[Found]) -> list[Found]:
    """A day without a year that follows a day with one is of that year, or of the next where it would lie before it:
    "began on 3 March 2022 and ended on 5 May"."""
    out: list[Found] = []
    for date in found:
        first = out[-1] if out else None
        if first and first.has_year and not date.has_year and len(date.edtf) == len(first.edtf) == 10:
            year = int(first.edtf[:4]) + (date.edtf[5:] < first.edtf[5:])
            out.append(Found(date.start, date.end, f"{year}{date.edtf[4:]}", has_year=True))
        else:
            out.append(date)
    return out


def _anchored(text: str, match: re.Match[str], following: re.Match[str] | None, anchor: Anchor) -> Anchor:
    """In "4 May to 8 June 2019" the first day is of the year that the second one says."""
    if match["year"] or not match["day"] or following is None or not following["year"]:
        return anchor
    if not _RANGE.fullmatch(text[match.end() : following.start()]):
        return anchor
    return Anchor(following["year"], anchor.day_first)


def _read(match: re.Match[str], anchor: Anchor, future: bool | None) -> Found | None:
    edtf, has_year = _value(match, anchor, future)
    return Found(match.start(), match.end(), edtf, has_year) if edtf else None


def _value(match: re.Match[str], anchor: Anchor, future: bool | None) -> tuple[str | None, bool]:
    if match["iso"]:
        return match["iso"] if _is_day(*(int(part) for part in match["iso"].split("-"))) else None, True
    if match["slash"]:
        return _slash(match["slash"], anchor), True
    if match["rel"]:
        return _relative(match["rel"].lower(), match["relpart"].lower(), anchor), False
    month = _MONTHS[match["month"].lower().rstrip(".")] if match["month"] else None
    if match["part"] and match["year"]:
        return f"{match['year']}-{_PARTS[match['part'].lower()]}", True
    if match["day"] and month:
        year = int(match["year"]) if match["year"] else _year_for(month, int(match["day"]), anchor, future)
        if year is None or not _is_day(year, month, int(match["day"])):
            return None, False
        return f"{year}-{month:02}-{int(match['day']):02}", bool(match["year"])
    if month:
        return f"{match['year']}-{month:02}", True
    return (f"{match['year']}~" if match["about"] else match["year"]), True


def _slash(text: str, anchor: Anchor) -> str | None:
    first, second, year = (int(part) for part in re.split(r"[/.]", text))
    day, month = (first, second) if (anchor.day_first and second <= 12) or first > 12 else (second, first)
    return f"{year}-{month:02}-{day:02}" if _is_day(year, month, day) else None


def _relative(which: str, part: str, anchor: Anchor) -> str | None:
    """ "this autumn", "next year", "last month", by the page's own date."""
    if anchor.year is None:
        return None
    step = {"this": 0, "next": 1, "the following": 1, "last": -1}[which]
    if part == "year":
        return str(anchor.year + step)
    if part == "month":
        if anchor.month is None:
            return None
        months = anchor.year * 12 + anchor.month - 1 + step
        return f"{months // 12}-{months % 12 + 1:02}"
    code = _PARTS[part]
    still_ahead = anchor.month is not None and anchor.month < {21: 3, 22: 6, 23: 9, 24: 12}[code]
    return f"{anchor.year + (0 if still_ahead and step > 0 else step)}-{code}"


def _year_for(month: int, day: int, anchor: Anchor, future: bool | None) -> int | None:
    """The year of a day without one: the nearest to the page's own date that fits the tense."""
    if anchor.year is None or anchor.today is None:
        return None
    if len(anchor.today) < 10 or future is None:
        return anchor.year
    this = f"{anchor.year}-{month:02}-{day:02}"
    if future:
        return anchor.year if this >= anchor.today[:10] else anchor.year + 1
    return anchor.year if this <= anchor.today[:10] else anchor.year - 1


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def _joined(text: str, found: list[Found]) -> Iterator[Found]:
    """ "late 2023 or early 2024" is one date: one of a set."""
    held: Found | None = None
    for date in found:
        between = text[held.end : date.start] if held else ""
        if held and _OR.fullmatch(between):
            held = Found(held.start, date.end, f"[{held.edtf.strip('[]')},{date.edtf}]", held.has_year)
            continue
        if held:
            yield held
        held = date
    if held:
        yield held
