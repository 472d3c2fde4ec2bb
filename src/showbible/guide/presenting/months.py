"""A month as a table of weeks, with what comes out on each day."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings

from showbible.guide.locales import parsed
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.calendar import Entry
from showbible.guide.presenting.dates import written

MOST = 8  # entries of a day


@dataclass(frozen=True, slots=True)
class Day:
    """A cell of the table; one of another month has no entries. `more` are those that are left out."""

    date: date
    is_inside: bool
    is_today: bool
    entries: Sequence[Entry]
    more: int
    url: str

    @property
    def name(self) -> str:
        return written(self.date)


def weeks(month: date, listed: Sequence[Entry], today: date, query: dict[str, str]) -> list[list[Day]]:
    """The weeks of the month that begins on this day, from the first day of the week."""
    by_day: dict[date, list[Entry]] = {}
    for each in listed:
        if each.day:
            by_day.setdefault(each.day, []).append(each)
    return [
        [_day(day, month, by_day.get(day, []), today, query) for day in week]
        for week in calendar.Calendar(parsed(settings.LOCALE).first_week_day).monthdatescalendar(
            month.year, month.month
        )
    ]


def _day(day: date, month: date, listed: Sequence[Entry], today: date, query: dict[str, str]) -> Day:
    is_inside = day.month == month.month
    listed = listed if is_inside else ()
    url = address("day", day.year, day.month, day.day, **query)
    return Day(day, is_inside, day == today, listed[:MOST], len(listed[MOST:]), url)


def month_end(month: date) -> date:
    return next_month(month) - timedelta(days=1)


def next_month(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


def month_before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)
