"""Pages that are not of one thing, as JSON-LD: the front page, lists, facts, sources and sites."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from showbible.guide.machines.json_ld.nodes import MOST, Absolute, Node, breadcrumbs, compact, listed, page_node, site
from showbible.guide.machines.json_ld.things import cited
from showbible.guide.presenting.addresses import address
from showbible.guide.presenting.fact_page import FactPage
from showbible.guide.presenting.names import Ref
from showbible.guide.presenting.source_page import SourcePage


def home_nodes(works: Iterable[Ref], absolute: Absolute) -> list[Node]:
    """The guide itself, which can be searched."""
    search = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": absolute(address("search")) + "?q={words}"},
        "query-input": "required name=words",
    }
    return [{**site(absolute), "potentialAction": search}, listed((each.full, absolute(each.url)) for each in works)]


def list_nodes(url: str, name: str, items: Iterable[tuple[str, str]], absolute: Absolute) -> list[Node]:
    """A list by its heading; the items are names with their addresses."""
    members = listed((each, absolute(to)) for each, to in items)
    return [page_node("CollectionPage", url, name, absolute) | {"mainEntity": members}]


def fact_nodes(page: FactPage, url: str, absolute: Absolute) -> list[Node]:
    """A fact as a claim, with the pages that make it."""
    about = absolute(page.thing.url)
    name = f"{page.label}: {page.thing.full}"
    sources = {each.source.number: each.source for each in (page.fact.quotes if page.fact else ())}
    claim = {"@type": "Claim", "name": name, "text": page.fact.words} if page.fact and not page.fact.gone else None
    node = page_node("WebPage", url, name, absolute) | {
        "breadcrumb": breadcrumbs([(page.thing.full, about), (page.label, url)]),
        "about": {"@id": f"{about}#it", "name": page.thing.full, "url": about},
        "mainEntity": claim,
        "citation": [cited(each) for each in list(sources.values())[:MOST]],
    }
    return [compact(node)]


def source_nodes(page: SourcePage, url: str, absolute: Absolute) -> list[Node]:
    """Our page about a page that was read, which is somebody else's work."""
    dates: Mapping[str, str] = {"datePublished": page.page.published, "dateModified": page.page.modified}
    author = {"@type": "Person", "name": page.page.author} if page.page.author else None
    theirs = {
        **cited(page.source),
        **{name: value for name, value in dates.items() if value and value[:4].isdigit() and len(value) in (4, 7, 10)},
        "author": author,
        "inLanguage": page.page.lang,
    }
    node = page_node("WebPage", url, page.source.title, absolute)
    return [compact(node | {"about": compact(theirs), "citation": compact(theirs)})]
