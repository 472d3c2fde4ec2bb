"""The page of a fact, or of all facts of a property of a thing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.addresses import as_known_on, fact_address
from showbible.guide.presenting.fact_page import load_fact
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide


@shows_guide
def fact(request: HttpRequest, guide: Edition, ident: str, property_: str, key: str = "") -> HttpResponse:
    page = load_fact(guide, ident, property_, key)
    with as_known_on(None):
        canonical = request.build_absolute_uri(fact_address(*page.path))
    return render(request, "guide/fact.html", {"page": page, "canonical": canonical})
