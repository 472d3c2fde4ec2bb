"""The page of a franchise, work, season, episode, person, character or thing of a story."""

from __future__ import annotations

from dataclasses import fields

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import thing_head
from showbible.guide.presenting.evidence_page import Asked, asked_for, evidence_page
from showbible.guide.presenting.known_as import why_one
from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import find, load
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.sections import BY_WORK, MOST_WORKS
from showbible.guide.presenting.seen_bar import offer
from showbible.guide.serving.shown import goes_by_things
from showbible.guide.store import Edition
from showbible.guide.views.asking import asked, shows_guide
from showbible.guide.views.paging import paged

FACTS = 20  # with their sentences, on a page


@shows_guide
@goes_by_things
def thing(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    loaded = load(guide, ident)
    page = thing_page(loaded)
    context = {"page": page, "head": thing_head(request, loaded, page), "seen": offer(loaded.thing)}
    return render(request, "guide/thing.html", context)


@shows_guide
def evidence(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """The sentences behind those facts of a thing that the query names."""
    given = {field.name: request.GET.get(field.name, "").replace("\0", "") for field in fields(Asked)}
    query = Asked(**given)
    found, facts = asked_for(guide, ident, query)
    shown = paged(request, facts, FACTS)
    context = {"page": evidence_page(guide, found, shown.rows, query), "paging": shown}
    return render(request, "guide/evidence.html", context)


@shows_guide
def names(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """Why the names of a thing are one."""
    found = find(guide, ident)
    return render(request, "guide/names.html", {"thing": ref(found), "joined": why_one(guide, found)})


@shows_guide
def in_works(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """All works in which somebody has a part, as one of the sections of his page has the first of them."""
    of = asked(request, "of")
    if of not in BY_WORK:
        raise Http404(f"nothing goes by works as {of!r}")
    heading, in_full = BY_WORK[of]
    loaded = load(guide, ident)
    shown = paged(request, in_full(loaded), MOST_WORKS)
    context = {
        "thing": ref(loaded.thing),
        "heading": heading,
        "section": {"data": shown.rows, "more": ""},
        "paging": shown,
    }
    return render(request, "guide/in_works.html", context)
