"""Which work a page is about, by all that points to one: title, headings, structured data and definitions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import AsideKind, BlockKind, Page
from showbible.reading.context import titles
from showbible.reading.context.mentions import mentions
from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, reversed_table, table, words

# How much each kind of pointer counts, once; "told" counts each time. A page is about a work from ENOUGH on.
WEIGHTS = {
    "defined": 5,
    "structured": 5,
    "numbered": 5,
    "typed": 5,
    "quoted": 4,
    "dated": 4,
    "wiki": 5,
    "headed": 1,
    "told": 2,
}
ENOUGH = 5
TOLD_AT_MOST = 6
MENTIONS_AT_MOST = 5
HEADLINE, TRAIL = 4, 2  # what standing in a headline, or in the menus, adds
_COUNTED = 60_000  # characters in which a name is counted
_HEADLINES = 2  # the page's title and its headline; what stands below them may be about anything
_OPENING = 6000  # characters of the text in which a definition counts

_SCHEMA_TYPES = {"TVSeries": "series", "Movie": "film"}


@dataclass(frozen=True, slots=True)
class Pointer:
    """Something on the page that points to a work; `by` is a key of WEIGHTS."""

    name: str
    by: str
    type: str | None = None
    year: int | None = None


@cache
def _noun() -> str:
    return alternatives(reversed_table("work_nouns"))


@cache
def _definition() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<name>{TITLE})(?: \([^)\n]{{1,60}}\))?,? (?:is|was|are) (?:an?|the|one of the) "
        rf"(?P<what>(?:(?!(?:of|at|in|for|about|that|which|who)\b)[\p{{L}}\p{{N}}’'/+-]+,? "
        rf"){{0,10}}?(?P<noun>{_noun()})\b)"
    )


@cache
def _apposition() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<name>{TITLE}), (?:[\p{{Lu}}][\p{{L}}+ ]+?[’']s |an? |the )(?P<what>(?:[\p{{L}}-]+ "
        rf"){{0,5}}?(?P<noun>{_noun()}))\b"
    )


@cache
def _story_of() -> re.Pattern[str]:
    """What a page about a character or a ship says of its work: "one of the main characters of *The Expanse*"."""
    kinds = alternatives(reversed_table("kinds"))
    return re.compile(
        rf"\b(?:characters?|protagonist|antagonist|{kinds}) (?:in|of|from|on) (?:the )?(?:[\p{{Lu}}]\p{{L}}+ )?"
        rf"(?:{_noun()}) [“‘\"']?(?P<name>{TITLE})|\b(?:characters?|protagonist|antagonist) (?:in|of|"
        rf"from) (?P<name>{TITLE})"
    )


_QUOTED = re.compile(rf"[“‘\"'](?P<name>{TITLE})[”’\"'](?!\w)")


def pointers(page: Page) -> Iterator[Pointer]:
    """Everything on the page that points to the work that it is about."""
    yield from _in_structured(page)
    yield from _in_titles(page)
    opening = page.text[:_OPENING]
    for found in _story_of().finditer(opening):
        yield Pointer(found["name"], "defined", "series")
    for pattern in (_definition(), _apposition()):
        for found in pattern.finditer(opening):
            for name in _variants(found["name"]):
                yield Pointer(name, "defined", _type_of(found["noun"]))
    for mention in mentions(page.text):
        kind = _type_of(mention.noun) if mention.noun else "series" if mention.is_series else None
        for name in _variants(mention.name):
            yield Pointer(name, "told", kind)


_LED = re.compile(r"^.*?(?: in |['’]s? )(?=\p{Lu})")


def _variants(name: str) -> list[str]:
    """A name, and what is left of it where it may begin with somebody's: "Q in Star Trek: Picard", "Mia Roe’s Dark"."""
    led = _LED.match(name)
    return [name, name[led.end() :]] if led else [name]


def _in_structured(page: Page) -> Iterator[Pointer]:
    for item in page.structured:
        for thing in (item, item.get("partOfSeries"), item.get("partOfTVSeries")):
            name = thing.get("name") if isinstance(thing, dict) else None
            if isinstance(name, str) and name.strip():
                yield from (Pointer(name.strip(), "structured", kind) for kind in _schema_types(thing))


def _schema_types(thing: dict[str, Any]) -> Iterator[str]:
    """The types of work that a JSON-LD object says it is of; it may say several."""
    said = thing.get("@type")
    for kind in said if isinstance(said, list) else [said]:
        if isinstance(kind, str) and kind in _SCHEMA_TYPES:
            yield _SCHEMA_TYPES[kind]


def _in_titles(page: Page) -> Iterator[Pointer]:
    for place, line in enumerate(title_lines(page)):
        head = titles.parse(line)
        if head.work and (name := re.search(rf"(?:{TITLE})$", head.work)):
            by = (
                "told"
                if place >= _HEADLINES
                else "numbered"
                if head.season is not None
                else "typed"
                if head.type
                else "dated"
            )
            for variant in _variants(name[0]):
                yield Pointer(variant, by, "series" if head.season is not None else head.type, head.year)
        for found in _QUOTED.finditer(line) if place < _HEADLINES else ():
            yield Pointer(found["name"], "quoted")
        if place < _HEADLINES:
            yield from (Pointer(name, "headed") for name in _parts(line))


def title_lines(page: Page) -> list[str]:
    """The page's title and its first headings, without repeats."""
    headings = [page.text[b.start : b.end] for b in page.blocks[:40] if b.kind is BlockKind.HEADING]
    return list(dict.fromkeys(line for line in (page.title, *headings) if line))


