"""The months beside a month in which something comes out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db.models import F

from showbible.guide.models import Fact

LOOKED_AT = 500  # dates to either side: those that are known less precisely than to the month are passed over


def months_beside(first: date, last: date) -> tuple[date | None, date | None]:
    """The first days of the nearest months before and after these days of which a release is known; None of none."""
    dates = Fact.objects.filter(property="release_date", key="", low__isnull=False).values_list("low", "high")
    before = dates.filter(low__lt=first, high__lt=first).order_by(F("low").desc())
    after = dates.filter(low__gt=last).order_by("low")
    return _month(before[:LOOKED_AT]), _month(after[:LOOKED_AT])


def _month(dates: Iterable[tuple[date | None, date | None]]) -> date | None:
    within = (low for low, high in dates if low and high and (low.year, low.month) == (high.year, high.month))
    return next((low.replace(day=1) for low in within), None)
