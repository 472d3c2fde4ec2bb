"""Everything on a page that points to the work that it is about: headlines, structured data, the site, the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind, Page
from showbible.reading.context import titles
from showbible.reading.context.mentions import mentions
from showbible.reading.names import TITLE
from showbible.reading.words import alternatives, is_time, reversed_table, words

_OPENING = 6000  # characters of the text in which a definition counts
_EMPHASISED = 60  # marks that are looked at
_SCHEMA_TYPES = {"TVSeries": "series", "Movie": "film"}


@dataclass(frozen=True, slots=True)
class Pointer:
    """Something on the page that points to a work; `by` is a key of `works.WEIGHTS`."""

    name: str
    by: str
    type: str | None = None
    year: int | None = None


def pointers(page: Page) -> Iterator[Pointer]:
    """All pointers, those of the headlines first."""
    return (pointer for pointer in _pointers(page) if is_name(pointer.name))


_NO_NAME = re.compile(
    r"(?i:Part|Chapter|Volume|Issue|Subject) \w+$|\d+ .*$|.*\b\p{Lu}{2,}\d+\b|"
    r"(?i:.*\b(?:Season|Series|Episode) (?:\d+|\w+$))",
    re.DOTALL,
)


def is_name(name: str) -> bool:
    """Whether a text may be the name of a work: no word that only opens a sentence, no date, no season's number."""
    return (
        any(letter.isalpha() for letter in name)
        and fold(name) not in words("not_names")
        and not is_time(name)
        and not _NO_NAME.match(name)
    )


def _pointers(page: Page) -> Iterator[Pointer]:
    yield from _in_structured(page)
    yield from _in_titles(page)
    yield from _of_site(page)
    for found in _story_of().finditer(page.text[:_OPENING]):
        yield Pointer(found["name"], "defined", "series")
    for mention in mentions(page.text):
        kind = type_of(mention.noun) if mention.noun else "series" if mention.is_series else None
        for name in _variants(mention.name):
            yield Pointer(name, "defined" if mention.is_defined else "told", kind)
    for mark in page.marks[:_EMPHASISED]:
        if mark.kind == "em" and re.fullmatch(TITLE, name := page.text[mark.start : mark.end]):
            yield Pointer(name, "emphasised")


def type_of(noun: str) -> str:
    types, plain = reversed_table("work_nouns"), noun.lower()
    return types.get(plain.replace("-", " "), types.get(plain, "series"))


@cache
def _story_of() -> re.Pattern[str]:
    """What a page about a character or a ship says of its work: "one of the main characters of *The Expanse*"."""
    kinds, nouns = alternatives(reversed_table("kinds")), alternatives(reversed_table("work_nouns"))
    return re.compile(
        rf"\b(?:characters?|protagonist|antagonist|{kinds}) (?:in|of|from|on) (?:the )?(?:[\p{{Lu}}]\p{{L}}+ )?"
        rf"(?:{nouns}) [“‘\"']?(?P<name>{TITLE})|\b(?:characters?|protagonist|antagonist) (?:in|of|"
        rf"from) (?P<name>{TITLE})"
    )


_LED = re.compile(r"^.*?(?: in |['’]s? )(?=\p{Lu})")
_NUMBERED = re.compile(r" (?:\d|[IVX]+)$")


def _variants(name: str) -> list[str]:
    """A name, and what is left of it without what may not belong to it: "Q in Star Trek: Picard", "Mia Roe’s Dark"."""
    led = _LED.match(name)
    return [name, name[led.end() :]] if led else [name]


def _in_structured(page: Page) -> Iterator[Pointer]:
    for item in page.structured:
        for thing in (item, item.get("partOfSeries"), item.get("partOfTVSeries")):
            name = thing.get("name") if isinstance(thing, dict) else None
            if isinstance(name, str) and name.strip():
                yield from (Pointer(name.strip(), "structured", kind) for kind in _schema_types(thing or {}))


def episode_names(page: Page) -> set[str]:
    """The folded names that the structured data gives to episodes and seasons, which are none of works."""
    named = ((item.get("name"), item.get("@type")) for item in page.structured)
    return {
        fold(name) for name, kind in named if isinstance(name, str) and kind in ("TVEpisode", "Episode", "TVSeason")
    }


def _schema_types(thing: dict[str, Any]) -> Iterator[str]:
    """The types of work that a JSON-LD object says it is of; it may say several."""
    said = thing.get("@type")
    for kind in said if isinstance(said, list) else [said]:
        if isinstance(kind, str) and kind in _SCHEMA_TYPES:
            yield _SCHEMA_TYPES[kind]


