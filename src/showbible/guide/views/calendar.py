"""The calendar: what is coming, a month, and a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from showbible.guide.machines.heads import calendar_head
from showbible.guide.presenting.addresses import address, with_query
from showbible.guide.presenting.calendar import Entry, Filters, entries, filter_choices, groups, in_order
from showbible.guide.presenting.dates import weekdays, written
from showbible.guide.presenting.months import month_before, month_end, next_month, weeks
from showbible.guide.store import Edition
from showbible.guide.store.months import months_beside
from showbible.guide.views.asking import asked, shows_guide
from showbible.guide.views.paging import paged

FIRST_YEAR, LAST_YEAR = 1000, 9998
COMING = 100  # entries of a page


@shows_guide
def coming(request: HttpRequest, guide: Edition) -> HttpResponse:
    day = today(guide)
    listed, context = _chosen(request, guide, what_is_coming(guide))
    shown = paged(request, listed, COMING)
    month = address("month", day.year, day.month, **context["query"])
    context |= {"groups": groups(shown.rows), "paging": shown, "this_month": month}
    return render(request, "guide/coming.html", context)


@shows_guide
def month(request: HttpRequest, guide: Edition, year: int, month: int) -> HttpResponse:
    first = _day_of(year, month)
    found = entries(guide, guide.dated(first, month_end(first)))
    listed, context = _chosen(request, guide, found)
    context |= {
        "heading": written(first, "month"),
        "weekdays": list(zip(weekdays(), weekdays("abbreviated"), strict=True)),
        "weeks": weeks(first, listed, today(guide), context["query"]),
        "undated": [each for each in listed if not each.day and each.month],
        "vague": [each for each in listed if not each.month],
        "count": sum(each.day is not None for each in listed),
        "turns": [each and _month(each, context["query"]) for each in _beside(guide, first)],
        "coming": address("calendar", **context["query"]),
    }
    return render(request, "guide/month.html", context)


@shows_guide
def day(request: HttpRequest, guide: Edition, year: int, month: int, day: int) -> HttpResponse:
    asked_for = _day_of(year, month, day)
    found = [each for each in entries(guide, guide.dated(asked_for, asked_for)) if each.day]
    listed, context = _chosen(request, guide, found)
    shown = paged(request, listed)
    context |= {"heading": written(asked_for), "paging": shown, "month": _month(asked_for, context["query"])}
    return render(request, "guide/day.html", context)


def today(guide: Edition) -> date:
    """The day that the guide is shown as of."""
    return date.fromisoformat(guide.on) if guide.on else timezone.localdate()


def what_is_coming(guide: Edition) -> list[Entry]:
    """What is foretold and not past, and what is dated from today on, the earliest first."""
    day = today(guide)
    found = entries(guide, guide.dated(day, date.max))
    return in_order(each for each in found if each.low >= day or each.is_ahead)


def _chosen(request: HttpRequest, guide: Edition, found: list[Entry]) -> tuple[list[Entry], dict[str, Any]]:
    """The entries that the request asks for, and what every page of the calendar shows."""
    filters = Filters(**{name: asked(request, name) for name in ("franchise", "network", "kind")})
    shown = filter_choices(found, filters, lambda query: with_query(request.path, query))
    head = calendar_head(request, filters.query())
    return filters.chosen(found), {
        "filters_shown": shown,
        "query": filters.query(),
        "today": today(guide),
        "head": head,
    }


def _beside(guide: Edition, month: date) -> tuple[date | None, date | None]:
    """The months that this one leads to: the nearest that have something, of an earlier day those next to it."""
    return (month_before(month), next_month(month)) if guide.on else months_beside(month, month_end(month))


def _month(month: date, query: dict[str, str]) -> tuple[str, str]:
    """Its name and its address."""
    return written(month, "month"), address("month", month.year, month.month, **query)


def _day_of(year: int, month: int, day: int = 1) -> date:
    try:
        found = date(year, month, day)
    except ValueError:
        raise Http404("no such day") from None
    if not FIRST_YEAR < year < LAST_YEAR:
        raise Http404("out of the calendar")
    return found
