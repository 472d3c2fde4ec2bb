"""A clip or a picture on its own page, and the frame in which it is loaded from its provider.

Only the frame's own policy lets a browser ask that one provider; no other page of the guide asks anybody.
"""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from showbible.guide.presenting.media import card
from showbible.guide.store import Edition
from showbible.guide.store.embeds import embed
from showbible.guide.store.media import media_at
from showbible.guide.views.asking import shows_guide
from showbible.pages import Unreadable

PAGES = 40  # that are looked at for one medium
POLICY = (
    "default-src 'none'; style-src 'self'; {what} {origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
ASKING = {"frame": "frame-src", "picture": "img-src"}


@shows_guide
def medium(request: HttpRequest, guide: Edition, key: str) -> HttpResponse:
    rows = list(media_at(key, guide.limits)[:PAGES])
    if not rows:
        raise Http404(f"no picture or clip {key}")
    return render(request, "guide/medium.html", {"card": card(rows)})


@never_cache
@shows_guide
def frame(request: HttpRequest, guide: Edition, key: str) -> HttpResponse:
    """What is loaded in place; says in a line why where that is nothing."""
    row = media_at(key, guide.limits).first()
    if row is None:
        raise Http404(f"no picture or clip {key}")
    try:
        found, trouble = embed(row), ""
    except Unreadable as error:
        found, trouble = None, error.reason
    shown = {"embed": found, "trouble": trouble, "card": card([row])}
    answer = render(request, "guide/frame.html", shown)
    what, origin = (ASKING[found.kind], found.origin) if found else ("frame-src", "'none'")
    answer.headers["Content-Security-Policy"] = POLICY.format(what=what, origin=origin)
    answer.headers["X-Frame-Options"] = "SAMEORIGIN"
    return answer
