"""Which of conflicting claims is true: ours, majority vote and TruthFinder, held against what is known to be so.

    python -m benchmarks.which_is_true BOOKS_FOLDER HERITAGES_FOLDER

All three get the same claims, read by `benchmarks.books` and `benchmarks.heritages`, which also say what is counted.
Ours is the resolver as it is: claims in, facts out. Printed are the parts of the objects with a known truth, and how
many times as good ours is as each of the others.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from benchmarks import books, heritages
from benchmarks.ways.truthfinder import truthfinder
from benchmarks.ways.votes import Value, Vote, majority
from showbible.claims import Claim, Subject
from showbible.resolving import Said, Source, Support, resolve

_DAY = "2000-01-01"  # no page of these has a date
_ASKED = ("writer", "location")
_WORLD = Subject("franchise", "World Heritage")

Found = Mapping[str, Value]


def book_claims(vote: Vote) -> Iterable[Claim]:
    for place, name in enumerate(vote.value):
        yield Claim(Subject("book", vote.object), "writer", name, place, place + 1, 1.0)


def heritage_claims(vote: Vote) -> Iterable[Claim]:
    yield Claim(Subject("thing", vote.object), "location", ", ".join(vote.value), 0, 1, 1.0, about=_WORLD)


def ours(votes: Iterable[Vote], claims_of: Callable[[Vote], Iterable[Claim]]) -> dict[str, Value]:
    """What the resolver makes of votes, each a page of its site: for each object the facts that are not doubted."""
    said = [each for vote in sorted(set(votes)) for each in _said(vote, claims_of)]
    resolution = resolve(said)
    values: dict[str, list[str]] = defaultdict(list)
    for fact in resolution.facts:
        if fact.property in _ASKED and fact.value is not None and fact.support is not Support.DOUBTED:
            values[fact.thing].append(str(fact.value))
    return {str(each.claim.subject.name): tuple(values[resolution.subjects[each.id]]) for each in said}


def _said(vote: Vote, claims_of: Callable[[Vote], Iterable[Claim]]) -> Iterable[Said]:
    page = Source("/".join((vote.source, vote.object, *vote.value)), vote.source, None, _DAY)
    for claim in claims_of(vote):
        yield Said(claim.key(page.id), claim, page)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("books", type=Path)
    parser.add_argument("heritages", type=Path)
    args = parser.parse_args()
    lists, authors = books.votes(args.books), books.truths(args.books)
    compare("books", lists, book_claims, lambda found: books.measures(found, authors))
    places, sites = heritages.votes(args.heritages), heritages.truths(args.heritages)
    compare("heritages", places, heritage_claims, lambda found: heritages.measures(found, sites, places))


def compare(
    title: str,
    votes: Sequence[Vote],
    claims_of: Callable[[Vote], Iterable[Claim]],
    measures: Callable[[Found], Mapping[str, float]],
) -> None:
    """Print a table with a row for each way: its measures, those of ours over them, and the seconds that it took."""
    ways: dict[str, Callable[[], Found]] = {
        "ours": lambda: ours(votes, claims_of),
        "majority": lambda: majority(votes),
        "TruthFinder": lambda: truthfinder(votes),
    }
    rows = {name: _timed(way) for name, way in ways.items()}
    measured = {name: measures(found) for name, (found, _) in rows.items()}
    print(f"\n{title:<14}" + "".join(f"{measure:>24}" for measure in measured["ours"]) + f"{'seconds':>10}")
    for name, (_, seconds) in rows.items():
        cells = (f"{value:.3f} (ours {measured['ours'][each] / value:.2f} ×)" for each, value in measured[name].items())
        print(f"{name:<14}" + "".join(f"{cell:>24}" for cell in cells) + f"{seconds:>10.1f}")


def _timed(way: Callable[[], Found]) -> tuple[Found, float]:
    start = time.process_time()
    return way(), time.process_time() - start


if __name__ == "__main__":
    main()
