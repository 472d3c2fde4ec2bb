"""How fast claims become facts: a guide made up by chance, from scratch and one more page.

    python -m benchmarks.throughput [--sizes 125000,250000,500000,1000000] [--stored 1000000] [--late 10]

First the pure part, from claims in memory to things and facts: for each size in a process of its own, seconds of one
core, claims a second, and peak memory (of the claims alone, and in all); the garbage collector is off meanwhile, as it
is where the store works out facts. Then the store, SQLite in a folder that is removed again: how long it takes to store
so many claims and to work out all facts; and with that guide there, for so many late pages, from a page being saved to
its facts being there, in turn on an episode of the biggest series and of news about one of its seasons. `--sizes ""` or
`--stored 0` leaves a part out.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from benchmarks.synthetic import more, pages
from showbible.resolving import resolve

SEED = 4
Figures = dict[str, Any]


def main() -> None:
    args = arguments()
    if args.alone:
        print(json.dumps(PARTS[args.alone](args.stored, args.late)))
        return
    sizes = [int(size) for size in args.sizes.split(",") if size]
    if sizes:
        print(f"{'claims':>9}{'things':>9}{'facts':>9}{'seconds':>9}{'claims/s':>10}{'claims MiB':>12}{'peak MiB':>10}")
    for size in sizes:
        print_scratch(alone("scratch", size, args.late, {}))
    if args.stored:
        with tempfile.TemporaryDirectory() as folder:
            print_stored(alone("store", args.stored, args.late, {"SHOWBIBLE_DATA": folder, "DATABASE_URL": ""}))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--sizes", default="125000,250000,500000,1000000", help="claims to resolve from scratch")
    parser.add_argument("--stored", type=int, default=1_000_000, help="claims to put into the store")
    parser.add_argument("--late", type=int, default=10, help="pages that come late")
    parser.add_argument("--alone", choices=[*PARTS], help=argparse.SUPPRESS)
    return parser.parse_args()


def alone(part: str, size: int, late: int, settings: Mapping[str, str]) -> Figures:
    """What a part measures in a process of its own, so that its memory is its own too."""
    command = [sys.executable, "-m", "benchmarks.throughput", "--alone", part, f"--stored={size}", f"--late={late}"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **settings})
    found: Figures = json.loads(done.stdout)
    return found


def scratch(size: int, late: int) -> Figures:
    """Resolving so many claims, none of them known before."""
    said = [each for page in pages(size, SEED) for each in page.said()]
    gc.disable()
    held, start = peak(), time.process_time()
    resolution = resolve(said)
    took = time.process_time() - start
    counts = {"claims": len(said), "things": len(resolution.things), "facts": len(resolution.facts)}
    return {**counts, "seconds": took, "held": held, "peak": peak()}


def store(size: int, late: int) -> Figures:
    """A guide of so many claims in the store, and so many pages after it."""
    # Django takes the folder of the store from the environment as soon as it is set up.
    from benchmarks.synthetic import stored  # noqa: PLC0415

    start = time.perf_counter()
    stored.load(pages(size, SEED))
    loaded = time.perf_counter()
    stored.resolve_all()
    resolved = time.perf_counter()
    took = [stored.seconds_until_facts(page) for page in islice(more(SEED), late)]
    return {"claims": size, "load": loaded - start, "resolve": resolved - loaded, "late": took, "peak": peak()}


def peak() -> float:
    """The most memory that this process has had so far, MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def print_scratch(found: Figures) -> None:
    counts = f"{found['claims']:9}{found['things']:9}{found['facts']:9}"
    rate = f"{found['seconds']:9.1f}{found['claims'] / found['seconds']:10.0f}"
    print(f"{counts}{rate}{found['held']:12.0f}{found['peak']:10.0f}", flush=True)


def print_stored(found: Figures) -> None:
    print(
        f"\n{found['claims']} claims stored in {found['load']:.0f} s, all facts worked out in {found['resolve']:.0f} s"
    )
    print(f"peak memory {found['peak']:.0f} MiB")
    for what, took in (("an episode", found["late"][::2]), ("news", found["late"][1::2])):
        if took:
            middle, longest = statistics.median(took), max(took)
            print(f"one more page ({what}): median {middle:.2f} s, longest {longest:.2f} s, of {len(took)}")


PARTS: Mapping[str, Callable[[int, int], Figures]] = {"scratch": scratch, "store": store}


if __name__ == "__main__":
    main()
