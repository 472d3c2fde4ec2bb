"""Lists of whom and what an episode or a film shows, as wikis have them: characters, locations, vessels, species."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.context.shown_lists import label_of
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.wording import kind_of_noun

CUES: tuple[str, ...] = ()

_ABSENT = re.compile(
    r"\b(?:mention(?:ed|s)?|referenced|indirect|credit(?:ed)? only|only credited|does not appear|not seen|absent|"
    r"picture|photo(?:graph)?|archive|cut|deleted|off-?screen|unseen)\b",
    re.IGNORECASE,
)
_ACTED = re.compile(r"\b(?:as|played by|portrayed by|voiced by|voice)\b|[:=/|]| \.{2,}|…")
_NOTE = re.compile(r"[\s–—-]*(?:[(\[]|\t| [–—-] |, )(?P<note>.*)$", re.DOTALL)
_LISTED = re.compile(r"\s*[,;•]\s*|\s+and\s+(?=\p{Lu})")
_CROWD = re.compile(
    r"(?:unnamed|unknown|unidentified|several|various|two|three|other|some|none|tba|n/a)\b", re.IGNORECASE
)
_KINDS = {"place", "planet", "city", "species", "organisation", "vehicle", "object", "event"}


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    subject = passage.scope.subject
    if subject is None or subject.type not in ("episode", "film") or passage.start != passage.block.start:
        return
    text = reading.block_text(passage.block).strip()
    if sort := reading.shown_lists.get(passage.index):
        yield from _entry(text, sort, subject, reading)
    elif passage.block.kind in (BlockKind.ROW, BlockKind.PARAGRAPH, BlockKind.ITEM) and (labelled := label_of(text)):
        sort, listed = labelled
        for name in _LISTED.split(listed):
            yield from _entry(name, sort, subject, reading)


def _entry(text: str, sort: str, subject: Subject, reading: Reading) -> Iterator[Finding]:
    line = text.strip(" •*–—-\n\t")
    found = _NOTE.search(line)
    name = (line[: found.start()] if found else line).strip(' •*"“”.')
    note = found["note"] if found else ""
    if not name or not name[:1].isupper() or _ABSENT.search(note) or _CROWD.match(name) or _ACTED.search(line):
        return
    if len(name.split()) > _WORDS or reading.parts.people.is_actor(name):
        return
    if sort == "character":
        parsed = names.parse(name)
        yield Finding(subject, "appears", reading.names.full(name) if parsed.full else name, confidence=0.92)
        return
    yield Finding(subject, "appears", name, confidence=0.9)
    kind = reading.things.get(name) or kind_of_noun(note) or (sort if sort in _KINDS else None)
    if kind:
        yield Finding(Subject("thing", name), "kind", kind, confidence=0.82)


_WORDS = 6  # of a name
