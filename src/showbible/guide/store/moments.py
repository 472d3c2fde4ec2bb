"""When things were said."""

from __future__ import annotations

from datetime import date

from django.db.models import Q

from showbible.guide.models import Evidence, Page, Thing
from showbible.resolving.hearing import moment
from showbible.resolving.model import Source


def day_said(page: Page) -> date:
    """The day that what a page says counts from."""
    return moment(Source(page.address, None, page.published or None, page.seen_first.isoformat())).day


def first_said(thing: Thing) -> date | None:
    """The day on which something was first said of a thing, or named it; None where nothing was."""
    said = Evidence.objects.filter(Q(fact__thing=thing) | Q(fact__links=thing) | Q(via=thing))
    pages = Page.objects.filter(pk__in=said.values("claim__page_id")).only("address", "published", "seen_first")
    return min(map(day_said, pages), default=None)
