"""Search: the things that are called so, then the passages of pages that say so."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.facts import LONGEST_QUOTE
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import source
from showbible.guide.store import search as search_store

LONGEST = 200  # characters


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    words = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    found = search_store(words)
    context = {
        "words": words,
        "things": [ref(thing) for thing in found.things],
        "passages": [(source(passage.page), clip(passage.text, LONGEST_QUOTE)) for passage in found.passages],
    }
    return render(request, "guide/search.html", context)
