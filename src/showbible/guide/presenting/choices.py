"""Links above a list that show only what is of one sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from showbible.guide.presenting.kinds import word
from showbible.guide.presenting.wording import label

Counts = Mapping[tuple[str, str], int]  # of facts, by type of thing and property


@dataclass(frozen=True, slots=True)
class Choice:
    """A link that shows only those of one sort, and how many there are."""

    label: str
    url: str
    count: int
    is_chosen: bool


def choices(
    counts: Mapping[str, int], name_of: Callable[[str], str], chosen: str, choose: Callable[[str], str]
) -> list[Choice]:
    """The most first; one that is chosen leads back to all."""
    return [
        Choice(name_of(name), choose("" if name == chosen else name), count, name == chosen)
        for name, count in sorted(counts.items(), key=lambda each: (-each[1], name_of(each[0])))
        if count
    ]


def kinds(counts: Counts, type_: str, property_: str, at: Callable[[str, str], str]) -> list[Choice]:
    """The kinds of things that have such facts, of this property if any; `at` gives the address for both."""
    found = Counter[str]()
    for (kind, name), count in counts.items():
        found[kind] += count if property_ in ("", name) else 0
    return choices(found, word, type_, lambda kind: at(kind, property_))


def names(counts: Counts, type_: str, property_: str, at: Callable[[str, str], str]) -> list[Choice]:
    """The properties of such facts, of this kind of things if any."""
    found = Counter[str]()
    for (kind, name), count in counts.items():
        found[name] += count if type_ in ("", kind) else 0
    return choices(found, label, property_, lambda name: at(type_, name))
