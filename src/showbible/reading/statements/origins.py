"""Country, language and genre, by the sentence that says what a work is: "an American science fiction series"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import country, language
from showbible.reading.words import alternatives, reversed_table, table

CUES = (
    "series",
    "show",
    "drama",
    "film",
    "movie",
    "comedy",
    "thriller",
    "sitcom",
    "telenovela",
    "programme",
    "western",
    "mystery",
    "documentary",
    "co-production",
    "contest",
)

_OPENERS = r"(?:[Aa]n?|[Tt]he|[\p{Lu}][\p{L}+ ]*['’]s(?: upcoming| new)?|new|upcoming)"


@cache
def _phrase() -> re.Pattern[str]:
    """An article, a few words, and a noun for a work: "the Dutch-language crime thriller"."""
    nouns = alternatives(reversed_table("work_nouns"))
    return re.compile(
        rf"\b{_OPENERS} (?P<words>(?:[\p{{L}}\d’'./-]+,? (?:and )?){{0,9}}?)(?P<noun>{nouns})\b(?! "
        rf"(?:series|drama|show|western|film|movie|house|company|studio))"
    )


@cache
def _demonym() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\p{{L}}-])({alternatives(reversed_table('demonyms'))})(?:-({alternatives(reversed_table('demonyms'))}))?(?=[\s-]|"
        rf"$)"
    )


_SPOKEN = re.compile(r"(?P<tongue>\p{Lu}\p{L}+)-language\b")
_COPRODUCTION = re.compile(r"co-production (?:of|between) (?P<where>[\p{L} ,]+)")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if work is None:
        return
    for found in _phrase().finditer(passage.text):
        if _about(work, passage, found):
            yield from _of_phrase(found["words"], found["noun"], work)
    if together := _COPRODUCTION.search(passage.text):
        for part in re.split(r",| and ", together["where"]):
            if code := country(part):
                yield Finding(work, "country", code)


def _about(work: Subject, passage: Passage, found: re.Match[str]) -> bool:
    """Whether the phrase says what the page's own work is: named before or behind it, or meant by "the series"."""
    before, behind = passage.text[: found.start()], passage.text[found.end() : found.end() + 12 + len(work.name or "")]
    name = work.name or ""
    words = found["words"].strip()
    if not words:
        return False
    named = name in before and not re.search(
        r"\b(?:novel|book|film|remake|spin-off|spinoff) [^,]*$", before.rpartition(name)[2]
    )
    return named or name in behind or found[0][:3] in ("the", "The")


def _of_phrase(words: str, noun: str, work: Subject) -> Iterator[Finding]:
    for tongue in _SPOKEN.finditer(words):
        if tag := language(tongue["tongue"]):
            yield Finding(work, "language", tag)
    plain = _SPOKEN.sub("", words)
    for found in _demonym().finditer(plain):
        for people in found.groups():
            if people and (code := country(people)):
                yield Finding(work, "country", code)
    if genre := genre_of(plain, noun):
        yield Finding(work, "genre", genre, confidence=0.85)


@cache
def _genre() -> re.Pattern[str]:
    return re.compile(rf"(?<![\p{{L}}-])({alternatives(table('genres'))})$")


def genre_of(words: str, noun: str) -> str | None:
    """The genre that ends a description: the longest of the list before the noun, with the noun where it is one."""
    text = f"{words.strip()} {noun}".strip().lower()
    for candidate in (
        text,
        text.removesuffix(noun.lower()).strip(" ,"),
        re.sub(r" (?:web|television|tv|streaming|live-action)( \p{L}+)?$", "", text),
    ):
        if (found := _genre().search(candidate)) and found[1] not in ("drama", "family"):
            return str(table("genres")[found[1]])
    return "drama" if noun.lower() == "drama" and words.strip() else None
