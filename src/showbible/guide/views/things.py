"""The page of a franchise, work, season, episode, person, character or thing of a story."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import thing_head
from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import load
from showbible.guide.presenting.seen_bar import offer
from showbible.guide.serving.shown import goes_by_things
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide


@shows_guide
@goes_by_things
def thing(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    loaded = load(guide, ident)
    page = thing_page(loaded)
    context = {"page": page, "head": thing_head(request, loaded, page), "seen": offer(loaded.thing)}
    return render(request, "guide/thing.html", context)
