"""What sources say of objects, and the simplest way to tell what is true: what most of them say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

Value = tuple[str, ...]  # levels of a place, names of authors


class Vote(NamedTuple):
    """A source says a value of an object."""

    source: str
    object: str
    value: Value


def majority(votes: Iterable[Vote]) -> dict[str, Value]:
    """For each object the value that most sources say; of several, the first by letters."""
    counted: dict[str, Counter[Value]] = defaultdict(Counter)
    for vote in set(votes):
        counted[vote.object][vote.value] += 1
    return {name: min(found, key=lambda value: (-found[value], value)) for name, found in counted.items()}
