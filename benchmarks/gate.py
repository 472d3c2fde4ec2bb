"""The floors beneath which reading may not fall, for each property on the pages of `corpus/`.

    python -m benchmarks.gate                      # exit status 1 where anything lies beneath its floor
    python -m benchmarks.gate --update             # raise the floors to what is reached now; refuses to lower any
    python -m benchmarks.gate --update --lower PROPERTY...   # lower these too, on purpose

The floors stand in `corpus/floors.json` with fingerprints of the pages and their gold, so that neither is changed
unnoticed; where they have changed, `--update` sets the floors anew. They are set for `develop`, whose misses are
looked at when the reader is improved, and for `held-out`, which is only scored. `--update` also writes the tables of
`docs/reading.md`: how much is read, and how many claims of each confidence are right.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.reading_quality import SURE, by_confidence, pages_of, sure
from benchmarks.scoring import Score, Tally, score

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "corpus"
DOCS = ROOT / "docs" / "reading.md"
FLOORS = "floors.json"
PARTS = ("develop", "held-out")

Floors = dict[str, dict[str, dict[str, float]]]  # part -> property -> "precision" and "recall"


def fingerprints(corpus: Path) -> dict[str, str]:
    """For each part a hash over the names and bytes of its pages and their gold."""
    return {part: _fingerprint(corpus / part) for part in PARTS}


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.*")):
        digest.update(f"{path.relative_to(folder)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def scores(corpus: Path) -> dict[str, Score]:
    """Each part of the corpus, read and held against its gold."""
    return {part: score(pages_of(corpus / part)) for part in PARTS}


def _figures(found: Score) -> dict[str, dict[str, float]]:
    """Precision and recall of each property and of all, and the precision of what the reader is sure of."""
    rows = {**dict(sorted(found.tallies.items())), "all": found.total}
    return {name: _of(tally) for name, tally in rows.items()} | {"sure": {"precision": _floor(sure(found).precision)}}


def _of(tally: Tally) -> dict[str, float]:
    return {"precision": _floor(tally.precision), "recall": _floor(tally.recall)}


def _floor(share: float) -> float:
    return math.floor(share * 1000 + 1e-9) / 1000


def beneath(now: Floors, floors: Floors) -> Iterator[tuple[str, str]]:
    """Each property that lies beneath one of its floors, with a line that says where and by how much."""
    for part, rows in floors.items():
        for name, wanted in rows.items():
            for figure, floor in wanted.items():
                has = now[part].get(name, {}).get(figure, 0.0)
                if has < floor:
                    yield name, f"{part}: {figure} of {name} is {has:.3f}, its floor {floor:.3f}"


def failures(corpus: Path = CORPUS) -> list[str]:
    """What is wrong now: a line for each floor that is not reached, or one that the corpus was changed."""
    kept = json.loads((corpus / FLOORS).read_text("utf-8"))
    if kept["fingerprints"] != fingerprints(corpus):
        return ["the pages or their gold have changed: look at the change, then run this with --update"]
    now = {part: _figures(found) for part, found in scores(corpus).items()}
    return [line for _, line in beneath(now, kept["floors"])]


def update(corpus: Path, docs: Path, lower: frozenset[str]) -> list[str]:
    """Writes what is reached now as the floors; the lines of those that would fall, and then nothing is written.

    The floors of a part whose pages or gold have changed are set anew.
    """
    path, found = corpus / FLOORS, scores(corpus)
    now = {part: _figures(each) for part, each in found.items()}
    prints = fingerprints(corpus)
    kept: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.exists() else {"fingerprints": {}, "floors": {}}
    same = {part: floors for part, floors in kept["floors"].items() if kept["fingerprints"][part] == prints[part]}
    falls = [line for name, line in beneath(now, same) if name not in lower]
    if not falls:
        path.write_text(json.dumps({"fingerprints": prints, "floors": now}, indent=1) + "\n", "utf-8")
        text = docs.read_text("utf-8")
        docs.write_text(_put(_put(text, "how much", amounts(found)), "how sure", calibration(found)), "utf-8")
    return falls


def amounts(found: dict[str, Score]) -> list[list[str]]:
    """The rows of the table of how much is read."""
    rows = [["pages of", "claims asked for", "precision", "recall", "F1", "F1 of a property, on average"]]
    for part, each in found.items():
        total = each.total
        figures = (total.precision, total.recall, total.f1, each.macro_f1)
        rows.append([f"`corpus/{part}`", str(total.wanted), *(f"{figure:.2f}" for figure in figures)])
    return rows


def calibration(found: dict[str, Score]) -> list[list[str]]:
    """The rows of the table of how many claims of each confidence are right."""
    rows = [["confidence", *(f"right on `{part}`" for part in found)]]
    steps = {part: dict(by_confidence(each)) for part, each in found.items()}
    for low in next(iter(steps.values())):
        rows.append([f"{low} and up", *(_share(steps[part][low]) for part in found)])
    return [*rows, [f"all of {SURE} and up", *(_share(sure(each)) for each in found.values())]]


def _share(tally: Tally) -> str:
    return f"{tally.precision:.0%} of {tally.given}" if tally.given else "none"


def _put(text: str, name: str, rows: list[list[str]]) -> str:
    """A text with the table between the marks of this name."""
    lines = [f"| {' | '.join(row)} |" for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]]]
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    before, rest = text.split(begin)
    return "".join((before, begin, *(f"{line}\n" for line in lines), end, rest.split(end)[1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--update", action="store_true", help="make what is reached now the floors")
    parser.add_argument("--lower", nargs="+", default=[], metavar="PROPERTY", help="with --update: these may fall")
    args = parser.parse_args()
    lines = update(CORPUS, DOCS, frozenset(args.lower)) if args.update else failures()
    for line in lines:
        print(line)
    if lines:
        raise SystemExit("nothing written; name what may fall with --lower" if args.update else 1)
    print("floors written" if args.update else "every property is at its floor or above")


if __name__ == "__main__":
    main()
