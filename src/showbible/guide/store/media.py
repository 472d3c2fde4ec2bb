"""The pictures and clips of pages, found by the thing that the page is about."""

from __future__ import annotations

from django.db.models import QuerySet

from showbible.guide.models import Medium, Page, Thing
from showbible.guide.store.rows import LONG

LOOKED_AT = 60  # media of the pages about a thing


def media_about(thing: Thing, on: str | None) -> QuerySet[Medium]:
    """Those of pages that are about a thing, the first of each page before the others, the latest pages first."""
    return _until(on).filter(page__about__thing=thing).order_by("rank", "-page__said_on", "page", "kind")[:LOOKED_AT]


def media_at(key: str, on: str | None) -> QuerySet[Medium]:
    """One of them on each page that has it; those with a credit first."""
    return _until(on).filter(key=key).order_by("-credit", "-title", "page__said_on", "page")


def media_on(page: Page) -> QuerySet[Medium]:
    return _until(None).filter(page=page).order_by("rank", "kind")


def _until(on: str | None) -> QuerySet[Medium]:
    rows = Medium.objects.select_related("page__site").defer(*(f"page__{name}" for name in LONG))
    return rows.filter(page__said_on__lte=on) if on else rows
