"""Dates in EDTF (ISO 8601-2), with no more precision than was said.

Read here is what the claim contract uses: days, months, years, seasons of the year (21 to 24), quarters (33 to
36), thirds (37 to 39) and halves (40, 41), approximate years (`2020~`), one of a set (`[2020-39,2021-37]`) and
ranges (`2020-01-23/2020-03-26`, open where a side is `..` or empty).
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_PART = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<about>[~?%])?")

# code -> first month, last month, words
_PARTS_OF_YEAR: dict[int, tuple[int, int, str]] = {
    21: (3, 5, "spring"),
    22: (6, 8, "summer"),
    23: (9, 11, "autumn"),
    24: (12, 12, "winter"),
    33: (1, 3, "the first quarter of"),
    34: (4, 6, "the second quarter of"),
    35: (7, 9, "the third quarter of"),
    36: (10, 12, "the fourth quarter of"),
    37: (1, 4, "early"),
    38: (5, 8, "mid"),
    39: (9, 12, "late"),
    40: (1, 6, "the first half of"),
    41: (7, 12, "the second half of"),
}
_WINTER = 24  # "winter 2022" may be either end of the year


class Single(NamedTuple):
    """A day, a month, a part of a year or a year; `month` and `day` are 0 where they are not given."""

    year: int
    month: int
    day: int
    is_about: bool


@lru_cache(maxsize=65536)
def single(text: str) -> Single | None:
    """The date; None for ranges, sets, and what is no date."""
    found = _PART.fullmatch(text)
    if not found:
        return None
    parts = Single(int(found["year"]), int(found["month"] or 0), int(found["day"] or 0), bool(found["about"]))
    return parts if valid(text) else None


def valid(value: str) -> bool:
    try:
        bounds(value)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=65536)
def bounds(value: str) -> tuple[date, date]:
    """The first and the last day that `value` may mean; ValueError where it is no date we know."""
    if value.startswith("[") and value.endswith("]"):
        parts = [bounds(part.strip()) for part in value[1:-1].split(",")]
        return min(low for low, _ in parts), max(high for _, high in parts)
    if "/" in value:
        low, _, high = value.partition("/")
        return (
            date.min if low in ("", "..") else bounds(low)[0],
            date.max if high in ("", "..") else bounds(high)[1],
        )
    return _single(value)


def _single(value: str) -> tuple[date, date]:
    found = _PART.fullmatch(value)
    if not found:
        raise ValueError(f"not a date in EDTF: {value!r}")
    year, month, day = int(found["year"]), int(found["month"] or 0), int(found["day"] or 0)
    if day:
        return date(year, month, day), date(year, month, day)
    if month in _PARTS_OF_YEAR:
        first, last, _ = _PARTS_OF_YEAR[month]
        low = date(year, 1, 1) if month == _WINTER else date(year, first, 1)
        return low, _month_end(year, last)
    first, last = (year - 1, year + 1) if found["about"] else (year, year)
    return date(max(first, 1), month or 1, 1), _month_end(last, month or 12)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def key(value: object) -> str:
    return str(value).replace(" ", "")


def agrees(one: object, other: object) -> bool:
    """Whether both can be true: one lies within the other ("2022" and "2022-03-03")."""
    (low, high), (other_low, other_high) = bounds(str(one)), bounds(str(other))
    return (low <= other_low and other_high <= high) or (other_low <= low and high <= other_high)


def precision(value: object) -> int:
    """The more days a date may mean, the less precise it is."""
    low, high = bounds(str(value))
    return -(high - low).days


def show(value: object) -> str:
    """In words: "3 March 2022", "March 2022", "late 2020 or early 2021", "around 2020"."""
    text = str(value)
    if text.startswith("["):
        return " or ".join(show(part.strip()) for part in text[1:-1].split(","))
    if "/" in text:
        low, _, high = text.partition("/")
        if low in ("", ".."):
            return f"until {show(high)}"
        return f"from {show(low)}" if high in ("", "..") else f"{show(low)} to {show(high)}"
    return _show_single(text)


def _show_single(text: str) -> str:
    found = _PART.fullmatch(text)
    if not found:
        return text
    year, month, day = int(found["year"]), int(found["month"] or 0), int(found["day"] or 0)
    about = "around " if found["about"] else ""
    if day:
        return f"{about}{day} {calendar.month_name[month]} {year}"
    if month in _PARTS_OF_YEAR:
        words = _PARTS_OF_YEAR[month][2]
        return f"{about}{words}-{year}" if words == "mid" else f"{about}{words} {year}"
    return f"{about}{calendar.month_name[month]} {year}" if month else f"{about}{year}"
