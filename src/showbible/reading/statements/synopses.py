"""The passage that tells the story."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Subject
from showbible.pages.page import BlockKind
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.rows import episode_above

CUES: tuple[str, ...] = ()

_TELLS = re.compile(r"\b(?:tells the story of|follows)\b")
_NONE_YET = re.compile(r"\b(?:no synopsis|add one|tba|to be announced|coming soon)\b", re.IGNORECASE)
_LEAST = 5  # words of a synopsis beneath an episode's row


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    block = passage.block
    first = passage.start == block.start
    if first and passage.index in reading.stories:
        yield from _story(passage, reading, reading.stories[passage.index])
    elif first and block.kind is BlockKind.PARAGRAPH and (episode := episode_above(passage, reading)):
        text = reading.block_text(block)
        if len(text.split()) >= _LEAST and not _NONE_YET.search(text):
            yield Finding(episode, "synopsis", text, place=(block.start, block.end))
    elif passage.index not in reading.stories and (told := _told_of(passage)):
        yield Finding(told, "synopsis", passage.text, confidence=0.7)


def _story(passage: Passage, reading: Reading, subject: Subject) -> Iterator[Finding]:
    """All neighbouring paragraphs of one story are one synopsis."""
    if reading.stories.get(passage.index - 1) == subject:
        return
    last = passage.index
    while reading.stories.get(last + 1) == subject:
        last += 1
    end = reading.page.blocks[last].end
    yield Finding(subject, "synopsis", reading.page.text[passage.start : end], place=(passage.start, end))


def _told_of(passage: Passage) -> Subject | None:
    """The work that a sentence such as "Ninth Meridian follows the crew of …" tells of."""
    work = passage.scope.work
    if work is None or passage.block.kind is not BlockKind.PARAGRAPH or not (found := _TELLS.search(passage.text)):
        return None
    before = passage.text[: found.start()].rstrip()
    named = before.endswith(work.name or "\0") or before in ("It", "The series", "The show", "The drama")
    return work if named and len(passage.text.split()) > 8 else None
