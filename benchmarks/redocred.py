"""Documents of Re-DocRED to pages, and their relations to what claims would say of them.

A document has `sents` (lists of tokens), `vertexSet` (entities, each a list of its mentions) and `labels` (relations
between entities `h` and `t`, by Wikidata's number of the property `r`, with the sentences that are their `evidence`).
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

from benchmarks.scoring import fold
from benchmarks.ways.pieced.values import countries, edtf, languages
from showbible.claims.values import date
from showbible.pages import Block, BlockKind, Page

Entities = frozenset[int]
Triple = tuple[int, str, int]  # entity, what is said of it, entity


@dataclass(frozen=True)
class Row:
    """What a relation is to the claim contract.

    `says` is what it says of its head: a property, or one of the words below. `turned` has it said of the tail, `of`
    are the types that the head may have (none: any work). What is not `asked` makes a claim right, but is not missed.
    """

    relation: str
    says: str
    why: str
    asked: bool = True
    turned: bool = False
    of: tuple[str, ...] = ()
    to: tuple[str, ...] = ()


# Said of works, but for "part", of a character; "parent", "spouse" and "sibling", of characters in either direction.
MAP = (
    Row("P57", "director", "director"),
    Row("P58", "writer", "screenwriter"),
    Row("P50", "writer", "author: the contract's writer of a book"),
    Row("P170", "creator", "creator; of a character or a place the contract has none", of=("MISC",)),
    Row("P161", "cast", "cast member"),
    Row("P175", "part", "performer of a character; that of a song is no matter of ours", of=("PER",), to=("PER",)),
    Row("P175", "cast", "performer of what is on a screen: its cast too", asked=False, of=("MISC",), to=("PER",)),
    Row("P162", "producer", "producer, a person", to=("PER",)),
    Row("P162", "production_company", "producer, a company", to=("ORG", "MISC")),
    Row("P86", "composer", "composer"),
    Row("P449", "network", "original broadcaster"),
    Row("P272", "production_company", "production company"),
    Row("P178", "production_company", "developer: a game is made by one, but seldom called so", asked=False),
    Row("P495", "country", "country of origin"),
    Row("P364", "language", "original language of a film or series"),
    Row("P577", "release_date", "publication date"),
    Row("P580", "release_date", "start time: of a series its first day"),
    Row("P571", "release_date", "inception: the founding of companies too", asked=False),
    Row("P582", "end_date", "end time"),
    Row("P179", "within", "part of the series: a film of its franchise, an episode of its series"),
    Row("P361", "within", "part of: whatever is part of whatever", asked=False),
    Row("P527", "within", "has part: the same, turned", asked=False, turned=True),
    Row("P155", "follows", "follows"),
    Row("P156", "follows", "followed by: the same, turned", turned=True),
    Row("P674", "appears", "characters; only of what is on a screen, not of epics and holy books"),
    Row("P1441", "appears", "present in work: the same, turned", turned=True),
    Row("P840", "appears", "narrative location: a place that the story shows"),
    Row("P22", "parent", "father, of a character", of=("PER",)),
    Row("P25", "parent", "mother, of a character", of=("PER",)),
    Row("P40", "parent", "child, of a character", of=("PER",), turned=True),
    Row("P26", "spouse", "spouse, of a character", of=("PER",)),
    Row("P3373", "sibling", "sibling, of a character", of=("PER",)),
)
# Claims of the left are right where the data has the right: it does not tell these apart, or calls both the same.
ALSO = {"creator": ("writer",), "writer": ("creator",)}
KIN = {
    **dict.fromkeys(("father", "mother", "parent", "son", "daughter", "child"), "parent"),
    **dict.fromkeys(("wife", "husband", "spouse", "widow", "widower"), "spouse"),
    **dict.fromkeys(("brother", "sister", "sibling", "twin", "twin brother", "twin sister"), "sibling"),
}
_EITHER = ("parent", "spouse", "sibling")
_PERSONAL = ("part", *_EITHER)
_ON_SCREEN = frozenset({"P57", "P58", "P161", "P272", "P449"})
_OF_MUSIC = frozenset({"P175", "P264", "P676"})  # performer, record label, lyrics by
_KINDRED = frozenset({"P155", "P156"})  # what a song follows is a song

_TIGHT_LEFT = re.compile(r"(?:[.,;:!?%)\]}…]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t|-|/)$")
_TIGHT_RIGHT = re.compile(r"^[(\[{$£€#/-]$")


@dataclass(frozen=True)
class Document:
    """`starts` are the places in the page's text at which the sentences begin."""

    title: str
    page: Page
    starts: tuple[int, ...]
    entities: tuple[tuple[str, frozenset[str]], ...]  # type, and its names, folded
    labels: tuple[Mapping[str, Any], ...]
    values: Mapping[str, Mapping[str, Entities]]  # "country", "language", "date": as the contract writes it -> entities

    @cached_property
    def names(self) -> Mapping[str, Entities]:
        """Name, folded -> entities that have it."""
        return gathered((name, number) for number, (_, names) in enumerate(self.entities) for name in names)

    @cached_property
    def music(self) -> Entities:
        """Songs, records and tours, for which the contract has no type of work; nobody appears in these."""
        sung = {label["h"] for label in self.labels if label["r"] in _OF_MUSIC and self._type(label["h"]) == "MISC"}
        kindred = [{label["h"], label["t"]} for label in self.labels if label["r"] in _KINDRED]
        told = {label["h"] if label["r"] == "P674" else label["t"] for label in self._of("P674", "P1441")}
        return frozenset(
            sung.union(*(pair for pair in kindred if pair & sung)) - self.on_screen - self.characters - told
        )

    @cached_property
    def on_screen(self) -> Entities:
        return frozenset(label["h"] for label in self.labels if label["r"] in _ON_SCREEN)

    @cached_property
    def characters(self) -> Entities:
        shown = {label["t"] if label["r"] == "P674" else label["h"] for label in self._of("P674", "P1441")}
        played = {label["h"] for label in self._of("P175") if self._type(label["h"]) == "PER"}
        return frozenset(shown | played)

    def appearing_in(self, works: Entities) -> Entities:
        """The works, and of episodes their series: the data has whom an episode shows as the series' alone."""
        return works.union(label["t"] for label in self._of("P179") if label["h"] in works)

    def _of(self, *relations: str) -> Iterator[Mapping[str, Any]]:
        return (label for label in self.labels if label["r"] in relations)

    def _type(self, entity: int) -> str:
        return self.entities[entity][0]

    def known(self, asked_only: bool) -> dict[Triple, frozenset[int]]:
        """What the relations say, each with the sentences that are its evidence."""
        found: dict[Triple, frozenset[int]] = {}
        for row in MAP:
            for label in self._of(row.relation) if row.asked or not asked_only else ():
                if self._fits(row, label) and (not asked_only or self._is_ours(row, label)):
                    said = triple(label["h"], row.says, label["t"], row.turned)
                    found[said] = found.get(said, frozenset()) | frozenset(label["evidence"])
        return found

    def _fits(self, row: Row, label: Mapping[str, Any]) -> bool:
        return self._type(label["h"]) in (row.of or (self._type(label["h"]),)) and (
            not row.to or self._type(label["t"]) in row.to
        )

    def _is_ours(self, row: Row, label: Mapping[str, Any]) -> bool:
        """Whether the contract has such a thing to say: of characters, or of works that are not music."""
        head = label["t"] if row.turned and row.says not in _PERSONAL else label["h"]
        if row.says in _EITHER:
            return {label["h"], label["t"]} <= self.characters
        if row.says == "part":
            return label["h"] not in self.music
        if row.says == "appears":
            return head in self.on_screen - self.music
        return head not in self.music and (self._type(head) == "MISC" or head in self.on_screen)

    def sentences_at(self, start: int, end: int) -> set[int]:
        ends = (*self.starts[1:], len(self.page.text) + 1)
        return {number for number, low in enumerate(self.starts) if low < end and start < ends[number]}

    def sentence(self, number: int) -> str:
        ends = (*self.starts[1:], len(self.page.text) + 1)
        return self.page.text[self.starts[number] : ends[number]].strip()

    def named(self, name: object) -> Entities:
        return self.names.get(fold(name) or "", frozenset())

    def meant(self, says: str, value: object) -> Entities:
        """The entities that a claim's value may be; a date is any that it agrees with."""
        if says in ("country", "language"):
            return self.values[says].get(str(value), frozenset())
        if says not in ("release_date", "end_date"):
            return self.named(value)
        agreeing = (entities for known, entities in self.values["date"].items() if date.agrees(known, value))
        return frozenset().union(*agreeing)


