"""Feeds of the pages read, and of what changed: of everything, and of one thing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page

from showbible.guide.machines.feeds import FORMATS, MOST, Feed, Item, change_items, page_items, written
from showbible.guide.machines.json_ld.nodes import absolute_of
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.loaders import find
from showbible.guide.presenting.names import ref
from showbible.guide.store import Edition, claim_counts, pages_by_key
from showbible.guide.views.asking import shows_guide


@conditional_page
@shows_guide
def pages_feed(request: HttpRequest, guide: Edition, form: str) -> HttpResponse:
    """The pages read lately."""
    keys = list(guide.page_keys()[:MOST])
    items = page_items(pages_by_key(keys), claim_counts(keys), absolute_of(request))
    return _feed(request, form, _("Pages read lately"), address("pages"), items)


@conditional_page
@shows_guide
def changes_feed(request: HttpRequest, guide: Edition, form: str) -> HttpResponse:
    """What changed last."""
    items = change_items(guide.changes()[:MOST], absolute_of(request))
    return _feed(request, form, _("What changed"), address("changes"), items)


@conditional_page
@shows_guide
def thing_feed(request: HttpRequest, guide: Edition, ident: str, form: str) -> HttpResponse:
    """What changed of a thing, of its parts, and of what names it."""
    thing = find(guide, ident)
    items = change_items(guide.changes(within=thing)[:MOST], absolute_of(request))
    title = _("%(thing)s: what changed") % {"thing": ref(thing).full}
    return _feed(request, form, title, ref(thing).url, items)


def _feed(request: HttpRequest, form: str, title: str, page: str, items: list[Item]) -> HttpResponse:
    absolute = absolute_of(request)
    feed = Feed(title, absolute(page), request.build_absolute_uri(), items)
    response = HttpResponse(written(feed, form, request.get_host()), content_type=FORMATS[form].content_type)
    response.headers["Last-Modified"] = http_date(feed.updated.timestamp())
    return response
