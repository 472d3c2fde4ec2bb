"""The page of a franchise, work, season, episode, person, character or thing of a story."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import load
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide


@shows_guide
def thing(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    return render(request, "guide/thing.html", {"page": thing_page(load(guide, ident))})
