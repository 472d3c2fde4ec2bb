"""Dates in EDTF as the guide's locale writes them, with no more precision than was said: one row for each wording."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from babel.dates import format_date, format_skeleton
from django.conf import settings
from django.utils.functional import Promise

from showbible.claims.values.date import Single, single
from showbible.guide.locales import parsed
from showbible.guide.presenting.numbers import listed
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy

# part of a year, by its code in EDTF -> its words
_PARTS_OF_YEAR: dict[int, str | Promise] = {
    21: gettext_lazy("spring %(year)s"),
    22: gettext_lazy("summer %(year)s"),
    23: gettext_lazy("autumn %(year)s"),
    24: gettext_lazy("winter %(year)s"),
    33: gettext_lazy("the first quarter of %(year)s"),
    34: gettext_lazy("the second quarter of %(year)s"),
    35: gettext_lazy("the third quarter of %(year)s"),
    36: gettext_lazy("the fourth quarter of %(year)s"),
    37: gettext_lazy("early %(year)s"),
    38: gettext_lazy("mid-%(year)s"),
    39: gettext_lazy("late %(year)s"),
    40: gettext_lazy("the first half of %(year)s"),
    41: gettext_lazy("the second half of %(year)s"),
}
_SPRING = 21  # the first of them; what is less is a month

# how a day is written -> the skeleton of CLDR; a whole day has a format of its own there
_SKELETONS = {"month": "yMMMM", "year": "y", "short day": "yMMMd", "short month": "yMMM"}


def show(value: object) -> str:
    """In words: "3 March 2022", "March 2022", "late 2020 or early 2021", "around 2020"."""
    text = str(value)
    if text.startswith("["):
        return listed([show(part.strip()) for part in text[1:-1].split(",")], "or")
    if "/" in text:
        low, _slash, high = ("" if part == ".." else part for part in text.partition("/"))
        return _between(show(low) if low else "", show(high) if high else "")
    found = single(text)
    return _single(found) if found else text


def written(day: date, form: str = "day") -> str:
    """A day, or the month or the year in which it is: "3 March 2022", as "short month" "Mar 2022"."""
    return _written(day, form, settings.LOCALE)


@lru_cache(maxsize=16384)
def _written(day: date, form: str, locale: str) -> str:
    if form in _SKELETONS:
        return format_skeleton(_SKELETONS[form], day, locale=locale)
    return format_date(day, "long", locale)


def _between(low: str, high: str) -> str:
    if not low:
        return _("until %(date)s") % {"date": high}
    if not high:
        return _("from %(date)s") % {"date": low}
    return _("%(first)s to %(last)s") % {"first": low, "last": high}


def _single(found: Single) -> str:
    words = _plain(found)
    return _("around %(date)s") % {"date": words} if found.is_about else words


def _plain(found: Single) -> str:
    if found.month >= _SPRING:
        year = written(date(found.year, 1, 1), "year")
        return str(_PARTS_OF_YEAR[found.month]) % {"year": year}
    form = "day" if found.day else "month" if found.month else "year"
    return written(date(found.year, found.month or 1, found.day or 1), form)


def weekdays(width: str = "wide") -> list[str]:
    """The names of the days of the week, the first day first; `width` "abbreviated" for short ones."""
    names: Any = parsed(settings.LOCALE).days["stand-alone"][width]
    first = parsed(settings.LOCALE).first_week_day
    return [names[(first + day) % 7] for day in range(7)]
