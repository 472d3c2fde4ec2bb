"""Where the sites of the world heritage are: what pages say, what is so, and how near a way comes to it.

A folder holds claims.csv (obj, src, value: one place), groundtruths.csv (obj, value: the place and what it lies in) and
hierarchy.csv (ID, name, parentID). A place of a claim becomes the path of all that it lies in, the narrowest first; of
a name that several places have, what their paths share.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.ways.votes import Value, Vote

ROOT = "0"


def votes(folder: Path) -> list[Vote]:
    paths = _paths(folder)
    return [Vote(row["src"], row["obj"], paths[_plain(row["value"])]) for row in _rows(folder / "claims.csv")]


def truths(folder: Path) -> dict[str, Value]:
    """For each object the true place with all that it lies in."""
    rows = _rows(folder / "groundtruths.csv")
    return {row["obj"]: tuple(_plain(level) for level in row["value"].split(",") if level.strip()) for row in rows}


def measures(found: Mapping[str, Value], right: Mapping[str, Value], said: list[Vote]) -> dict[str, float]:
    """The parts of the objects of which a way gives a true place.

    `narrowest said`: the narrowest true place that any page says; `narrowest`: the narrowest there is; `right`: that or
    any that it lies in.
    """
    able = {name: _narrowest(right[name], [vote.value for vote in said if vote.object == name]) for name in right}
    given = {name: found.get(name, ("",))[0].partition(", ")[0] for name in right}
    return {
        "narrowest said": sum(given[name] == able[name] for name in right) / len(right),
        "narrowest": sum(given[name] == right[name][0] for name in right) / len(right),
        "right": sum(given[name] in right[name] for name in right) / len(right),
    }


def _narrowest(right: Value, said: list[Value]) -> str:
    return next((level for level in right if any(value[0] == level for value in said)), right[0])


def _paths(folder: Path) -> dict[str, Value]:
    """Each name with what it lies in."""
    rows = {row["ID"]: row for row in _rows(folder / "hierarchy.csv")}
    places: dict[str, list[Value]] = defaultdict(list)
    for ident in rows:
        path = tuple(_line(rows, ident))
        places[path[0] if path else ""].append(path)
    return {name: _common(paths) for name, paths in places.items()}


def _line(rows: Mapping[str, Mapping[str, str]], ident: str) -> Iterator[str]:
    while ident != ROOT:
        yield _plain(rows[ident]["name"])
        ident = rows[ident]["parentID"]


def _common(paths: list[Value]) -> Value:
    return tuple(level for level in paths[0] if all(level in path for path in paths))


def _plain(name: str) -> str:
    return name.strip(" ,")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))
