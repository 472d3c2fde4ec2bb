"""Titles of episodes: the page's own title, and "“Name” (season 2, episode 7)" in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading.context import titles
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()

_NAMED = re.compile(
    r"[“\"‘](?P<title>[^”\"’\n]{2,80}?),?[”\"’]\s*\((?:season (?P<season>\d+), episode "
    r"(?P<episode>\d+)|S(?P<s>\d+)\s?E(?P<e>\d+)|(?P<sx>\d+)x(?P<ex>\d+))\)",
    re.IGNORECASE,
)
_HEAD_BLOCKS = 12


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    scope = reading.scope
    if scope.work is None or scope.work.type != "series":
        return
    if passage.index < _HEAD_BLOCKS and scope.episode is not None:
        yield from _headline(passage, reading)
        yield from _article(passage, reading)
    for found in _NAMED.finditer(passage.text):
        season, episode = found["season"] or found["s"] or found["sx"], found["episode"] or found["e"] or found["ex"]
        subject = Subject("episode", series=scope.work.name, season=int(season), episode=int(episode))
        yield Finding(subject, "title", found["title"], confidence=0.9)


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
    if title and scope.subject:
        yield Finding(replace(scope.subject), "title", title, confidence=0.95)


def _article(passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The headline of an article about one episode, where it is nothing but the episode's title."""
    scope, block = reading.scope, passage.block
    if block.kind is not BlockKind.HEADING or block.level != 1 or titles.parse(passage.text).season is not None:
        return
    name = re.sub(r" \((?:(?:TV )?episode|[^)]*\d{4})\)$", "", passage.text)
    title = titles.episode_title(name)
    if (
        title
        and scope.subject
        and scope.work
        and fold(title) != fold(scope.work.name or "")
        and name in (reading.page.title or name)
    ):
        yield Finding(scope.subject, "title", title, confidence=0.9)


def _without_site(rest: str, reading: Reading) -> str:
    site = reading.page.site
    return re.sub(rf"\s*[|–—-]\s*{re.escape(site)}\s*$", "", rest) if site else rest
