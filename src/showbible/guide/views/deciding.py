"""What editors decide on: the pairs that may be one, and all that they have decided."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.presenting.decided import decided_on_things
from showbible.guide.presenting.unsure import doubts, kinds
from showbible.guide.store import Edition
from showbible.guide.store.identities import decisions_by, waiting
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged

PAIRS = 20  # on a page
DECISIONS = 60


@shows_guide
def unsure(request: HttpRequest, guide: Edition) -> HttpResponse:
    """All of them, or with `?kind=` those of one kind of thing; of an earlier day there are none.

    Nor are there for whom has not seen all: that two are one may be what comes after.
    """
    kind = request.GET.get("kind", "").replace("\0", "")
    found = [] if guide.on or guide.line else waiting()
    shown = paged(request, [each.key for each in found if kind in ("", *each.types)], PAIRS)
    context = {"listed": doubts(guide, shown.rows), "paging": shown, "kinds": kinds(found, kind)}
    return render(request, "guide/unsure.html", context)


@shows_guide
def decisions(request: HttpRequest, guide: Edition) -> HttpResponse:
    shown = paged(request, decisions_by(guide.on), DECISIONS)
    context = {"listed": decided_on_things(guide, shown.rows), "paging": shown}
    return render(request, "guide/decisions.html", context)
