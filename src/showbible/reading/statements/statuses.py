"""Ordered, filming, wrapped, delayed, cancelled, ended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import denied
from showbible.reading.statement import Finding

CUES = (
    "renew",
    "order",
    "picked up",
    "green",
    "commission",
    "cancel",
    "axed",
    "plug",
    "film",
    "shoot",
    "shot",
    "camera",
    "wrap",
    "delay",
    "postpon",
    "push",
    "end",
    "announced",
    "photography",
    "production",
    "final",
    "dropped",
    "scrapped",
    "on the way",
    "happening",
    "is a go",
)


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of saying a status; `of_season` says that it is read only where a season is named behind it."""

    status: str
    standing: Standing
    pattern: re.Pattern[str]
    of_season: bool = False


def _row(status: str, standing: Standing, pattern: str, of_season: bool = False) -> Wording:
    return Wording(status, standing, re.compile(pattern, re.IGNORECASE), of_season)


WORDINGS: tuple[Wording, ...] = (
    _row(
        "ordered",
        Standing.ANNOUNCED,
        r"\b(?:renew(?:ed|s|al)|picked up|order(?:ed|s)? (?:a|an|another|more|for)?|commission(?:ed|s)|"
        r"green[- ]?l(?:ight|it)|given the green light)\b",
        of_season=True,
    ),
    _row(
        "ordered",
        Standing.ANNOUNCED,
        r"\b(?:announced|confirmed) (?:the |a |that )?(?=[^.;]{0,30}\bseasons?\b)",
        of_season=True,
    ),
    _row(
        "ordered", Standing.ANNOUNCED, r"\b(?:full )?series order\b|\border(?:s|ed) (?:\p{L}+ ){0,3}(?:series|drama)\b"
    ),
    _row(
        "ordered",
        Standing.ANNOUNCED,
        r"\bseasons? (?:\w+ )?(?:is happening|is a go|is on the way|was ordered)\b",
        of_season=True,
    ),
    _row(
        "cancelled",
        Standing.ANNOUNCED,
        r"\b(?:cancell?ed|axed|scrapped|dropped by|pull(?:ed|s) the plug|one and done)\b",
    ),
    _row(
        "wrapped",
        Standing.HAPPENED,
        r"\b(?:film(?:ing|ed)|shooting|production|cameras?|photography)\b[^.;,]{0,40}\b(?:wrapped|"
        r"finished|completed)\b|\bwrapped (?:filming|shooting|production|up filming)\b",
    ),
    _row(
        "filming",
        Standing.HAPPENED,
        r"\b(?:film(?:ing)|shooting|photography|cameras|production)\b[^.;,]{0,60}\b(?:under ?way|has "
        r"begun|began|begun|started|rolling|is going on)\b|\bis (?:currently |now )?(?:filming|"
        r"shooting)\b|\bcurrently (?:filming|shooting)\b",
    ),
    _row(
        "filming",
        Standing.ANNOUNCED,
        r"\b(?:film(?:ing)|shooting|cameras|production)\b[^.;,]{0,30}\b(?:starts|begins|will (?:start|"
        r"begin)|to begin|to start)\b",
    ),
    _row(
        "delayed",
        Standing.ANNOUNCED,
        r"\b(?:delayed|postponed|(?:been |was |were )?(?:pushed|moved|bumped) (?:back |from |to )|held "
        r"up)\b",
    ),
    _row(
        "ended",
        Standing.HAPPENED,
        r"\b(?:series|show|drama|it) (?:has )?(?:ended|concluded|went off the air|came to an end)\b",
    ),
)

_WISHED = re.compile(
    r"\b(?:if|whether|would|could|(?-i:may)|might|should|hop(?:e|es|ed|ing)|petition|rumou?r\w*|"
    r"nearly|almost|narrowly|had it|were it|would have)\b",
    re.IGNORECASE,
)
_DUE = re.compile(r"\bw(?:as|ere) (?:due|supposed|meant|to|set|scheduled)\b", re.IGNORECASE)
# What is cancelled or delayed but no work, and what a verb has for its object where the work is not it.
_OF_ANOTHER = re.compile(
    r"\b(?:party|book|event|tour|screening|panel|flight|concert|festival|train|match|appearance|design)\b[^,.;]{0,20}$",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\s*(?:the|a|an|his|her|their) (?!(?:\w+ )?(?:season|series|show|premiere|production|release|drama|film)\b)"
)
_CLAUSE_END = re.compile(r"[.;:]|,? (?:before|after|although|because|when|than)\b|, (?:but|which|who)\b")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    scope = passage.scope
    if (
        scope.work is None
        or scope.work.type not in ("series", "film")
        or passage.block.kind in (BlockKind.ROW, BlockKind.CAPTION)
    ):
        return
    if passage.text.endswith("?"):
        return
    for wording in WORDINGS:
        for found in wording.pattern.finditer(passage.text):
            yield from _status(wording, found, passage)


def _status(wording: Wording, found: re.Match[str], passage: Passage) -> Iterator[Finding]:
    text = passage.text
    begins, ends = _clause(text, found.start())
    own, behind = text[begins : found.start()], text[found.start() : ends]
    if (
        _WISHED.search(own)
        or _OF_ANOTHER.search(own)
        or _OBJECT.match(text[found.end() :])
        or _DUE.search(own + found[0])
    ):
        return
    standing = Standing.DENIED if denied(text[max(0, found.start() - 60) : ends]) else wording.standing
    if wording.of_season:
        seasons = [season for _, season in _named(behind) or _named(own)]
        for season in dict.fromkeys(seasons):
            if passage.scope.work and passage.scope.work.type == "series":
                yield Finding(
                    Subject("season", series=passage.scope.work.name, season=season),
                    "status",
                    wording.status,
                    standing,
                    0.88,
                )
        return
    subject = _subject(wording, found, passage)
    if subject is not None:
        yield Finding(subject, "status", wording.status, standing, 0.85)


def _clause(text: str, place: int) -> tuple[int, int]:
    """Where the clause begins and ends that holds a place of the text."""
    ends = _clause_ends(text)
    begins = max((end for _, end in ends if end <= place), default=0)
    return begins, min((start for start, _ in ends if start >= place), default=len(text))


@lru_cache(maxsize=16)
def _clause_ends(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _CLAUSE_END.finditer(text))


def _named(text: str) -> list[tuple[int, int]]:
    """The seasons that a clause names, lists included: "the second and the third season", "seasons 3 and 4"."""
    plural = re.search(r"\bseasons (\d+)(?:,? (?:and|to|-) (\d+))", text)
    if plural:
        return [(0, int(plural[1])), (0, int(plural[2]))]
    together = re.search(
        rf"\b(?P<first>{ORDINAL}) and (?:the |an? )?(?P<second>{ORDINAL}) (?:season|series)",
        text,
        re.IGNORECASE,
    )
    if together:
        numbers = [number(together["first"]), number(together["second"])]
        return [(0, value) for value in numbers if value is not None]
    return scopes.seasons_in(text)


def _subject(wording: Wording, found: re.Match[str], passage: Passage) -> Subject | None:
    scope = passage.scope
    if wording.status in ("cancelled", "ended"):
        return scope.work
    return scopes.at(passage.text, found.start(), scope).season_subject
