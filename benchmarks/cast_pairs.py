"""Who plays whom on episode pages, held against a table of who played whom in which episode.

    python benchmarks/cast_pairs.py FOLDER EPISODES.csv CHARACTERS.csv [--misses]

FOLDER holds pages named after their episode (`s01e05.html`), from one site. EPISODES.csv has the columns NumberOverall,
Season and NumberInSeason; CHARACTERS.csv has EpisodeId (the NumberOverall), Character and Actor. Printed are how many
pairs of an actor and a character the pages give, the share that the table has for that episode word for word, the share
that it has in another form of a name too ("Wendy the waitress" for "Wendy") or with one of the two spelled a little
otherwise ("Deisof"), and how many of the table's pairs for these episodes are found. A table need not have every part:
so the same share is printed of the pairs whose actor or character it knows in that episode.
"""

from __future__ import annotations

import argparse
import csv
import re
import time
from collections import defaultdict
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, cast

from showbible.claims.values.text import fold
from showbible.pages import Raw, read_page
from showbible.reading import names, read_claims

NEAR = 0.85  # likeness of names that differ by a letter or two

Pair = tuple[str, str]  # actor and character, folded
Table = dict[str, set[Pair]]  # name of the page -> pairs


def pair(actor: str, character: str) -> Pair:
    """Both names folded: the character's without notes and rank, which the table has and claims have not."""
    plain = names.parse(re.sub(r"\s*\([^)]*\)", "", character)).full
    return fold(actor), fold(actor if plain.lower() in ("himself", "herself") else plain)


def is_in(pair: Pair, listed: set[Pair]) -> bool:
    """Whether a table has the pair, in other forms of the names, or one of them spelled a little otherwise."""
    return any(_is_same(pair, each) for each in listed)


def _is_same(one: Pair, other: Pair) -> bool:
    same, forms, near = (
        [test(*names) for names in zip(one, other, strict=True)] for test in (str.__eq__, is_form_of, is_near)
    )
    return all(forms) or (any(same) and all(near))


def is_form_of(one: str, other: str) -> bool:
    """Whether one name has all words of the other, or only its spaces differ."""
    fewer, more = sorted((one.split(), other.split()), key=len)
    return bool(fewer) and ("".join(fewer) == "".join(more) or set(fewer) <= set(more))


def is_near(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= NEAR


def is_known(pair: Pair, listed: set[Pair]) -> bool:
    """Whether a table knows the actor, or the character in any form of its name."""
    return any(actor == pair[0] or is_form_of(character, pair[1]) for actor, character in listed)


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
    parser.add_argument(
        "--misses",
        action="store_true",
        help="list each pair that only the pages (+; ~ in another form, ? unknown to the table) or the table (-) have",
    )
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
    pairs = [(each, right.get(page, set())) for page, listed in found.items() for each in listed]
    exact = sum(each in listed for each, listed in pairs)
    alike = sum(is_in(each, listed) for each, listed in pairs)
    known = sum(is_known(each, listed) for each, listed in pairs)
    wanted = sum(len(right.get(page, set())) for page in found)
    print(f"pairs given          {len(pairs):6}")
    print_share("right word for word", exact, len(pairs))
    print_share("right in any form", alike, len(pairs))
    print(f"known to the table   {known:6}")
    print_share("right in any form", alike, known)
    print(f"in table             {wanted:6}")
    print_share("of those found", exact, wanted)


def print_share(what: str, count: int, of: int) -> None:
    print(f"{what:21}{count:6}{count / max(of, 1):8.1%}")


def print_misses(found: Table, right: Table) -> None:
    for page, pairs in found.items():
        listed = right.get(page, set())
        other = {each for each in pairs - listed if is_in(each, listed)}
        unknown = {each for each in pairs - listed if not is_known(each, listed)}
        signs = (("+", pairs - listed - other - unknown), ("~", other), ("?", unknown), ("-", listed - pairs))
        for sign, beyond in signs:
            for actor, character in sorted(beyond):
                print(f"  {sign} {page}: {actor} as {character}{_like(character, actor, listed, sign)}")


def _like(character: str, actor: str, listed: set[Pair], sign: str) -> str:
    """What the table has for the same actor, where the pages have something else."""
    others = sorted(other for who, other in listed if re.sub(r"\W", "", who) == re.sub(r"\W", "", actor))
    return f"   (the table: {', '.join(others)})" if sign in "+~" and others and character not in others else ""


if __name__ == "__main__":
    main()
