"""The names on a page, so that a short one is given in full and one thing has one name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind, Page
from showbible.reading import names
from showbible.reading.places import places
from showbible.reading.words import table, words

_WHERE = re.compile(r"\b(?:in|on|at|near|outside|across|around|leaves) (?:the )?$")


@dataclass
class Names:
    """All names of a page: how often each is used, and which fuller names a word may stand for."""

    count: Counter[str] = field(default_factory=Counter)
    placed: Counter[str] = field(default_factory=Counter)  # how often it only says where: "in Boston"
    nicknames: dict[str, str] = field(default_factory=dict)  # "Raffi" and "Raffi Musiker" -> "Rafaella Musiker"
    by_word: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @classmethod
    def of(cls, page: Page, work: Subject | None) -> Names:
        known = cls()
        text = _without_titles(page.text, work)
        for block in page.blocks:
            if block.kind is not BlockKind.HEADING:
                for start, end in names.runs(text, block.start, block.end):
                    if _opens_title(text, start, end):
                        continue
                    known._add(text[start:end], bool(_WHERE.search(text, max(0, start - 20), start)))
        return known

    def _add(self, run: str, placed: bool) -> None:
        name = names.parse(run)
        if not name.full:
            return
        self.count[name.full] += 1
        self.placed[name.full] += placed
        parts = _parts(name.full)
        if len(parts) > 1 and parts[0].lower() not in table("describing")["words"] and not _is_call(parts):
            self.by_word[parts[0]].add(name.full)
            self.by_word[parts[-1]].add(name.full)
            if len(parts) > 2 and parts[1].endswith("."):
                self.by_word[" ".join(parts[1:])].add(name.full)
        if name.nickname:
            self.nicknames.setdefault(name.nickname, name.full)
            self.nicknames.setdefault(f"{name.nickname} {parts[-1]}", name.full)

    def full(self, name: str, but: Collection[str] = ()) -> str:
        """The fullest form of a name that the page settles, no name of `but`; itself where it settles none."""
        parsed = names.parse(name)
        plain = parsed.full
        if plain in self.nicknames and not parsed.titled:
            return self.nicknames[plain]
        if parsed.titled or (len(_parts(plain)) > 1 and len(self.by_word.get(plain, ())) != 1):
            return parsed.titled or plain
        fuller = {
            each for each in self.by_word.get(plain, set()) if each not in but and not _is_description(each, plain)
        }
        return next(iter(fuller)) if len(fuller) == 1 else plain

    def only_places(self, name: str) -> bool:
        """Whether each time that the page names it, it is where something is: "in Boston", "on Freecloud"."""
        plain = names.parse(name).full
        return 0 < self.count[plain] == self.placed[plain]


def _is_call(parts: list[str]) -> bool:
    """Whether a run is no name but somebody called by it, or a verb with a name: "Hey Audrey", "Calling Randy"."""
    return (
        parts[0].lower() in words("interjections")
        or parts[-1].lower() in words("interjections")
        or (len(parts) == 2 and parts[0].endswith("ing") and len(parts[0]) > 6)
    )


_REST = re.compile(r" [^”\"\n]{1,50}[”\"]")


def _opens_title(text: str, start: int, end: int) -> bool:
    """Whether a run is the beginning of a longer title in quotation marks: “Nene Counts to Ten”."""
    return text[start - 1 : start] in ("“", '"') and bool(_REST.match(text[end : end + 60]))


def _is_description(fuller: str, plain: str) -> bool:
    """Whether a longer name is that of somebody else by the word beside it: "Carlos Girl"."""
    others = [word.lower() for word in fuller.split() if word != plain]
    return any(word in words("bystanders") for word in others)


def _parts(name: str) -> list[str]:
    """The words of a name, without what follows the family name."""
    return [word for word in name.replace(",", "").split() if word.rstrip(".") not in ("Jr", "Sr", "II", "III", "IV")]


def _without_titles(text: str, work: Subject | None) -> str:
    """The text with the work's name blanked out, so that no part of it counts as a name; of the same length."""
    if work is None or not work.name:
        return text
    blank, done, out = "_" * len(work.name), 0, list[str]()
    for at in places(work.name, text):
        if at >= done and not text[at + len(blank) : at + len(blank) + 1].isalpha():
            out += text[done:at], blank
            done = at + len(blank)
    return "".join((*out, text[done:]))


def has_ship_prefix(name: str) -> bool:
    return name.split(maxsplit=1)[0] in table("prefixes")["ship"]
