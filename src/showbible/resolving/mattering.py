"""How much it matters that sources disagree: what a reader should hear of first.

Points are given by the rows below and added up; of those with as many points, the one that was last spoken of comes
first.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from showbible.claims import Value, properties
from showbible.claims.values.date import bounds
from showbible.resolving.model import Stance
from showbible.resolving.stance import FOR

# What it is about: a wrong day of a film troubles more people than that of one episode.
KINDS = {"franchise": 20, "series": 20, "film": 20, "season": 16, "documentary": 14, "special": 14, "episode": 8}
OTHER_KIND = 6
# What is said of it.
PROPERTIES = {"release_date": 20, "status": 18, "end_date": 14, "episode_count": 10, "title": 10, "cast": 8}
OTHER_PROPERTY = 4
# How many independent sources say each: a dispute of three against three is one in earnest, one against ten hardly.
A_SOURCE = 3  # for each source of the lesser side
MOST_SOURCES = 5
# How far apart two dates are, in days -> points
APART = ((365, 8), (90, 6), (31, 4), (7, 2), (2, 1))

_LAST_DAY = 999_999  # by date.toordinal, in the year 2738; keeps a weight within 32 bits


class Dispute(NamedTuple):
    """A disputed fact: the type of its thing, its property, how many independent sources are for the value that holds
    and how many against it, by how many days two dates miss each other (0 for all else), and when it was last said."""

    type: str
    property: str
    sources_for: int
    sources_against: int
    apart: int
    last_said: date


class Heard(NamedTuple):
    """A claim on a fact: its stance, its `origin`, which is that of all claims that count as one, and what it says."""

    stance: str
    origin: int
    value: Value
    day: date


def weight(dispute: Dispute) -> int:
    """The more, the more it matters; never below 0."""
    return points(dispute) * (_LAST_DAY + 1) + min(dispute.last_said.toordinal(), _LAST_DAY)


def dispute_of(type_: str, property_: str, value: Value, heard: Iterable[Heard]) -> Dispute:
    """The fact of a thing of this type that `value` holds, as a dispute; `heard` is all that was said of it."""
    heard = list(heard)
    against = [each for each in heard if each.stance == Stance.DISAGREES]
    is_date = properties()[property_].value == "date"
    return Dispute(
        type=type_,
        property=property_,
        sources_for=len({each.origin for each in heard if each.stance in FOR}),
        sources_against=len({each.origin for each in against}),
        apart=days_apart(bounds(str(value)), [bounds(str(each.value)) for each in against]) if is_date else 0,
        last_said=max((each.day for each in heard), default=date.min),
    )


def points(dispute: Dispute) -> int:
    lesser = min(dispute.sources_for, dispute.sources_against, MOST_SOURCES)
    return (
        KINDS.get(dispute.type, OTHER_KIND)
        + PROPERTIES.get(dispute.property, OTHER_PROPERTY)
        + A_SOURCE * lesser
        + next((given for days, given in APART if dispute.apart >= days), 0)
    )


def days_apart(holds: tuple[date, date], others: Iterable[tuple[date, date]]) -> int:
    """By how many days the value that holds misses the farthest of the others, each as its first and last day."""
    low, high = holds
    return max((max((first - high).days, (low - last).days, 0) for first, last in others), default=0)
