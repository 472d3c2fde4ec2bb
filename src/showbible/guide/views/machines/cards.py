"""Cards of things and facts, for others to show in a page of theirs, and the oEmbed answers that say how."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from showbible.guide.headers import EMBEDDED
from showbible.guide.machines import oembed
from showbible.guide.machines.json_ld.nodes import absolute_of
from showbible.guide.machines.oembed import Card, Page
from showbible.guide.presenting.addresses import address, as_known_on, fact_address, with_query
from showbible.guide.presenting.fact_page import load_fact
from showbible.guide.presenting.layouts import thing_page
from showbible.guide.presenting.loaders import find, load
from showbible.guide.presenting.names import ref
from showbible.guide.store import Edition, edition
from showbible.guide.store.formers import place_now
from showbible.guide.views.asking import asked, day_of, shows_guide


@xframe_options_exempt
@shows_guide
def thing(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    page = thing_page(load(guide, ident))
    return _card(request, oembed.thing_card(page, absolute_of(request)(page.ref.url)))


@xframe_options_exempt
@shows_guide
def fact(request: HttpRequest, guide: Edition, ident: str, property_: str, key: str = "") -> HttpResponse:
    page = load_fact(guide, ident, property_, key)
    if page.fact is None:
        raise Http404("several facts have no card")
    url = absolute_of(request)(fact_address(*page.path))
    return _card(request, Card(page.label, page.thing.full, url, fact=page.fact))


def _card(request: HttpRequest, card: Card) -> HttpResponse:
    response = render(request, "guide/card.html", {"card": card})
    response.headers["Content-Security-Policy"] = EMBEDDED
    return response


@require_safe
def answer(request: HttpRequest) -> HttpResponse:
    """What oEmbed says of the page at `?url=`: 404 for pages that have no card, 501 for a format that we lack."""
    form = asked(request, "format") or "json"
    if form not in oembed.FORMATS:
        return _plain("oEmbed comes as format=json or format=xml.", 501)
    page = oembed.page_at(request.GET.get("url", ""), request.get_host())
    try:
        told = _told(request, page) if page else None
    except (Http404, ValueError):
        told = None
    if told is None:
        return _plain("There is no card for this url: give the whole address of a thing or a fact of this guide.", 404)
    type_, write = oembed.FORMATS[form]
    return HttpResponse(write(told), content_type=type_, headers=_OPEN)


def _told(request: HttpRequest, page: Page) -> oembed.Told:
    """The answer for a page; Http404 where it is not there, ValueError where its day is none."""
    day = day_of(page.day)
    with as_known_on(day):
        guide = edition(day)
        ident = _ident_now(guide, page.arguments["ident"])
        arguments = {**page.arguments, "ident": ident}
        absolute = absolute_of(request)
        return oembed.told(
            _title(guide, **arguments),
            absolute(with_query(reverse(oembed.CARDS[page.view], kwargs=arguments), {})),
            absolute(address("home")),
            oembed.size(asked(request, "maxwidth"), oembed.WIDTH),
            oembed.size(asked(request, "maxheight"), oembed.HEIGHT),
        )


def _ident_now(guide: Edition, ident: str) -> str:
    return ident if guide.thing(ident) else place_now(ident) or ident


def _title(guide: Edition, ident: str, property_: str = "", key: str = "") -> str:
    if not property_:
        return ref(find(guide, ident)).full
    page = load_fact(guide, ident, property_, key)
    if page.fact is None:
        raise Http404("several facts have no card")
    return f"{page.label}: {page.thing.full}"


_OPEN = {"Access-Control-Allow-Origin": "*"}


def _plain(words: str, status: int) -> HttpResponse:
    return HttpResponse(f"{words}\n", "text/plain; charset=utf-8", status, headers=_OPEN)
