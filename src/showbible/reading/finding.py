"""All statement modules over all passages of a page: what they find."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

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
                if not (_is_beside(finding, passage, reading) or _is_of_somebody(statement.name, passage)):
                    yield statement.name, passage, finding


def _is_beside(finding: Finding, passage: Passage, reading: Reading) -> bool:
    """Whether trivia speaks of another work, as it does of many."""
    work, subject = reading.scope.work, finding.subject
    if passage.scope.section != "trivia" or work is None or subject.type in _OF_STORIES:
        return False
    return (subject.series or subject.name) != work.name


# What a work does, said of somebody: "She premiered in 2022", "He has two seasons left".
_DOES_AS_WORKS = re.compile(
    r"(?:He|She) (?:(?:has|had|will|also|then|first|\p{Ll}+ly) ){0,3}"
    r"(?:premi[eè]r\w+|debut\w*|air(?:s|ed)|ran|runs|ended|ends|return\w*|"
    r"(?:has|had) (?:\d+|\p{L}+) (?:seasons|episodes)|"
    r"(?:is|was) an? [\p{Ll}-]+ (?:of|to)|(?:is|was) based on)\b"
)
_OF_WORKS_ALONE = frozenset({"release_dates", "counts", "lineage"})  # statements that are never of a person


def _is_of_somebody(statement: str, passage: Passage) -> bool:
    """Whether a sentence says of the woman or man whom its pronoun means what could be said of a work."""
    return (
        statement in _OF_WORKS_ALONE
        and _DOES_AS_WORKS.match(passage.text) is not None
        and ", which" not in passage.text
        and not passage.scope.named
    )


_OF_STORIES = ("character", "thing", "person", "franchise")
