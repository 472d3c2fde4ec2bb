"""Pages cut, spliced and shuffled by chance, and read: no exception, no time-out, every claim with its place.

    python -m benchmarks.mutants [FOLDER...] [--count 20000] [--seed 1] [--jobs 2]

FOLDER holds pages (NAME.txt, NAME.html); without one, those of `corpus/` are taken. A mutant is told by its number and
the seed alone: `--first NUMBER --count 1` makes one again.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from time import perf_counter

import regex as re

from showbible.pages import Raw, Unreadable, read_page
from showbible.reading import read_claims

CORPUS = Path(__file__).parent.parent / "corpus"
TYPES = {".txt": "text/plain", ".html": "text/html"}
TIME_OUT = 20.0  # seconds for one page; a page of the corpus takes a few hundredths
AT_MOST = 2_000_000  # bytes of a mutant
CHUNK = 200
ODD = ["\0", "\u202e", "İ", "🎬", "<", "</", ">", "&#x0;", "&#xD800;", "<!--", "]]>", '"', "\r", "\ufeff", "\udcff"]

_TAG = re.compile(rb"</?[a-zA-Z][^<>]{0,200}>")

Mutation = Callable[[random.Random, bytes], bytes]


@dataclass(frozen=True, slots=True)
class Failure:
    number: int
    page: str
    what: str


def _span(chance: random.Random, page: bytes, most: int = 4000) -> tuple[int, int]:
    start = chance.randrange(len(page) + 1)
    return start, min(len(page), start + chance.randrange(1, most))


def cut_out(chance: random.Random, page: bytes) -> bytes:
    start, end = _span(chance, page)
    return page[:start] + page[end:]


def cut_off(chance: random.Random, page: bytes) -> bytes:
    at = chance.randrange(len(page) + 1)
    return page[:at] if chance.random() < 0.5 else page[at:]


def repeat(chance: random.Random, page: bytes) -> bytes:
    start, end = _span(chance, page, 400)
    return page[:end] + page[start:end] * chance.randrange(1, 60) + page[end:]


def shuffle_bytes(chance: random.Random, page: bytes) -> bytes:
    start, end = _span(chance, page, 300)
    mixed = bytearray(page[start:end])
    chance.shuffle(mixed)
    return page[:start] + bytes(mixed) + page[end:]


def change_bytes(chance: random.Random, page: bytes) -> bytes:
    changed = bytearray(page)
    for _ in range(chance.randrange(1, 30) if changed else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def shuffle_tags(chance: random.Random, page: bytes) -> bytes:
    tags = _TAG.findall(page)
    chance.shuffle(tags)
    return _TAG.sub(lambda found: tags.pop(), page)


def drop_tags(chance: random.Random, page: bytes) -> bytes:
    return _TAG.sub(lambda found: b"" if chance.random() < 0.1 else found[0], page)


def nest_tags(chance: random.Random, page: bytes) -> bytes:
    at, tag = (
        chance.randrange(len(page) + 1),
        chance.choice([b"<div>", b"<table><tr><td>", b"<ul><li>", b"<b>", b"<dl><dd>"]),
    )
    return page[:at] + tag * chance.randrange(1, 400) + page[at:]


def shuffle_lines(chance: random.Random, page: bytes) -> bytes:
    lines = page.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def put_odd(chance: random.Random, page: bytes) -> bytes:
    for _ in range(chance.randrange(1, 20)):
        at = chance.randrange(len(page) + 1)
        page = page[:at] + chance.choice(ODD).encode("utf-8", "surrogatepass") + page[at:]
    return page


MUTATIONS: Sequence[Mutation] = (
    *(
        cut_out,
        cut_off,
        repeat,
        shuffle_bytes,
        change_bytes,
        shuffle_tags,
        drop_tags,
        nest_tags,
        shuffle_lines,
        put_odd,
    ),
)


@cache
def sources(folders: tuple[Path, ...]) -> tuple[tuple[Path, bytes], ...]:
    """The pages in the folders, with their bytes."""
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in TYPES)
    if not paths:
        raise SystemExit(f"{', '.join(map(str, folders))}: no NAME.txt or NAME.html there")
    return tuple((path, path.read_bytes()) for path in paths)


def mutant(folders: tuple[Path, ...], seed: int, number: int) -> Raw:
    """A page changed in one to four ways, one in five times spliced with another first."""
    chance = random.Random(f"{seed} {number}")
    (path, page), (_, other) = chance.choices(sources(folders), k=2)
    if chance.random() < 0.2:
        page = page[: chance.randrange(len(page) + 1)] + other[chance.randrange(len(other) + 1) :]
    for mutation in chance.choices(MUTATIONS, k=chance.randrange(1, 5)):
        page = mutation(chance, page)[:AT_MOST]
    suffix = path.suffix if chance.random() < 0.9 else chance.choice(sorted(TYPES))
    return Raw(str(path), page, TYPES[suffix])


def faults(raw: Raw) -> Iterator[str]:
    """What is wrong with the way that a page is read; nothing as a rule."""
    try:
        page = read_page(raw)
        claims = read_claims(page)
    except Unreadable:  # said in one line, as it should be
        return
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    for block in page.blocks:
        if not 0 <= block.start <= block.end <= len(page.text):
            yield f"a block at {block.start} to {block.end} of {len(page.text)} characters"
    for claim in claims:
        if not 0 <= claim.start < claim.end <= len(page.text):
            yield f"a claim at {claim.start} to {claim.end} of {len(page.text)} characters"


def read_some(folders: tuple[Path, ...], seed: int, numbers: range) -> list[Failure]:
    """What is wrong with the reading of these mutants. One that does not end ends the process, with where it stood."""
    failed = []
    for number in numbers:
        raw = mutant(folders, seed, number)
        faulthandler.dump_traceback_later(3 * TIME_OUT, exit=True)
        begun = perf_counter()
        found = list(faults(raw))
        faulthandler.cancel_dump_traceback_later()
        if (seconds := perf_counter() - begun) > TIME_OUT:
            found.append(f"took {seconds:.0f} s")
        failed += [Failure(number, Path(raw.address).name, what) for what in found]
    return failed


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER", default=[CORPUS])
    parser.add_argument("--count", type=int, default=20_000, help="how many mutants")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    args = parser.parse_args()
    last = args.first + args.count
    chunks = [range(at, min(last, at + CHUNK)) for at in range(args.first, last, CHUNK)]
    read = partial(read_some, tuple(args.folders), args.seed)
    try:
        with ProcessPoolExecutor(args.jobs) as pool:
            failed = [failure for found in pool.map(read, chunks) for failure in found]
    except BrokenProcessPool:
        raise SystemExit("a page was not read to its end: where it stood is printed above") from None
    for failure in failed:
        print(f"{failure.number:7} {failure.page}: {failure.what}")
    print(f"{args.count} mutants, {len({failure.number for failure in failed})} of them with a fault")
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
