"""The pages that were read: the list of them, and each with its claims marked in its text."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import list_head, source_head
from showbible.guide.presenting.source_page import load_source
from showbible.guide.presenting.sources import source
from showbible.guide.store import Edition, claim_counts, pages_by_key
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged


@shows_guide
def index(request: HttpRequest, guide: Edition) -> HttpResponse:
    shown = paged(request, guide.page_keys())
    claims = claim_counts(shown.rows)
    listed = [(source(page), claims.get(page.pk, 0)) for page in pages_by_key(shown.rows)]
    head = list_head(request, "Pages", [(each.title, each.url) for each, _ in listed])
    return render(request, "guide/pages.html", {"listed": listed, "paging": shown, "head": head})


@shows_guide
def page(request: HttpRequest, guide: Edition, key: int) -> HttpResponse:
    """The page, or with `?portion=` another portion of a long one."""
    portion = request.GET.get("portion", "1")
    shown = load_source(guide, key, int(portion) if portion.isdecimal() and len(portion) < 6 else 0)
    return render(request, "guide/page.html", {"shown": shown, "head": source_head(request, shown)})
