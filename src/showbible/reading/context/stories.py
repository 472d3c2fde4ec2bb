"""Which blocks of a page tell the story, and of what."""

from __future__ import annotations

from collections.abc import Sequence

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind, Page
from showbible.reading.passage import Scope

_ABOUT_THE_WORK = re.compile(
    r"\b(?:created by|premier\w+|(?:first|was|is) (?:broadcast|aired|shown)|directed by|written by|"
    r"air(?:s|ed)? on|renewed|starring|stars as|"
    r"is (?:an?|the) [^.]{0,60}(?:series|film|episode|show)|episodes? of|franchise|full index|"
    r"overview|subscribe|No synopsis|\d+ (?:minutes|episodes))\b",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"[\[(]?(?:citation needed|edit|show|hide)\b")
_SHORT, _LONG = 6, 45  # words: the least that a passage beneath a plot heading has, and one that stands for itself


def stories(page: Page, scopes: Sequence[Scope]) -> dict[int, Subject]:
    """Block index -> what the block tells the story of: the paragraphs beneath a heading such as "Plot", or on an
    episode's page that has none the longest paragraph that does not speak about the making."""
    found = {
        index: subject
        for index, (block, scope) in enumerate(zip(page.blocks, scopes, strict=True))
        if scope.section == "plot"
        and block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE)
        and (subject := scope.subject)
        if _tells(page.text[block.start : block.end], _SHORT)
    }
    return found or _unheaded(page, scopes)


def _unheaded(page: Page, scopes: Sequence[Scope]) -> dict[int, Subject]:
    candidates = [
        (block.end - block.start, index, subject)
        for index, (block, scope) in enumerate(zip(page.blocks, scopes, strict=True))
        if block.kind is BlockKind.PARAGRAPH and (subject := scope.subject) and scope.section in ("", "plot")
        if subject.type in ("episode", "film") and _tells(page.text[block.start : block.end], _LONG)
    ]
    return {index: subject for _, index, subject in sorted(candidates, reverse=True)[:1]}


def _tells(text: str, least: int) -> bool:
    return len(text.split()) >= least and not _ABOUT_THE_WORK.search(text) and not _FOOTNOTE.match(text)
