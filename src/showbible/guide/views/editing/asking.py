"""What every page for editors shares: who may see it, and that nobody keeps a copy of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from showbible.guide.editing.permissions import Action, may
from showbible.guide.views.asking import View


def needs(action: Action) -> Callable[[View], View]:
    """Lets those see the page who may do this; others are told how to sign in, where that can be done."""

    def guarded(view: View) -> View:
        @never_cache
        @wraps(view)
        def answered(request: HttpRequest, **arguments: Any) -> HttpResponse:
            if not may(request, action):
                return _turned_away(request)
            try:
                return view(request, **arguments)
            except Http404:
                return render(request, "404.html", status=404)

        return answered

    return guarded


def _turned_away(request: HttpRequest) -> HttpResponse:
    if not settings.SIGN_IN_TOKEN:
        return render(request, "404.html", status=404)
    return render(request, "guide/editing/sign_in.html", status=403)
