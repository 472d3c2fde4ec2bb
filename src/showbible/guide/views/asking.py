"""What every view of the guide shares: it only reads, and shows the guide as of the day that `?as_of=` names."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from showbible.guide.presenting.addresses import AS_OF, as_known_on
from showbible.guide.presenting.loaders import NotYet
from showbible.guide.serving.shown import keep
from showbible.guide.store import edition
from showbible.guide.store.formers import place_now

View = Callable[..., HttpResponse]


def shows_guide(view: View) -> View:
    """Gives the view the edition of the guide that was asked for, after the request.

    A day that is none is answered with 400; what the edition does not have with 404, or with the place where it is now.
    """

    @require_safe
    @wraps(view)
    def answered(request: HttpRequest, **arguments: Any) -> HttpResponse:
        try:
            on = _day(request.GET.get(AS_OF, ""))
        except ValueError as error:
            return render(request, "guide/no_day.html", {"trouble": str(error)}, status=400)
        with as_known_on(on):
            try:
                response = view(request, edition(on), **arguments)
            except NotYet as early:
                return render(request, "guide/not_yet.html", {"early": early}, status=404)
            except Http404:
                return _led_on(request, **arguments) or render(request, "404.html", status=404)
        if on is None:
            keep(response)
        return response

    return answered


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


def _day(asked: str) -> str | None:
    """The ISO day; None where none is asked for. ValueError where it is no day."""
    if not asked:
        return None
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", asked):
        raise ValueError("A day is written as year, month and day: 2021-09-30.")
    try:
        return date.fromisoformat(asked).isoformat()
    except ValueError:
        raise ValueError("There is no such day in the calendar.") from None
