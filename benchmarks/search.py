"""Search over a million made-up names and titles: ours, plain FTS5 and tantivy in turn in one run.

    python -m benchmarks.search [--names 1000000] [--queries 400] [--engines ours,fts5,tantivy]

Each engine runs in a process of its own, over the same names (`synthetic/many_names.py`) in a folder that is removed
again, and is asked the same: what somebody types who types a name, letter by letter; whole names; names with one
letter left out, put in, changed or swapped with the next, at any place of the longest word. Printed are the
milliseconds of a core for one query, the best of three of each, how often the name is among the first ten, the seconds
to build the index, its size, the most memory that it took beyond that of the names, and how long one more name takes
until it is found. tantivy is asked for the last word by a regular expression, and for one edit a word.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from benchmarks.synthetic.many_names import many_names
from benchmarks.ways import searching

SEED = 7
FIRST = 10  # results that are looked at
TIMES = 3
SLOW = 0.02  # seconds; what takes longer does so not for what else the machine does
LETTERS = "abcdefghijklmnopqrstuvwxyz"

Asked = Callable[[str], Sequence[int]]  # what is typed -> the numbers of names
Figures = dict[str, float]


def main() -> None:
    args = arguments()
    if args.alone:
        print(json.dumps(measured(args.alone, json.load(sys.stdin), args.queries)))
        return
    names = json.dumps(many_names(args.names, SEED))
    rows = {engine: alone(engine, names, args.queries) for engine in args.engines.split(",")}
    width = max(len(name) for row in rows.values() for name in row)
    print(f"{'':{width}}" + "".join(f"{engine:>12}" for engine in rows))
    for name in next(iter(rows.values())):
        print(f"{name:{width}}" + "".join(f"{row[name]:12.2f}" for row in rows.values()))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--names", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=400, help="names that are asked for")
    parser.add_argument("--engines", default="ours,fts5", help="of ours, fts5 and tantivy, which has to be installed")
    parser.add_argument("--alone", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def alone(engine: str, names: str, queries: int) -> Figures:
    command = [sys.executable, "-m", "benchmarks.search", f"--alone={engine}", f"--queries={queries}"]
    done = subprocess.run(command, check=True, input=names, stdout=subprocess.PIPE, text=True)
    found: Figures = json.loads(done.stdout)
    return found


def measured(engine: str, names: Sequence[str], queries: int) -> Figures:
    chance = Random(SEED)
    before = memory("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # forgets the most
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        way = searching.ENGINES[engine](Path(folder), names)
        built = time.perf_counter() - start
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / 1e6
        chosen = chance.sample(range(len(names)), queries)
        return {
            "build, s": built,
            "size, MB": size,
            "memory beyond the names', MB": (memory("VmHWM") - before) / 1e3,
            **typed(way.typed, [names[number] for number in chosen]),
            **hit("whole name", way.typed, [(names[number], number) for number in chosen]),
            **hit("one typo", way.misspelt, [(misspelt(names[number], chance), number) for number in chosen]),
            "one change found, ms": changed(way, len(names)),
        }


def memory(field: str) -> int:
    """In kilobytes, as Linux counts it: VmRSS is that of now, VmHWM the most since it was last forgotten."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(lines[field].split()[0])


def typed(ask: Asked, names: Sequence[str]) -> Figures:
    """Each name letter by letter."""
    return times("as you type", [took(ask, name[:end]) for name in names for end in range(1, len(name) + 1)])


def hit(what: str, ask: Asked, wanted: Sequence[tuple[str, int]]) -> Figures:
    found = sum(number in ask(text)[:FIRST] for text, number in wanted)
    return {**times(what, [took(ask, text) for text, _ in wanted]), f"{what}, found of 100": 100 * found / len(wanted)}


def took(ask: Asked, text: str) -> float:
    best = float("inf")
    for _ in range(TIMES):
        start = time.thread_time()
        ask(text)
        best = min(best, time.thread_time() - start)
        if best > SLOW:
            break
    return best * 1000


def times(what: str, took: Sequence[float]) -> Figures:
    ordered = sorted(took)
    return {f"{what}, p50 ms": ordered[len(ordered) // 2], f"{what}, p99 ms": ordered[len(ordered) * 99 // 100]}


def changed(way: searching.Engine, number: int) -> float:
    start = time.perf_counter()
    way.add(number, "Quibblewick Zanderloo")
    if number not in way.typed("quibblewick zan"):
        raise SystemExit("the changed name is not found")
    return (time.perf_counter() - start) * 1000


def misspelt(name: str, chance: Random) -> str:
    """With one edit in the longest word."""
    word = max(name.split(), key=len)
    at, letter, end = chance.randrange(len(word)), chance.choice(LETTERS), len(word) - 1
    swap = min(at, end - 1) if end else 0
    edits = (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:swap] + word[swap : swap + 2][::-1] + word[swap + 2 :],
    )
    return name.replace(word, chance.choice(edits), 1)


if __name__ == "__main__":
    main()
