"""The addresses of the guide for machines; a thing's stand below its own."""

from __future__ import annotations

from django.urls import path, register_converter

from showbible.guide.machines.feeds import FORMATS
from showbible.guide.views.machines import calendars, cards, feeds, sitemaps


class FeedConverter:
    """A format of feeds, by the name of its file."""

    regex = "|".join(FORMATS)

    def to_python(self, name: str) -> str:
        return name

    def to_url(self, name: str) -> str:
        return name


register_converter(FeedConverter, "feed")

urlpatterns = [
    path("oembed", cards.answer, name="oembed"),
    path("card/<path:ident>/facts/<property:property_>/", cards.fact, name="fact-card"),
    path("card/<path:ident>/facts/<property:property_>/<path:key>/", cards.fact, name="fact-card"),
    path("card/<path:ident>/", cards.thing, name="thing-card"),
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemaps/<slug:section>/<int:number>.xml", sitemaps.part, name="sitemap-part"),
    path("news/<feed:form>.xml", feeds.pages_feed, name="pages-feed"),
    path("changes/<feed:form>.xml", feeds.changes_feed, name="changes-feed"),
    path("<path:ident>/<feed:form>.xml", feeds.thing_feed, name="thing-feed"),
    path("calendar/releases.ics", calendars.releases, name="releases"),
    path("<path:ident>/releases.ics", calendars.thing_releases, name="thing-releases"),
]
