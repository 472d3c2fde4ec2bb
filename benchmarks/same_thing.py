"""The same person, film, series or episode in two databases, held against a list of the pairs.

    python benchmarks/same_thing.py FOLDER [--misses] [--scale]

FOLDER holds `imdb.csv` and `tmdb.csv`, columns apart by "|" and named by addresses of which the last part counts
(title, name, episodeNumber ...), and `gt.csv`, the ids of the rows that are one thing. Printed are precision, recall
and F1 of our pairs and of a baseline: all pairs of one kind whose names are equal without case, accents, punctuation
and article. `same` are the pairs that we take for one thing, `unsure` those that a person should look at.

The list need not be complete. So the last two columns, "judged", leave out pairs of which it knows neither row: there
it cannot tell whether they are wrong (a partial gold standard, as the Ontology Alignment Evaluation Initiative uses in
its track of knowledge graphs). The halves are the rows with even and with odd ids on the left; what was wrong was
looked at in both while the weights were set, so neither was held out.

`--misses` lists what differs from the list; `--scale` prints the time for 1, 2, 4 and 8 times the rows, on one
processor and with nothing kept from before: each copy of the rows has names of its own, in which vowels and consonants
are exchanged for others, the same on both sides.
"""

from __future__ import annotations

import argparse
import csv
import re
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from showbible.claims.values.text import fold
from showbible.resolving.likeness.compare import Outcome
from showbible.resolving.likeness.matching import Match, match
from showbible.resolving.likeness.profile import Profile
from showbible.resolving.likeness.titles import without_year

Pairs = set[tuple[int, int]]
Row = dict[str, str]

KINDS = {"people": ("person",), "films and series": ("work", "film", "series"), "episodes": ("episode",)}


def rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as lines:
        found = [
            {key.rpartition("/")[2]: cell for key, cell in row.items()} for row in csv.DictReader(lines, delimiter="|")
        ]
    if [row["id"] for row in found] != [str(place) for place in range(len(found))]:
        raise SystemExit(f"{path}: ids are not the places of the rows")
    return found


def profile(row: Row) -> Profile:
    if row["name"]:
        years = _years(row, "birthYear", "birthDate", "deathYear")
        return Profile("person", (row["name"],), years)
    title, year = without_year(row["title"])
    years = _years(row, "startYear", "releaseDate", "release_year") or frozenset([year] if year else [])
    minutes = frozenset(map(int, re.findall(r"\d+", row.get("runtimeMinutes", "") + " " + row.get("runtime", ""))))
    if row["episodeNumber"]:
        return Profile("episode", (title,), years, int(row["seasonNumber"]), int(row["episodeNumber"]), minutes)
    kind = "series" if row.get("numberOfSeasons") or row.get("endYear") else "work" if "endYear" in row else "film"
    return Profile(kind, (title,), years, minutes=minutes)


def _years(row: Row, *columns: str) -> frozenset[int]:
    return frozenset(int(row[column][:4]) for column in columns if row.get(column))


def baseline(left: Sequence[Profile], right: Sequence[Profile]) -> Pairs:
    """All pairs of one kind with the same normalised name."""
    named: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, each in enumerate(right):
        named[_kind(each), fold(each.names[0])].append(place)
    return {(place, other) for place, each in enumerate(left) for other in named[_kind(each), fold(each.names[0])]}


def _kind(each: Profile) -> str:
    return next(kind for kind, types in KINDS.items() if each.type in types)


def measured(found: Pairs, true: Pairs) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    right = len(found & true)
    return right / len(found), right / len(true), 2 * right / (len(found) + len(true))


def ratio(ways: dict[str, Pairs], true: Pairs) -> None:
    """How much better in F1 than the baseline, as a share of it."""
    first, ours = ways["normalised"], ways["same"]
    whole = measured(ours, true)[2] / measured(first, true)[2]
    known = measured(judged(ours, true), true)[2] / measured(judged(first, true), true)[2]
    print(f"F1 of same to that of normalised: {whole:.3f}, judged: {known:.3f}")


