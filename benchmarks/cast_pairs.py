"""Who plays whom on episode pages, held against a table of who played whom in which episode.

    python benchmarks/cast_pairs.py FOLDER EPISODES.csv CHARACTERS.csv [--misses]

FOLDER holds pages named after their episode (`s01e05.html`), from one site. EPISODES.csv has the columns NumberOverall,
Season and NumberInSeason; CHARACTERS.csv has EpisodeId (the NumberOverall), Character and Actor. Printed are how many
pairs of an actor and a character the pages give, the share that the table has for that episode, the share that it has
for any episode, and how many of the table's pairs for these episodes are found.
"""

from __future__ import annotations

import argparse
import csv
import re
import time
from collections import defaultdict
from pathlib import Path
from typing import Any, cast

from showbible.claims.values.text import fold
from showbible.pages import Raw, read_page
from showbible.reading import names, read_claims

Pair = tuple[str, str]  # actor and character, folded
Table = dict[str, set[Pair]]  # name of the page -> pairs


def pair(actor: str, character: str) -> Pair:
    """Both names folded: the character's without notes and rank, which the table has and claims have not."""
    plain = names.parse(re.sub(r"\s*\([^)]*\)", "", character)).full
    return fold(actor), fold(actor if plain.lower() in ("himself", "herself") else plain)


def in_pages(folder: Path) -> Table:
    found: Table = {}
    for path in sorted(folder.glob("*.html")):
        claims = read_claims(read_page(Raw(path.name, path.read_bytes(), "text/html")))
        values = [cast("dict[str, Any]", claim.value) for claim in claims if claim.property == "cast"]
        found[path.stem] = {pair(value["person"], value["character"]) for value in values if value["character"]}
    return found


def in_table(episodes: Path, characters: Path) -> Table:
    with episodes.open(newline="", encoding="utf-8") as lines:
        pages = {
            row["NumberOverall"]: f"s{int(row['Season']):02}e{int(row['NumberInSeason']):02}"
            for row in csv.DictReader(lines)
        }
    right: Table = defaultdict(set)
    with characters.open(newline="", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["EpisodeId"] in pages:
                right[pages[row["EpisodeId"]]].add(pair(row["Actor"], row["Character"]))
    return right


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("episodes", type=Path)
    parser.add_argument("characters", type=Path)
    parser.add_argument("--misses", action="store_true", help="list each pair that only the pages or the table have")
    args = parser.parse_args()
    start = time.process_time()
    found = in_pages(args.folder)
    seconds = time.process_time() - start
    right = in_table(args.episodes, args.characters)
    print_shares(found, right)
    if args.misses:
        print_misses(found, right)
    print(f"\n{len(found)} pages in {seconds:.2f} s of one core")


def print_shares(found: Table, right: Table) -> None:
    anywhere = set[Pair]().union(*right.values())
    given = sum(len(pairs) for pairs in found.values())
    here = sum(len(pairs & right.get(page, set())) for page, pairs in found.items())
    known = sum(len(pairs & anywhere) for pairs in found.values())
    wanted = sum(len(right.get(page, set())) for page in found)
    print(f"pairs given          {given:6}")
    print(f"right for it         {here:6}{here / max(given, 1):8.1%}")
    print(f"right for any        {known:6}{known / max(given, 1):8.1%}")
    print(f"in table             {wanted:6}")
    print(f"of those found       {here:6}{here / max(wanted, 1):8.1%}")


def print_misses(found: Table, right: Table) -> None:
    for page, pairs in found.items():
        listed = right.get(page, set())
        for sign, beyond in (("+", pairs - listed), ("-", listed - pairs)):
            for actor, character in sorted(beyond):
                print(f"  {sign} {page}: {actor} as {character}{_like(character, actor, listed, sign)}")


def _like(character: str, actor: str, listed: set[Pair], sign: str) -> str:
    """What the table has for the same actor, where the pages have something else."""
    others = sorted(other for who, other in listed if re.sub(r"\W", "", who) == re.sub(r"\W", "", actor))
    return f"   (the table: {', '.join(others)})" if sign == "+" and others and character not in others else ""


if __name__ == "__main__":
    main()
