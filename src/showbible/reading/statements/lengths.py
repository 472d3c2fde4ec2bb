"""Lengths of time as pages write them, to minutes: "52 minutes", "1h 47m", "an hour and a half", "6 x 60'"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex as re

from showbible.reading.numbers import CARDINAL, number

_LENGTH = (
    r"(?:(?:(?P<one>one|an?|1)[ -]hour(?![\p{L}])"
    rf"|(?P<hours>{CARDINAL})(?P<inner>[ -]and[ -]a[ -]half)?(?:-hour|[ -]?(?:hours|hrs?\.?|h))(?![\p{{L}}]))"
    rf"(?P<half> and a half)?(?:,? ?(?:and )?(?P<rest>{CARDINAL})[ -]?(?:minutes?|mins?\.?|m)(?![\p{{L}}]))?"
    rf"|(?P<minutes>{CARDINAL})[ -]?(?:minutes?|mins?\.?|min\.)(?![\p{{L}}])"
    r"|(?P<thirty>half[ -](?:an[ -])?hour)(?!\p{L})|(?P<sixty>hour(?=-long\b))"
    r"|(?P<ninety>hour and a half))"
)
LENGTH = re.compile(rf"(?<![\d.,:\p{{L}}/-]){_LENGTH}", re.IGNORECASE)
_TIMES = re.compile(
    r"(?<![\d.:])\b(?P<count>\d{1,3}) ?[x×] ?(?P<length>\d{1,3})(?: ?(?:['’′]|-?min(?:ute)?s?\b\.?)|(?= ?\)))",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<![\d.])(?P<short>\d{2,3})(?:′|['’](?!\d|\w)|m\b)")


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in minutes, and its place."""

    minutes: int
    start: int
    end: int


def lengths(text: str) -> Iterator[Length]:
    """The lengths of time that a text gives, in reading order."""
    for found in LENGTH.finditer(text):
        if 0 < (total := _total(found)) < 1000:
            yield Length(total, *found.span())


def whole(text: str) -> int | None:
    """The minutes that a piece of a line says where it says nothing else: "104 mins.", "112′", "1h 47m"."""
    piece = text.strip(" .()[]")
    if (found := LENGTH.fullmatch(piece + ("." if piece.endswith(("min", "mins", "hr")) else ""))) or (
        found := LENGTH.fullmatch(piece)
    ):
        return _total(found) or None
    short = _SHORT.fullmatch(piece)
    return int(short["short"]) if short else None


def series_of(text: str) -> tuple[int, int, int] | None:
    """How many, how long, and where: "6 x 52’", "2 x 88 minutes"."""
    found = _TIMES.search(text)
    if not found or not (1 < int(found["count"]) <= 300 and 3 <= int(found["length"]) <= 200):
        return None
    return int(found["count"]), int(found["length"]), found.start()


def _total(found: re.Match[str]) -> int:
    if found["thirty"] or found["sixty"] or found["ninety"]:
        return 30 if found["thirty"] else 60 if found["sixty"] else 90
    if found["minutes"]:
        return number(found["minutes"]) or 0
    hours = 1 if found["one"] else number(found["hours"]) or 0
    return hours * 60 + (30 if found["half"] or found["inner"] else 0) + (number(found["rest"] or "0") or 0)
