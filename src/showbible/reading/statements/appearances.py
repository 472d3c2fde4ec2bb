"""The characters and things that the story of an episode or a film shows."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading import names
from showbible.reading.numbers import WORDS
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.meant import only_opens
from showbible.reading.statements.roles import role_nouns, titled
from showbible.reading.statements.rows import cell_told, episode_above
from showbible.reading.statements.things_named import thing_name
from showbible.reading.words import is_time, reversed_table, table, words

CUES: tuple[str, ...] = ()

_ELSEWHERE = re.compile(r"\b(?:in|to|from|at|near|leaves|towards?|outside|around|across|between|on|of) (?:the )?$")
# Who plays them stands in brackets; and "In “Ward Nine”" is the episode.
_BRACKETED = re.compile(r"\([^()\n]{1,120}\)|\b[Ii]n [“\"][^”\"\n]{1,60}[”\"]")
# Names of times, not of what appears.
_ONLY_WHEN = re.compile(r" (?:Day|Night|Eve|Week|Year|Century|War)$")


# No name of a story: "LSD", "Standing open."
_NOBODY = re.compile(r"\p{Lu}{2,5}|\p{Lu}\p{Ll}+ing")
_OFTEN = 2  # times that a page uses what is a name all the same
# A name that only qualifies a noun: "the wrong Hershey pitch".
_OWNED = re.compile(r"\b(?:an?|their|his|her) \Z", re.IGNORECASE)
_WORD_BEHIND = re.compile(r" (\p{Ll}+?)s?\b")
_QUALIFIES = re.compile(r"\b(?:the|an?|his|her|their|its) (?:(?P<last>\p{Ll}+) )?$")
_NOUN = re.compile(
    r" (?!(?:and|or|is|was|has|who|whose|to|in|on|at|of|by|for|from|with|as|but|that|when|while)\b)"
    r"\p{Ll}{3,}(?<!s|ed)\b"
)


# What a paragraph that tells the story may say besides: who is in it, or is not.
_OF_CASTING = re.compile(
    r"^(?:With|Starring|Featuring|Co-starring)(?:,? (?:and )?\p{Lu}[\p{L}\p{M}’'-]+){2,12}\.?$|"
    r"\b(?:had|has|have|got|gets|landed|lands|offered|in talks for) an? "
    r"(?:(?:small|big|key|major|minor|walk-on|secret) )?"
    r"(?:part|role|cameo)\b|\b(?:her|his|their) (?:reps?|representatives?|agents?|publicists?)\b"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = episode_above(passage, reading) or reading.story_of(passage)
    text = passage.text
    if subject is None and (told := cell_told(passage, reading)):
        subject, text = told[0], reading.page.text[told[1] : told[2]]
    if subject is None or subject.type not in ("episode", "film") or _OF_CASTING.search(text):
        return
    plain = _BRACKETED.sub(lambda found: " " * len(found[0]), text)
    for thing in [each for each in reading.things if each in plain]:
        plain = plain.replace(thing, "_" * len(thing))
        yield Finding(subject, "appears", thing, confidence=0.85)
    for start, end in names.runs(plain):
        if name := shown(text, start, end, reading):
            yield Finding(subject, "appears", name, confidence=0.82)


def shown(text: str, start: int, end: int, reading: Reading) -> str | None:
    """The character or thing that a capitalised run names; None where it only places or describes."""
    run = text[start:end]
    name = thing_name(run, reading) or reading.names.full(titled(run)[1] if " " in run else run)
    if reading.parts.people.is_actor(name) or only_opens(name, text, (start, end), reading):
        return None
    if name not in reading.things and _NOBODY.fullmatch(run) and reading.names.count[name] < _OFTEN:
        return None
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
    if _OWNED.search(text, max(0, start - 7), start) and (" " not in run or text[end:][:1] in "’'"):
        return None
    if " " not in run and _NOUN.match(text, end) and _qualifies(text[:start]):
        return None
    if _describes(text, start, end) or (" " not in name and len(reading.names.by_word.get(name, ())) > 1):
        return None
    if name not in reading.things and reading.names.only_places(run):
        return None
    known = name in reading.things or reading.names.count[name] > 1 or " " in name
    return None if _ELSEWHERE.search(text[:start]) and not known else name


def _qualifies(before: str) -> bool:
    led = _QUALIFIES.search(before)
    word = led["last"] or "" if led else ""
    return led is not None and word not in reversed_table("relations") and word not in role_nouns()


def _describes(text: str, start: int, end: int) -> bool:
    """Whether a run only describes the noun behind it: "the Viper pilots", "Borg ship"."""
    behind = _WORD_BEHIND.match(text[end : end + 24])
    return bool(behind and (behind[1] in table("roles")["nouns"] or behind[1] in reversed_table("kinds")))


def _is_people(name: str) -> bool:
    return name in reversed_table("demonyms")
