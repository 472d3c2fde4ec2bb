"""HTML pages to claims, the whole way: ours, and what one would take instead, in turn.

    python -m benchmarks.html_to_claims FOLDER [--gold FOLDER] [--rounds 3]

FOLDER holds pages (*.html, *.html.gz, at any depth). The ways are ours; trafilatura's fast extraction of text, which
gives no claims; and what one would piece together: trafilatura's text, names by spaCy's small English model, patterns
on top (`ways/pieced`: as much of the claim contract as can be written in a day). Each reads one page after another.

Printed are pages and megabytes a CPU second, the median of so many rounds in turn, how many times as fast ours is, and
the peak memory of a fresh process that does nothing else. Where `--gold` names a folder with NAME.gold.jsonl for pages
NAME.html, their claims are held against these (`scoring.py`). Needs the dependency group `bench`.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.scoring import Gold, Score, score
from benchmarks.ways import Read

# What the table calls a way -> its module. A process loads those that it measures and no others: see `peak_memory`.
WAYS = {
    "showbible: page and claims": "ours",
    "trafilatura, fast: text alone": "text_alone",
    "trafilatura, spaCy, patterns: claims": "pieced.way",
}
Results = dict[str, dict[str, Any]]


def main() -> None:
    args = arguments()
    if args.memory_of:
        print(memory_of(args.memory_of, args.folder))
        return
    memory = {way: peak_memory(way, args.folder) for way in WAYS}
    pages = dict(load(args.folder))
    if not pages:
        raise SystemExit(f"{args.folder}: no pages (*.html, *.html.gz) there")
    size = sum(map(len, pages.values())) / 1e6
    print(f"{len(pages)} pages, {size:.1f} MB, {args.rounds} rounds in turn")
    seconds, results = run(pages, args.rounds)
    print_speed(seconds, memory, len(pages), size)
    if args.gold:
        print_quality(results, golds(args.gold))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--gold", type=Path, help="a folder of NAME.gold.jsonl for pages NAME.html")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory-of", choices=[*WAYS], help=argparse.SUPPRESS)
    return parser.parse_args()


def load(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*.html*")):
        if path.suffix in (".html", ".gz") and path.is_file():
            data = path.read_bytes()
            yield str(path.relative_to(folder)), gzip.decompress(data) if path.suffix == ".gz" else data


def ready(way: str) -> Read:
    read: Read = import_module(f"benchmarks.ways.{WAYS[way]}").ready()
    return read


def run(pages: Mapping[str, bytes], rounds: int) -> tuple[dict[str, float], dict[str, Results]]:
    """CPU seconds of each way, the median of so many rounds in turn; and what each gave."""
    reads = {way: ready(way) for way in WAYS}
    seconds: dict[str, list[float]] = {way: [] for way in WAYS}
    results: dict[str, Results] = {}
    for _ in range(rounds):
        for way, read in reads.items():
            start = time.process_time()
            results[way] = {name: read(name, data) for name, data in pages.items()}
            seconds[way].append(time.process_time() - start)
    return {way: statistics.median(took) for way, took in seconds.items()}, results


def peak_memory(way: str, folder: Path) -> float:
    """MiB that a process of its own needs at most.

    A process counts as its own what the one that started it held at that moment, so this one must still be small.
    """
    command = [sys.executable, "-m", "benchmarks.html_to_claims", str(folder), "--memory-of", way]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def memory_of(way: str, folder: Path) -> float:
    read = ready(way)
    for name, data in load(folder):
        read(name, data)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def golds(folder: Path) -> dict[str, Gold]:
    return {path.name.removesuffix(".gold.jsonl"): Gold.of(path) for path in sorted(folder.rglob("*.gold.jsonl"))}


def print_speed(seconds: Mapping[str, float], memory: Mapping[str, float], pages: int, size: float) -> None:
    own = next(iter(seconds.values()))
    print(f"\n{'':38}{'pages/s':>9}{'MB/s':>8}{'ours is':>9}{'peak MiB':>10}")
    for way, took in seconds.items():
        print(f"{way:38}{pages / took:9.1f}{size / took:8.2f}{took / own:8.2f}x{memory[way]:10.0f}")


def print_quality(results: Mapping[str, Results], gold: Mapping[str, Gold]) -> None:
    print(f"\n{'':38}{'precision':>10}{'recall':>8}{'F1':>7}{'given':>7}{'gold':>6}{'no place':>10}")
    for way, found in results.items():
        if any(page["claims"] for page in found.values()):
            print_score(way, score(_with_gold(found, gold)))


def _with_gold(found: Results, gold: Mapping[str, Gold]) -> Iterator[tuple[str, dict[str, Any], Gold]]:
    for name, page in found.items():
        stem = Path(name).name.split(".")[0]
        if stem in gold:
            yield stem, page, gold[stem]


def print_score(way: str, found: Score) -> None:
    all_ = found.total
    rates = f"{all_.precision:10.3f}{all_.recall:8.3f}{all_.f1:7.3f}"
    print(f"{way:38}{rates}{all_.given:7}{all_.wanted:6}{found.ungrounded:10}")


if __name__ == "__main__":
    main()