def triple(one: int, says: str, other: int, turned: bool = False) -> Triple:
    """Kin of either direction are one."""
    if says in _EITHER:
        return min(one, other), says, max(one, other)
    return (other, says, one) if turned else (one, says, other)


def document(data: Mapping[str, Any]) -> Document:
    title = html.unescape(data["title"])
    page, starts = _page(title, list(detokenised(data["sents"])))
    mentions = [(entity[0]["type"], [_one_line(mention["name"]) for mention in entity]) for entity in data["vertexSet"]]
    entities = tuple((kind, frozenset(filter(None, map(fold, names)))) for kind, names in mentions)
    return Document(title, page, starts, entities, tuple(data["labels"]), _values(mentions))


def _page(title: str, sentences: Sequence[str]) -> tuple[Page, tuple[int, ...]]:
    """The title as a heading, the sentences as one paragraph, and where they begin."""
    text = f"{title}\n\n{' '.join(sentences)}"
    first = len(title) + 2
    starts = tuple(accumulate((len(sentence) + 1 for sentence in sentences[:-1]), initial=first))
    heading = Block(BlockKind.HEADING, 0, len(title), level=1)
    return Page(title, text, (heading, Block(BlockKind.PARAGRAPH, first, len(text))), title=title, lang="en"), starts


