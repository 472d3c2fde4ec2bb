"""The page of a franchise, work, season, episode, person, character or thing of a story."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import load


@require_safe
def thing(request: HttpRequest, ident: str) -> HttpResponse:
    return render(request, "guide/thing.html", {"page": thing_page(load(ident))})
