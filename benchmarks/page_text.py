"""HTML pages to text, dates and charsets, ours and others' in turn.

    python benchmarks/page_text.py FOLDER [--rounds 3]

FOLDER holds pages (*.html, at any depth). Where it is laid out as scrapinghub/article-extraction-benchmark is
(html/*.html.gz and ground-truth.json), the text is held against that ground truth as well, by that benchmark's
own measure: precision and recall over shingles of four words, each page counting as one. What it calls an
article's body has neither the headline nor captions, so ours is our text without these. Needs the dependency
group `bench`. Times are CPU seconds of one core; the ratio is to ours, of the median round.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import charset_normalizer
import extruct
import htmldate
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from selectolax.lexbor import LexborHTMLParser

from showbible.pages import BlockKind, Page, Raw, Unreadable, read_page
from showbible.pages.decoding import decode
from showbible.pages.markup.about import read_about

Pages = Mapping[str, bytes]
Tool = Callable[[bytes], object]

_WORD = re.compile(r"\w+")
_SHINGLE = 4


@dataclass(frozen=True)
class Score:
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall)


def ours(data: bytes) -> Page | None:
    try:
        return read_page(Raw("page", data, "text/html"))
    except Unreadable:
        return None


def article_body(page: object) -> str:
    """What the ground truth calls an article's body: no headline, no captions."""
    if not isinstance(page, Page):
        return str(page or "")
    body = (one for one in page.blocks if one.kind is not BlockKind.CAPTION)
    return "\n".join(page.text[one.start : one.end] for one in body if (one.kind, one.level) != (BlockKind.HEADING, 1))


TEXT: dict[str, Tool] = {
    "showbible: text, blocks, all it says of itself": ours,
    "trafilatura, fast: text": lambda data: _trafilatura(data, fast=True),
    "trafilatura: text": lambda data: _trafilatura(data, fast=False),
    "resiliparse: main text": lambda data: extract_plain_text(
        decode(data, markup=True), main_content=True, alt_texts=False
    ),
    "selectolax (lexbor): parse only": lambda data: LexborHTMLParser(data) and None,
}
DATES: dict[str, Tool] = {
    "showbible: head and JSON-LD": lambda data: read_about(LexborHTMLParser(data)).published,
    "htmldate, fast": lambda data: htmldate.find_date(decode(data, markup=True), extensive_search=False),
    "extruct: JSON-LD, OpenGraph": lambda data: _extruct(decode(data, markup=True)),
}
CHARSETS: dict[str, Tool] = {
    "showbible: resiliparse where UTF-8 breaks": decode,
    "resiliparse (uchardet), first 64 KiB": lambda data: data.decode(detect_encoding(data[:65_536]), "replace"),
    "charset-normalizer": lambda data: str(charset_normalizer.from_bytes(data).best()),
}


def _trafilatura(data: bytes, *, fast: bool) -> object:
    return trafilatura.extract(decode(data, markup=True), fast=fast, include_comments=False)


def _extruct(html: str) -> object:
    return extruct.extract(html, syntaxes=["json-ld", "opengraph"], errors="ignore") or None


def load(folder: Path) -> Pages:
    return {path.name.split(".")[0]: _bytes(path) for path in sorted(folder.rglob("*.html*")) if path.is_file()}


def _bytes(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def run(tools: Mapping[str, Tool], pages: Pages, rounds: int) -> tuple[dict[str, float], dict[str, dict[str, object]]]:
    """Pages a CPU second of each tool, the median of so many rounds in turn; and what each gave."""
    seconds: dict[str, list[float]] = {name: [] for name in tools}
    results: dict[str, dict[str, object]] = {}
    for _ in range(rounds):
        for name, tool in tools.items():
            start = time.process_time()
            results[name] = {key: tool(data) for key, data in pages.items()}
            seconds[name].append(time.process_time() - start)
    return {name: len(pages) / statistics.median(took) for name, took in seconds.items()}, results


def score(truth: Mapping[str, str], found: Mapping[str, object]) -> Score | None:
    """By the measure of article-extraction-benchmark; None for a tool that gives no text."""
    if not any(found.values()):
        return None
    matches = [_match(_shingles(truth[key]), _shingles(article_body(found[key]))) for key in truth]
    precision = [_share(match, match + extra, missing) for match, extra, missing in matches if match + extra]
    recall = [_share(match, match + missing, extra) for match, extra, missing in matches if match + missing]
    return Score(statistics.mean(precision), statistics.mean(recall))


def _match(true: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]) -> tuple[int, int, int]:
    return (true & found).total(), (found - true).total(), (true - found).total()


def _share(part: int, whole: int, other: int) -> float:
    return part / whole if whole else float(not other)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)) if words)


def report(title: str, rates: Mapping[str, float], remarks: Mapping[str, str]) -> None:
    own = next(iter(rates.values()))
    print(f"\n{title:<48}{'pages/s':>9}{'ratio':>8}")
    for name, rate in rates.items():
        print(f"{name:<48}{rate:>9.0f}{rate / own:>8.2f}  {remarks.get(name, '')}".rstrip())


def measure_text(pages: Pages, truth: Mapping[str, str], rounds: int) -> None:
    rates, results = run(TEXT, pages, rounds)
    scores = {name: score(truth, found) for name, found in results.items()} if truth else {}
    remarks = {
        name: f"F1 {one.f1:.3f}  precision {one.precision:.3f}  recall {one.recall:.3f}"
        for name, one in scores.items()
        if one is not None
    }
    report("text", rates, remarks)


def measure_dates(pages: Pages, rounds: int) -> None:
    rates, results = run(DATES, pages, rounds)
    report("dates and structured data", rates, {name: f"{_given(found)} pages" for name, found in results.items()})


def measure_charsets(pages: Pages, rounds: int) -> None:
    """Pages written again in the old charset of Western Europe, as far as they can be; and whether they come back."""
    texts = {key: decode(data, markup=True) for key, data in pages.items()}
    old = {key: text.encode("windows-1252", "ignore") for key, text in texts.items() if not text.isascii()}
    rates, results = run(CHARSETS, old, rounds)
    right = {name: sum(found[key] == old[key].decode("windows-1252") for key in old) for name, found in results.items()}
    report("charsets", rates, {name: f"{count} of {len(old)} right" for name, count in right.items()})


def _given(found: Mapping[str, object]) -> int:
    return sum(value is not None for value in found.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    pages = load(options.folder)
    ground_truth = options.folder / "ground-truth.json"
    truth = json.loads(ground_truth.read_text("utf-8")) if ground_truth.exists() else {}
    print(f"{len(pages)} pages, {sum(map(len, pages.values())) / 2**20:.1f} MiB, {options.rounds} rounds in turn")
    measure_text(pages, {key: one.get("articleBody") or "" for key, one in truth.items()}, options.rounds)
    measure_dates(pages, options.rounds)
    measure_charsets(pages, options.rounds)


if __name__ == "__main__":
    main()
