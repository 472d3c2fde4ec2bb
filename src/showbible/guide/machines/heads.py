"""The heads of the pages that have more to tell than their title: one function for each sort of page."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest

from showbible.guide.machines.cards import source_card, thing_card
from showbible.guide.machines.head import Head, canonical_of, head
from showbible.guide.machines.json_ld.nodes import absolute_of
from showbible.guide.machines.json_ld.pages import fact_nodes, home_nodes, list_nodes, source_nodes
from showbible.guide.machines.json_ld.things import thing_nodes
from showbible.guide.presenting.addresses import as_known_on, fact_address
from showbible.guide.presenting.fact_page import FactPage
from showbible.guide.presenting.layouts import ThingPage
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.names import Ref
from showbible.guide.presenting.source_page import SourcePage


def home_head(request: HttpRequest, works: Iterable[Ref]) -> Head:
    return head(request, home_nodes(works, absolute_of(request)))


def list_head(request: HttpRequest, name: str, items: Iterable[tuple[str, str]]) -> Head:
    """The head of a list by its heading; the items are names with their addresses."""
    return head(request, list_nodes(canonical_of(request), name, items, absolute_of(request)))


def thing_head(request: HttpRequest, loaded: Loaded, page: ThingPage) -> Head:
    absolute = absolute_of(request)
    return head(request, thing_nodes(loaded, page, absolute), thing_card(loaded, absolute))


def fact_head(request: HttpRequest, page: FactPage) -> Head:
    absolute = absolute_of(request)
    url = absolute(fact_address(*page.path))
    with as_known_on(None):
        path = fact_address(*page.path)
    return head(request, fact_nodes(page, url, absolute), path=path)


def source_head(request: HttpRequest, page: SourcePage) -> Head:
    absolute = absolute_of(request)
    return head(request, source_nodes(page, absolute(page.source.url), absolute), source_card(page))
