"""The forms in which pages write a date, each with how its value is told by the page's own date."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import regex as re

from showbible.claims.values.date import bounds

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_DAYS = [name.lower() for name in calendar.day_name]
# What a page says of a part of a year -> its EDTF code.
_CODES: dict[int, list[str]] = {
    21: ["spring", "springtime"],
    22: ["summer", "summertime"],
    23: ["autumn", "fall"],
    24: ["winter"],
    33: ["q1", "first quarter"],
    34: ["q2", "second quarter"],
    35: ["q3", "third quarter"],
    36: ["q4", "fourth quarter", "final quarter", "last quarter"],
    37: ["early", "early in", "start of", "beginning of", "dawn of", "first months of", "early part of"],
    38: ["mid", "middle of", "midway through"],
    39: ["late", "late in", "end of", "close of", "tail end of", "final months of", "last months of", "latter part of"],
    40: ["first half", "h1"],
    41: ["second half", "back half", "latter half", "h2"],
}
PARTS = {part: code for code, parts in _CODES.items() for part in parts}
_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
_NAMED = {
    "halloween": (10, 31),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year’s day": (1, 1),
    "new year's day": (1, 1),
    "new year’s eve": (12, 31),
    "new year's eve": (12, 31),
    "valentine’s day": (2, 14),
    "valentine's day": (2, 14),
}

Value = tuple[str | None, bool]  # EDTF, and whether the year was said


@dataclass(frozen=True, slots=True)
class Anchor:
    """What settles a date that is not whole: the page's own date, whether days come before months, and the year that
    the heading above says."""

    today: str | None = None  # EDTF
    day_first: bool = True
    said: int | None = None

    @property
    def year(self) -> int | None:
        return bounds(self.today)[0].year if self.today else None

    @property
    def month(self) -> int | None:
        return bounds(self.today)[0].month if self.today and len(self.today) in (7, 10) else None

    @property
    def day(self) -> date | None:
        return bounds(self.today)[0] if self.today and len(self.today) == 10 else None


def _any(words: list[str] | tuple[str, ...] | dict[str, int]) -> str:
    return "|".join(word.replace(" ", r"\ ") for word in sorted(words, key=len, reverse=True))


_MONTH = rf"(?P<month>{_any([*calendar.month_name[1:], *calendar.month_abbr[1:], 'Sept'])})\b\.?"
_YEAR = r"(?:(?P<year>(?:19|20)\d\d)|(?P<ryear>(?:this|next|last|that|the\ same|the\ following)\ year))\b"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_LINK = r"(?:\s?[–—-]\s?|\ (?:to|and|&|through|until)\ (?:the\ )?)"
_FIRST = rf"(?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_LINK}"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\ (?:the\ )?)?"
_PART = rf"(?:(?P<also>early|mid)-to-)?(?P<part>{_any(PARTS)})"
_ABOUT = r"(?P<about>around|about|circa|c\.|roughly|approximately)\s+"
_OF_MONTH = (
    r"(?:(?:the\ )?(?:early|mid|late|start\ of|beginning\ of|middle\ of|end\ of|(?:first|second|third|fourth|last)\ "
    r"(?:week|half|weekend)\ (?:of|in))[\s-]?)"
)
_BEFORE_MONTH = (
    r"(?:(?<=\b(?:in|by|since|until|till|from|for|of|through|during|around|before|after|to|and|or|between)\ )|"
    rf"(?P<which>this|this\ coming|this\ past|next|last|that|back\ in)\ |{_OF_MONTH})"
)


def is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def _said_year(match: re.Match[str], anchor: Anchor) -> int | None:
    """The year that a date says: "2022", "’95", "last year"."""
    if match["year"]:
        return int(match["year"]) if len(match["year"]) == 4 else _century(int(match["year"][-2:]))
    if match["ryear"]:
        step = {"this": 0, "next": 1, "last": -1}.get(match["ryear"].lower().split()[0])
        return anchor.year + step if anchor.year and step is not None else None
    return None


def _century(year: int) -> int:
    return year + (1900 if year > 40 else 2000)


def _day(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    month, day, year = MONTHS[match["month"].lower()], int(match["day"]), _said_year(match, anchor)
    said = year is not None
    year = year if year is not None else year_for(month, day, anchor, future)
    if year is None or not is_day(year, month, day):
        return None, False
    return f"{year}-{month:02}-{day:02}", said


def year_for(month: int, day: int | None, anchor: Anchor, future: bool | None) -> int | None:
    """The year of a day or month without one: the heading's, else the nearest to the page's own date that fits the
    tense."""
    if anchor.said is not None:
        return anchor.said
    if anchor.year is None or anchor.today is None:
        return None
    if len(anchor.today) < 10:
        return anchor.year
    this, today = (month, day or 0), (int(anchor.today[5:7]), int(anchor.today[8:10]) if day else 0)
    if future is None:
        away = (this[0] - today[0]) * 30 + (this[1] - today[1] if day else 0)
        return anchor.year + (away < -200) - (away > 200)
    if future:
        return anchor.year if this >= today else anchor.year + 1
    return anchor.year if this <= today else anchor.year - 1


def _numeric(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    first, second, year = (int(part) for part in re.split(r"[/.]", match["slash"]))
    year = year if year > 99 else _century(year)
    day_first = (anchor.day_first and second <= 12) or first > 12
    day, month = (first, second) if day_first else (second, first)
    return (f"{year}-{month:02}-{day:02}" if is_day(year, month, day) else None), True


def _short(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    first, second = (int(part) for part in match["short"].split("/"))
    day, month = (first, second) if (anchor.day_first and second <= 12) or first > 12 else (second, first)
    year = year_for(month, day, anchor, future) if 1 <= month <= 12 else None
    return (f"{year}-{month:02}-{day:02}" if year and is_day(year, month, day) else None), False


def _iso(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    return (match["iso"] if is_day(*(int(part) for part in match["iso"].split("-"))) else None), True


def _part_of_year(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    year, code = _said_year(match, anchor), PARTS[match["part"].lower()]
    if year is None:
        return None, False
    if match["also"]:
        return f"[{year}-{PARTS[match['also'].lower()]},{year}-{code}]", bool(match["year"])
    return f"{year}-{code}", bool(match["year"])


def _year_end(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    return (f"{anchor.year}-39" if anchor.year else None), False


def _new_year(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    return (f"{anchor.year + 1}-37" if anchor.year and (anchor.month or 12) >= 5 else None), False


def _season(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    """ "this autumn", "last spring", "in the summer"."""
    if anchor.year is None:
        return None, False
    code, which = PARTS[match["relpart"].lower()], (match["rel"] or "").lower()
    first, last = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}[code]
    month = anchor.month
    if which == "next":
        return f"{anchor.year + (month is None or month >= first)}-{code}", False
    if which in ("last", "this past"):
        return f"{anchor.year - (month is None or month <= last)}-{code}", False
    if which.startswith("this") or month is None:
        return f"{anchor.year}-{code}", False
    gone = month > last if future is not False else False
    return f"{anchor.year + gone - (future is False and month < first)}-{code}", False


def _relative(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    """ "next year", "last month", by the page's own date."""
    if anchor.year is None:
        return None, False
    step = {"this": 0, "next": 1, "the following": 1, "last": -1}[match["step"].lower()]
    if match["unit"].lower() == "year":
        return str(anchor.year + step), False
    if anchor.month is None:
        return None, False
    months = anchor.year * 12 + anchor.month - 1 + step
    return f"{months // 12}-{months % 12 + 1:02}", False


