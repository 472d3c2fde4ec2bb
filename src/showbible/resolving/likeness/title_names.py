"""Two titles, and the one reason that says best what they are to each other.

The rules are asked in their order, and the first that knows the pair gives the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from showbible.resolving.likeness.blocks import content_words
from showbible.resolving.likeness.lost import LOST, fits
from showbible.resolving.likeness.titles import base_form, tight_form, title_form


class Title(NamedTuple):
    """A title in its forms, the words that tell something and the numbers in it."""

    form: str
    tight: str
    base: str
    words: frozenset[str]
    numbers: frozenset[str]


@lru_cache(maxsize=1 << 17)
def title_of(title: str) -> Title:
    form, tight = title_form(title), tight_form(title)
    return Title(form, tight, base_form(title), frozenset(content_words(form)), frozenset(_NUMBER.findall(tight)))


def compare_titles(one: str, other: str) -> str:
    """The name of the reason that two titles give, the same in both directions."""
    shorter, longer = sorted((title_of(one), title_of(other)), key=lambda each: (len(each.form), each.form))
    if shorter.form == longer.form:
        return "stock title" if _STOCK.fullmatch(shorter.form) else "same title"
    return next((name for name, is_so in _RULES if is_so(shorter, longer)), "other title")


def _only_spaces(one: Title, other: Title) -> bool:
    return one.tight == other.tight


def _part_left_out(one: Title, other: Title) -> bool:
    return one.base == other.base and (one.form == one.base) != (other.form == other.base)


def _other_number(one: Title, other: Title) -> bool:
    """Of two titles that are the same but for their numbers; a long title may have a number more than a short one."""
    return one.numbers != other.numbers and _NUMBER.sub("", one.tight) == _NUMBER.sub("", other.tight)


def _two_numbers(one: Title, other: Title) -> bool:
    return bool(one.numbers and other.numbers) and one.numbers != other.numbers


def _incomparable(one: Title, other: Title) -> bool:
    """They are in two alphabets, or all letters of one are lost."""
    return bool(_LATIN.search(one.form)) != bool(_LATIN.search(other.form))


def _lost(one: Title, other: Title) -> bool:
    return (LOST in one.form or LOST in other.form) and fits(one.form, other.form)


def _letters_off(one: Title, other: Title) -> bool:
    return len(one.tight) >= 6 and OSA.normalized_similarity(one.tight, other.tight) >= _LOOKS_LIKE


def _other_order(one: Title, other: Title) -> bool:
    return sorted(one.form.split()) == sorted(other.form.split())


def _subtitle(one: Title, other: Title) -> bool:
    """One title begins or ends the other."""
    return other.form.startswith(f"{one.form} ") or other.form.endswith(f" {one.form}")


def _most_words(one: Title, other: Title) -> bool:
    """Two words that tell something or more, and two fifths of all such words by their letters."""
    return len(one.words & other.words) > 1 and _shared(one, other) >= 0.4


def _some_words(one: Title, other: Title) -> bool:
    return _shared(one, other) >= 0.25


def _shared(one: Title, other: Title) -> float:
    return sum(map(len, one.words & other.words)) / (sum(map(len, one.words | other.words)) or 1)


_NUMBER = re.compile(r"\d+")
_LATIN = re.compile("[a-z0-9]")
_STOCK = re.compile(r"(?:episode|part|chapter|season|volume|number) \d+|pilot|finale|special|\d+")
_LOOKS_LIKE = 0.8

_RULES: tuple[tuple[str, Callable[[Title, Title], bool]], ...] = (
    ("same title but for spaces", _only_spaces),
    ("number of the part left out", _part_left_out),
    ("other number in the title", _other_number),
    ("no name to compare", _incomparable),
    ("lost letters of the title", _lost),
    ("other number in the title", _two_numbers),
    ("letters of the title off", _letters_off),
    ("other order of words", _other_order),
    ("subtitle left out", _subtitle),
    ("most words", _most_words),
    ("some words", _some_words),
)
