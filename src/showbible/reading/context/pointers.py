"""Everything on a page that points to the work that it is about: headlines, structured data, the site, the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Page
from showbible.reading.context.articles import belonging, of_site
from showbible.reading.context.casing import cased, tidy
from showbible.reading.context.headlines import in_headlines
from showbible.reading.context.mentions import Mention, mentions
from showbible.reading.context.pointer import Pointer, is_name, variants
from showbible.reading.context.trails import in_trails
from showbible.reading.context.uses import of_parts, uses
from showbible.reading.names import TITLE
from showbible.reading.places import is_word, places
from showbible.reading.words import reversed_table, table

_COUNTED = 60_000  # characters of the text that are looked at
_OPENING = 3000  # characters of the text in which a definition counts
_EMPHASISED = 60  # marks that are looked at
_SCHEMA_TYPES = {"TVSeries": "series", "Movie": "film"}


def pointers(page: Page) -> Iterator[Pointer]:
    """All pointers, those of the headlines first."""
    return (pointer for pointer in _pointers(page) if is_name(pointer.name))


def _pointers(page: Page) -> Iterator[Pointer]:
    yield from _in_structured(page)
    yield from in_headlines(page)
    yield from of_site(page)
    yield from belonging(page)
    yield from in_trails(page)
    for mention in mentions(page.text):
        kind = type_of(mention.noun) if mention.noun else "series" if mention.is_series else None
        for name in variants(tidy(mention.name)):
            yield Pointer(name, _by(mention), kind)
    for used in uses(page.text[:_COUNTED]):
        yield from (Pointer(name, "used") for name in variants(tidy(used)))
    for name in of_parts(page.text[:_COUNTED]):
        yield from (Pointer(tidy(name), by, "series") for by in ("told", "told", "described"))
    yield from _set_off(page)


def _by(mention: Mention) -> str:
    if not mention.is_defined:
        return "told"
    return "defined" if mention.place < _OPENING else "described"


_QUOTES = re.compile(r"[“‘«\"] ?(?P<name>[\p{Lu}\p{N}][^“”‘«»\"\n]{1,60}?),? ?[”’»\"](?!\p{L})")
_CAPITALS = re.compile(r"(?<![\p{L}\p{N}.])\p{Lu}[\p{Lu}’']+(?:[ -](?:\d+|\p{Lu}[\p{Lu}’'&:-]*)){1,7}(?![\p{L}\p{N}])")
_TITLE = re.compile(TITLE)
_MOST_WORDS = 8


def _set_off(page: Page) -> Iterator[Pointer]:
    """What the text sets off as it does titles: in italics, in quotation marks, in capital letters."""
    for mark in page.marks[:_EMPHASISED]:
        name = page.text[mark.start : mark.end].strip(' ,.;:“”‘"')
        if mark.kind == "em" and _may_be_set_off(name):
            yield Pointer(name, "emphasised")
    for found in islice(_QUOTES.finditer(page.text), _EMPHASISED):
        if found["name"][-1] not in ".!?,…" and _may_be_set_off(found["name"]) and _TITLE.match(found["name"]):
            yield Pointer(found["name"], "cited")
    for found in islice(_CAPITALS.finditer(page.text), _EMPHASISED):
        line = page.text[page.text.rfind("\n", 0, found.start()) + 1 :].partition("\n")[0]
        if any(letter.islower() for letter in line.replace(found[0], "")) and not line.startswith(f"{found[0]}:"):
            yield Pointer(cased(found[0].rstrip(":"), page.text), "cited")


def _may_be_set_off(name: str) -> bool:
    return 0 < len(name) <= 60 and name.count(" ") < _MOST_WORDS and (name[0].isupper() or name[0].isdigit())


def type_of(noun: str) -> str | None:
    """The type of work that a noun says; None where a film may be called so as well as a series."""
    types, plain = reversed_table("work_nouns"), noun.lower()
    if plain in table("works")["either"]:
        return None
    return types.get(plain.replace("-", " "), types.get(plain, "series"))


def _in_structured(page: Page) -> Iterator[Pointer]:
    for item in page.structured:
        for thing in (item, item.get("partOfSeries"), item.get("partOfTVSeries")):
            name = thing.get("name") if isinstance(thing, dict) else None
            if isinstance(name, str) and name.strip():
                yield from (Pointer(name.strip(), "structured", kind) for kind in _schema_types(thing or {}))


def _schema_types(thing: dict[str, Any]) -> Iterator[str]:
    """The types of work that a JSON-LD object says it is of; it may say several."""
    said = thing.get("@type")
    for kind in said if isinstance(said, list) else [said]:
        if isinstance(kind, str) and kind in _SCHEMA_TYPES:
            yield _SCHEMA_TYPES[kind]


def is_in(name: str, longer: str) -> bool:
    """Whether a name stands in a longer one, whole words of it."""
    part, whole = fold(name), fold(longer)
    return any(is_word(whole, at, at + len(part)) for at in places(part, whole))
