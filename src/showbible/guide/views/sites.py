"""The sites whose pages were read: the list of them, and each with its track record."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from showbible.guide.machines.heads import list_head, site_head
from showbible.guide.presenting.site_page import disputed, list_sites, load_site
from showbible.guide.presenting.sources import source
from showbible.guide.store import Edition, claim_counts, pages_by_key
from showbible.guide.views.asking import shows_guide
from showbible.guide.views.paging import paged

DISPUTES = 20  # on a page


@shows_guide
def index(request: HttpRequest, guide: Edition) -> HttpResponse:
    shown = paged(request, list_sites(guide))
    head = list_head(request, _("Sites"), [(each.name, each.url) for each in shown.rows])
    return render(request, "guide/sites.html", {"paging": shown, "head": head})


@shows_guide
def site(request: HttpRequest, guide: Edition, place: str) -> HttpResponse:
    found = load_site(guide, place)
    shown = paged(request, found.pages)
    claims = claim_counts(shown.rows)
    disputes = paged(request, found.disputes, DISPUTES, "disputes")
    listed = [(source(page), claims.get(page.pk, 0)) for page in pages_by_key(shown.rows)]
    context = {
        "site": found,
        "head": site_head(request, found.name, [(each.title, each.url) for each, _count in listed]),
        "listed": listed,
        "paging": shown,
        "disputed": disputed(guide, disputes.rows, found.sites),
        "disputes": disputes,
    }
    return render(request, "guide/site.html", context)
