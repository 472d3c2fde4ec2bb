"""The head and the bylines of a page in, what it says of itself out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from showbible.pages.dates import find_date
from showbible.pages.markup.inline import safe_address
from showbible.pages.markup.structured import name, objects, types
from showbible.pages.passage import one_line
from showbible.pages.titles import split_title

_PAGE_TYPES = re.compile(r"(?:Article|Posting|Report|Review|WebPage|ItemPage|ProfilePage|AboutPage|FAQPage|QAPage)$")
_LANG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")

# Where each is looked for among the meta tags, best first.
TITLES = ("og:title", "twitter:title", "dc.title", "citation_title")
SITES = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publishdate",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
)
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dc.date.modified",
    "article.updated",
)
DESCRIPTIONS = ("og:description", "description", "twitter:description")


@dataclass(slots=True)
class About:
    """What a page says of itself in its head: meta tags, JSON-LD, links."""

    title: str | None = None
    window_title: str | None = None
    site: str | None = None
    author: str | None = None
    lang: str | None = None
    published: str | None = None
    modified: str | None = None
    canonical: str | None = None
    description: str | None = None
    image: str | None = None
    structured: tuple[dict[str, Any], ...] = field(default=())

    def titles(self) -> list[str]:
        """What the page may be called, the site's name left off."""
        window = split_title(self.window_title, frozenset(), self.site)[0] if self.window_title else None
        return [title for title in (self.title, window) if title]


def read_about(document: LexborHTMLParser) -> About:
    metas = _metas(document)
    structured = objects([node.text() for node in document.css('script[type="application/ld+json" i]')])
    pages = [one for one in structured if any(_PAGE_TYPES.search(kind) for kind in types(one))]
    about = About(structured=structured)
    about.window_title = _window_title(document)
    about.title = _first(metas, TITLES) or _said(pages, ("headline", "name"))
    about.site = _first(metas, SITES) or _said(pages, ("publisher",)) or _site_named(structured)
    about.author = _said(pages, ("author", "creator")) or _author(metas)
    about.published = _said_date(pages, "datePublished") or _first_date(metas, PUBLISHED)
    about.modified = _said_date(pages, "dateModified") or _first_date(metas, MODIFIED)
    about.description = _first(metas, DESCRIPTIONS)
    about.canonical = _canonical(document, metas)
    about.image = safe_address(metas.get("og:image", ""))
    about.lang = _lang(document, metas)
    return about


def _metas(document: LexborHTMLParser) -> dict[str, str]:
    """The first content of each meta tag, by its name in lower case."""
    metas: dict[str, str] = {}
    for node in document.css("meta[content]"):
        attrs = node.attributes
        key = attrs.get("property") or attrs.get("name") or ""
        content = one_line(attrs.get("content") or "")
        if key and content:
            metas.setdefault(key.strip().lower(), content)
    return metas


def _first(metas: Mapping[str, str], keys: Iterable[str]) -> str | None:
    return next((metas[key] for key in keys if key in metas), None)


def _first_date(metas: Mapping[str, str], keys: Iterable[str]) -> str | None:
    return next((day for key in keys if key in metas and (day := find_date(metas[key]))), None)


def _said(pages: Iterable[Mapping[str, Any]], keys: Iterable[str]) -> str | None:
    found = next((said for key in keys for page in pages if (said := name(page.get(key)))), None)
    return one_line(found) if found else None


def _said_date(pages: Iterable[Mapping[str, Any]], key: str) -> str | None:
    return next((day for page in pages if isinstance(said := page.get(key), str) and (day := find_date(said))), None)


def _site_named(structured: Iterable[Mapping[str, Any]]) -> str | None:
    sites = (one for one in structured if "WebSite" in types(dict(one)))
    return next((said for site in sites if (said := name(site))), None)


def _author(metas: Mapping[str, str]) -> str | None:
    return next((metas[key] for key in AUTHORS if key in metas and "://" not in metas[key]), None)


def _window_title(document: LexborHTMLParser) -> str | None:
    node = document.css_first("title")
    return one_line(node.text()) or None if node is not None else None


def _canonical(document: LexborHTMLParser, metas: Mapping[str, str]) -> str | None:
    node = document.css_first('link[rel~="canonical" i]')
    href = (node.attributes.get("href") if node is not None else None) or metas.get("og:url") or ""
    address = safe_address(href)
    return address if address and address.lower().startswith(("http://", "https://")) else None


def _lang(document: LexborHTMLParser, metas: Mapping[str, str]) -> str | None:
    root = document.root
    said = (root.attributes.get("lang") if root is not None else None) or metas.get("og:locale") or ""
    return said.strip().replace("_", "-") if _LANG.fullmatch(said.strip()) else None
