"""Where a reader says how far they have seen, and takes it back; kept in a cookie and nowhere else."""

from __future__ import annotations

import re

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from showbible.guide.presenting.addresses import address, thing_address
from showbible.guide.presenting.seen import SEEN, as_seen, kept_line
from showbible.guide.presenting.seen_bar import stops
from showbible.guide.searching.numbers import numbered
from showbible.guide.store import edition
from showbible.guide.store.line import NO_LINE, Line, Seen
from showbible.guide.store.named import Named
from showbible.guide.store.stops import stops_in
from showbible.guide.views.editing.signing import refused

A_YEAR = 365 * 24 * 3600  # seconds
_NUMBER = re.compile(r"(\d{1,4})x(\d{1,5})", re.ASCII)


@never_cache
@csrf_exempt  # it changes nothing but the reader's own cookie: a token would need a session for each stranger
@require_http_methods(["GET", "HEAD", "POST"])
def seen(request: HttpRequest) -> HttpResponse:
    """With `?of=`, the page to say it of the series that this is or is a part of; else that which tells what was."""
    if request.method == "POST" and not _is_from_here(request):
        return refused(request)
    line = kept_line(request)
    with as_seen(line):
        return _changed(request, line) if request.method == "POST" else _asked(request, line)


def _is_from_here(request: HttpRequest) -> bool:
    """Whether a form was sent from a page of this guide, as browsers say; what is no browser says nothing."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site in ("same-origin", "none")
    return request.headers.get("Origin") in (None, f"{request.scheme}://{request.get_host()}")


def _asked(request: HttpRequest, line: Line, trouble: str = "") -> HttpResponse:
    of = _thing(request.GET.get("of") or request.POST.get("series", ""))
    series = of.parent if of and of.type != "series" else of
    context = {
        "series": series,
        "stops": stops(line),
        "seasons": stops_in(series) if series else [],
        "chosen": _chosen(of, line) if of else "",
        "next": request.GET.get("next") or request.POST.get("next") or (thing_address(of.ident) if of else ""),
        "trouble": trouble,
    }
    return render(request, "guide/seen.html", context, status=400 if trouble else 200)


def _changed(request: HttpRequest, line: Line) -> HttpResponse:
    series, typed = request.POST.get("series", ""), request.POST.get("typed", "").strip()
    number = numbered(typed.lower()) if typed else request.POST.get("number", "")
    told = _NUMBER.fullmatch(number)
    if not series:
        line = NO_LINE
    elif number == "all":
        line = line.without(series)
    elif told and (found := _thing(series)) and found.type == "series":
        line = line.up_to(Seen(found.ident, int(told[1]), int(told[2])))
    else:
        trouble = _("This is no episode of a series in this guide. Choose one from the list, or type such as 2x05.")
        return _asked(request, line, trouble)
    if not line.fits:
        return _asked(request, line, _("These are more series than a cookie can hold. Take one back before."))
    response = HttpResponseRedirect(_next(request))
    _keep(request, response, line)
    return response


def _keep(request: HttpRequest, response: HttpResponse, line: Line) -> None:
    if not line:
        response.delete_cookie(SEEN, samesite="Lax")
        return
    response.set_cookie(SEEN, line.text, A_YEAR, secure=request.is_secure(), httponly=True, samesite="Lax")


def _next(request: HttpRequest) -> str:
    """Where the reader came from, if that is in this guide."""
    asked = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if asked and is_ours else address("home")


def _thing(ident: str) -> Named | None:
    """The series, or the part of one, at this place."""
    found = None if "\0" in ident else edition().thing(ident)
    is_one = found is not None and (found.type == "series" or (found.parent is not None and found.season is not None))
    return found if is_one else None


def _chosen(of: Named, line: Line) -> str:
    """The number of the episode that is offered: this one, the last of this season, else the one said before."""
    if of.season is not None and of.parent:
        last = [each for season, numbers in stops_in(of.parent) if season == of.season for each in numbers[-1:]]
        return f"{of.season}x{of.episode or next(iter(last), 0):02}"
    before = line.of(of.ident)
    return f"{before.season}x{before.episode:02}" if before else ""
