"""The addresses of the guide: a thing's is its `ident`, an index's the prefix of its kind."""

from __future__ import annotations

from django.urls import path

from showbible.guide.presenting.kinds import KINDS
from showbible.guide.views import home, indexes, searching, sources, things

urlpatterns = [
    path("", home.home, name="home"),
    path("search/", searching.search, name="search"),
    path("pages/", sources.index, name="pages"),
    path("pages/<int:key>/", sources.page, name="page"),
    path("disagreements/", indexes.disagreements, name="disagreements"),
    *(path(f"{kind.prefix}/", indexes.kind, {"kind": kind}, name=kind.prefix) for kind in KINDS),
    path("<path:ident>/", things.thing, name="thing"),
]
