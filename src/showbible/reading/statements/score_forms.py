"""Scores as pages write them, to a number out of the most that can be had: "8.1/10", "four stars", "★★★½", "91%"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex as re

from showbible.reading.numbers import number

_WORDS = "zero|one|two|three|four|five|six|seven|eight|nine|ten"
_VALUE = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?|{_WORDS})(?P<half>[ -]and[ -]a[ -]half|½| ½|-and-one-half)?"
_GLYPH = re.compile(r"(?P<full>(?:[★⭐✭✮🌟]\ufe0f?){1,10})(?P<half>½|⯪| 1/2|1/2)?(?P<hollow>[☆✩✰]{0,9})")
_FRACTION = re.compile(
    rf"(?<![\d/.,:$£€-])\b(?P<score>{_VALUE})(?: ?stars?| points?| marks?)? ?(?:/|\b(?:out )?of(?: a possible)?\b) ?"
    r"(?P<of>10|100|[4-6]|ten|five|four|six|a hundred)\b(?P<starred> ?stars?)?(?!\d|[/.,:]\d|%)",
    re.IGNORECASE,
)
_STARS = re.compile(
    rf"(?<![\d.$£€])\b(?P<score>{_VALUE})(?: |-)(?:star|stars|starred)\b"
    r"(?!(?: |-)?(?:cast|hotels?|generals?|restaurants?|line-?up|service|ensemble|resort|of|out|players?|names?|"
    r"chefs?|"
    r"accommodation|petty|cruise|Michelin))",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"(?<![\d.,])(?P<score>\d{1,3})(?: ?%| per ?cent\b| percent\b)", re.IGNORECASE)
_TENTHS = re.compile(r"(?<![\d.,/$£€])(?P<score>\d\.\d{1,2})(?!\d|\.\d| ?(?:/|out of|million|billion|m\b|%|per))")
_HUNDREDTHS = re.compile(r"(?<![\d.,/$£€])(?P<score>\d{2,3})(?!\d|[.,]\d| ?(?:/|out of|%|per|critics|reviews|votes))")


@dataclass(frozen=True, slots=True)
class Score:
    """A score, the most that can be had, its place, and how it is written."""

    score: float
    out_of: int
    start: int
    end: int
    form: str


def scores(text: str) -> Iterator[Score]:
    """The scores of a text that show by themselves what they are out of, in reading order of each form."""
    for found in _GLYPH.finditer(text):
        yield from _glyphs(found)
    taken = set[int]()
    for found in _FRACTION.finditer(text):
        score, most = _number(found), number(found["of"].replace("a hundred", "100")) or 10
        plain = "/" in found[0] or "out of" in found[0].lower() or found["starred"] or "star" in found[0]
        if score is not None and score <= most and plain:
            taken |= set(range(found.start(), found.end()))
            yield Score(score, most, *found.span(), "fraction")
    for found in _STARS.finditer(text):
        score = _number(found)
        if score is not None and score <= 5 and found.start() not in taken:
            yield Score(score, 5, *found.span(), "stars")
    for found in _PERCENT.finditer(text):
        if int(found["score"]) <= 100:
            yield Score(int(found["score"]), 100, *found.span(), "percent")


def bare(text: str, out_of: int) -> Iterator[Score]:
    """The numbers of a text that may be scores out of ten ("8.1") or a hundred ("74") where it speaks of such."""
    for found in (_TENTHS if out_of == 10 else _HUNDREDTHS).finditer(text):
        score = float(found["score"])
        if score <= out_of:
            yield Score(score, out_of, *found.span(), "bare")


def _glyphs(found: re.Match[str]) -> Iterator[Score]:
    full = sum(char in "★⭐✭✮🌟" for char in found["full"])
    hollow = len(found["hollow"] or "")
    most = full + hollow + bool(found["half"]) if hollow else 5 if full <= 5 else 10
    if (full > 1 or hollow) and most in (4, 5, 6, 10):
        yield Score(full + (0.5 if found["half"] else 0), most, *found.span(), "glyphs")


def _number(found: re.Match[str]) -> float | None:
    said = found["score"]
    half = 0.5 if found["half"] else 0
    whole = said[: -len(found["half"])] if found["half"] else said
    if re.fullmatch(r"\d+[.,]\d+", whole):
        return float(whole.replace(",", ".")) + half
    count = number(whole)
    return None if count is None else count + half
