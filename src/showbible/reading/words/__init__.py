"""The reader's word lists, kept as data in lexicon.toml."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import regex as re


@cache
def table(name: str) -> Any:
    """A table or list of lexicon.toml by its name."""
    return _lexicon()[name]


@cache
def words(name: str) -> frozenset[str]:
    """A list of lexicon.toml as a set."""
    return frozenset(table(name))


def is_time(name: str) -> bool:
    """Whether a name begins with that of a month or a day: "May 5", "Sunday", "Fri 1 Aug"."""
    first, _, rest = name.strip().partition(" ")
    plain = (first.capitalize() if first.isupper() else first).rstrip(".,")
    named = words("months") | words("weekdays")
    return plain in named or (
        rest[:1].isdigit() and any(each.startswith(plain) for each in named if len(plain) > _SHORT)
    )


_SHORT = 2  # letters up to which nothing is the short name of a month or a day


@cache
def reversed_table(name: str) -> dict[str, str]:
    """A table of lists turned round: each listed word to its key."""
    return {word: key for key, listed in table(name).items() for word in listed}


def alternatives(listed: list[str] | frozenset[str] | dict[str, Any]) -> str:
    """A pattern that matches any of the words, longest first."""
    return _alternatives(tuple(listed))


@lru_cache(maxsize=1024)
def _alternatives(listed: tuple[str, ...]) -> str:
    ordered = sorted(listed, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word, literal_spaces=True).replace(" ", "[ -]") for word in ordered)


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads(files("showbible.reading.words").joinpath("lexicon.toml").read_text("utf-8"))
