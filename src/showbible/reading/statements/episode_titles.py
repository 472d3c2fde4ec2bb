"""Titles of episodes: the page's own title, lines of lists, and "“Name” (season 2, episode 7)" in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading import dates
from showbible.reading.context import numbering, titles
from showbible.reading.context.episode_line import EpisodeLine
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()

_SITE = re.compile(r"\b(?:Wiki|Wikia|Fandom|Database|Encyclop\w+)$")
_TALKS = re.compile(r"\b(?:review|recap|preview|episode|trailer|promo|spoilers?|cast|season|series)\b|:", re.IGNORECASE)
_HEAD_BLOCKS = 16
_LONGEST_BLOCK, _LONGEST_LINE = 4000, 200
_WITH_MONTH = 7  # characters of a date from which on it has a month
_DATED = re.compile(
    r"(?:[(\t](?:(?:first )?(?:aired|airs|broadcast|shown|tx)(?: on)?:? )?|[–—|·-]\s|,\s|[”\"]\s)"
    r"(?P<date>(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?"
    r"[ /.-](?:\p{L}{3,9}|\d{1,2})|\p{L}{3,9}\.? \d{1,2})\b[^()|·\n]{0,8}?)(?=\)|\s*$|\s*[|·–—])",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    scope = reading.scopes[passage.index]
    if scope.work is None or scope.work.type != "series":
        return
    if passage.index < _HEAD_BLOCKS and reading.scope.episode is not None:
        yield from _headline(passage, reading)
        yield from _article(passage, reading)
    if passage.start != passage.block.start:
        return
    if line := reading.episode_lines.get(passage.index):
        place = (passage.block.start, min(passage.block.end, passage.block.start + _LONGEST_LINE))
        yield from _of(scope, line.title, place, 0.9)
        yield from _shown(scope, line, reading, place)
    yield from _quoted(passage, reading, scope)


def _shown(scope: Scope, line: EpisodeLine, reading: Reading, place: tuple[int, int]) -> Iterator[Finding]:
    """The day that a line gives behind an episode's title: "S1E2 · Ashes (12 May 2020)"."""
    text, subject = reading.page.text[place[0] : place[1]].partition("\n")[0], scope.subject
    beside = _DATED.search(text, len(line.title or ""))
    found = dates.find(beside["date"], reading.anchor) if beside else []
    if subject and len(found) == 1 and len(found[0].edtf) >= _WITH_MONTH:
        standing = Standing.ANNOUNCED if lies_ahead(found[0].edtf, reading.anchor.today) else Standing.HAPPENED
        yield Finding(subject, "release_date", found[0].edtf, standing, 0.9, place=place)


def _quoted(passage: Passage, reading: Reading, base: Scope) -> Iterator[Finding]:
    """Titles in quotation marks beside their numbers, in a whole block: a title may hold a stop."""
    start = passage.block.start
    text = reading.page.text[start : min(passage.block.end, start + _LONGEST_BLOCK)]
    for found in (*numbering.titled(text), *numbering.listed(text)):
        if found.mark.episode is not None:
            about = passage.scope if passage.start <= start + found.start < passage.end else base
            season = found.mark.season if found.mark.season is not None else about.season
            place = (start + min(found.start, found.mark.start), start + max(found.end, found.mark.end))
            yield from _of(replace(about, season=season, episode=found.mark.episode), found.title, place, 0.9)


def _of(scope: Scope, title: str | None, place: tuple[int, int], confidence: float) -> Iterator[Finding]:
    subject = replace(scope, episode_name=None).subject
    if title and subject and subject.type == "episode" and subject.episode is not None:
        yield Finding(subject, "title", title.rstrip(",."), confidence=confidence, place=place)


def _headline(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The line that gives the episode's number and, behind it, its title."""
    scope = reading.scope
    head = titles.parse(passage.text)
    if head.episode != scope.episode or head.season != scope.season or not head.rest:
        return
    if passage.block.kind is BlockKind.ITEM or fold(head.work or "") not in (
        "",
        fold((scope.work or Subject("thing", "x")).name or ""),
    ):
        return
    title = titles.episode_title(_without_site(head.rest, reading))
    if _TALKS.match(head.rest):  # "Recap: nobody is safe" is no title
        title = next((said for _, said in numbering.quoted(head.rest)), None)
    if title and scope.subject:
        yield Finding(replace(scope.subject), "title", title, confidence=0.93)


def _article(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The headline of an article about one episode, where it is nothing but the episode's title."""
    scope, block = reading.scope, passage.block
    if block.kind is not BlockKind.HEADING or titles.parse(passage.text).season is not None:
        return
    own = (scope.work.name or "") if scope.work else ""
    quoted = numbering.quoted(passage.text) if own and own in passage.text else []
    if quoted and fold(quoted[0][1]) != fold(own) and scope.subject:
        yield Finding(scope.subject, "title", quoted[0][1], confidence=0.85)
        return
    name = re.sub(r" \((?:(?:TV )?episode|[^)]*\d{4})\)$", "", passage.text).strip('“”"‘’')
    title = titles.episode_title(name)
    if (
        title
        and scope.subject
        and scope.work
        and fold(title) != fold(scope.work.name or "")
        and not _SITE.search(title)
        and not (own and own in title and _TALKS.search(title))
        and (name in (reading.page.title or name) if block.level == 1 else _is_defined(name, passage, reading))
    ):
        yield Finding(scope.subject, "title", title, confidence=0.9)


def _is_defined(name: str, passage: Passage, reading: Reading) -> bool:
    """Whether the text says of the title that it is an episode: "“Slate” is the third episode of …"."""
    near = reading.page.text[passage.end : passage.end + _LONGEST_BLOCK]
    return any(fold(each.title) == fold(name) for each in numbering.titled(near))


def _without_site(rest: str, reading: Reading) -> str:
    site = reading.page.site
    return re.sub(rf"\s*[|–—-]\s*{re.escape(site)}\s*$", "", rest) if site else rest
