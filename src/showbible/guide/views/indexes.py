"""The lists of the guide: each kind of thing by name, and the facts of which sources disagree."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.models import Fact, Thing
from showbible.guide.presenting.disputes import disputed
from showbible.guide.presenting.kinds import Kind
from showbible.guide.presenting.lists import rows
from showbible.guide.presenting.loaders import headlines
from showbible.guide.views.paging import paged


@require_safe
def kind(request: HttpRequest, kind: Kind) -> HttpResponse:
    things = Thing.objects.select_related("parent").filter(type=kind.type).order_by("folded", "ident")
    shown = paged(request, things)
    listed = rows(shown, headlines(shown))
    return render(request, "guide/kind.html", {"kind": kind, "listed": listed, "paging": shown})


@require_safe
def disagreements(request: HttpRequest) -> HttpResponse:
    facts = Fact.objects.filter(support="disputed").order_by("thing__type", "thing__ident", "rank")
    shown = paged(request, facts)
    return render(request, "guide/disagreements.html", {"listed": disputed(shown), "paging": shown})
