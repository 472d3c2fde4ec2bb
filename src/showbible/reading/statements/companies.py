"""Production companies in running text."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.names import looks_like_person
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.words import table, words

CUES = ("produc", "made by", "pictures", "studios", " for ")

_COMPANY = r"[\p{Lu}][\p{L}\p{N}’'.-]*(?: (?:& |and )?[\p{Lu}][\p{L}\p{N}’'.-]*){0,5}"
_MADE = re.compile(
    rf"\b(?:[Pp]roduced|[Mm]ade) (?:\p{{L}}+ )?by (?P<name>{_COMPANY})(?: (?:in association with|"
    rf"with|and) (?P<more>{_COMPANY}))?"
)
_FOR = re.compile(
    r"\bfor (?P<name>(?:[\p{Lu}][\p{L}’'-]* ){1,3}(?:Pictures|Productions|Films|Studios|Television|Entertainment))\b"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = passage.scope.season_subject if passage.scope.named else passage.scope.work
    if subject is None:
        return
    for found in (*_MADE.finditer(passage.text), *_FOR.finditer(passage.text)):
        for name in (found["name"], found.groupdict().get("more")):
            plain = (name or "").strip(" .")
            if plain and _is_company(plain):
                yield Finding(subject, "production_company", plain, confidence=0.85)


def _is_company(name: str) -> bool:
    """A name with a word of a company, or one that is not written as a person's: "Kudos", "Nordlys & Daughters"."""
    if any(word.lower() in words("organisation_words") for word in name.split()):
        return True
    return name not in table("networks") and ("&" in name or " " not in name or not looks_like_person(name))
