"""Episode pages to a guide, held against a table of what is right.

    python benchmarks/episode_guide.py FOLDER EPISODES.csv [--misses]

FOLDER holds one page an episode, from one site; EPISODES.csv has the columns Season, NumberInSeason, Title,
DateAired, Director and Writers (several by commas). The pages go the whole way without a store: bytes to page,
claims, things and facts. Printed are the seasons and episodes that the guide has and, for each property, how
many episodes have a value, how many of these are right, and how long the way took.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from showbible.claims.values.text import fold
from showbible.pages import Raw, read_page
from showbible.reading import read_claims
from showbible.resolving import Resolution, Said, Source, resolve

Episode = tuple[int, int]
Table = dict[str, dict[Episode, set[str]]]  # property -> episode -> values, folded

_DAY = "2000-01-01"  # when the pages were seen does not matter here


def read_folder(folder: Path) -> Iterator[Said]:
    for path in sorted(folder.glob("*.html")):
        page = read_page(Raw(path.name, path.read_bytes(), "text/html"))
        source = Source(path.name, page.site, page.published, _DAY)
        for claim in read_claims(page):
            yield Said(claim.key(path.name), claim, source)


def in_guide(resolution: Resolution) -> tuple[set[str], Table]:
    """The ids of the series' seasons and episodes, and the facts of the episodes."""
    things = {thing.id: thing for thing in resolution.things}
    found: Table = defaultdict(lambda: defaultdict(set))
    for fact in resolution.facts:
        subject = things[fact.thing].subject
        if subject.type == "episode" and subject.season is not None and subject.episode and fact.value is not None:
            found[fact.property][subject.season, subject.episode].add(fold(str(fact.value)))
    return {thing.id for thing in things.values() if thing.type in ("series", "season", "episode")}, found


def in_table(path: Path) -> Table:
    right: Table = defaultdict(dict)
    with path.open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            episode = int(row["Season"]), int(row["NumberInSeason"])
            day = datetime.strptime(row["DateAired"], "%B %d, %Y").date().isoformat()
            right["title"][episode] = {fold(row["Title"])}
            right["release_date"][episode] = {fold(day)}
            right["director"][episode] = {fold(name) for name in row["Director"].split(",")}
            right["writer"][episode] = {fold(name) for name in row["Writers"].split(",")}
    return right


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("episodes", type=Path)
    parser.add_argument("--misses", action="store_true", help="list each episode that differs from the table")
    args = parser.parse_args()
    start = time.process_time()
    resolution = resolve(read_folder(args.folder))
    seconds = time.process_time() - start
    ids, found = in_guide(resolution)
    print_works(ids)
    print_properties(in_table(args.episodes), found, args.misses)
    pages = len(list(args.folder.glob("*.html")))
    print(f"\n{pages} pages in {seconds:.2f} s of one core, {pages / seconds:.0f} pages a second")


def print_works(ids: set[str]) -> None:
    for kind in ("series", "season", "episode"):
        listed = sorted(ident for ident in ids if _kind(ident) == kind)
        names = "" if kind == "episode" else f"   {', '.join(listed)}"
        print(f"{kind:<9}{len(listed):4}{names}")


def print_properties(right: Table, found: Table, misses: bool) -> None:
    seasons = {season for values in found.values() for season, _ in values}
    print(f"\n{'property':<14}{'in table':>9}{'has value':>11}{'right':>7}{'of those with a value':>23}")
    for name, table in right.items():
        values = {episode: value for episode, value in table.items() if episode[0] in seasons}
        given = {episode: found[name][episode] for episode in values if found[name].get(episode)}
        good = {episode for episode, value in given.items() if value == values[episode]}
        share = len(good) / max(len(given), 1)
        print(f"{name:<14}{len(values):9}{len(given):11}{len(good):7}{share:23.1%}")
        for season, episode in sorted(set(values) - good) if misses else ():
            told = sorted(given.get((season, episode), set()))
            print(f"    {season}x{episode:02}: {told} for {sorted(values[season, episode])}")


def _kind(ident: str) -> str:
    last = ident.rsplit("/", 1)[-1]
    if last.startswith("season-"):
        return "season"
    return "episode" if ident.count("/") == 2 else "series"


if __name__ == "__main__":
    main()