def _near(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    if anchor.day is None:
        return None, False
    word = match["near"].lower()
    step = 1 if word.startswith("tomorrow") else -1 if word in ("yesterday", "last night") else 0
    return (anchor.day + timedelta(days=step)).isoformat(), False


def _weekday(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    """ "on Friday", "next Tuesday", "last Thursday"; a weekday without such a word goes by the tense."""
    if anchor.day is None:
        return None, False
    which, day = (match["wk"] or "").lower(), anchor.day
    ahead = (_DAYS.index(match["wday"].lower()) - day.weekday()) % 7
    if which == "last" or (which == "" and future is False):
        return (day - timedelta(days=(7 - ahead) % 7 or (7 if which else 0))).isoformat(), False
    if which == "" and future is None:
        return None, False
    if which.startswith("next"):
        ahead += 7 if ahead > 0 and day.weekday() + ahead < 7 else 0
        ahead = ahead or 7
    return (day + timedelta(days=ahead)).isoformat(), False


def _month_year(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    year = _said_year(match, anchor)
    return (f"{year}-{MONTHS[match['month'].lower()]:02}" if year else None), bool(match["year"])


def _month_alone(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    month, which = MONTHS[match["month"].lower()], (match["which"] or "").lower()
    if which in ("last", "this past", "back in"):
        future = False
    elif which in ("next", "this coming"):
        future = True
    year = year_for(month, None, anchor, future)
    return (f"{year}-{month:02}" if year else None), False


def _day_alone(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    """ "the 19th": of the page's own month, or of the one before or after it by the tense."""
    day, today = int(match["alone"]), anchor.day
    if today is None or not 1 <= day <= 31 or future is None:
        return None, False
    step = (day < today.day) if future else -(day > today.day)
    months = today.year * 12 + today.month - 1 + step
    year, month = months // 12, months % 12 + 1
    return (f"{year}-{month:02}-{day:02}" if is_day(year, month, day) else None), False


def _named(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    month, day = _NAMED[match["feast"].lower()]
    year = _said_year(match, anchor) or year_for(month, day, anchor, future)
    return (f"{year}-{month:02}-{day:02}" if year else None), bool(match["year"])


def _year(match: re.Match[str], anchor: Anchor, future: bool | None) -> Value:
    return (f"{match['year']}~" if match["about"] else match["year"]), True


FORMS: tuple[tuple[str, Callable[[re.Match[str], Anchor, bool | None], Value]], ...] = (
    (r"(?P<iso>\b(?:19|20)\d\d-\d\d-\d\d\b)", _iso),
    (rf"\b{_WEEKDAY}(?:{_FIRST})?{_DAY}(?:\ of)?[\ -]{_MONTH}(?:,?[\ -]{_YEAR})?", _day),
    (rf"\b{_WEEKDAY}{_MONTH}\ (?:the\ )?(?:{_FIRST})?{_DAY}\b(?!:\d|\.\d)(?:,?\ {_YEAR})?", _day),
    (r"(?<![\d/.])(?P<slash>\d{1,2}[/.]\d{1,2}[/.](?:(?:19|20)\d\d|\d\d))\b(?![/.]\d)", _numeric),
    (r"(?:(?<=\b(?:on|from|until|starting|since)\ )|(?<=day,?\ ))(?P<short>\d{1,2}/\d{1,2})\b(?![/c.])", _short),
    (rf"\b(?:the\ )?{_PART}[\s-]?(?:of\ |in\ )?(?:the\ year\ )?{_YEAR}", _part_of_year),
    (r"\b(?:the\ )?(?P<yearend>end\ of\ the\ year|year['’]s\ end|year-end)\b", _year_end),
    (r"(?<=\bin\ )(?:the\ )?(?P<newyear>new\ year)\b(?!['’])", _new_year),
    (
        rf"\b(?:(?P<rel>this|this\ coming|this\ past|next|last)|(?<=\b(?:in|for|by|until|from|hearing)\ )(?:the\ )?)\ ?"
        rf"(?P<relpart>{_any(_SEASONS)})\b(?!-)",
        _season,
    ),
    (rf"(?:{_OF_MONTH})?\b{_MONTH}(?:\ of)?,?\ (?:{_YEAR}|(?P<year>['’]\d\d)\b)", _month_year),
    (r"\b(?P<step>this|next|last|the\ following)\ (?P<unit>year|month)\b(?!['’])", _relative),
    (r"\b(?P<near>tonight|today|tomorrow(?:\ night)?|yesterday|last\ night|this\ (?:evening|morning))\b", _near),
    (
        rf"\b(?:(?P<wk>this(?:\ coming)?|next|last|this\ past|coming)\ |(?<=\b(?:on|from|until|by|since|till)\ ))"
        rf"(?P<wday>{_any(_DAYS)})\b(?!\ (?:nights|evenings|mornings|afternoons))",
        _weekday,
    ),
    (rf"{_BEFORE_MONTH}(?-i:{_MONTH}(?!\ \p{{Lu}}))", _month_alone),
    (r"(?<=\bthe\ )(?P<alone>\d{1,2})(?:st|nd|rd|th)(?=\ (?:of\ the|on|at|and|,)\b|[.,;:)]|\s*$)", _day_alone),
    (rf"\b(?P<feast>{_any(list(_NAMED))})\b(?:,?\ {_YEAR})?", _named),
    (rf"(?:{_ABOUT})?\b(?P<year>(?:19|20)\d\d)\b(?![-–/]\d)", _year),
)
