"""Why keys are one thing: named reasons, each with a weight, and the score that they come to together.

The score is the chance that at least one of independent reasons is right (noisy or, Pearl 1988, ch. 4.3). Pairs that
come to `SURE` are one; those that come to `UNSURE` wait for an editor and stay apart meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from showbible.resolving.key import Key

SURE = 0.85
UNSURE = 0.25

# reason -> how often two keys of which it holds are one thing
REASONS: dict[str, float] = {
    "editor": 1.0,  # an editor has said so
    "alias": 0.95,  # a page gives one as another name of the other, and of nobody else
    "first_name": 0.9,  # a page gives the first name of one as another name of the other
    "rank": 0.95,  # one is the other with a rank before it
    "only_bearer": 0.86,  # one is the first or the last name of the other and of nobody else, and no site uses both
    "only_year": 0.9,  # one comes without a year, and only one year is known of that name
    "only_story": 0.86,  # one comes without a story, and is known in one story only
    "only_title": 0.9,  # one comes without a number, and only one episode has that title
    "same_number": 0.9,  # two episodes have one number, and no site numbers them differently
    "same_title": 0.86,  # two episodes have one title and different numbers, and no site has both
    "part_left_out": 0.7,  # two episodes have one title, but for the number of a part
    "same_date": 0.6,  # two episodes came out on one day
    "franchise_prefix": 0.5,  # one is the other with the name of its franchise before it
    "same_episodes": 0.95,  # two series share three titles of episodes or more
    "same_makers": 0.8,  # two works of one name have a director, writer or creator in common
    "near_year": 0.5,  # two works of one name came out in years next to each other
    "other_kind": 0.55,  # two works have one name and one year, and pages differ on what sort of work it is
    "same_player": 0.75,  # two characters are played by one person
    "ambiguous": 0.5,  # one is a part of the other's name, and may be somebody else
    "dates_apart": 0.6,  # two episodes have one number, but other titles, and came out on different days
}


class Merge(NamedTuple):
    """Two keys that may be one thing, with why; `score` is from 0 to 1."""

    score: float
    one: Key
    other: Key
    reasons: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        return self.score >= SURE


def merge(one: Key, other: Key, *reasons: str, weights: Iterable[float] = ()) -> Merge:
    """The pair with its score; `weights` are those of reasons that are weighed elsewhere."""
    left = 1.0
    for weight in (*(REASONS[reason] for reason in reasons), *weights):
        left *= 1 - weight
    first, second = sorted((one, other))
    return Merge(round(1 - left, 4), first, second, reasons)
