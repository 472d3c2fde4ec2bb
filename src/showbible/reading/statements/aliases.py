"""Other names: nicknames in quotation marks, "known as", original titles."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.names import NAME, TITLE
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.described import actors_in, described_text

CUES = ("“", '"', "‘", "known ", "call", "original title", "alias", "also titled", "nicknamed")

_QUOTED = re.compile(
    rf"(?P<first>[\p{{Lu}}][\p{{L}}’'-]+) [“\"‘](?P<nick>[\p{{Lu}}][^”\"’\n]{{0,24}})[”\"’] (?P<last>{NAME})"
)
_KNOWN_AS = re.compile(rf"(?P<name>{NAME}), (?:also )?(?:better )?known (?:to \w+ )?as (?:the )?[“\"]?(?P<nick>{NAME})")
_CALLED = re.compile(
    rf"(?P<name>{NAME}),? (?:whom|which|who) [^,.]{{0,30}}?\b(?:calls?|nicknames?) (?P<nick>(?:the )?{NAME})"
)
_ORIGINAL = re.compile(rf"\b[Oo]riginal title:? [“\"]?(?P<nick>{TITLE})")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text, work = passage.text, passage.scope.work
    if (
        work is not None
        and (found := _ORIGINAL.search(text))
        and found.start() > 0
        and fold(found["nick"]) != fold(work.name or "")
    ):
        yield Finding(work, "alias", found["nick"], confidence=0.88)
    sure = described_text(passage, reading)[1]
    if work is None and not sure:
        return
    actors = actors_in(text)
    for found in _QUOTED.finditer(text):
        full = names.parse(f"{found['first']} {found['last']}").full
        yield Finding(
            Subject("person" if full in actors else "character", full),
            "alias",
            found["nick"],
            confidence=0.88,
            supposed=not sure,
        )
    for pattern in (_KNOWN_AS, _CALLED):
        for found in pattern.finditer(text):
            yield from _named(found, reading)


def _named(found: re.Match[str], reading: Reading) -> Iterator[Finding]:
    name = names.parse(found["name"]).full
    kind = (
        "thing"
        if name in reading.things
        or (reading.topic and reading.topic.type == "thing" and fold(reading.topic.name or "") == fold(name))
        else "character"
    )
    nick = found["nick"].strip()
    if fold(nick) != fold(name):
        yield Finding(Subject(kind, reading.names.full(name)), "alias", nick[0].upper() + nick[1:], confidence=0.8)
