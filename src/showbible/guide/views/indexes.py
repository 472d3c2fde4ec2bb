"""The lists of the guide: each kind of thing by name, and the facts of which sources disagree."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.disputes import by_weight, disputed, kinds, names
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
    kind, property_ = (request.GET.get(name, "") for name in ("kind", "property"))
    found = guide.disputed()
    of_kind = [fact for fact in found if kind in ("", fact.thing.type)]
    of_property = [fact for fact in found if property_ in ("", fact.property)]
    shown = paged(request, by_weight(fact for fact in of_kind if property_ in ("", fact.property)))
    context = {
        "listed": disputed(shown.rows),
        "paging": shown,
        "kinds": kinds(of_property, kind, property_),
        "properties": names(of_kind, kind, property_),
    }
    return render(request, "guide/disagreements.html", context)
