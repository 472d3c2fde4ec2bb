"""Signing in by the link that `showbible serve` prints, and out."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from showbible.guide.editing.sign_in import is_token, sign_in_owner


@never_cache
@require_GET
def sign_in(request: HttpRequest) -> HttpResponse:
    """Leads on at once, so that the token stands in no address that a page could give away."""
    if not settings.SIGN_IN_TOKEN:
        return render(request, "404.html", status=404)
    if "token" not in request.GET:
        return render(request, "guide/editing/sign_in.html")
    if not is_token(request.GET["token"]):
        return render(request, "guide/editing/sign_in.html", {"is_wrong": True}, status=403)
    sign_in_owner(request)
    return redirect("work")


@never_cache
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    logout(request)
    return redirect("home")


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """What is sent from another site, or by one who has been signed out meanwhile, is not done."""
    return render(request, "guide/editing/refused.html", status=403)
