"""The letters of a list from A to Z, each with how many names begin with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from string import ascii_lowercase

OTHERS = "#"  # the names that begin with anything else


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of the list; `count` is 0 where no name begins with it."""

    label: str
    count: int
    is_chosen: bool

    @property
    def asked(self) -> str:
        """What the address calls it."""
        return self.label.lower()


def letters(counts: Mapping[str, int], chosen: str) -> list[Letter]:
    """A to Z, and the others where there are any."""
    others = sum(count for letter, count in counts.items() if letter not in ascii_lowercase)
    found = [Letter(each.upper(), counts.get(each, 0), each == chosen) for each in ascii_lowercase]
    return [*found, Letter(OTHERS, others, chosen == OTHERS)] if others else found


def beginnings(chosen: str, counts: Mapping[str, int]) -> Collection[str]:
    """The letters that stand for the one that was asked for, of those there are; none where it is no letter."""
    if chosen == OTHERS:
        return [letter for letter in counts if letter not in ascii_lowercase]
    return [chosen] if len(chosen) == 1 and chosen in ascii_lowercase else []