def _parts(line: str) -> Iterator[str]:
    """The parts of a title that may be a name: before the first colon or dash, all that is capitalised, and what
    stands after "of" or "in"."""
    head = re.split(r"\s[|–—-]\s|: | Season | Series |\?|, ", line)[0].strip(" “”‘’\"'")
    if re.fullmatch(TITLE, head):
        yield head
    if not line.istitle():
        yield from (variant for found in re.finditer(TITLE, line) for variant in _variants(found[0]) if variant != head)
    for found in re.finditer(rf"\b(?:of|in|to|for|from) (?P<name>{TITLE})", line):
        yield found["name"]


_WIKI = re.compile(r"^(?:The )?(?P<name>.+?) (?:Wiki|Wikia|Database|Fandom|Encyclop[\p{L}]+)\b")


def _by_wiki(page: Page, found: Sequence[Pointer]) -> Iterator[Pointer]:
    """What points to a work on the page of a wiki: its headline names an article, but the wiki is named after the
    work, in full or in part ("Meridian Wiki" for *Ninth Meridian*)."""
    named = _WIKI.match(page.site or "")
    if not named:
        yield from found
        return
    yield from (pointer for pointer in found if pointer.by != "headed")
    sure = ("defined", "structured", "told")
    pointed = {p.name for p in found if p.by in sure and p.type in ("series", "film") and _is_name(p.name)}
    longer = {name for name in pointed if re.search(rf"\b{re.escape(fold(named['name']))}\b", fold(name))}
    if longer or not pointed or _spoken_of(named["name"], page.text):
        yield from (Pointer(name, "wiki", "series") for name in sorted(longer or {named["name"]}))


def _spoken_of(name: str, text: str) -> bool:
    """Whether a text names a work, in full or by its initials ("HIMYM")."""
    initials = "".join(word[0] for word in name.split()).upper()
    return name in text or (len(initials) > 2 and re.search(rf"\b{re.escape(initials)}\b", text) is not None)


def _type_of(noun: str) -> str:
    types, plain = reversed_table("work_nouns"), noun.lower()
    return types.get(plain.replace("-", " "), types.get(plain, "series"))


def main_work(page: Page, found: Sequence[Pointer], topic: Subject | None = None) -> Subject | None:
    """The work that the page is about, in its best spelling; None where nothing points to one.

    `found` is everything that `pointers` gives; `topic` is the character or thing that the page is about. Something
    must speak of the name as of a work's; then it counts how prominent the name is on the page.
    """
    own = {fold(topic.name or "") if topic else ""}
    known: dict[str, list[Pointer]] = defaultdict(list)
    for pointer in _by_wiki(page, found):
        key = fold(pointer.name)
        if _may_be_main(page, pointer, key) and key not in own:
            known[key].append(pointer)
    prominent = _prominence(page)
    total = {key: _weight(listed) + prominent(key, listed) for key, listed in known.items() if _is_evident(listed)}
    best = max(sorted(total), key=lambda key: (total[key], len(key)), default=None)
    if best is None or total[best] < ENOUGH:
        return None
    return _subject(page, best, known[best])


def _may_be_main(page: Page, pointer: Pointer, key: str) -> bool:
    if not _is_name(pointer.name) or pointer.name in table("networks") or (pointer.by == "told" and len(key) < 3):
        return False
    if key == fold(page.site or "") and pointer.by != "defined":
        return False
    return pointer.type not in ("book", "comic", "game") or key in fold(page.title or "")


def _is_evident(found: list[Pointer]) -> bool:
    """Whether anything but its place in a headline says that a name is a work's."""
    return any(pointer.by not in ("headed", "quoted") for pointer in found)


def _prominence(page: Page) -> Callable[[str, list[Pointer]], float]:
    """How much a name counts for where it stands: in the headlines, in the trail of menus, often in the text."""
    headlines = f" {' '.join(fold(line) for line in title_lines(page)[:_HEADLINES])} "
    trail = f" {fold(' '.join(aside.text for aside in page.asides if aside.kind is AsideKind.NAVIGATION)[:_OPENING])} "

    def prominent(key: str, found: list[Pointer]) -> float:
        placed = HEADLINE * (f" {key} " in headlines) + TRAIL * (f" {key} " in trail)
        return placed + _mentions(page.text, found)

    return prominent


def _is_name(name: str) -> bool:
    return fold(name) not in words("not_names") and bool(fold(name))


def _weight(found: list[Pointer]) -> int:
    once = sum(WEIGHTS[by] for by in {pointer.by for pointer in found} - {"told"})
    return once + min(sum(WEIGHTS["told"] for pointer in found if pointer.by == "told"), TOLD_AT_MOST)


def _mentions(text: str, found: list[Pointer]) -> int:
    """How often the text names it beyond the first time, up to a few."""
    most = max(text.count(name, 0, _COUNTED) for name in {p.name for p in found})
    return max(0, min(most - 1, MENTIONS_AT_MOST))


def _subject(page: Page, key: str, found: list[Pointer]) -> Subject:
    types = Counter(p.type for p in found if p.type for _ in range(WEIGHTS[p.by]))
    kind = min(types, key=lambda t: (-types[t], t)) if types else "series"
    years = [p.year for p in found if p.year and kind != "series"]
    return Subject(kind, _spelling(page.text, key, [p.name for p in found]), year=years[0] if years else None)


def _spelling(text: str, key: str, names: list[str]) -> str:
    """The way of writing the name that the text uses most; of equals the fullest."""
    ways = {name for name in names if not name.isupper() or len(names) == 1} or set(names)
    ways |= {m[0] for m in re.finditer(TITLE, text) if fold(m[0]) == key and not m[0].isupper()}
    return min(ways, key=lambda way: (-text.count(way), -len(way), way))
