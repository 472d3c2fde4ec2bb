"""The page of a fact, or of all facts of a property of a thing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import fact_head
from showbible.guide.presenting.fact_page import load_fact, sides
from showbible.guide.presenting.facts import shown
from showbible.guide.serving.shown import goes_by_things
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged

OTHERS = 60  # of the same property, on a page
CLAIMS = 60


@shows_guide
@goes_by_things
def fact(request: HttpRequest, guide: Edition, ident: str, property_: str, key: str = "") -> HttpResponse:
    page = load_fact(guide, ident, property_, key)
    others, claims = paged(request, page.others, OTHERS), paged(request, page.heard, CLAIMS, "claims")
    context = {
        "page": page,
        "head": fact_head(request, page),
        "others": others,
        "listed": [shown(each) for each in guide.told(others.rows)],
        "claims": claims,
        "sides": list(sides(page.fact.fact, claims.rows)) if page.fact else [],
    }
    return render(request, "guide/fact.html", context)
