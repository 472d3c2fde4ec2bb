"""The page of a thing as JSON-LD: the thing, the way to it, and the page with the sources that it cites."""

from __future__ import annotations

from itertools import islice

from showbible.guide.machines.json_ld.nodes import FICTIONAL, MOST, Absolute, Node, breadcrumbs, compact, named, site
from showbible.guide.machines.json_ld.terms import NAMED_IN, told
from showbible.guide.presenting.layouts import ThingPage
from showbible.guide.presenting.loaders import Loaded
from showbible.guide.presenting.sources import SourceRef
from showbible.guide.store.named import Named


def thing_nodes(loaded: Loaded, page: ThingPage, absolute: Absolute) -> list[Node]:
    url = absolute(page.ref.url)
    crumbs = [(name, absolute(to)) for name, to in page.crumbs]
    web_page = {
        "@type": "ProfilePage" if loaded.thing.type == "person" else "WebPage",
        "@id": url,
        "url": url,
        "name": page.ref.full,
        "description": page.description,
        "isPartOf": site(absolute),
        "breadcrumb": breadcrumbs([*crumbs, (page.ref.name, url)]),
        "mainEntity": _whole(loaded, absolute),
        "citation": [cited(source) for source, _ in page.sources[:MOST]],
    }
    return [compact(web_page)]


def cited(source: SourceRef) -> Node:
    """A page that was read, as a work of whoever published it."""
    publisher = {"@type": "Organization", "name": source.site} if source.site else None
    return compact({"@type": "WebPage", "name": source.title, "url": source.web, "publisher": publisher})


def _whole(loaded: Loaded, absolute: Absolute) -> Node:
    thing = loaded.thing
    node = {**named(thing, absolute), **told(thing.type, loaded.facts, absolute), **_place(thing, absolute)}
    if thing.type in FICTIONAL:
        node["additionalType"] = FICTIONAL[thing.type]
    return compact({**node, "@reverse": _named_in(loaded, absolute)})


def _place(thing: Named, absolute: Absolute) -> Node:
    """What a season or an episode is part of, and its number there."""
    if thing.type not in ("season", "episode") or not thing.parent:
        return {}
    series = {"partOfSeries": named(thing.parent, absolute)}
    if thing.type == "season":
        return compact({**series, "seasonNumber": thing.season})
    season = None if thing.season is None else {"@type": "TVSeason", "seasonNumber": thing.season}
    return compact({**series, "partOfSeason": season, "episodeNumber": thing.episode})


def _named_in(loaded: Loaded, absolute: Absolute) -> Node:
    """The works of which facts name the thing, by what it is to them."""
    found: dict[str, dict[str, Named]] = {}
    for fact in loaded.mentions:
        part = next((part for part, thing in fact.links if thing.ident == loaded.thing.ident), None)
        name = NAMED_IN.get((fact.property, part or ""))
        if name and part is not None and fact.value is not None:
            found.setdefault(name, {})[fact.thing.ident] = fact.thing
    return {name: [named(each, absolute) for each in islice(works.values(), MOST)] for name, works in found.items()}
