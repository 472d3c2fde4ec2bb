"""What a character is: rank, occupation or office."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.claims import Subject
from showbible.reading import names
from showbible.reading.names import NAME
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.appearances import thing_name
from showbible.reading.statements.described import actors_in, story_text
from showbible.reading.statements.wording import describing_pattern, role_pattern
from showbible.reading.words import alternatives, table

CUES = (
    *sorted({noun.split()[-1] for noun in table("roles")["nouns"]}),
    *sorted(table("honorifics")),
    "role as",
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    role, adjectives = role_pattern(), rf"(?:(?:{describing_pattern()}|[\p{{Ll}}-]+) ){{0,3}}?"
    return (
        # "Captain Chris Rios", "Dr. Agnes Jurati"
        re.compile(rf"(?<![\p{{L}}])(?P<title>(?i:{alternatives(table('honorifics'))}))\b\.? (?P<name>{NAME})"),
        # "Retired admiral Jean-Luc Picard", "friend and bartender Guinan", "the customs officer, Ezra Lindt"
        re.compile(rf"\b(?P<role>(?i:{role}))(?:,(?= (?:[\p{{Lu}}][\p{{L}}]+ )?[\p{{Lu}}]))? (?P<name>{NAME})"),
        # "Seven of Nine, a vigilante", "James Holden, its reluctant second officer"
        re.compile(
            rf"(?P<name>{NAME}),? (?:who is )?(?:an?|the|its|their|ship['’]s|(?:the "
            rf")?[\p{{Lu}}]?[\p{{L}}]+['’]s) {adjectives}(?P<role>{role})\b(?! [\p{{Lu}}])"
        ),
        re.compile(rf"(?P<name>{NAME}), (?P<role>{role})\b"),
        # "Naomi Nagata is the executive officer"
        re.compile(
            rf"(?P<name>{NAME}) (?:is|was|serves as|works as|becomes) (?:an?|the) {adjectives}(?P<role>{role})\b"
        ),
    )


_OFFICE = re.compile(
    r"\bin (?:his|her|their) (?:new )?role as (?:the |an? )?(?P<role>[\p{Ll} ]{3,30}?)(?= of\b|,|\.|"
    r";)(?:[^,.;]*,\s*(?P<name>" + NAME + "))?"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = story_text(passage, reading)
    if text is None:
        return
    actors = actors_in(text)
    for pattern in _patterns():
        for found in pattern.finditer(text):
            name = character(found["name"], reading)
            role = _role(found)
            if name and role and name not in actors:
                yield Finding(Subject("character", name), "role", role, confidence=0.85)
    for found in _OFFICE.finditer(text):
        if found["name"] and (name := character(found["name"], reading)):
            yield Finding(Subject("character", name), "role", found["role"].strip(), confidence=0.85)


def _role(found: re.Match[str]) -> str | None:
    if title := found.groupdict().get("title"):
        return str(table("honorifics")[title.lower().rstrip(".")]) or None if title[0].isupper() else None
    return found["role"].lower()


_PLACING = ("In", "At", "On", "From", "Near", "Outside")


def character(run: str, reading: Reading) -> str | None:
    """The character that a run names; None for ships, places and organisations."""
    if run.split(maxsplit=1)[0] in _PLACING:
        return None
    name = names.parse(run)
    if thing_name(run, reading) or thing_name(name.full, reading) or not name.full:
        return None
    full = reading.names.full(run)
    return (
        None
        if full.lower() in table("honorifics") or full.lower() in table("not_names") or len(full.split()) > 5
        else full
    )
