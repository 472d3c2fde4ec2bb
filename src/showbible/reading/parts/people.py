"""Which of the names on a page are those of real people and which of characters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import regex as re

from showbible.pages.page import Page
from showbible.reading import names
from showbible.reading.parts.part import Part
from showbible.reading.parts.phrases import without_rank
from showbible.reading.words import table, words


@dataclass
class People:
    """Names known to be actors' (or other real people's) and characters'."""

    full: Callable[[str], str] = str
    actors: set[str] = field(default_factory=set)
    characters: set[str] = field(default_factory=set)
    shown: set[str] = field(default_factory=set)  # names in the story, which are characters' as a rule
    text: str = ""  # of the page

    def add(self, parts: Iterable[Part]) -> None:
        for part in parts:
            self.actors.add(self.full(part.person))
            if part.character:
                self.characters.add(self.full(part.character))

    def is_actor(self, name: str) -> bool:
        full = self.full(name)
        return full in self.actors and full not in self.characters

    def is_author(self, name: str) -> bool:
        """Whether the page calls a book theirs: "Ada Brook's novel", "a story by Ada Brook"."""
        last = re.escape(name.rsplit(maxsplit=1)[-1])
        return (
            re.search(rf"\b{last}(?:['’]s?) {_MODS}{_BOOK}|\b{_BOOK} by (?:\p{{Lu}}\S* )*{last}\b", self.text)
            is not None
        )

    def is_character(self, name: str) -> bool:
        full = self.full(name)
        return full in self.characters and full not in self.actors

    def score(self, text: str) -> float:
        """How much a phrase looks like an actor (above nought) or a character (below)."""
        plain = text.strip(" .,:;–—-\t")
        head = _HEAD.split(plain, maxsplit=1)[0].strip()
        person = names.parse(head).full
        known = 2.5 * (self.is_actor(person) - self.is_character(person))
        known -= 1.2 * (not known and self.full(person) in self.shown)
        return known + (_NAMELIKE if names.looks_like_person(person) else -1.5) - _marks(plain, head, person)


_MODS = r"(?:[\p{Ll}\d][\p{L}\d-]* ){0,3}"
_BOOK = r"(?:novel|novella|book|story|stories|comic|play)s?"
_NAMELIKE = 0.3
_HEAD = re.compile(r",| \(|/| aka | a\.k\.a\. ")
_PLAYED = re.compile(
    r"\b(?:himself|herself|themselves|itself|narrator|young(?:er)?|old(?:er)?|little|various|man|woman|boy|"
    r"girl|voice of|guard|waiter|the)\b",
    re.IGNORECASE,
)


def _marks(plain: str, head: str, person: str) -> float:
    """What speaks against an actor: a rank, a single name, a description, a nickname."""
    first = head.split(maxsplit=1)[0].lower().rstrip(".") if head else ""
    titled = first in table("honorifics") and first not in ("sir", "dame", "lord", "master")
    ranked = titled or without_rank(head) != head
    return (
        2.0 * ranked
        + 1.0 * (" " not in person)
        + 0.8 * bool(_PLAYED.search(head))
        + 0.7 * (("," in plain) and bool(re.search(r", (?:\p{Ll}|his|her|the)", plain)))
        + 0.3 * any(quote in head for quote in '“"‘')
        + 0.7 * (first in words("kinfolk"))
    )


def structured_actors(page: Page) -> set[str]:
    """The actors that the page's JSON-LD names."""
    return {
        name
        for item in page.structured
        for key in ("actor", "actors", "director", "creator")
        for name in _named(item.get(key))
    }


def _named(said: Any) -> list[str]:
    listed = said if isinstance(said, list) else [said]
    found = [each.get("name") if isinstance(each, dict) else each for each in listed]
    return [name.strip() for name in found if isinstance(name, str) and name.strip()]
