"""words.toml: the words that the patterns know."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

_TABLES: dict[str, dict[str, list[str]]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))


def table(name: str) -> dict[str, str]:
    """Word -> what it stands for."""
    return {word: meaning for meaning, words in _TABLES[name].items() for word in words}


def listed(name: str) -> list[str]:
    return _TABLES["lists"][name]


def alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest that fits."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