_QUOTED = re.compile(rf"[“‘\"'](?P<name>{TITLE})[”’\"'](?!\w)")
_GUIDE = re.compile(
    r"^(?:(?:Subject: )?\[\w+\] )?(?P<name>.+?)(?: [-–—:|]+)? (?:the )?(?:complete |unofficial |tv )?"
    r"(?:episode guide|episode list|production credits|companion|archive|cast list|character guide|viewing guide|"
    r"timeline|episodes|wiki|fan ?site)\b",
    re.IGNORECASE,
)


def _in_titles(page: Page) -> Iterator[Pointer]:
    top = headlines(page)
    for line in title_lines(page):
        yield from _numbered(line, line in top)
    for line in top:
        if (guide := _GUIDE.match(line)) and (name := re.search(rf"{TITLE}$", guide["name"])):
            yield Pointer(name[0], "guided", "series")
        yield from (Pointer(found["name"], "quoted") for found in _QUOTED.finditer(line))
        yield from (Pointer(name, "headed") for name in _parts(line))
        piece = _PIECE.split(line)[0].strip(_MARKS)
        if piece.count(" ") < _LONG and page.text.count(piece) > 1:
            yield Pointer(piece, "headed")


def _numbered(line: str, is_headline: bool) -> Iterator[Pointer]:
    """The name before a season's number, a year or a type in brackets."""
    head = titles.parse(line)
    if head.work and (name := re.search(rf"(?:{TITLE})$", head.work)):
        by = "numbered" if head.season is not None else "typed" if head.type else "dated"
        for variant in _variants(name[0]):
            kind = "series" if head.season is not None else head.type
            yield Pointer(variant, by if is_headline else "told", kind, head.year)


def title_lines(page: Page) -> list[str]:
    """The page's title and its first headings, without repeats."""
    headings = [page.text[b.start : b.end] for b in page.blocks[:40] if b.kind is BlockKind.HEADING]
    return list(dict.fromkeys(line for line in (page.title, *headings) if line))


def headlines(page: Page) -> list[str]:
    """The page's title and its headline; what stands below them may be about anything."""
    top = (b for b in page.blocks[:12] if b.kind is BlockKind.HEADING and b.level == 1)
    headline = next((page.text[b.start : b.end] for b in top), None)
    return list(dict.fromkeys(line for line in (page.title, headline) if line))


_PIECE, _MARKS = re.compile(r"\s[|–—-]\s|: | Season | Series |\?|, "), " “”‘’\"'"
_LONG = 7  # words from which on a headline is a sentence


def _parts(line: str) -> Iterator[str]:
    """The parts of a title that may be a name: before the first colon or dash, and all that is capitalised."""
    head = _PIECE.split(line)[0].strip(_MARKS)
    if re.fullmatch(TITLE, head):
        yield head
    if not line.istitle():
        yield from (part for found in re.finditer(TITLE, line) for part in _variants(found[0]) if part != head)
    for found in re.finditer(rf"\b(?:of|in|to|for|from) (?P<name>{TITLE})", line):
        yield found["name"]
    for found in re.finditer(rf"(?P<name>{TITLE}) (?=review|recap)", line):
        yield _NUMBERED.sub("", found["name"])


_WIKI = re.compile(
    r"^(?:The )?(?P<name>.+?) (?:Wiki|Wikia|Database|Fandom|Encyclop[\p{L}]+|Archives?|Companion|Files|Fan ?[Ss]ite)\b",
    re.IGNORECASE,
)


def _of_site(page: Page) -> Iterator[Pointer]:
    """A wiki is named after its work ("Meridian Wiki" for *Ninth Meridian*); `works` settles its name."""
    if named := _WIKI.match(page.site or ""):
        yield Pointer(named["name"], "wiki", "series")


def spoken_of(name: str, text: str) -> bool:
    """Whether a text names a work, in full or by its initials ("HIMYM")."""
    initials = "".join(word[0] for word in name.split()).upper()
    return name in text or (len(initials) > 2 and re.search(rf"\b{re.escape(initials)}\b", text) is not None)


def is_in(name: str, longer: str) -> bool:
    """Whether a name stands in a longer one, whole words of it."""
    return re.search(rf"\b{re.escape(fold(name))}\b", fold(longer)) is not None
