"""Calendars of releases: of everything or a part of it, and of one thing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page

from showbible.guide.machines import calendars
from showbible.guide.machines.json_ld.nodes import absolute_of
from showbible.guide.presenting.calendar import Filters, entries
from showbible.guide.presenting.loaders import find
from showbible.guide.presenting.names import ref
from showbible.guide.store import Edition
from showbible.guide.store.known import Known
from showbible.guide.views.asking import asked, shows_guide


@conditional_page
@shows_guide
def releases(request: HttpRequest, guide: Edition) -> HttpResponse:
    """All releases, or with `?franchise=`, `?network=` and `?kind=` some of them, as the calendar's pages have them."""
    filters = Filters(**{name: asked(request, name) for name in ("franchise", "network", "kind")})
    return _calendar(request, guide, _("Releases"), guide.releases(None, calendars.MOST), filters)


@conditional_page
@shows_guide
def thing_releases(request: HttpRequest, guide: Edition, ident: str) -> HttpResponse:
    """The releases of a work and its parts, or of the works of a franchise."""
    thing = find(guide, ident)
    title = _("%(thing)s: releases") % {"thing": ref(thing).full}
    return _calendar(request, guide, title, guide.releases(thing, calendars.MOST), Filters())


def _calendar(request: HttpRequest, guide: Edition, name: str, dates: list[Known], filters: Filters) -> HttpResponse:
    standing = [fact for fact in dates if fact.value is not None]
    chosen = {
        each.ref.url for each in filters.chosen(entries(guide, sorted(standing, key=lambda fact: str(fact.value))))
    }
    is_all = not any(filters.query().values())
    kept = [fact for fact in dates if ref(fact.thing).url in chosen or (is_all and fact.value is None)]
    revisions = {
        thing: calendars.Revision(count, at) for thing, count, at in guide.revisions([each.thing.pk for each in kept])
    }
    made = calendars.calendar(name, kept, revisions, request.get_host(), absolute_of(request))
    return HttpResponse(made, content_type=calendars.TYPE)
