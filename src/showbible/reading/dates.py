"""Dates as pages write them to EDTF, with no more precision than is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

import regex as re

from showbible.reading.date_forms import FORMS, Anchor, is_day

__all__ = ["Anchor", "Found", "Tense", "find", "is_range", "order_of_numbers"]

Tense = bool | None | Callable[[int], bool | None]  # whether a date, or the one at a place, lies ahead

_YEARS = (
    r"(?<![\d/.])(?P<from>(?:19|20)\d\d)\s?[–-]\s?(?P<to>(?:19|20)\d\d|\d\d|present|now)?(?![\d-])"
    r"(?!\ (?:tv\ |television\ )?(?:season|slate|schedule))"
)
_DATE = re.compile(
    "|".join(f"(?P<f{place}>{pattern})" for place, (pattern, _) in enumerate(FORMS[:-1]))
    + f"|(?P<years>{_YEARS})|(?P<f{len(FORMS) - 1}>{FORMS[-1][0]})",
    re.IGNORECASE | re.VERBOSE,
)
_RANGE = re.compile(
    r",? (?:(?:right )?(?:to|until|till|through|thru)|and)(?: (?:the|its|a|on|around))? |\s?[–—-]\s?", re.IGNORECASE
)
_MOVED = re.compile(
    r"\b(?:moved|pushed|forward|shifted|delayed|postponed|bumped|up|back|slipped|rescheduled) from ", re.IGNORECASE
)
_OR = re.compile(r",? (?:or|if not) (?:in |by |the )*", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\d/.])(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?:(?:19|20)\d\d|\d\d)(?![\d/.])")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: its place, its EDTF value, and whether the year was said there."""

    start: int
    end: int
    edtf: str
    has_year: bool = True


def order_of_numbers(text: str) -> bool | None:
    """Whether days come before months in a page's numeric dates, where one of them can only be read in one way."""
    for found in _NUMERIC.finditer(text):
        first, second = int(found["first"]), int(found["second"])
        if (first > 12) != (second > 12):
            return first > 12
    return None


def is_range(between: str) -> bool:
    """Whether what stands between two dates makes them the ends of one stretch of time."""
    return _RANGE.fullmatch(between) is not None


def find(text: str, anchor: Anchor, *, future: Tense = None) -> list[Found]:
    """All dates in `text`. `future` says which year a date without one takes: the coming one, or the last."""
    matches = list(_DATE.finditer(text))
    found = [
        date
        for match, following in zip_longest(matches, matches[1:])
        for date in _read(match, _anchored(text, match, following, anchor), future)
    ]
    return list(_joined(text, _in_order(text, _after_the_first(found))))


def _in_order(text: str, found: list[Found]) -> list[Found]:
    """Two days without years that are the ends of one stretch lie in order: "May 3 through June 7"."""
    out = list(found)
    for place, (first, last) in enumerate(pairwise(found)):
        days = len(first.edtf) == len(last.edtf) == 10 and not (first.has_year or last.has_year)
        moved = _MOVED.search(text[max(0, first.start - 30) : first.start])
        if days and first.edtf > last.edtf and is_range(text[first.end : last.start]) and not moved:
            year = int(last.edtf[:4]) - (first.edtf[5:] > last.edtf[5:])
            out[place] = replace(first, edtf=f"{year}{first.edtf[4:]}")
    return out


def _after_the_first(found: list[Found]) -> list[Found]:
    """A day without a year that follows a day with one is of that year, or of the next where it would lie before it:
    "began on 3 March 2022 and ended on 5 May"."""
    out: list[Found] = []
    for date in found:
        first = out[-1] if out else None
        if first and first.has_year and not date.has_year and len(date.edtf) == len(first.edtf) == 10:
            year = int(first.edtf[:4]) + (date.edtf[5:] < first.edtf[5:])
            out.append(Found(date.start, date.end, f"{year}{date.edtf[4:]}", has_year=True))
        else:
            out.append(date)
    return out


def _anchored(text: str, match: re.Match[str], following: re.Match[str] | None, anchor: Anchor) -> Anchor:
    """In "4 May to 8 June 2019" and "in May or June 2019" the first is of the year that the second one says."""
    if match["year"] or not match["month"] or following is None or not following["year"]:
        return anchor
    between = text[match.end() : following.start()]
    if not (_RANGE.fullmatch(between) or _OR.fullmatch(between) or between in (", ", " and ")):
        return anchor
    return replace(anchor, said=int(following["year"])) if following["year"].isdigit() else anchor


def _read(match: re.Match[str], anchor: Anchor, future: Tense) -> Iterator[Found]:
    if match["years"]:
        yield from _span_of_years(match)
        return
    place = next(place for place in range(len(FORMS)) if match[f"f{place}"])
    ahead = future(match.start()) if callable(future) else future
    edtf, has_year = FORMS[place][1](match, anchor, ahead)
    if edtf is None:
        return
    start = match.start()
    if match["first"] and is_day(int(edtf[:4]), int(edtf[5:7]), int(match["first"])):
        yield Found(start, match.end("first"), f"{edtf[:8]}{int(match['first']):02}", has_year)
        start = max(match.end("first"), match.start("day"))
    yield Found(start, match.end(), edtf, has_year)


def _span_of_years(match: re.Match[str]) -> Iterator[Found]:
    """ "2011–14", "2012–present"."""
    yield Found(match.start("from"), match.end("from"), match["from"])
    last = match["to"] or ""
    last = match["from"][:2] + last if len(last) == 2 else last
    if last.isdigit() and int(last) >= int(match["from"]):
        yield Found(match.start("to"), match.end("to"), last)


def _joined(text: str, found: list[Found]) -> Iterator[Found]:
    """ "late 2023 or early 2024" is one date: one of a set."""
    held: Found | None = None
    for date in found:
        between = text[held.end : date.start] if held else ""
        if held and _OR.fullmatch(between):
            held = Found(held.start, date.end, f"[{held.edtf.strip('[]')},{date.edtf.strip('[]')}]", held.has_year)
            continue
        if held:
            yield held
        held = date
    if held:
        yield held
