"""The heads of the pages that have more to tell than their title: one function for each sort of page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.http import HttpRequest

from showbible.claims import WORKS
from showbible.guide.machines.head import ATOM, Alternate, Head, canonical_of, head
from showbible.guide.machines.json_ld.nodes import Absolute, absolute_of, page_node
from showbible.guide.machines.json_ld.pages import fact_nodes, home_nodes, list_nodes, source_nodes
from showbible.guide.machines.json_ld.things import thing_nodes
from showbible.guide.machines.opengraph import source_properties, thing_properties
from showbible.guide.presenting.addresses import address, as_known_on, fact_address
from showbible.guide.presenting.fact_page import FactPage
from showbible.guide.presenting.layouts import ThingPage
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import Ref
from showbible.guide.presenting.seen import query
from showbible.guide.presenting.source_page import SourcePage
from showbible.guide.presenting.spoken import gettext as _

RELEASED = (*WORKS, "franchise", "season", "episode")


def home_head(request: HttpRequest, works: Iterable[Ref]) -> Head:
    return head(request, home_nodes(works, absolute_of(request)))


def list_head(request: HttpRequest, name: str, items: Iterable[tuple[str, str]]) -> Head:
    """The head of a list by its heading; the items are names with their addresses."""
    return head(request, list_nodes(canonical_of(request), name, items, absolute_of(request)))


def site_head(request: HttpRequest, name: str, pages: Iterable[tuple[str, str]]) -> Head:
    """The head of a site's page by its name; the pages of it that are listed are titles with their addresses."""
    [node] = list_nodes(canonical_of(request), name, pages, absolute_of(request))
    return head(request, [node | {"about": {"@type": "WebSite", "name": name}}])


def thing_head(request: HttpRequest, loaded: Loaded, page: ThingPage) -> Head:
    absolute, ident = absolute_of(request), loaded.thing.ident
    seen = query(request)
    feed = address("thing-feed", ident, "atom", **seen)
    alternates = [Alternate(ATOM, _("What changed of it"), feed, absolute(feed))]
    if loaded.thing.type in RELEASED:
        alternates.append(_calendar(_("Its releases"), address("thing-releases", ident, **seen), absolute))
    alternates.append(_card(page.ref.full, absolute(page.ref.url), absolute))
    return head(request, thing_nodes(loaded, page, absolute), thing_properties(loaded, absolute), alternates)


def calendar_head(request: HttpRequest, chosen: Mapping[str, str]) -> Head:
    """The head of a page of the calendar; `chosen` is what it shows of all releases."""
    absolute = absolute_of(request)
    releases = _calendar(_("These releases"), address("releases", **chosen, **query(request)), absolute)
    nodes = [page_node("CollectionPage", canonical_of(request), _("Releases"), absolute)]
    return head(request, nodes, alternates=[releases])


def _card(title: str, url: str, absolute: Absolute) -> Alternate:
    """Where oEmbed tells how others show a card of the page."""
    return Alternate("application/json+oembed", title, absolute(address("oembed", url=url, format="json")))


def _calendar(title: str, path: str, absolute: Absolute) -> Alternate:
    """A calendar, with the URL by which it is opened in the reader's own."""
    return Alternate("text/calendar", title, path, f"webcal:{absolute(path).partition(':')[2]}")


def fact_head(request: HttpRequest, page: FactPage) -> Head:
    absolute = absolute_of(request)
    url = absolute(fact_address(*page.path))
    with as_known_on(None):
        path = fact_address(*page.path)
    card = [_card(f"{page.label}: {page.thing.full}", url, absolute)] if page.fact else []
    return head(request, fact_nodes(page, url, absolute), alternates=card, path=path)


def source_head(request: HttpRequest, page: SourcePage) -> Head:
    absolute = absolute_of(request)
    return head(request, source_nodes(page, absolute(page.source.url), absolute), source_properties(page))
