"""A sentence taken apart where its statement turns: "was due on 11 October | but has been pushed to 14 February"."""

from __future__ import annotations

from functools import lru_cache

import regex as re

_TURN = re.compile(
    r",? (?:but|however|although|though|while|whereas|because|which|after|before|so)\b| and "
    r"(?=(?:(?:the )?(?:it|series|show|season) )?(?:has |will )?(?:end|conclud|finish|wrap))|;|, "
    r"(?:and|has been|it|he|she|the|they|with)\b|"
    r"(?<=[^:\n]{25}): (?=\S[^\n]{25})|(?<=\d), (?!\d{4})|(?<=\b(?:from) [^,.;]{3,24}) to\b|"
    r" has been (?=pushed|moved|postponed|"
    r"delayed)"
)


def bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause of `text` begins and ends that holds `text[start:end]`."""
    turns = _turns(text)
    return max(turn for turn in turns if turn <= start), min(turn for turn in turns if turn >= end)


@lru_cache(maxsize=16)
def _turns(text: str) -> tuple[int, ...]:
    return 0, *(found.start() for found in _TURN.finditer(text)), len(text)


def around(text: str, start: int, end: int) -> str:
    """The clause of `text` that holds `text[start:end]`."""
    return text[slice(*bounds(text, start, end))]
