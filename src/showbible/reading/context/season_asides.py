"""Seasons that a sentence names only in passing: "for the first time since series one", "from series three on"."""

from __future__ import annotations

from functools import lru_cache

import regex as re

from showbible.claims.values.text import fold
from showbible.reading.names import TITLE

_CUE = re.compile(
    r"\b(?:since|than|unlike|compared|who|whose|whom|from|seen|known|(?:season|series|run) of)\b", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\b(?:since|than|unlike|compared (?:to|with))\b[^,;.:]*|"
    r"\bfrom (?:(?:season|series) [\p{L}\d]+|the [\p{L}-]+ (?:season|series)) on(?:wards?)?\b|"
    r", (?:who|whose|whom|last seen|best known|known|fresh from|seen)\b[^,;.:]*",
    re.IGNORECASE,
)
_OF_OTHER = re.compile(
    r"(?:\b(?:[Tt]he )?[\p{L}\d]+ )?\b(?i:seasons?|series|run)(?: (?:\d+|\p{L}+))? of "
    r"(?:the )?(?:[\p{Ll}-]+ ){0,3}[“‘\"']?"
    rf"(?P<name>{TITLE})(?=[”’\"']?(?:$|[,.;:!?)]| (?:and|on|in|for|at|as|by|is|was|will|has)\b))"
)


@lru_cache(maxsize=256)
def passing(text: str, own: str) -> tuple[tuple[int, int], ...]:
    """The places at which a sentence speaks in passing of seasons, or of seasons of another work than `own`."""
    if not _CUE.search(text):
        return ()
    others = (match for match in _OF_OTHER.finditer(text) if own and not _is_part(fold(match["name"]), own))
    return tuple(match.span() for each in (_ASIDE.finditer(text), others) for match in each)


def without_passing(
    named: list[tuple[int, int]], text: str, own: str | None, place: int | None = None
) -> list[tuple[int, int]]:
    """The seasons of a text, each with its place, but for those named in passing elsewhere than around `place`."""
    spans = passing(text, fold(own or "")) if named else ()
    aside = [span for span in spans if place is None or not span[0] <= place < span[1]]
    return [each for each in named if not any(start <= each[0] < end for start, end in aside)]


def _is_part(name: str, own: str) -> bool:
    return name in own or own in name
