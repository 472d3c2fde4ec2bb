"""Names of people, and what stands round them: who plays whom, who made it, what a character is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.ways.pieced.lines import Name, Sentence
from benchmarks.ways.pieced.words import alternatives, listed, table

_WORD = r"(?:[A-ZÀ-Þ][\w’'.-]*|Mc[A-Z]\w+)"
_LINK = r"(?:de|van|von|zu|der|den|bo|al|el|ap|di|da|la|af|of the)"
NAME = rf"{_WORD}(?:(?: {_LINK})?[ -]{_WORD}){{0,4}}"

RANKS = table("ranks")
_RANK = re.compile(rf"^(?P<rank>{alternatives(RANKS)}) (?=[A-ZÀ-Þ])", re.I)
_RANK_BEFORE = re.compile(rf"\b(?P<rank>{alternatives(RANKS)}) $", re.I)
_KIN = alternatives(listed("kin"))
_KIN_OF = re.compile(rf"^(?P<to>{NAME})[’']s (?:\w+ )?(?P<kind>{_KIN})$")
_OF_KIN = re.compile(rf"^(?:the )?(?P<kind>{_KIN}) of (?P<to>{NAME})$")
_TRADE = re.compile(
    r"^(?:(?:a|an|the|her|his|their|town[’']s|former|ship[’']s) )*(?P<role>[a-z][a-z-]+(?: [a-z-]+){0,2}?)$"
)
_TRADE_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Hh]er|[Hh]is) (?P<role>[a-z]+(?:er|or|ist|ic|ot|ian|ant|ect|rse|man|yst|in|eon))\s$"
)
_PREPOSED = re.compile(rf"^(?:the |a |an |his |her |their )?(?P<role>(?:[a-z-]+ ){{1,3}})(?P<name>{NAME})")


@dataclass(frozen=True)
class Said:
    """A claim that has no place yet.

    `season` and `episode` say which of the page's work, `whole` that it is of the work as such, and `of`, a type and a
    name, that it is of something else.
    """

    property: str
    value: Any
    standing: str | None = None
    season: int | None = None
    episode: int | None = None
    of: tuple[str, str] | None = None
    whole: bool = False

    def within(self, season: int | None = None, episode: int | None = None) -> Said:
        return self if self.of else replace(self, season=season, episode=episode)


def people_after(sentence: Sentence, at: int) -> list[str]:
    """The names in a row from a place on: "by Ann Lee, Bo Ray and Cy May"."""
    found = list[str]()
    while name := _name_at(sentence, at):
        found.append(_bare(name.text))
        link = re.match(r"(?:,? and |, | & | with )", sentence.text[name.end :])
        if not link:
            break
        at = name.end + link.end()
    return found


def _name_at(sentence: Sentence, at: int) -> Name | None:
    """The name that begins at a place: spaCy's, or, where it sees none, two and more words with capitals."""
    for name in sentence.names:
        if name.start == at and name.label in ("PERSON", "ORG") and " " in name.text:
            return name
    found = re.compile(NAME).match(sentence.text, at)
    return Name(found[0].rstrip("."), "PERSON", at) if found and " " in found[0] else None


def person_before(sentence: Sentence, at: int) -> str | None:
    """The name that ends at a place."""
    for name in sentence.names:
        if name.label == "PERSON" and name.end == at:
            return _bare(name.text)
    found = re.search(rf"{NAME}$", sentence.text[:at])
    return _bare(found[0]) if found and " " in found[0] else None


def _bare(name: str) -> str:
    return re.sub(r"[’']s$", "", name).strip(' ,.“”"')


def casting(who: str, whom: str, standing: str | None) -> Iterator[Said]:
    """Who plays whom, and what the part's rank, trade and kin say of the character."""
    person = _bare(re.sub(r"\s*\(.*?\)", "", who))
    name, _, rest = whom.partition(",")
    role, character = _ranked(re.sub(r"\s*\(.*?\)", "", name).strip())
    if not re.fullmatch(NAME, person) or " " not in person or not re.match(r"(?:The )?[A-ZÀ-Þ]", character):
        return
    yield Said("cast", {"person": person, "character": character}, standing)
    if role:
        yield Said("role", role, of=("character", character))
    for part in rest.split(","):
        yield from described(character, part.strip(" ."))


def described(character: str, words: str) -> Iterator[Said]:
    """ "Beth's husband" and "a plumber", behind a character's name."""
    if kin := _KIN_OF.match(words) or _OF_KIN.match(words):
        yield Said("relation", {"to": kin["to"], "kind": kin["kind"]}, of=("character", character))
    elif trade := _TRADE.match(words):
        yield Said("role", trade["role"], of=("character", character))


def ranked(before: str, name: str) -> str | None:
    """A rank or trade in front of a name: "Detective Josephus Miller", "the engineer Naomi Nagata"."""
    if found := _RANK_BEFORE.search(before):
        return RANKS[found["rank"].casefold()] or None
    found = _TRADE_BEFORE.search(before)
    return found["role"] if found else None


def _ranked(name: str) -> tuple[str | None, str]:
    """A rank or trade before a name, and the name without it: "the pilot Alex Kamal"."""
    if found := _RANK.match(name):
        role, rest = RANKS[found["rank"].casefold()], name[found.end() :]
        again, bare = _ranked(rest)
        return role or again, bare
    if found := _PREPOSED.match(name):
        return found["role"].strip(), _ranked(found["name"])[1]
    return None, re.sub(r"\s*[“\"].*?[”\"]\s*", " ", name).strip()
