"""All statement modules over all passages of a page: what they find."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.reading.cues import statements_for
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

Found = tuple[str, Passage, Finding]  # the statement that found it, the passage, and what it found


def findings(reading: Reading) -> Iterator[Found]:
    """What is found in each passage, by the statements in the order of the registry."""
    passages = reading.passages
    for passage, statements in zip(passages, statements_for(reading.page.text, passages), strict=True):
        for statement in statements:
            for finding in statement.read(passage, reading):
                if not _is_beside(finding, passage, reading):
                    yield statement.name, passage, finding


def _is_beside(finding: Finding, passage: Passage, reading: Reading) -> bool:
    """Whether trivia speaks of another work, as it does of many."""
    work, subject = reading.scope.work, finding.subject
    if passage.scope.section != "trivia" or work is None or subject.type in _OF_STORIES:
        return False
    return (subject.series or subject.name) != work.name


_OF_STORIES = ("character", "thing", "person", "franchise")
