"""HTML to trafilatura's text, and to the work, season and episode that its head and title name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import htmldate
import trafilatura
from lxml.html import HtmlElement

from benchmarks.ways.pieced.values import NTH, NUMBER, number

_MARKS = re.compile(
    r"\*\*|__|\\(?=[\[\]])|(?<!\w)[*_](?=\w)|(?<=[\w.!?”\"')])[*_](?!\w)"
)  # Markdown's bold and italics
_EDIT = re.compile(r"\[(?:edit|\d+)\]|</?sup>|(?<=[a-z])Edit$", re.MULTILINE)
_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")  # the site's name, behind the title
SEASON = re.compile(rf"\b(?:(?:[Ss]eason|[Ss]eries) (?P<n>{NUMBER})|(?P<nth>{NTH}) (?:season|series))\b")
_EPISODE = re.compile(r"\bS(?P<s>\d{1,2})[ .]?E(?P<e>\d{1,2})\b|\b(?P<s2>\d{1,2})x(?P<e2>\d\d)\b")
_SPELLED = re.compile(rf"\b[Ss]eason (?P<s>{NUMBER}),? [Ee]pisode (?P<e>{NUMBER})\b")
_TITLED = re.compile(r"^\s*[:–—-]*\s*[“\"']?(?P<title>[A-Z][^|–—]{1,60}?)[”\"']?\s*(?:$|[|–—(])")
_DEFINED = re.compile(
    r"(?:^|[.\n] ?)(?P<name>[A-Z][\w'’:-]*(?: (?:[A-Z0-9][\w'’:-]*|of|the|and|a|in|to|for)){0,6}) "
    r"(?:is|was) (?:an?|the) (?P<what>[^.\n]{0,60}?\b(?:series|drama|sitcom|film|movie|documentary|thriller|comedy))\b"
)
_FILM = re.compile(r"\b(?:film|movie)\b", re.IGNORECASE)
_SCHEMA = {"TVSeries": "series", "Movie": "film"}


@dataclass(frozen=True)
class Scope:
    """What a page, or a part of it, is about; `season` and `episode` only of a series."""

    work: str | None = None
    type: str = "series"
    season: int | None = None
    episode: int | None = None
    year: int | None = None

    def subject(self, of: tuple[str, ...]) -> dict[str, Any] | None:
        """The narrowest subject that may have a property."""
        if self.work is None:
            return None
        if self.type == "series" and self.season is not None:
            if self.episode is not None and "episode" in of:
                return {"type": "episode", "series": self.work, "season": self.season, "episode": self.episode}
            if "season" in of:
                return {"type": "season", "series": self.work, "season": self.season}
        if self.type not in of:
            return None
        year = {"year": self.year} if self.year else {}
        return {"type": self.type, "name": self.work, **year}


@dataclass(frozen=True)
class Opened:
    text: str
    scope: Scope
    published: str | None
    day_first: bool
    episode_title: str | None = None


def open_page(data: bytes) -> Opened:
    tree = trafilatura.load_html(data)
    if tree is None:
        return Opened("", Scope(), None, True)
    title, site = _title(tree), _meta(tree, "og:site_name")
    structured = list(_structured(tree))
    published = htmldate.find_date(tree, extensive_search=False)
    lang = tree.get("lang") or ""
    raw = trafilatura.extract(tree, fast=True, include_comments=False, output_format="markdown") or ""
    text = _EDIT.sub("", _MARKS.sub("", raw))
    scope, episode_title = _scope(title, site, structured, text)
    return Opened(text, scope, published, lang.casefold() != "en-us", episode_title)


def _meta(tree: HtmlElement, name: str) -> str | None:
    found = tree.xpath(f"//meta[@property='{name}' or @name='{name}']/@content")
    return str(found[0]).strip() if found else None


def _title(tree: HtmlElement) -> str:
    if title := _meta(tree, "og:title"):
        return title
    found = tree.findtext(".//title") or ""
    return _TAIL.sub("", found.strip())


def _structured(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for block in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            found = json.loads(str(block), strict=False)
        except ValueError:
            continue
        found = found.get("@graph", found) if isinstance(found, dict) else found
        yield from (one for one in (found if isinstance(found, list) else [found]) if isinstance(one, dict))


def _scope(title: str, site: str | None, structured: list[dict[str, Any]], text: str) -> tuple[Scope, str | None]:
    numbered, before, behind = _numbered(title)
    scope = _from_structured(structured) or _from_title(before, text) or _defined(text) or _from_wiki(site)
    if scope is None:
        return Scope(), None
    found = replace(scope, season=numbered[0], episode=numbered[1]) if scope.type == "series" else scope
    titled = _TITLED.match(behind) if found.episode else None
    return found, titled["title"].strip() if titled else None


def _numbered(title: str) -> tuple[tuple[int | None, int | None], str, str]:
    """The season and episode of a title, what stands before them and what behind."""
    if found := _EPISODE.search(title) or _SPELLED.search(title):
        groups = [group for group in found.groups() if group]
        return (number(groups[0]), number(groups[1])), title[: found.start()], title[found.end() :]
    if found := SEASON.search(title):
        return (number(found["n"] or found["nth"]), None), title[: found.start()], title[found.end() :]
    return (None, None), title, ""


def _from_structured(structured: list[dict[str, Any]]) -> Scope | None:
    for thing in structured:
        for one in (thing, thing.get("partOfSeries"), thing.get("partOfTVSeries")):
            if isinstance(one, dict) and isinstance(one.get("name"), str) and str(one.get("@type")) in _SCHEMA:
                return Scope(one["name"].strip(), _SCHEMA[str(one["@type"])])
    return None


def _from_title(before: str, text: str) -> Scope | None:
    if quoted := re.match(r"[“\"](?P<name>[^”\"]+)[”\"]", before):
        return Scope(quoted["name"])
    if dated := re.match(r"(?P<name>.{2,60}?) \((?P<year>(?:19|20)\d\d)(?P<to>[–-])?", before):
        if dated["to"] or not _FILM.search(text[:2000]):
            return Scope(dated["name"])
        return Scope(dated["name"], "film", year=int(dated["year"]))
    name = re.split(r": | [–—|-] |, ", before)[0] if len(before) > 40 else before
    name = name.strip(" :–—-,|'’“”\"")
    kind = _kind(name, text)
    return Scope(name, kind) if kind and name else None


def _kind(name: str, text: str) -> str | None:
    """What a name is that the text uses as a work's; None for one that it does not."""
    found = re.search(
        rf"\b{re.escape(name)}(?: \(.{{0,40}}?\))?,? (?:is|was|the)\b(?P<what>[^.\n]{{0,90}})", text[:4000]
    )
    if found and _FILM.search(found["what"]):
        return "film"
    if found and re.search(r"\b(?:series|drama|show|sitcom|thriller|comedy)\b", found["what"]):
        return "series"
    return "series" if re.search(rf"\b{re.escape(name)} (?:[Ss]eason|[Ss]eries)\b", text) else None


def _defined(text: str) -> Scope | None:
    found = _DEFINED.search(text[:4000]) or re.search(
        r"\b(?:the )?series (?P<name>[A-Z]\w+(?: [A-Z]\w+){0,4})", text[:2000]
    )
    if found is None:
        return None
    what = found.groupdict().get("what") or "series"
    return Scope(found["name"], "film" if _FILM.search(what) else "documentary" if "documentary" in what else "series")


def _from_wiki(site: str | None) -> Scope | None:
    return Scope(site.removesuffix(" Wiki")) if site and site.endswith(" Wiki") else None
