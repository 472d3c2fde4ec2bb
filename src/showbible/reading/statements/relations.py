"""What a character is to another: "his housekeeper Laris", "Danny’s mother, Beth", "the wife of Ulrich"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading import names
from showbible.reading.names import NAME
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text
from showbible.reading.statements.nouns import Nouns, Phrase, Sketch, pieces
from showbible.reading.statements.roles import character, role_nouns
from showbible.reading.words import reversed_table

CUES = (*sorted({kind.split()[-1] for kind in reversed_table("relations")}), "married to", "engaged to")

_REACH = 600  # characters before a sentence in which a pronoun may have been settled
Tie = tuple[str, str, tuple[str, ...]]

_PRONOUNS = ("his", "her", "their")
_OF = re.compile(rf" (?:of|to) (?P<owner>{NAME})(?!['’]s)")
_HAS = re.compile(rf"(?P<owner>{NAME}|\b(?:[Hh]e|[Ss]he)) (?:also )?(?:has|had) $")
_TIES = {"married to": "spouse", "engaged to": "partner", "in love with": "", "divorced from": "ex-partner"}
_TIED = re.compile(
    rf"(?P<name>{NAME})(?:,|,? (?:who )?(?:is|was))? (?:now |still |once |secretly |newly ){{0,2}}"
    rf"(?P<tie>married to|engaged to) (?:the )?(?:[\p{{Ll}}-]+ ){{0,3}}?(?P<to>{NAME})"
)


@cache
def relation_nouns() -> Nouns:
    return Nouns(reversed_table("relations"))


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, sure = described_text(passage, reading)
    actors = actors_in(text)
    for name, kind, whom in _relations(text, passage, reading, actors):
        meant = tuple(to for to in whom if to != name and to not in actors)
        if meant and name not in actors:
            relation = {"to": meant[0], "kind": kind}
            pronoun = meant if len(whom) > 1 else ()
            yield Finding(
                Subject("character", name), "relation", relation, None, 0.82, supposed=not sure, meant=pronoun
            )


def _relations(text: str, passage: Passage, reading: Reading, actors: set[str]) -> Iterator[Tie]:
    """Who is what to whom; where a pronoun says whom, all whom it may mean."""
    for piece, lead in pieces(text):
        sketch = Sketch(piece)
        for noun in sketch.nouns(relation_nouns()):
            phrase = sketch.phrase(noun)
            who = [character(sketch.text[slice(*run)], reading) for run in _described(sketch, phrase)]
            if lead and not who and phrase.start == 0:
                who = [character(lead, reading)]
            before = text[: text.find(piece)] if lead else piece[: phrase.start]
            near = _near(before, passage, reading, actors)
            for name in who:
                if name and (whom := _owner(sketch, phrase, near, reading)):
                    yield name, noun.word, whom
    for found in _TIED.finditer(text):
        name, to = character(found["name"], reading), character(found["to"], reading)
        if name and to:
            yield name, _TIES[found["tie"]], (to,)


def _described(sketch: Sketch, phrase: Phrase) -> list[tuple[int, int]]:
    behind = sketch.behind(phrase, role_nouns())
    direct = bool(behind) and behind[0][0] - phrase.noun.end <= 1
    before = None if direct else sketch.before(phrase)
    return [before] if before else behind


@dataclass(frozen=True, slots=True)
class Near:
    """What stands before a phrase: the names in its sentence, and those of the sentence before it."""

    own: tuple[str, ...]
    earlier: tuple[str, ...]

    @property
    def meant(self) -> tuple[str, ...]:
        """Whom a pronoun may mean: the sentence's first character, else the first of the sentence before."""
        return tuple(dict.fromkeys((*self.own, *self.earlier)))


def _owner(sketch: Sketch, phrase: Phrase, near: Near, reading: Reading) -> tuple[str, ...]:
    """Whose brother, boss or friend somebody is said to be."""
    owner = ""
    if phrase.owner:
        owner = sketch.text[slice(*phrase.owner)]
    elif phrase.article in _PRONOUNS:
        return near.meant
    elif of := _OF.match(sketch.text, phrase.noun.end):
        owner = of["owner"]
    elif has := _HAS.search(sketch.text[max(0, phrase.start - 80) : phrase.start]):
        owner = has["owner"]
    if owner.lower() in ("he", "she"):
        return near.meant
    name = character(owner, reading) if owner else None
    return (name,) if name else ()


def _near(text: str, passage: Passage, reading: Reading, actors: set[str]) -> Near:
    earlier = reading.page.text[max(passage.block.start, passage.start - _REACH) : passage.start]
    return Near(tuple(_characters(text, reading, actors)), tuple(_characters(_last_named(earlier), reading, set())))


def _last_named(text: str) -> str:
    """The last sentence of a text that begins with a name or holds one."""
    return next((each for each in reversed(re.split(r"(?<=[.!?]) ", text)) if re.search(NAME, each)), "")


def _characters(text: str, reading: Reading, actors: set[str]) -> Iterator[str]:
    for start, end in names.runs(text):
        name = character(text[start:end], reading)
        if name and name not in actors:
            yield name
