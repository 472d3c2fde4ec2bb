"""A site's track record: how often what it said turned out so, and how surely that is known.

Records are kept apart by what was said: forecasts by property and by how long ahead they were made, statements of what
is so by property.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

FORECAST, STATEMENT = "forecast", "statement"
ALL = ""  # the lead of a record of forecasts made however long ahead, and of statements, which have none
ENOUGH = 5  # outcomes; with fewer nothing is known of a site
_Z = 1.959964  # standard deviations to both sides that hold 95 % of a normal distribution

# name of the lead -> it has fewer days than this
LEADS: dict[str, float] = {"month": 31, "half-year": 183, "year": 366, "longer": math.inf}


class Field(NamedTuple):
    """What a record is of: `site` as `site_of` writes it, `sort` of saying, property, and `lead` of a forecast."""

    site: str
    sort: str
    property: str
    lead: str = ALL


class Outcome(NamedTuple):
    """How it turned out what a site said once.

    `slip` is, for a forecast of a date, by how many days what happened missed it: 0 within, more than 0 where it came
    later, less where it came earlier, None for all else. `since` is the day from which it is known.
    """

    field: Field
    was_right: bool
    slip: int | None = None
    since: date = date.min


@dataclass(frozen=True, slots=True)
class Record:
    """How many of the things that a site said, of which it is known how they turned out, were right."""

    field: Field
    right: int
    count: int

    @property
    def is_known(self) -> bool:
        return self.count >= ENOUGH

    @property
    def rate(self) -> float:
        return self.right / self.count

    @property
    def low(self) -> float:
        return self._interval()[0]

    @property
    def high(self) -> float:
        return self._interval()[1]

    def _interval(self) -> tuple[float, float]:
        """Where the true rate lies, at 95 %: the score interval of Wilson (JASA 22, 1927)."""
        share = _Z**2 / self.count
        middle = (self.rate + share / 2) / (1 + share)
        half = math.sqrt(self.rate * (1 - self.rate) * share + share**2 / 4) / (1 + share)
        return max(0.0, middle - half), min(1.0, middle + half)


Records = Mapping[Field, Record]
NONE: Records = {}


def lead(days: int) -> str:
    """How long ahead something was said, by the number of days."""
    return next(name for name, limit in LEADS.items() if days < limit)


def records(outcomes: Iterable[Outcome]) -> dict[Field, Record]:
    """The records that outcomes make, in the order of their fields; of forecasts also those of all leads together."""
    return summed(Record(outcome.field, outcome.was_right, 1) for outcome in outcomes)


def summed(parts: Iterable[Record]) -> dict[Field, Record]:
    """The records that these are parts of, in the order of their fields, those of all leads among them."""
    count: Counter[Field] = Counter()
    right: Counter[Field] = Counter()
    for part in parts:
        for field in _fields(part.field):
            count[field] += part.count
            right[field] += part.right
    return {field: Record(field, right[field], count[field]) for field in sorted(count)}


def _fields(field: Field) -> Iterator[Field]:
    yield field
    if field.lead != ALL:
        yield field._replace(lead=ALL)


def known(found: Records, field: Field) -> Record | None:
    """The record of a field, or of all its leads together where that one is too short; None where both are."""
    return next((record for each in _fields(field) if (record := found.get(each)) and record.is_known), None)
