"""The passage that tells the story."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.context.stories import Story
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.rows import cell_told, episode_above

CUES: tuple[str, ...] = ()

_NONE_YET = re.compile(r"\b(?:no synopsis|add one|tba|to be announced|coming soon)\b", re.IGNORECASE)
_LEAST = 5  # words of a synopsis beneath an episode's row


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    block, above = passage.block, episode_above(passage, reading)
    for story in reading.tales:
        if _tells_of_somebody(story, reading):
            continue
        if passage.start <= story.start < passage.end and (story.sure or above is None):
            text = reading.page.text[story.start : story.end]
            place = (story.start, story.end)
            yield Finding(story.subject, "synopsis", text, None, 0.9 if story.sure else 0.8, place=place)
    if passage.start == block.start and above:
        text = reading.block_text(block)
        if len(text.split()) >= _LEAST and not _NONE_YET.search(text):
            yield Finding(above, "synopsis", text, place=(block.start, block.end))
    if passage.start == block.start and (told := cell_told(passage, reading)):
        subject, start, end = told
        said = reading.page.text[start:end]
        if not _NONE_YET.search(said):
            yield Finding(subject, "synopsis", said.strip(), None, 0.92, place=(start, end))


def _tells_of_somebody(story: Story, reading: Reading) -> bool:
    """Whether a story on the page of a character is the character's life, and not the story of the series."""
    return reading.topic is not None and reading.topic.type == "character" and story.subject.type == "series"
