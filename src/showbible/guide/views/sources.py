"""The pages that were read: the list of them, and each with its claims marked in its text."""

from __future__ import annotations

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.models import Page
from showbible.guide.presenting.source_page import load_source
from showbible.guide.presenting.sources import source
from showbible.guide.views.paging import paged


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    live = Count("claims", filter=Q(claims__superseded_at=None))
    pages = (
        Page.objects.select_related("site")
        .defer("text", "extra", "folded")
        .annotate(live=live)
        .order_by("-read_at", "-pk")
    )
    shown = paged(request, pages)
    listed = [(source(page), page.live) for page in shown]
    return render(request, "guide/pages.html", {"listed": listed, "paging": shown})


@require_safe
def page(request: HttpRequest, key: int) -> HttpResponse:
    return render(request, "guide/page.html", {"shown": load_source(key)})
