"""Search: the things that are called so, then the passages of pages that say so."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.facts import LONGEST_QUOTE
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import source
from showbible.guide.store import Edition
from showbible.guide.store import search as search_store
from showbible.guide.views.asking import shows_guide

LONGEST = 200  # characters


@shows_guide
def search(request: HttpRequest, guide: Edition) -> HttpResponse:
    words = request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]
    found = search_store(words, on=guide.on)
    context = {
        "words": words,
        "things": [ref(thing) for thing in found.things],
        "passages": [(source(passage.page), clip(passage.text, LONGEST_QUOTE)) for passage in found.passages],
    }
    return render(request, "guide/search.html", context)
