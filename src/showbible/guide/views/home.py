"""The front page: what is in the guide, what was read lately, and where sources disagree."""

from __future__ import annotations

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.models import Fact, Page, Thing
from showbible.guide.presenting.disputes import disputed
from showbible.guide.presenting.kinds import BY_TYPE, KINDS
from showbible.guide.presenting.lists import rows
from showbible.guide.presenting.loaders import headlines
from showbible.guide.presenting.sources import source

FIRST = ("franchise", "series")
LISTED = 100
LATELY = 6
DISPUTES = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    counts = dict(Thing.objects.values_list("type").annotate(Count("pk")))
    works = list(Thing.objects.filter(type__in=FIRST).order_by("folded", "ident")[:LISTED])
    told = headlines(works)
    read = Page.objects.select_related("site").defer("text", "extra", "folded").order_by("-read_at", "-pk")[:LATELY]
    disputes = Fact.objects.filter(support="disputed")
    context = {
        "counts": [(kind, counts[kind.type]) for kind in KINDS if kind.type in counts],
        "works": [(BY_TYPE[type_], rows([each for each in works if each.type == type_], told)) for type_ in FIRST],
        "read": [source(page) for page in read],
        "pages": Page.objects.count(),
        "disputes": disputed(disputes.order_by("-pk")[:DISPUTES]),
        "disputed": disputes.count(),
    }
    return render(request, "guide/home.html", context)
