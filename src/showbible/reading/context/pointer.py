"""A pointer: something on a page that points to the work that it is about."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from showbible.claims.values.text import fold
from showbible.reading.words import alternatives, is_time, reversed_table, table, words

_COUNTED = (
    r"Best|Biggest|Characters|Episodes|Facts|Films|Great|Greatest|Most|Movies|New|Questions|Reasons|Seasons|Series|Shows|"
    r"Things|Times|TV|Ways|Years"
)
_NO_NAME = re.compile(
    r"(?:I|We|You|They|He|She|It|There|When|Where|How|Why|What)(?:['’]\p{Ll}+)? \p{Ll}{2,}(?: |$)|"
    r"(?i:Part|Chapter|Volume|Issue|Subject) \w+$|"
    rf"\d+ (?:\p{{Ll}}|(?:{alternatives([*table('months'), *table('weekdays')])}|{_COUNTED})\b)|\d+$|"
    r"\d\d?[.:]\d\d ?(?i:[ap]\.?m\b)|"
    r".*\b\p{Lu}{2,}\d+\b|(?i:.*\b(?:Season|Series|Episode) (?:\d+|\w+$))",
    re.DOTALL,
)
_OWNED, _DETERMINED = re.compile(r"['’]s? $"), re.compile(r"(?:The|An?) \p{Lu}")
_LED = re.compile(r"^.*?(?: in |['’]s? )(?=\p{Lu})")


@dataclass(frozen=True, slots=True)
class Pointer:
    """Something on the page that points to a work; `by` is a key of `works.WEIGHTS`."""

    name: str
    by: str
    type: str | None = None
    year: int | None = None


def is_name(name: str) -> bool:
    """Whether a text may be the name of a work: no word that only opens a sentence, no date, no season's number."""
    return (
        any(letter.isalpha() for letter in name)
        and not {fold(name), name.lower()} & words("not_names")
        and not is_time(name)
        and not _NO_NAME.match(name)
        and name not in reversed_table("demonyms")
    )


def variants(name: str) -> list[str]:
    """A name, and what is left of it without what may not belong to it: "Q in Star Trek: Picard", "Mia Roe’s Dark"; of
    "Iceland’s The Bells" only the latter, since nothing is both somebody's and "the"."""
    led = _LED.match(name)
    if led is None:
        return [name]
    rest = name[led.end() :]
    return [rest] if _OWNED.search(name[: led.end()]) and _DETERMINED.match(rest) else [name, rest]
