"""oEmbed: how others show a card of a page of the guide, and what the card has."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from urllib.parse import parse_qs, urlsplit
from xml.sax.xmlreader import AttributesImpl

from django.urls import Resolver404, ResolverMatch, get_script_prefix, resolve
from django.utils.html import format_html
from django.utils.xmlutils import SimplerXMLGenerator

from showbible.guide.presenting.addresses import AS_OF
from showbible.guide.presenting.facts import Group, Shown
from showbible.guide.presenting.layouts import ThingPage

WIDTH, HEIGHT = 480, 300
LEAST, MOST = 160, 1200  # of a width or a height that was asked for
FACTS = 5  # groups of facts on a card
KEPT = 3600  # seconds for which an answer is good
CARDS = {"thing": "thing-card", "fact": "fact-card", "facts": "fact-card"}  # view -> the one that has its card
Told = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the guide that has a card: what its address says, and the day (ISO) it is shown as of."""

    view: str
    arguments: Mapping[str, str]
    day: str


def page_at(url: str, host: str) -> Page | None:
    """The page with a card at this URL; None where that is another host's, or has none."""
    try:
        parts = urlsplit(url)
        match = _match(parts.path)
    except (ValueError, Resolver404):
        return None
    if parts.scheme not in ("http", "https") or parts.netloc.casefold() != host.casefold():
        return None
    if match is None or match.url_name not in CARDS:
        return None
    return Page(match.url_name, match.kwargs, parse_qs(parts.query).get(AS_OF, [""])[0])


def _match(path: str) -> ResolverMatch | None:
    prefix = get_script_prefix()
    return resolve(f"/{path.removeprefix(prefix)}") if path.startswith(prefix) else None


def told(title: str, card: str, home: str, width: int, height: int) -> Told:
    """The answer for a card at this URL."""
    frame = '<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" style="border:0"></iframe>'
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Showbible",
        "provider_url": home,
        "cache_age": KEPT,
        "width": width,
        "height": height,
        "html": str(format_html(frame, card, width, height, title)),
    }


def size(asked: str, usual: int) -> int:
    """The width or the height of a card: no more than was asked for, but enough to show something."""
    return max(LEAST, min(usual, int(asked), MOST)) if asked.isdecimal() and len(asked) < 6 else usual


def as_json(told: Told) -> str:
    return json.dumps(told, ensure_ascii=False)


def as_xml(told: Told) -> str:
    out = StringIO()
    xml = SimplerXMLGenerator(out, "utf-8")
    xml.startDocument()
    xml.startElement("oembed", AttributesImpl({}))
    for name, value in told.items():
        xml.addQuickElement(name, str(value))
    xml.endElement("oembed")
    return out.getvalue()


FORMATS = {"json": ("application/json; charset=utf-8", as_json), "xml": ("text/xml; charset=utf-8", as_xml)}


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows: a title that leads to the page, and either the first facts of a thing or one fact."""

    kicker: str
    title: str
    url: str
    groups: tuple[Group, ...] = ()
    fact: Shown | None = None


def thing_card(page: ThingPage, url: str) -> Card:
    glance: list[Group] = next((section.data for section in page.sections if section.anchor == "facts"), [])
    groups = [each for each in glance if each.facts[0].fact.property != "title"]  # which the card has already
    return Card(page.kicker, page.ref.full, url, tuple(groups[:FACTS]))
