"""News: what was read lately, what changed, and what is coming; and all that changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from showbible.guide.machines.heads import list_head
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.calendar import groups
from showbible.guide.presenting.changed import Changed, changed
from showbible.guide.presenting.choices import kinds, names
from showbible.guide.presenting.loaders import find
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sources import source
from showbible.guide.store import Edition, pages_by_key
from showbible.guide.store.named import Named
from showbible.guide.views.asking import asked, shows_guide
from showbible.guide.views.calendar import what_is_coming
from showbible.guide.views.paging import paged

LATELY = 12
CHANGES_OF_A_PAGE = 60
WITHIN = {"franchise": "franchises", "series": "series"}  # parameter -> where such things are in the guide


@shows_guide
def news(request: HttpRequest, guide: Edition) -> HttpResponse:
    context = latest(guide, LATELY)
    items = [*_items(context["changed"]), *((each.title, each.url) for each in context["read"])]
    return render(request, "guide/news.html", {**context, "head": list_head(request, _("News"), items)})


def latest(guide: Edition, most: int) -> dict[str, Any]:
    """So many of what was read last, of what changed last, and of what comes next."""
    pages, coming = guide.page_keys(), what_is_coming(guide)
    return {
        "read": [source(page) for page in pages_by_key(list(pages[:most]))],
        "pages": len(pages),
        "changed": changed(guide.changes()[:most]),
        "groups": groups(coming[:most]),
        "coming": len(coming),
    }


@shows_guide
def changes(request: HttpRequest, guide: Edition) -> HttpResponse:
    """All of them, or with `?franchise=`, `?series=`, `?kind=` and `?property=` those of one sort."""
    kind, property_ = asked(request, "kind"), asked(request, "property")
    within = _within(request, guide)
    shown = paged(request, guide.changes(kind, property_, within), CHANGES_OF_A_PAGE)
    counts = guide.change_counts(within)
    query = {name: asked(request, name) for name in WITHIN}

    def at(kind: str, property_: str) -> str:
        return address("changes", kind=kind, property=property_, **query)

    listed = changed(shown.rows)
    context = {
        "listed": listed,
        "head": list_head(request, _("What changed"), _items(listed)),
        "paging": shown,
        "within": within and ref(within),
        "kinds": kinds(counts, kind, property_, at),
        "properties": names(counts, kind, property_, at),
    }
    return render(request, "guide/changes.html", context)


def _items(listed: Iterable[Changed]) -> list[tuple[str, str]]:
    """Each fact that changed once, with its address."""
    return list(dict.fromkeys((f"{each.label}: {each.thing.full}", each.url) for each in listed))


def _within(request: HttpRequest, guide: Edition) -> Named | None:
    """The series or the franchise that was asked for; Http404 where there is none."""
    idents = [f"{prefix}/{asked(request, name)}" for name, prefix in WITHIN.items() if asked(request, name)]
    return find(guide, idents[-1]) if idents else None
