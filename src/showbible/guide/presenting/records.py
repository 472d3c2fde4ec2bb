"""A site's track record in words: "11 of 15", "likely between 48% and 89%"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.presenting.numbers import number, percent
from showbible.guide.presenting.spoken import gettext as _
from showbible.guide.presenting.spoken import gettext_lazy, ngettext
from showbible.guide.presenting.wording import label
from showbible.resolving.record import ALL, FORECAST, Record

# lead of a forecast -> how long ahead it was made
LEADS = {
    "": gettext_lazy("in all"),
    "month": gettext_lazy("up to a month ahead"),
    "half-year": gettext_lazy("up to half a year ahead"),
    "year": gettext_lazy("up to a year ahead"),
    "longer": gettext_lazy("more than a year ahead"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """What was said, how long ahead, how often it turned out so, and how sure that is."""

    what: str
    ahead: str
    turned_out: str
    likely: str


def table(records: Iterable[Record]) -> tuple[Row, ...]:
    """The records, forecasts first, by property and how long ahead they were made.

    Of forecasts all made about as long ahead, the row for all of them would say the same again.
    """
    records = list(records)
    rows, leads = properties(), list(LEADS)
    parts = Counter(each.field._replace(lead=ALL) for each in records if each.field.lead != ALL)
    ordered = sorted(
        (each for each in records if parts[each.field] != 1),
        key=lambda each: (
            each.field.sort != FORECAST,
            rows[each.field.property].rank,
            leads.index(each.field.lead),
            each.field.site,
        ),
    )
    return tuple(_row(record) for record in ordered)


def _row(record: Record) -> Row:
    is_forecast = record.field.sort == FORECAST
    what = _("Forecasts: %(property)s") if is_forecast else _("Statements: %(property)s")
    return Row(
        what=what % {"property": label(record.field.property)},
        ahead=str(LEADS[record.field.lead]) if is_forecast else "",
        turned_out=_("%(right)s of %(count)s") % {"right": number(record.right), "count": number(record.count)},
        likely=likely(record),
    )


def likely(record: Record) -> str:
    """Between which rates it is likely to lie; too few tell nothing."""
    if not record.is_known:
        return _("too few to tell")
    return _("likely between %(low)s and %(high)s") % {"low": percent(record.low), "high": percent(record.high)}


def in_one_line(found: Iterable[Record]) -> str:
    """ "11 of 15 forecasts came true, likely between 48% and 89%"; "" where there was none."""
    whole = [each for each in found if each.field.sort == FORECAST and each.field.lead == ALL]
    right, count = (sum(getattr(each, name) for each in whole) for name in ("right", "count"))
    if not count:
        return ""
    told = ngettext("%(right)s of %(num)s forecast came true", "%(right)s of %(num)s forecasts came true", count)
    return f"{told % {'right': number(right), 'num': number(count)}}, {likely(Record(whole[0].field, right, count))}"
