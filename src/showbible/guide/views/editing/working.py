"""The list of what waits for editors, by sort, by kind of thing, and within a franchise or a series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from showbible.guide.editing.permissions import Action
from showbible.guide.models import Thing
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.choices import choices
from showbible.guide.presenting.kinds import BY_TYPE, PARTS, word
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.work_list import EXPLAINED, HEADINGS, Task, of_facts, of_pairs, of_things
from showbible.guide.store.identities import waiting
from showbible.guide.store.work_list import SORTS, Wanted
from showbible.guide.views.editing.asking import needs
from showbible.guide.views.paging import Paged, paged

ROWS = 50  # on a page
FIRST = "disputed"
UNSURE = "unsure"  # of all things: it is not told by franchise


@require_safe
@needs(Action.DECIDE)
def work(request: HttpRequest) -> HttpResponse:
    sort = request.GET.get("sort", FIRST)
    if sort not in HEADINGS:
        raise Http404(sort)
    wanted = _wanted(request)
    pairs = [each for each in waiting() if wanted.type in ("", *each.types)] if wanted.whole is None else []
    counts = {name: find(wanted).count() for name, find in SORTS.items()} | {UNSURE: len(pairs)}
    asked = {"kind": wanted.type, "within": wanted.whole.ident if wanted.whole else ""}

    def at(**chosen: str) -> str:
        return address("work", **{**asked, **chosen})

    shown, tasks = _tasks(request, sort, wanted, [each.key for each in pairs])
    context = {
        "heading": HEADINGS[sort],
        "explained": EXPLAINED[sort],
        "tasks": tasks,
        "paging": shown,
        "whole": ref(wanted.whole) if wanted.whole else None,
        "sorts": [(label, counts[name], at(sort=name), name == sort) for name, label in HEADINGS.items()],
        "kinds": choices(_kinds(sort, wanted), word, wanted.type, lambda kind: at(sort=sort, kind=kind)),
    }
    return render(request, "guide/editing/work.html", context)


def _wanted(request: HttpRequest) -> Wanted:
    kind, within = (request.GET.get(name, "").replace("\0", "") for name in ("kind", "within"))
    whole = Thing.objects.select_related("parent").filter(ident=within).first() if within else None
    if (kind and kind not in (*BY_TYPE, *PARTS)) or (within and whole is None):
        raise Http404(f"no {kind or within!r}")
    return Wanted(kind, whole)


def _tasks(request: HttpRequest, sort: str, wanted: Wanted, pairs: list[int]) -> tuple[Paged[object], list[Task]]:
    if sort == UNSURE:
        listed = paged(request, pairs, ROWS)
        return listed, of_pairs(listed.rows)  # type: ignore[return-value]
    found = SORTS[sort](wanted)
    if found.model is Thing:
        shown = paged(request, found.select_related("parent"), ROWS)
        return shown, of_things(shown.rows)
    shown = paged(request, found.select_related("thing__parent"), ROWS)
    return shown, of_facts(shown.rows)


def _kinds(sort: str, wanted: Wanted) -> Mapping[str, int]:
    """How many there are of each kind of thing."""
    every = Wanted(whole=wanted.whole)
    if sort == UNSURE:
        return Counter(type_ for each in waiting() for type_ in each.types) if every.whole is None else {}
    found = SORTS[sort](every).order_by()
    path = "type" if found.model is Thing else "thing__type"
    return dict(found.values_list(path).annotate(Count("pk")))
