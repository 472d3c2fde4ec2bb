"""Pages with gold claims, read and held against their gold.

    python -m benchmarks.reading_quality FOLDER... [--misses] [--confidence] [--only PROPERTY...]

FOLDER holds pages (NAME.txt, NAME.html), each with NAME.gold.jsonl beside it; `corpus/README.md` tells the form.
Printed are precision, recall and F1 of each property and of all, how often the standing is right, and how many
claims have no place in the text. `--misses` lists each claim that is missed or wrong; `--confidence` prints how
many claims of each confidence are right.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from benchmarks.scoring import Gold, Json, Score, Tally, score
from showbible.pages import Raw, read_page
from showbible.reading import read_claims

_KINDS = {".txt": "text/plain", ".html": "text/html"}
BINS = (0.95, 0.9, 0.85, 0.8, 0.7, 0.0)  # lower ends of the steps of confidence
SURE = 0.9


def read_file(path: Path) -> Json:
    """The contract's object for a page in a file."""
    page = read_page(Raw(str(path), path.read_bytes(), _KINDS[path.suffix]))
    return {"page": str(path), "text": page.text, "claims": [claim.as_json() for claim in read_claims(page)]}


def pages_of(*folders: Path) -> Iterator[tuple[str, Json, Gold]]:
    for folder in folders:
        golds = sorted(folder.rglob("*.gold.jsonl"))
        if not golds:
            raise SystemExit(f"{folder}: no NAME.gold.jsonl there; give a folder of pages with gold")
        for gold in golds:
            name = gold.name.removesuffix(".gold.jsonl")
            paths = [path for suffix in _KINDS if (path := gold.with_name(name + suffix)).exists()]
            if not paths:
                raise SystemExit(f"{gold}: its page {name}.txt or {name}.html is missing")
            yield name, read_file(paths[0]), Gold.of(gold)


def by_confidence(found: Score) -> list[tuple[float, Tally]]:
    """For each step of confidence how many of the claims are right."""
    tallies = {low: Tally() for low in BINS}
    for confidence, right in found.verdicts:
        tallies[next(low for low in BINS if confidence >= low)] += Tally(right, 1, 1)
    return list(tallies.items())


def sure(found: Score) -> Tally:
    """How many of the claims that the reader is sure of are right."""
    return sum((tally for low, tally in by_confidence(found) if low >= SURE), Tally())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--misses", action="store_true", help="list each claim that is missed or wrong")
    parser.add_argument("--confidence", action="store_true", help="how many claims of each confidence are right")
    parser.add_argument("--only", nargs="+", metavar="PROPERTY", help="list the misses of these properties alone")
    args = parser.parse_args()
    found = score(pages_of(*args.folders))
    if args.misses:
        print_differences(found, args.only)
    print_properties(found)
    if args.confidence:
        print_confidence(found)


def print_differences(found: Score, only: list[str] | None) -> None:
    keys = ("subject", "property", "value", "standing", "confidence")
    for each in found.differences:
        if not only or each.claim["property"] in only:
            shown = {key: each.claim[key] for key in keys if each.claim.get(key) is not None}
            print(f"{each.what:7}{each.page:32}{json.dumps(shown, ensure_ascii=False)}")


def print_properties(found: Score) -> None:
    print(f"{'property':22}{'precision':>10}{'recall':>8}{'F1':>7}{'given':>7}{'gold':>6}")
    for name, tally in sorted(found.tallies.items()):
        print_tally(name, tally)
    print_tally("all", found.total)
    print(
        f"\nmacro F1 {found.macro_f1:.3f} · standing right {found.standing.right} of {found.standing.wanted} · "
        f"without a place {found.ungrounded}"
    )


def print_tally(name: str, tally: Tally) -> None:
    print(f"{name:22}{tally.precision:10.3f}{tally.recall:8.3f}{tally.f1:7.3f}{tally.given:7}{tally.wanted:6}")


def print_confidence(found: Score) -> None:
    print(f"\n{'confidence':>10}{'claims':>8}{'right':>7}")
    for low, tally in by_confidence(found):
        if tally.given:
            print(f"{low:10.2f}{tally.given:8}{tally.precision:7.1%}")
    all_sure = sure(found)
    print(f"{f'{SURE} and up':>10}{all_sure.given:8}{all_sure.precision:7.1%}")


if __name__ == "__main__":
    main()
