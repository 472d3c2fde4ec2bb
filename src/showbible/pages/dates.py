"""Dates as bylines and metadata write them in, ISO dates out."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>\d\d)-(?P<iso_day>\d\d)"
    rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH.format('month')},?[ -](?P<year>(?:19|20)\d\d)"
    rf"|{_MONTH.format('us_month')} (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<us_year>(?:19|20)\d\d)"
    r"|(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P=sep)(?P<last>(?:19|20)\d\d)"
    r")(?!\d)",
    re.IGNORECASE,
)


def find_date(text: str, *, month_first: bool = False) -> str | None:
    """The first date in the text, as YYYY-MM-DD. "3/4/2023" is 3 April unless `month_first`."""
    found = find_date_place(text, month_first=month_first)
    return found[0] if found else None


def find_date_place(text: str, *, month_first: bool = False) -> tuple[str, int, int] | None:
    """The first date in the text with where it stands."""
    for match in _DATE.finditer(text):
        if day := _iso(match, month_first):
            return day, match.start(), match.end()
    return None


def _iso(match: re.Match[str], month_first: bool) -> str | None:
    parts = {name: value for name, value in match.groupdict().items() if value}
    try:
        return date(*_numbers(parts, month_first)).isoformat()
    except ValueError:
        return None


def _numbers(parts: dict[str, str], month_first: bool) -> tuple[int, int, int]:
    if "iso_year" in parts:
        return int(parts["iso_year"]), int(parts["iso_month"]), int(parts["iso_day"])
    if "month" in parts:
        return int(parts["year"]), _month(parts["month"]), int(parts["day"])
    if "us_month" in parts:
        return int(parts["us_year"]), _month(parts["us_month"]), int(parts["us_day"])
    day, month = int(parts["first"]), int(parts["second"])
    if (month_first and day <= 12) or month > 12:
        day, month = month, day
    return int(parts["last"]), month, day


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].lower()) + 1
