"""The pictures and clips of pages, found by the thing that the page is about."""

from __future__ import annotations

from django.db.models import QuerySet

from showbible.guide.models import Medium, Page
from showbible.guide.store import rapid
from showbible.guide.store.limits import NO_LIMITS, Limits, telling
from showbible.guide.store.named import Named
from showbible.guide.store.rows import LONG

LOOKED_AT = 60  # media of the pages about a thing
# Most things have none, and to ask so takes a tenth of the time.
_ABOUT = """
SELECT EXISTS (SELECT 1 FROM guide_medium m JOIN guide_page p ON p.id = m.page_id
               JOIN guide_name n ON n.id = p.about_id WHERE n.thing_id = %s)
"""


def media_about(thing: Named, limits: Limits = NO_LIMITS) -> list[Medium]:
    """Those of pages that are about a thing, the first of each page before the others, the latest pages first."""
    if not rapid.rows(_ABOUT, (thing.pk,))[0][0]:
        return []
    found = _let_through(limits).filter(page__about__thing=thing.pk)
    return list(found.order_by("rank", "-page__said_on", "page", "kind")[:LOOKED_AT])


def media_at(key: str, limits: Limits = NO_LIMITS) -> QuerySet[Medium]:
    """One of them on each page that has it; those with a credit first."""
    return _let_through(limits).filter(key=key).order_by("-credit", "-title", "page__said_on", "page")


def media_on(page: Page) -> QuerySet[Medium]:
    return _let_through(NO_LIMITS).filter(page=page).order_by("rank", "kind")


def _let_through(limits: Limits) -> QuerySet[Medium]:
    """Those of a day, and of pages that tell of nothing beyond a reader's line."""
    rows = Medium.objects.select_related("page__site").defer(*(f"page__{name}" for name in LONG))
    rows = rows.exclude(page__in=telling(limits.line).values("page")) if limits.line else rows
    return rows.filter(page__said_on__lte=limits.on) if limits.on else rows
