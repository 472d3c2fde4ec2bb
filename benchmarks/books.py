"""Who wrote a book: what shops say, what is so, and how near a way comes to it.

A folder holds claims.csv (number, -, book, property, value, shop, time) and truth.csv (book, property, value). Values
are lists of authors as `author_lists` reads them, here without their order.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.author_lists import names
from benchmarks.ways.votes import Value, Vote

WEIGHTS = (3, 2, 1)  # of a last, a first and a middle name


def votes(folder: Path) -> list[Vote]:
    """All lists that name somebody, each as often as a shop gives it."""
    rows = (row for row in _rows(folder / "claims.csv") if len(row) > 5 and row[3] == "AuthorsNamesList")
    lists = ((row[5], row[2], tuple(sorted(names(row[4])))) for row in rows)
    return [Vote(*each) for each in lists if each[-1]]


def truths(folder: Path) -> dict[str, Value]:
    return {row[0]: tuple(sorted(names(row[2]))) for row in _rows(folder / "truth.csv")}


def measures(found: Mapping[str, Value], right: Mapping[str, Value]) -> dict[str, float]:
    """How well a way does on the books of which the truth is known.

    `exactly`: the books with just the true names, in full; `right`: the books with just the true people, of whom first
    and middle names may be left out or shortened; `in part`: the mean over all books of how much of the names is right,
    much as the paper of TruthFinder counts it.
    """
    pairs = [(found.get(book, ()), right[book]) for book in right]
    return {
        "exactly": sum(set(one) == set(true) for one, true in pairs) / len(pairs),
        "right": sum(_same_people(one, true) for one, true in pairs) / len(pairs),
        "in part": sum(_part(one, true) for one, true in pairs) / len(pairs),
    }


def _same_people(one: Value, true: Value) -> bool:
    return len(one) == len(true) == sum(1 for _ in _matched(one, true))


def _part(one: Value, true: Value) -> float:
    """What is right of each name, over the number of names that there are or are given.

    Last, first and middle names weigh 3, 2 and 1; an initial for a name is half of it.
    """
    return sum(_share(name, its) for name, its in _matched(one, true)) / max(len(one), len(true))


def _matched(one: Value, true: Value) -> Iterator[tuple[str, str]]:
    """Names with the true names that they can mean, each once, the fullest first."""
    left = list(true)
    for name in sorted(one, key=len, reverse=True):
        its = max((each for each in left if compatible(name, each)), key=lambda each: _share(name, each), default=None)
        if its:
            left.remove(its)
            yield name, its


def compatible(one: str, other: str) -> bool:
    """Whether both can be one person's: the same last name, and the given names of one among those of the other."""
    few, many = sorted((one.split(), other.split()), key=len)
    rest = iter(many[:-1])
    return few[-1] == many[-1] and all(any(_may_be(name, each) for each in rest) for name in few[:-1])


def _may_be(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


def _share(name: str, true: str) -> float:
    given, asked = name.split()[:-1], true.split()[:-1]
    weights = [WEIGHTS[min(place, 1) + 1] for place in range(len(asked))]
    got = sum(weight * _likest(given, each) for weight, each in zip(weights, asked, strict=True))
    return (WEIGHTS[0] + got) / (WEIGHTS[0] + sum(weights))


def _likest(given: Sequence[str], name: str) -> float:
    if name in given:
        return 1.0
    return 0.5 if any(_may_be(each, name) for each in given) else 0.0


def _rows(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8", errors="replace") as lines:
        return list(csv.reader(lines, skipinitialspace=True))
