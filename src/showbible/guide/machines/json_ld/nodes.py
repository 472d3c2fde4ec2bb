"""Nodes of JSON-LD: a thing of the guide by its type, and several nodes as what stands in a page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.http import HttpRequest
from markupsafe import Markup

from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.names import ref
from showbible.guide.store.named import Named

Node = dict[str, Any]
Absolute = Callable[[str], str]  # an address of the guide -> the whole URL

MOST = 24  # values of one property; a page has all of them

TYPES = {
    "franchise": "CreativeWorkSeries",
    "series": "TVSeries",
    "season": "TVSeason",
    "episode": "TVEpisode",
    "film": "Movie",
    "documentary": "Movie",
    "special": "Movie",
    "short": "Movie",
    "book": "Book",
    "comic": "ComicStory",
    "game": "VideoGame",
    "person": "Person",
    "character": "Person",
    "thing": "Thing",
}
# What of a story schema.org takes for real: Wikidata's fictional character.
FICTIONAL = {"character": "https://www.wikidata.org/entity/Q95074"}
_UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def absolute_of(request: HttpRequest) -> Absolute:
    """Makes addresses of the guide whole."""
    root = request.build_absolute_uri("/")[:-1]
    return lambda path: f"{root}{path}"


def named(thing: Named, absolute: Absolute) -> Node:
    """A thing by its name and place."""
    told = ref(thing)
    url = absolute(told.url)
    return {"@type": TYPES[thing.type], "@id": f"{url}#it", "name": told.full, "url": url}


def listed(items: Iterable[tuple[str, str]]) -> Node:
    """Names with their whole URLs, in order."""
    return {
        "@type": "ItemList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "url": url}
            for number, (name, url) in enumerate(items, 1)
        ],
    }


def breadcrumbs(items: Iterable[tuple[str, str]]) -> Node:
    """The way to a page: names with their whole URLs."""
    elements = [
        {"@type": "ListItem", "position": number, "name": name, "item": url}
        for number, (name, url) in enumerate(items, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": elements}


def site(absolute: Absolute) -> Node:
    """The guide as a whole, as its pages point to it."""
    home = absolute(address("home"))
    return {"@type": "WebSite", "@id": f"{home}#site", "name": "Showbible", "url": home}


def page_node(type_: str, url: str, name: str, absolute: Absolute) -> Node:
    """Any page of the guide by its title."""
    return {"@type": type_, "@id": url, "url": url, "name": name, "isPartOf": site(absolute)}


def compact(node: Mapping[str, Any]) -> Node:
    """Without what is empty."""
    return {name: value for name, value in node.items() if value not in (None, "", [], {})}


def script(nodes: Iterable[Node]) -> Markup:
    """The nodes as the content of a script element, which nothing in them can end."""
    graph = {"@context": "https://schema.org", "@graph": list(nodes)}
    told = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    for sign, escaped in _UNSAFE.items():
        told = told.replace(sign, escaped)
    return Markup(told)  # noqa: S704 - what could end the element is escaped
