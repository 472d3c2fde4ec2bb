"""What a character is to another: "his housekeeper Laris", "Danny’s mother, Beth", "the wife of Ulrich"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading.names import NAME
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text
from showbible.reading.statements.meant import meant
from showbible.reading.statements.noun_lists import Nouns
from showbible.reading.statements.nouns import Phrase, Run, Sketch
from showbible.reading.statements.portraits import described_pieces, portrayed
from showbible.reading.statements.roles import character
from showbible.reading.words import reversed_table, table

CUES = (*sorted({kind.split()[-1] for kind in reversed_table("relations")}), "children", "married to", "engaged to")

_MEANT = 1  # whom a pronoun means in a story, in which nearly every name is a character's
Tie = tuple[str, str, tuple[str, ...]]

_PRONOUNS = ("his", "her", "their")
_OF = re.compile(rf" (?:of|to) (?P<owner>{NAME})(?!['’]s)(?:(?:,| and|, and) (?P<second>{NAME})(?=[,.;]))?")
_HAS = re.compile(rf"(?P<owner>{NAME}|\b(?:[Hh]e|[Ss]he)) (?:also )?(?:has|had|raises|adopts) $")
_WHOSE = re.compile(rf"(?P<owner>{NAME})(?: \([^()]*\))?,? whose (?:[\p{{Ll}}-]+ ){{0,2}}$")
_AND = re.compile(rf"(?P<owner>{NAME}),? and (?:[\p{{Ll}}-]+ ){{0,2}}$")
_APPOSED = re.compile(rf"(?P<owner>{NAME}), (?:an?|the) (?:[\p{{Ll}}-]+ ){{1,3}}and $")
_SECOND = re.compile(rf"(?P<second>{NAME}),? (?:and|&) $")
_IS = re.compile(r" (?:is|was|turns out to be|is revealed as|is none other than)(?: (?:the|an?)(?: [\p{Ll}-]+){1,3})? ")
_ON = re.compile(r"[”\"’]?,? and (?:an? )?|, (?:an? )?")
_TIES = {"married to": "spouse", "engaged to": "partner", "in love with": "", "divorced from": "ex-partner"}
_TIED = re.compile(
    rf"(?P<name>{NAME})(?:,|,? (?:who )?(?:is|was))? (?:now |still |once |secretly |newly ){{0,2}}"
    rf"(?P<tie>married to|engaged to) (?:the )?(?:[\p{{Ll}}-]+ ){{0,3}}?(?P<to>{NAME})"
)


@cache
def relation_nouns() -> Nouns:
    return Nouns(reversed_table("relations"))


@cache
def _people_nouns() -> Nouns:
    return Nouns([*reversed_table("relations"), *table("roles")["nouns"]], open_ended=True)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if reading.topic and reading.topic.type == "person":
        return  # the families of real people
    text, sure = described_text(passage, reading)
    actors = actors_in(text, reading, told=sure)
    for name, kind, whom in _relations(text, passage, reading, actors):
        others = tuple(to for to in whom if to != name and to not in actors)
        others = others[:_MEANT] if sure else others
        if others and name not in actors:
            relation = {"to": others[0], "kind": kind}
            pronoun = others if len(whom) > 1 else ()
            yield Finding(
                Subject("character", name), "relation", relation, None, 0.82, supposed=not sure, meant=pronoun
            )


@dataclass(frozen=True, slots=True)
class _Said:
    """A relation that a sentence has told: who it is, of whom, and where the words for it end."""

    who: tuple[str, ...]
    whom: tuple[tuple[str, ...], ...]
    phrase: Phrase
    end: int


def _relations(text: str, passage: Passage, reading: Reading, actors: set[str]) -> Iterator[Tie]:
    """Who is what to whom; where a pronoun says whom, all whom it may mean."""
    portrait = portrayed(passage, reading)
    for piece, lead in described_pieces(text, portrait):
        sketch = Sketch(piece)
        last: _Said | None = None
        taken: dict[str, str] = {}  # whom a pronoun of the sentence has meant -> that pronoun
        for each in sketch.nouns(relation_nouns()):
            phrase = sketch.phrase(each)
            before = text[: text.find(piece)] if lead else piece[: phrase.start]
            near = meant(before, phrase.article, passage, reading, actors)
            near = (portrait[1], *near) if portrait else near
            around = tuple(name for name in near if taken.get(name, phrase.article) == phrase.article)
            said = _said(_Told(sketch, phrase, lead, around, reading))
            last = _joined(said, last, sketch.text) if last else said
            if phrase.article in ("his", "her") and last.who and last.whom:
                taken.setdefault(last.whom[0][0], phrase.article)
            yield from ((name, each.word, whom) for name in last.who for whom in last.whom)
    for found in _TIED.finditer(text):
        one, to = character(found["name"], reading), character(found["to"], reading)
        if one and to:
            yield one, _TIES[found["tie"]], (to,)


@dataclass(frozen=True, slots=True)
class _Told:
    """A phrase of a sentence with the name before its bracket, if it stands in one, and whom a pronoun may mean."""

    sketch: Sketch
    phrase: Phrase
    lead: str | None
    around: tuple[str, ...]
    reading: Reading


def _said(told: _Told) -> _Said:
    runs = _described(told.sketch, told.phrase)
    texts = [told.sketch.text[slice(*run)] for run in runs]
    if told.lead and not runs and told.phrase.start == 0 and told.sketch.is_closed(told.phrase):
        texts = [told.lead]
    who = [name for text in texts if (name := character(text, told.reading))]
    end = max([told.phrase.noun.end, *(run[1] for run in runs)])
    return _Said(tuple(who), _owners(told, end), told.phrase, end)


def _joined(said: _Said, last: _Said, text: str) -> _Said:
    """A relation with what the one before it says of it too: "his boss and friend", "her brother Tom and son Max"."""
    phrase = said.phrase
    if (said.who and said.whom) or phrase.noun.plural or _is_title(text, phrase) or not _goes_on(text, last, phrase):
        return said
    whom = last.whom if not phrase.article or phrase.article in ("a", "an") else ()
    return replace(said, who=said.who or last.who, whom=said.whom or whom)


def _goes_on(text: str, last: _Said, phrase: Phrase) -> bool:
    ends = (last.end, last.phrase.noun.end)
    return any(end <= phrase.start and _ON.fullmatch(text[end : phrase.start]) for end in ends)


def _is_title(text: str, phrase: Phrase) -> bool:
    """Whether a noun is a title or a word of a name; "her Aunt May" is none."""
    kin = phrase.article and not phrase.between and phrase.noun.word in table("relations")["kin"]
    return text[phrase.noun.start].isupper() and phrase.noun.start > 0 and not kin


def _described(sketch: Sketch, phrase: Phrase) -> list[Run]:
    if _is_title(sketch.text, phrase):
        return []
    behind = sketch.behind(phrase, _people_nouns())
    direct = bool(behind) and behind[0][0] - phrase.noun.end <= 1
    before = None if direct else sketch.before(phrase)
    if before or behind:
        return [before] if before else behind
    led = _IS.match(sketch.text, phrase.noun.end) if _is_owned(sketch, phrase) else None
    return [run for run in sketch.runs if led and run[0] == led.end()]


def _is_owned(sketch: Sketch, phrase: Phrase) -> bool:
    return bool(phrase.owner) or phrase.article in _PRONOUNS or sketch.text[: phrase.start].endswith("whose ")


def _owners(told: _Told, end: int) -> tuple[tuple[str, ...], ...]:
    """Of whom somebody is said to be the brother, boss or friend; for each all whom it may mean."""
    apposed = _APPOSED.search(told.sketch.text[max(0, told.phrase.start - 80) : told.phrase.start])
    if told.phrase.article in ("his", "her") and apposed:
        name = character(apposed["owner"], told.reading)
        return ((name,),) if name else ()
    if told.phrase.article in _PRONOUNS:
        whom = tuple(dict.fromkeys((*_ahead(told, end), *told.around)))
        return (whom,) if whom else ()
    owners = list(_named_owners(told.sketch, told.phrase))
    if owners and owners[0].lower() in ("he", "she"):
        return (told.around,) if told.around else ()
    return tuple((name,) for owner in owners if (name := character(owner, told.reading)))


def _named_owners(sketch: Sketch, phrase: Phrase) -> Iterator[str]:
    before = sketch.text[max(0, phrase.start - 80) : phrase.start]
    if phrase.owner:
        yield sketch.text[slice(*phrase.owner)]
        if second := _SECOND.search(before):
            yield second["second"]
    elif of := _OF.match(sketch.text, phrase.noun.end):
        yield of["owner"]
        if of["second"]:
            yield of["second"]
    elif found := _HAS.search(before) or _WHOSE.search(before) or (not phrase.article and _AND.search(before)):
        yield found["owner"]


def _ahead(told: _Told, end: int) -> tuple[str, ...]:
    """Whom a pronoun means that stands before the name: "With the help of his friend Bruno Salt, Joe robs a bank"."""
    sketch, start = told.sketch, told.phrase.start
    if not _AHEAD.search(sketch.text[:start]) or any(run[1] <= start for run in sketch.runs):
        return ()
    for run in sketch.runs:
        if run[0] >= end and sketch.text[: run[0]].endswith(", ") and _DOES.match(sketch.text, run[1]):
            name = character(sketch.text[slice(*run)], told.reading)
            return (name,) if name else ()
    return ()


_DOES = re.compile(r" \p{Ll}+")
_AHEAD = re.compile(
    r"^(?:With|Together with|Along with|Alongside|After|When|While|As|Despite|Without|Before|Following|Joined by|"
    r"Helped by|Aided by|Assisted by|Backed by|Accompanied by|Against|Egged on by|At|In|For|To|Under|By|"
    r"Thanks to)\b[^.;]{0,60}$"
)
