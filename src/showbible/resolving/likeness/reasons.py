"""Why two records are, or are not, taken for the same: named reasons with their weights.

The weights are those of Fellegi and Sunter, "A Theory for Record Linkage" (Journal of the American Statistical
Association 64, 1969): the binary logarithm of how much oftener something is seen of two records of one thing than of
two records of two. They add up; the sum is the logarithm of the odds that the two are the same.
"""

from __future__ import annotations

from typing import NamedTuple

# In bits, above 0 where it speaks for one thing.
WEIGHTS: dict[str, float] = {
    "two records": -8,  # of one block, before anything else is known of them
    # what the names of people and characters are to each other
    "same name": 11,
    "same name but for spaces": 9,
    "other order of names": 9,
    "lost letters": 9,
    "nickname": 8.5,
    "middle name left out": 8,
    "transliteration": 8,
    "second surname": 7.5,
    "one letter off": 7.5,
    "short given name": 7.5,
    "initials": 7,
    "some letters off": 6,
    "given name in another language": 6,
    "transliteration in another order": 6,
    "letters of a short name off": 4.5,
    "suffix left out": 4,
    "part of the name": 2,
    "other given name": -6,
    "other name": -12,
    "other suffix": -12,
    "no name to compare": 0,  # none given, all letters lost, or in two alphabets
    # what titles are to each other
    "same title": 10,
    "same title but for spaces": 9,
    "lost letters of the title": 8,
    "letters of the title off": 7,
    "other order of words": 7,
    "number of the part left out": 6,
    "subtitle left out": 5,
    "most words": 5,
    "some words": -2,
    "stock title": 0,
    "other title": -6,
    "other number in the title": -16,
    # numbers and years
    "same year": 3,
    "year after": -1,
    "some years apart": -6,
    "many years apart": -12,
    "same running time": 2,
    "other running time": -1,
    "same season and episode": 5,
    "same episode of one series": 10,
    "other numbering of one series": -2,
    "other season or episode": -12,
    "same year of birth or death": 6,
    "other year of birth or death": -8,
    # what else they have to do with
    "shared work": 4,
    "no shared work": -1,
    "other sort of record": -3,
    # what the other records of two databases say
    "no other comes near": 2.5,
    "only one left": 8,
}


class Reason(NamedTuple):
    """One thing that was found of two records, and its weight in bits."""

    name: str
    weight: float


REASONS = {name: Reason(name, weight) for name, weight in WEIGHTS.items()}
