"""The site map in parts, and what robots are asked."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import get_script_prefix
from django.views.decorators.http import conditional_page, require_safe

from showbible.guide.machines import sitemaps
from showbible.guide.machines.json_ld.nodes import absolute_of
from showbible.guide.store import Edition
from showbible.guide.views.asking import shows_guide

XML = "application/xml; charset=utf-8"


@conditional_page
@shows_guide
def index(request: HttpRequest, guide: Edition) -> HttpResponse:
    return HttpResponse(sitemaps.index(guide, absolute_of(request)), content_type=XML)


@conditional_page
@shows_guide
def part(request: HttpRequest, guide: Edition, section: str, number: int) -> HttpResponse:
    found = sitemaps.part(guide, section, number, absolute_of(request))
    if not found:
        raise Http404(f"no part {number} of {section}")
    return HttpResponse(found, content_type=XML)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    told = sitemaps.robots(get_script_prefix(), absolute_of(request))
    return HttpResponse(told, content_type="text/plain; charset=utf-8")
