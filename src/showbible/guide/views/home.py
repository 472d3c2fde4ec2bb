"""The front page: what is in the guide, what is coming and what changed, and where sources disagree."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import home_head
from showbible.guide.presenting.disputes import disputed
from showbible.guide.presenting.kinds import BY_TYPE, KINDS
from showbible.guide.presenting.lists import rows
from showbible.guide.presenting.loaders import headlines
from showbible.guide.presenting.names import ref
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.news import latest

FIRST = ("franchise", "series")
LISTED = 100
LATELY = 4
DISPUTES = 3


@shows_guide
def home(request: HttpRequest, guide: Edition) -> HttpResponse:
    counts = guide.counts()
    works = guide.things(*FIRST)[:LISTED]
    told = headlines(guide, works)
    disputes = guide.disputes()
    context = {
        "counts": [(kind, counts[kind.type]) for kind in KINDS if kind.type in counts],
        "works": [(BY_TYPE[type_], rows([each for each in works if each.type == type_], told)) for type_ in FIRST],
        **latest(guide, LATELY),
        "disputes": disputed(guide.facts_at(list(disputes[:DISPUTES]))),
        "disputed": len(disputes),
        "head": home_head(request, [ref(each) for each in works]),
    }
    return render(request, "guide/home.html", context)