def _values(mentions: Sequence[tuple[str, list[str]]]) -> dict[str, dict[str, Entities]]:
    """Countries, languages and dates as the contract writes them, each with the entities that it may be."""
    words = [(number, name.removeprefix("the ")) for number, (_, names) in enumerate(mentions) for name in names]
    times = [(number, name) for number, name in words if mentions[number][0] == "TIME"]
    return {
        "country": gathered((code, number) for number, name in words for code in countries(name)),
        "language": gathered((code, number) for number, name in words for code in languages(name)),
        "date": gathered((when, number) for number, name in times if (when := edtf(name, None, True))),
    }


def gathered(pairs: Iterable[tuple[str, int]]) -> dict[str, Entities]:
    found: dict[str, Entities] = {}
    for key, number in pairs:
        found[key] = found.get(key, frozenset()) | {number}
    return found


def detokenised(sentences: Iterable[Iterable[str]]) -> Iterator[str]:
    """Tokens to sentences as they were written; every other quotation mark closes, across sentences."""
    opens = True
    for tokens in sentences:
        text, tight = "", True
        for token in map(html.unescape, tokens):
            quote = token == '"'
            glued = tight or (not opens if quote else bool(_TIGHT_LEFT.match(token)))
            text += token if glued else f" {token}"
            tight = opens if quote else bool(_TIGHT_RIGHT.match(token))
            opens = opens != quote
        yield text


def _one_line(name: str) -> str:
    return next(detokenised([name.split()]))


def part(documents: Iterable[Mapping[str, Any]], name: str) -> list[Mapping[str, Any]]:
    """One half of the documents, "develop" or "held-out", by a hash of their titles."""
    ordered = sorted(documents, key=lambda one: hashlib.blake2b(one["title"].encode()).digest())
    middle = len(ordered) // 2
    return ordered[:middle] if name == "develop" else ordered[middle:]
