"""What every view of the guide shares: it only reads, and shows it as of a day, for a reader who has seen so far."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from showbible.guide.presenting.addresses import AS_OF, as_known_on
from showbible.guide.presenting.loaders import HeldBack, NotYet
from showbible.guide.presenting.seen import as_seen, line_of
from showbible.guide.serving.shown import keep
from showbible.guide.store import Edition, edition
from showbible.guide.store.formers import place_now

View = Callable[..., HttpResponse]


def shows_guide(view: View) -> View:
    """Gives the view the edition of the guide that was asked for, after the request.

    The day is that of `?as_of=`, the line that of `?seen=`, else of the cookie. A day that is none is answered with
    400; what the edition does not have with 404, or with the place where it is now.
    """

    @require_safe
    @wraps(view)
    def answered(request: HttpRequest, **arguments: Any) -> HttpResponse:
        try:
            on = day_of(request.GET.get(AS_OF, ""))
        except ValueError as error:
            return render(request, "guide/no_day.html", {"trouble": str(error)}, status=400)
        line = line_of(request)
        guide = edition(on, line)
        with as_known_on(on), as_seen(guide.line):
            response = _answer(view, request, guide, **arguments)
        patch_vary_headers(response, ("Cookie",))
        if line:
            patch_cache_control(response, private=True)
        elif on is None and response.status_code == 200:
            keep(response)
        return response

    return answered


def _answer(view: View, request: HttpRequest, guide: Edition, **arguments: Any) -> HttpResponse:
    try:
        return view(request, guide, **arguments)
    except NotYet as early:
        return render(request, "guide/not_yet.html", {"early": early}, status=404)
    except HeldBack:
        return render(request, "guide/held_back.html")
    except Http404:
        return _led_on(request, **arguments) or render(request, "404.html", status=404)


def _led_on(request: HttpRequest, **arguments: Any) -> HttpResponse | None:
    """Leads from a place where a thing was once to the same page of it where it is now; None where there is no such."""
    there = place_now(arguments.get("ident", ""))
    if not there or request.resolver_match is None:
        return None
    path = reverse(request.resolver_match.view_name, kwargs={**arguments, "ident": there})
    query = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{path}?{query}" if query else path)


def asked(request: HttpRequest, name: str, longest: int = 200) -> str:
    """What a parameter of the address says, "" where it is not there."""
    return request.GET.get(name, "").replace("\0", "").strip()[:longest]


def day_of(asked: str) -> str | None:
    """The ISO day; None where none is asked for. ValueError where it is no day."""
    if not asked:
        return None
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", asked):
        raise ValueError(_("A day is written as year, month and day: 2021-09-30."))
    try:
        return date.fromisoformat(asked).isoformat()
    except ValueError:
        raise ValueError(_("There is no such day in the calendar.")) from None