def judged(found: Pairs, true: Pairs) -> Pairs:
    """The pairs of which the list knows a row, so that it tells whether they are right."""
    mine, theirs = {pair[0] for pair in true}, {pair[1] for pair in true}
    return {pair for pair in found if pair[0] in mine or pair[1] in theirs}


def table(left: Sequence[Profile], ways: dict[str, Pairs], true: Pairs) -> None:
    print(f"{'kind':18}{'way':14}{'pairs':>7}{'precision':>11}{'recall':>9}{'F1':>8}{'judged: precision':>20}{'F1':>8}")
    parts = {kind: {place for place, each in enumerate(left) if _kind(each) == kind} for kind in KINDS}
    parts["all"] = set(range(len(left)))
    parts["all, even ids"] = set(range(0, len(left), 2))
    parts["all, odd ids"] = set(range(1, len(left), 2))
    for part, places in parts.items():
        wanted = {pair for pair in true if pair[0] in places}
        for way, pairs in ways.items():
            found = {pair for pair in pairs if pair[0] in places}
            precision, recall, f1 = measured(found, wanted)
            known, _, known_f1 = measured(judged(found, true), wanted)
            print(f"{part:18}{way:14}{len(found):7}{precision:11.3f}{recall:9.3f}{f1:8.3f}{known:20.3f}{known_f1:8.3f}")


def misses(left: Sequence[Profile], right: Sequence[Profile], matches: Iterable[Match], true: Pairs) -> None:
    """What was found and is not in the list, and what is in the list and was not found."""
    reasons = {(each.left, each.right): each for each in matches}
    for sign, pairs in (("+", set(reasons) - true), ("-", true - set(reasons))):
        for mine, theirs in sorted(pairs):
            each = reasons.get((mine, theirs))
            why = f"{each.outcome} {each.likeness.score} {[*map(tuple, each.likeness.reasons)]}" if each else ""
            print(sign, mine, shown(left[mine]), "|", theirs, shown(right[theirs]), why)


def shown(each: Profile) -> str:
    return f"{each.type} {each.names[0]!r} {sorted(each.years)} {each.numbers or ''} {sorted(each.minutes)}"


def scale(left: Sequence[Profile], right: Sequence[Profile]) -> None:
    print(f"{'times':>6}{'rows':>9}{'seconds':>9}{'pairs':>8}")
    for times in (1, 2, 4, 8):
        mine, theirs = (
            [other(each, copy) for copy in range(times, 2 * times) for each in side] for side in (left, right)
        )
        start = time.perf_counter()
        found = match(mine, theirs)
        print(f"{times:6}{len(mine) + len(theirs):9}{time.perf_counter() - start:9.2f}{len(found):8}")


def other(each: Profile, copy: int) -> Profile:
    """Another thing: vowels and consonants of its names exchanged for those that many places on."""
    exchanged = str.maketrans(
        {
            letter: letters[(place + copy) % len(letters)]
            for letters in ("aeiou", "bdfgklmnprstvz", "AEIOU", "BDFGKLMNPRSTVZ")
            for place, letter in enumerate(letters)
        }
    )
    return replace(each, names=tuple(name.translate(exchanged) for name in each.names))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what is wrong")
    parser.add_argument("--scale", action="store_true", help="time 1, 2, 4 and 8 times the rows")
    asked = parser.parse_args()
    left, right = ([profile(row) for row in rows(asked.folder / name)] for name in ("imdb.csv", "tmdb.csv"))
    with (asked.folder / "gt.csv").open(newline="", encoding="utf-8") as lines:
        true = {(int(row["D1"]), int(row["D2"])) for row in csv.DictReader(lines, delimiter="|")}
    start = time.perf_counter()
    matches = match(left, right)
    print(f"{len(left)} and {len(right)} rows, {len(true)} pairs, {time.perf_counter() - start:.2f} s")
    sure = {(each.left, each.right) for each in matches if each.outcome is Outcome.SAME}
    both = {(each.left, each.right) for each in matches}
    ways = {"normalised": baseline(left, right), "same": sure, "same, unsure": both}
    table(left, ways, true)
    ratio(ways, true)
    if asked.misses:
        misses(left, right, matches, true)
    if asked.scale:
        scale(left, right)


if __name__ == "__main__":
    main()
