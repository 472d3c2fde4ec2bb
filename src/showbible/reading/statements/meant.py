"""Whom a pronoun of a sentence may mean: the characters named before it, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statements.roles import character

_REACH = 600  # characters before a sentence in which a pronoun may have been settled
_WHERE = re.compile(
    r"\b(?:in|at|near|outside|inside|across|into|on|off|aboard|around|towards?|through)(?: the)? $", re.IGNORECASE
)
_BESIDE = re.compile(r"\b(?:of|from|to|by|for|like|than)(?: the)? $", re.IGNORECASE)
_HAILS = re.compile(r"\b[Aa]n? (?:[\p{Ll}-]+ ){1,4}from $")  # "a nurse from Lyon"
_SENTENCE = re.compile(r"(?<=[.!?][”\"’)]?) (?=[“\"‘(]?\p{Lu})")
# A sentence that goes on about whom the one before it was about.
_CARRIES = re.compile(
    r"[“\"‘]?(?:(?:But|And|Now|Then|So|Soon|Meanwhile|Yet|When|After|While|As|Before|With),? )?"
    r"(?P<word>[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]hey)\b"
)
_CLAUSE = re.compile(
    r"[;:–—]|,? (?P<who>who|whose|whom)\b|, (?:and|but|while|as|when|so|yet|where|until)\b|\b(?:while|whereas)\b"
)
_NOBODY = re.compile(r"\p{Lu}\p{Ll}+(?:ing|ed)|\p{Lu}{1,3}")  # "Prosecuting, …"; an interviewer's initials
_POSSESSIVE = re.compile(r"(?:['’]s|.s['’])(?= \p{Lu})")
# What leads up to those of whom a work tells.
_TELLS = re.compile(
    r"\b(?:follows|follow|following|tells?(?: the (?:story|tale))? of|(?:story|tale) of|about|"
    r"cent(?:re|er)s (?:on|around)|revolves around|focuses on|introduces|charts|chronicles)\b"
)
_GENDERS = {"his": "m", "her": "f"}
_PAIR = re.compile(rf"(?P<one>{names.NAME}) (?:and|&) (?P<other>{names.NAME})")
_FEMALE = frozenset({"she", "her"})


def meant(text: str, pronoun: str, passage: Passage, reading: Reading, actors: set[str]) -> tuple[str, ...]:
    """Whom a possessive pronoun behind `text`, the part of a sentence before it, may mean."""
    own = list(_own(_without_actor(text), reading, actors))
    led = _CARRIES.match(text)
    earlier = reading.page.text[max(passage.block.start, passage.start - _REACH) : passage.start]
    before = [*_of_page(reading), *_topic(earlier, reading)]
    found = (*before, *own) if led and _alike(led["word"], pronoun) else (*own, *before)
    if pronoun == "their":
        found = (*_pair(text, reading), *found)
    gender = _GENDERS.get(pronoun)
    return tuple(name for name in dict.fromkeys(found) if _gender_of(name, reading) in (gender, None) or not gender)


def _pair(text: str, reading: Reading) -> list[str]:
    """The last two names that "and" joins, as full as the page has them."""
    pairs = list(_PAIR.finditer(text))
    both = [character(pairs[-1][each], reading) for each in ("one", "other")] if pairs else []
    return [name for name in both if name]


def _of_page(reading: Reading) -> list[str]:
    topic = reading.topic
    return [topic.name] if topic and topic.type == "character" and topic.name else []


def _gender_of(name: str, reading: Reading) -> str | None:
    return reading.genders.get(name) or reading.genders.get(name.split(maxsplit=1)[0])


def _without_actor(text: str) -> str:
    """A text without the last name before "as": "With Ruben Blackwell as her landlord"."""
    runs = list(names.runs(text)) if text.endswith(" as ") else []
    return text[: runs[-1][0]] if runs else text


def _alike(one: str, other: str) -> bool:
    return (one.lower() in _FEMALE) == (other.lower() in _FEMALE)


def _own(whole: str, reading: Reading, actors: set[str]) -> Iterator[str]:
    """The characters of the sentence: first those of the pronoun's own clause, or the one whom a "who" takes up."""
    led = next(iter(reversed(list(_TELLS.finditer(whole)))), None)
    text = whole[led.end() :] if led and any(_characters(whole[led.end() :], reading, actors)) else whole
    last = next(iter(reversed(list(_CLAUSE.finditer(text)))), None)
    found = list(_characters(text, reading, actors))
    if last is None:
        return iter(found)
    inner = list(_characters(text[last.end() :], reading, actors))
    before = list(_characters(text[: last.start()], reading, actors))[-1:] if last["who"] else []
    return iter(dict.fromkeys((*before, *inner, *found)))


def _topic(earlier: str, reading: Reading) -> Iterator[str]:
    """Whom the sentences before speak of: those named by the last that does not itself go on about somebody."""
    passed = list[str]()
    for sentence in reversed(_SENTENCE.split(earlier)):
        found = list(_characters(sentence, reading, set()))
        if found and not _CARRIES.match(sentence):
            yield from found
            break
        passed.extend(found)
    yield from passed


_ACTS = re.compile(r"['’]s?\b|,? (?:who|whose|must|and|finds?|\p{Ll}+s|\p{Ll}+ed|had|can|will)\b")


def only_opens(name: str, text: str, run: tuple[int, int], reading: Reading) -> bool:
    """Whether a word has its capital letter only because a sentence begins with it: "Teeth, to begin with"."""
    start, end = run
    opens = start == 0 or text[:start].rstrip()[-1:] in ".!?"
    if not opens or " " in name or _ACTS.match(text, end):
        return False
    return reading.names.count[name] == 1 and not reading.parts.people.is_character(name)


def _characters(text: str, reading: Reading, actors: set[str]) -> Iterator[str]:
    """The characters of a sentence, first those of whom it may speak; no names that only say where something is."""
    beside = list[str]()
    for start, end in names.runs(text):
        run = text[start:end]
        if _WHERE.search(text, max(0, start - 16), start) or run in reading.things or _NOBODY.fullmatch(run):
            continue
        name = character(run, reading)
        if name and only_opens(name, text, (start, end), reading):
            continue
        if name and name not in actors and not reading.parts.people.is_actor(name):
            if reading.names.only_places(run) or (_HAILS.search(text, 0, start) and reading.names.count[name] == 1):
                continue
            if _BESIDE.search(text, max(0, start - 16), start) or _POSSESSIVE.match(text, end - 2):
                beside.append(name)
            else:
                yield name
    yield from beside
