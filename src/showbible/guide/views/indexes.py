"""The lists of the guide: each kind of thing by name, and the facts of which sources disagree."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.disputes import disputed, kinds, names
from showbible.guide.presenting.kinds import Kind
from showbible.guide.presenting.lists import rows
from showbible.guide.presenting.loaders import headlines
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged


@shows_guide
def kind(request: HttpRequest, guide: Edition, kind: Kind) -> HttpResponse:
    shown = paged(request, guide.things(kind.type))
    listed = rows(shown.rows, headlines(guide, shown.rows))
    return render(request, "guide/kind.html", {"kind": kind, "listed": listed, "paging": shown})


@shows_guide
def disagreements(request: HttpRequest, guide: Edition) -> HttpResponse:
    """All of them, or with `?kind=` and `?property=` those of one sort."""
    kind, property_ = (request.GET.get(name, "").replace("\0", "") for name in ("kind", "property"))
    shown = paged(request, guide.disputes(kind, property_))
    counts = guide.dispute_counts()
    context = {
        "listed": disputed(guide.facts_at(shown.rows)),
        "paging": shown,
        "kinds": kinds(counts, kind, property_),
        "properties": names(counts, kind, property_),
    }
    return render(request, "guide/disagreements.html", context)
