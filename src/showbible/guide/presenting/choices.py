"""Links above a list that show only what is of one sort."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that shows only those of one sort, and how many there are."""

    label: str
    url: str
    count: int
    is_chosen: bool


def choices(
    counts: Mapping[str, int], label: Callable[[str], str], chosen: str, choose: Callable[[str], str]
) -> list[Choice]:
    """The most first; one that is chosen leads back to all."""
    return [
        Choice(label(name), choose("" if name == chosen else name), count, name == chosen)
        for name, count in sorted(counts.items(), key=lambda each: (-each[1], label(each[0])))
        if count
    ]
