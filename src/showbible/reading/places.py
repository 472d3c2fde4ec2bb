"""Where a name or a word stands in a text, found without a pattern of its own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex as re

_EDGE = re.compile(r"\b")


def places(name: str, text: str) -> Iterator[int]:
    """Each place at which a name begins, as it is written."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def is_word(text: str, start: int, end: int) -> bool:
    """Whether neither end of a stretch lies within a word."""
    return _EDGE.match(text, start) is not None and _EDGE.match(text, end) is not None


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether no letter touches a stretch at either end."""
    return not (text[max(0, start - 1) : start].isalpha() or text[end : end + 1].isalpha())


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """The text in lower case, letter for letter: a few have two there, which would move every place behind them."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(each if len(each := letter.lower()) == 1 else letter for letter in text)
