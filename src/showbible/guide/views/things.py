"""The page of a franchise, work, season, episode, person, character or thing of a story."""

from __future__ import annotations

from dataclasses import fields

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from showbible.guide.machines.heads import thing_head
from showbible.guide.presenting.evidence_page import Asked, asked_for, evidence_page
from showbible.guide.presenting.known_as import why_one
from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import find, load
from showbible.guide.presenting.names import ref
from showbible.guide.presenting.seen_bar import offer
from showbible.guide.serving.shown import goes_by_things
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged

FACTS = 40  # with their sentences, on a page


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
    query = {field.name: request.GET.get(field.name, "").replace("\0", "") for field in fields(Asked)}
    asked = Asked(**query)
    found, facts = asked_for(guide, ident, asked)
    shown = paged(request, facts, FACTS)
    context = {"page": evidence_page(guide, found, shown.rows, asked), "paging": shown}
    return render(request, "guide/evidence.html", context)


@shows_guide
def names(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """Why the names of a thing are one."""
    found = find(guide, ident)
    return render(request, "guide/names.html", {"thing": ref(found), "joined": why_one(guide, found)})
