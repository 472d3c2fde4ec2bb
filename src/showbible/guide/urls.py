"""The addresses of the guide: a thing's is its `ident`, an index's the prefix of its kind."""

from __future__ import annotations

from django.urls import include, path, register_converter
from django.urls.converters import StringConverter

from showbible.claims import properties
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.views import (
    calendar,
    deciding,
    facts,
    home,
    indexes,
    media,
    news,
    searching,
    seen,
    sites,
    sources,
    things,
    works,
)


class PropertyConverter:
    """A property by its name; a thing of the guide may be called much like one."""

    regex = "[a-z_]+"

    def to_python(self, name: str) -> str:
        if name not in properties():
            raise ValueError(name)
        return name

    def to_url(self, name: str) -> str:
        return name


class YearConverter:
    """A year of four digits."""

    regex, digits = "[0-9]{4}", 4

    def to_python(self, text: str) -> int:
        return int(text)

    def to_url(self, number: int) -> str:
        return f"{number:0{self.digits}}"


class MonthConverter(YearConverter):
    """A month or a day of two digits."""

    regex, digits = "[0-9]{2}", 2


class FranchiseConverter(StringConverter):
    """The place of a franchise."""

    regex = "franchises/[^/]+"


class SeriesConverter(StringConverter):
    """The place of a series or of a season."""

    regex = "series/[^/]+(?:/season-[^/]+)?"


register_converter(PropertyConverter, "property")
register_converter(FranchiseConverter, "franchise")
register_converter(SeriesConverter, "series")
register_converter(YearConverter, "year")
register_converter(MonthConverter, "two")

urlpatterns = [
    path("", home.home, name="home"),
    path("search/", searching.search, name="search"),
    path("search/suggest/", searching.suggestions, name="suggestions"),
    path("pages/", sources.index, name="pages"),
    path("pages/<int:key>/", sources.page, name="page"),
    path("sites/", sites.index, name="sites"),
    path("sites/<path:place>/", sites.site, name="site"),
    path("media/<slug:key>/", media.medium, name="medium"),
    path("media/<slug:key>/frame/", media.frame, name="frame"),
    path("disagreements/", indexes.disagreements, name="disagreements"),
    path("news/", news.news, name="news"),
    path("changes/", news.changes, name="changes"),
    path("calendar/", calendar.coming, name="calendar"),
    path("calendar/<year:year>/<two:month>/", calendar.month, name="month"),
    path("calendar/<year:year>/<two:month>/<two:day>/", calendar.day, name="day"),
    path("unsure/", deciding.unsure, name="unsure"),
    path("seen/", seen.seen, name="seen"),
    path("decisions/", deciding.decisions, name="decisions"),
    path("", include("showbible.guide.views.editing.urls")),
    path("", include("showbible.guide.views.machines.urls")),
    *(path(f"{kind.prefix}/", indexes.kind, {"kind": kind}, name=kind.prefix) for kind in KINDS),
    path("<franchise:ident>/index/", works.works, name="works"),
    path("<series:ident>/episodes/", works.episodes, name="episodes"),
    path("<path:ident>/facts/<property:property_>/", facts.fact, name="facts"),
    path("<path:ident>/facts/<property:property_>/<path:key>/", facts.fact, name="fact"),
    path("<path:ident>/evidence/", things.evidence, name="evidence"),
    path("<path:ident>/works/", things.in_works, name="in_works"),
    path("<path:ident>/names/", things.names, name="names"),
    path("<path:ident>/", things.thing, name="thing"),
]
