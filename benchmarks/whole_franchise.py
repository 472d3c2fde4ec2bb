"""A whole franchise from two sources: is every episode that both have one episode of the guide?

    python -m benchmarks.whole_franchise IMDB_FOLDER WIKIPEDIA_FOLDER [--all]

The folders hold the files that `franchise/imdb.py` and `franchise/wikipedia.py` read. Both are made into claims as they
are and resolved together; which episodes both have is worked out apart from that (`franchise/pairing.py`). Printed are,
for each series, the episodes of each source, those that both have, how many of these are one thing and how many things
hold different episodes; the air dates on which the sources disagree, and how many of these are disputed facts
with both in evidence; and whether films and series whose names contain each other stay apart. With `--all`, every case
that a human may want to see.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.franchise import imdb, wikipedia
from benchmarks.franchise.outcome import Outcome
from benchmarks.franchise.pairing import Pair, pairs, series_name
from benchmarks.franchise.sheet import Row, Sheet
from showbible.resolving import resolve

SHOWN = 12  # cases of a sort, without --all


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("imdb", type=Path)
    parser.add_argument("wikipedia", type=Path)
    parser.add_argument("--all", action="store_true", help=f"list every case, not only the first {SHOWN} of a sort")
    args = parser.parse_args()
    ones, others = list(imdb.sheets(args.imdb)), list(wikipedia.sheets(args.wikipedia))
    start = time.process_time()
    said = [each for sheet in (*ones, *others) for each in sheet.said]
    outcome = Outcome(resolve(said), said)
    print(f"{len(said)} claims of {len(ones) + len(others)} pages in {time.process_time() - start:.2f} s of one core\n")
    shown = 10**9 if args.all else SHOWN
    both = _by_series(ones, others)
    print_episodes(both, outcome, shown)
    print_days([pair for _, _, found in both.values() for pair in found], outcome, shown)
    print_works(outcome)


Both = dict[
    str, tuple[Sequence[Row], Sequence[Row], list[Pair]]
]  # series -> episodes of each source, and what both have


def _by_series(ones: Sequence[Sheet], others: Sequence[Sheet]) -> Both:
    rows: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for at, sheets in enumerate((ones, others)):
        for sheet in sheets:
            for row in sheet.rows:
                rows[series_name(row.series)][at].append(row)
    return {name: (*found, pairs(*found)) for name, found in rows.items()}


def print_episodes(both: Both, outcome: Outcome, shown: int) -> None:
    print(f"{'series':26}{imdb.SITE:>8}{wikipedia.SITE:>11}{'both':>6}{'one thing':>11}{'joined amiss':>14}")
    totals = [0] * 5
    for name, (ones, others, found) in both.items():
        joined = sum(outcome.is_one(pair) for pair in found)
        counts = [len(ones), len(others), len(found), joined, len(outcome.amiss([*ones, *others], found))]
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        print_counts(name, counts)
    print_counts("all", totals)
    print(f"\nof those that both have, one thing: {totals[3] / max(totals[2], 1):.1%}")
    every = [pair for _, _, found in both.values() for pair in found]
    print_cases("in pairing, for a human eye", map(_pair, (pair for pair in every if pair.is_doubtful)), shown)
    print_cases("both have, not one thing", map(_pair, (pair for pair in every if not outcome.is_one(pair))), shown)
    rows = [row for ones, others, _ in both.values() for row in (*ones, *others)]
    amiss = (" = ".join(f"{row.source.site} {row}" for row in group) for group in outcome.amiss(rows, every))
    print_cases("joined amiss", amiss, shown)


def print_counts(name: str, counts: Sequence[int]) -> None:
    print(f"{name:26}{counts[0]:8}{counts[1]:11}{counts[2]:6}{counts[3]:11}{counts[4]:14}")


def print_days(found: Sequence[Pair], outcome: Outcome, shown: int) -> None:
    """Days on which the sources disagree, and whether the guide shows it."""
    against = [pair for pair in found if pair.is_disagreement]
    hidden = [pair for pair in against if not outcome.is_disputed(pair)]
    disputed = len(against) - len(hidden)
    print(f"\nair dates that differ: {len(against)}, of which disputed with both in evidence: {disputed}")
    print_cases("differ, not disputed", map(_pair, hidden), shown)


def print_works(outcome: Outcome) -> None:
    """Films and series, and things that hold two different ones."""
    nested = outcome.nested()
    amiss = [pair for pair in nested if outcome.are_joined(*pair)]
    contained = f"{len(nested)} pairs, {len(amiss)} joined"
    print(f"\ndifferent films and series of which one's name contains the other's: {contained}")
    for one, other in amiss:
        print(f"    {one.type} {one.title} = {other.type} {other.title}")
    print(f"things: {outcome.count('film')} films, {outcome.count('series')} series")
    for kind in ("film", "series"):
        print(f"    {kind}: {', '.join(outcome.names(kind))}")


def print_cases(what: str, cases: Iterator[str], shown: int) -> None:
    listed = list(cases)
    if listed:
        print(f"\n{what}: {len(listed)}")
    for case in listed[:shown]:
        print(f"    {case}")
    if len(listed) > shown:
        print(f"    … and {len(listed) - shown} more (--all)")


def _pair(pair: Pair) -> str:
    return f"{series_name(pair.one.series)}: {pair.one} | {pair.other}"


if __name__ == "__main__":
    main()
