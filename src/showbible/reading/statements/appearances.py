"""The characters and things that the story of an episode or a film shows."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading import names
from showbible.reading.numbers import WORDS
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.rows import episode_above
from showbible.reading.statements.things_named import thing_name
from showbible.reading.words import is_time, reversed_table, table, words

CUES: tuple[str, ...] = ()

_ELSEWHERE = re.compile(r"\b(?:in|to|from|at|near|leaves|towards?|outside|around|across|between|on|of) (?:the )?$")
# Who plays them stands in brackets; and "In “Ward Nine”" is the episode.
_BRACKETED = re.compile(r"\([^()\n]{1,120}\)|\b[Ii]n [“\"][^”\"\n]{1,60}[”\"]")
# Names of times, not of what appears.
_ONLY_WHEN = re.compile(r" (?:Day|Night|Eve|Week|Year|Century|War)$")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = reading.story_of(passage) or episode_above(passage, reading)
    if subject is None or subject.type not in ("episode", "film"):
        return
    plain = _BRACKETED.sub(lambda found: " " * len(found[0]), passage.text)
    for start, end in names.runs(plain):
        if name := shown(passage.text, start, end, reading):
            yield Finding(subject, "appears", name, confidence=0.82)


def shown(text: str, start: int, end: int, reading: Reading) -> str | None:
    """The character or thing that a capitalised run names; None where it only places or describes."""
    run = text[start:end]
    name = thing_name(run, reading) or reading.names.full(run)
    if name not in reading.things and (names.is_organisation(name) or _ONLY_WHEN.search(name) or name.lower() in WORDS):
        return None
    if (
        not name
        or name in words("not_shown")
        or is_time(name)
        or _is_people(name)
        or name.lower() in words("not_names")
        or name.lower() in table("honorifics")
    ):
        return None
    if re.search(r"\b(?:an?|their|his|her) $", text[:start], re.IGNORECASE) and " " not in run:
        return None
    if _describes(text, start, end) or (" " not in name and len(reading.names.by_word.get(name, ())) > 1):
        return None
    if name not in reading.things and reading.names.only_places(run):
        return None
    known = name in reading.things or reading.names.count[name] > 1 or " " in name
    return None if _ELSEWHERE.search(text[:start]) and not known else name


def _describes(text: str, start: int, end: int) -> bool:
    """Whether a run only describes the noun behind it: "the Viper pilots", "Borg ship"."""
    behind = re.match(r" (\p{Ll}+?)s?\b", text[end : end + 24])
    return bool(behind and (behind[1] in table("roles")["nouns"] or behind[1] in reversed_table("kinds")))


def _is_people(name: str) -> bool:
    return name in reversed_table("demonyms")
