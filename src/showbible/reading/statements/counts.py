"""How many seasons and episodes."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.numbers import CARDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES = ("episode", " eps", "season", "-part", " series")

_EPISODES = re.compile(
    rf"(?<![\d.:/xE-])\b(?P<count>{CARDINAL})(?: (?:new|more|hour-long|hourlong))?(?:[- ]episodes?\b|"
    rf" eps\b|-part\b)(?! (?:order|guide|list))",
    re.IGNORECASE,
)
_SEASONS = re.compile(rf"\b(?P<count>{CARDINAL}) (?:seasons|series)\b", re.IGNORECASE)
_SINGLE = re.compile(r"\b(?:after|lasted) (?:one|a single) (?:season|series)\b", re.IGNORECASE)
_WHOLE = re.compile(
    r"(?:^|\b(?:has|have|had|there (?:are|were|have been)|after|for|over|ran|consists? of|comprises|in|"
    r"spanning|all|, |and |\. ))\s*$",
    re.IGNORECASE,
)
_NOT_A_COUNT = re.compile(
    r"\b(?:first|last|next|only|these|those|remaining|more than|over|of the|past|final|best|every|"
    r"about|episode|directs?|directed|to|took|takes?|rumou?rs of|either)\s+(?:the )?$",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"^ (?:of|in which|had aired|ago|late[r]?|into|behind|directed|per)\b", re.IGNORECASE)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if (
        work is None
        or work.type != "series"
        or passage.block.kind in (BlockKind.ROW, BlockKind.HEADING, BlockKind.CAPTION)
    ):
        return
    yield from _seasons(passage, work)
    for found in _EPISODES.finditer(passage.text):
        count = number(found["count"])
        if count and not _excluded(passage.text, found):
            yield Finding(_counted(passage, found, work), "episode_count", count, confidence=0.88)


def _seasons(passage: Passage, work: Subject) -> Iterator[Finding]:
    text = passage.text
    for found in _SEASONS.finditer(text):
        count = number(found["count"])
        if (
            count
            and count < 80
            and _WHOLE.search(text[: found.start()])
            and not _NOT_A_COUNT.search(text[: found.start()])
        ):
            yield Finding(work, "season_count", count, confidence=0.85)
    if _SINGLE.search(text):
        yield Finding(work, "season_count", 1, confidence=0.85)


def _excluded(text: str, found: re.Match[str]) -> bool:
    return bool(
        _NOT_A_COUNT.search(text[: found.start()])
        or _PART_OF.match(text[found.end() :])
        or re.match(r"(?:19|20)\d\d", found["count"])
    )


def _counted(passage: Passage, found: re.Match[str], work: Subject) -> Subject:
    """What has so many episodes: the season named nearest, else the whole where the sentence sums up."""
    text = passage.text
    behind = scopes.seasons_in(text[found.end() : found.end() + 24])
    if behind and ("-" in found[0] or re.match(r"\W*(?:in|for) ", text[found.end() :])):
        return Subject("season", series=work.name, season=behind[0][1])
    if _SEASONS.search(text[: found.start()]) and re.search(r"\band\b|,", text[: found.start()][-14:]):
        return work
    scope = scopes.at(text, found.start(), passage.scope)
    return scope.season_subject or work
