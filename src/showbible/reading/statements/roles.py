"""What a character is: rank, occupation or office."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text
from showbible.reading.statements.noun_lists import TRADES, Nouns
from showbible.reading.statements.nouns import Noun, Phrase, Run, Sketch, is_adjective
from showbible.reading.statements.portraits import described_pieces, portrayed
from showbible.reading.statements.things_named import thing_name
from showbible.reading.words import reversed_table, table

_SHORT = 3  # letters of a title that is a cue only with what stands behind it
CUES = (
    *sorted({noun.split()[-1] for noun in table("roles")["nouns"]}),
    *sorted(title for title in table("honorifics") if len(title) > _SHORT),
    *sorted(f"{title}{stop}" for title in table("honorifics") if len(title) <= _SHORT for stop in " ."),
    *TRADES,
    "head",
    "role as",
)

_OFFICE = re.compile(
    r"\bin (?:his|her|their) (?:new )?role as (?:the |an? )?(?P<role>[\p{Ll} ]{3,30}?)(?= of\b|,|\.|"
    r";)(?:[^,.;]*,\s*(?P<name>" + names.NAME + "))?"
)
_OF = re.compile(r" of (?:the )?(?P<what>\p{Ll}[\p{Ll}-]+)(?= |[,.;:)]|$)")
_HEADS = frozenset({"head", "director", "chief", "minister", "secretary", "master", "mistress"})


@cache
def role_nouns() -> Nouns:
    return Nouns([*table("roles")["nouns"], "head"], open_ended=True)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, sure = described_text(passage, reading)
    actors = actors_in(text, reading, told=sure)
    for piece, lead in described_pieces(text, portrayed(passage, reading)):
        sketch = Sketch(piece)
        for run, role in (*_by_title(sketch), *_by_noun(sketch, lead)):
            name = character(run, reading)
            if name and name not in actors:
                yield Finding(Subject("character", name), "role", role, confidence=0.85, supposed=not sure)
    for found in _OFFICE.finditer(text):
        if found["name"] and (name := character(found["name"], reading)):
            yield Finding(Subject("character", name), "role", found["role"].strip(), confidence=0.85)


def _by_title(sketch: Sketch) -> Iterator[tuple[str, str]]:
    """What stands before a name and begins like it: "Captain Chris Rios", "Police Chief Saturnino"."""
    for start, end in sketch.runs:
        run = sketch.text[start:end]
        yield from ((run, role) for role in titled(run)[0])


def titled(run: str) -> tuple[list[str], str]:
    """The roles that open a name, and the name without them."""
    name = names.parse(run)
    roles, rest = list(name.roles), name.full
    while found := _opening(rest):
        roles.append(found)
        rest = rest.split(maxsplit=found.count(" ") + 1)[-1]
    if len(roles) > 1 and roles[0] in ("deputy", "assistant", "acting"):
        roles = [f"{roles[0]} {roles[1]}", *roles[2:]]
    return roles, names.parse(rest).full if roles else name.full


def _opening(name: str) -> str | None:
    words = name.split()
    for count in range(min(4, len(words) - 1), 0, -1):
        lower = [word.lower() for word in words[:count]]
        noun = role_nouns().ending(lower)
        if noun is None or (noun in table("phrases")["given"] and count == 1):
            continue
        before = lower[: count - 1 - noun.count(" ")]
        if all(word in table("roles")["modifiers"] or word in table("describing")["words"] for word in before):
            return " ".join(lower).removeprefix("ex-")
    return None


def _by_noun(sketch: Sketch, lead: str | None) -> Iterator[tuple[str, str]]:
    """What is said of a name before or behind it: "the surgeon Gaspard Lemoine", "Will Travers, an analyst"."""
    for noun in sketch.nouns(role_nouns()):
        phrase = sketch.phrase(noun)
        role = _spelled(sketch, phrase)
        if role is None:
            continue
        for run in _described(sketch, phrase):
            yield sketch.text[slice(*run)], role
        if (
            lead
            and phrase.start == 0
            and sketch.is_closed(phrase)
            and sketch.before(phrase) is None
            and not sketch.behind(phrase, role_nouns())
        ):
            yield lead, role


def _described(sketch: Sketch, phrase: Phrase) -> list[Run]:
    if sketch.text[phrase.noun.start].isupper() and phrase.noun.start > 0 and not phrase.article:
        return []  # a title, or a word of a name
    behind = sketch.behind(phrase, role_nouns())
    direct = bool(behind) and behind[0][0] - phrase.noun.end <= 1
    before = None if direct else sketch.before(phrase)
    return [before] if before else behind


def _spelled(sketch: Sketch, phrase: Phrase) -> str | None:
    """A role with the words that belong to it: "night nurse", "head of chambers"; None for half a role."""
    noun, role = phrase.noun, phrase.noun.word
    for word in reversed(phrase.between):
        if not _belongs(word, role) and not (role in _HELPERS and _is_masters(word)):
            break
        role = f"{word.lower()} {role}"
    if noun.word in _HEADS and (of := _OF.match(sketch.text, noun.end)):
        return f"{role}{of[0]}".replace(" of the ", " of the ")
    return None if role in table("phrases")["partial"] else role


def _belongs(word: str, role: str) -> bool:
    """Whether the word before a role is part of it."""
    if role.count(" ") >= 2 or word.endswith((",", "’s", "'s")):
        return False
    if word.lower() in table("roles")["modifiers"] or (word.isupper() and 1 < len(word) <= 4):
        return True
    if word.endswith("s") and not word.endswith("ss"):
        return False  # "hires private eye Mack Rudd"
    return word[0].islower() and not is_adjective(word) and word not in reversed_table("kinds")


_HELPERS = frozenset(
    {"apprentice", "assistant", "aide", "clerk", "mate", "secretary", "boy", "girl", "servant", "maid"}
)


def _is_masters(word: str) -> bool:
    """Whether the word before a helper says whose: "undertaker’s assistant"."""
    owner = re.sub(r"['’]s$", "", word)
    return owner != word and owner in role_nouns()


_COMMON = re.compile(r"of .*|\p{Lu}|\p{Lu}\p{Ll}+-(?:off|up|out|down|in|on)")  # "Laid-off miner Amos Pike"; one letter
_OFFICERS = frozenset(
    {"officer", "executive", "producer", "director", "manager", "editor", "secretary"}
)  # "Chief Content Officer"
_PLACING = ("In", "At", "On", "From", "Near", "Outside")


def character(run: str, reading: Reading) -> str | None:
    """The character that a run names; None for ships, places and organisations."""
    if run.split(maxsplit=1)[0] in _PLACING:
        return None
    roles, plain = titled(run)
    if thing_name(run, reading) or thing_name(plain, reading) or not plain:
        return None
    full = reading.names.full(run if not roles or " " not in plain else plain)
    lower = full.lower()
    if (
        lower in table("honorifics")
        or lower in table("not_names")
        or len(full.split()) > 5
        or role_nouns().ending([lower])
        or lower in reversed_table("relations")
        or _COMMON.fullmatch(full)
        or (roles and lower.split()[-1] in _OFFICERS)
    ):
        return None
    return full


__all__ = ["CUES", "Noun", "character", "read", "role_nouns", "titled"]
