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
            yield from ((statement.name, passage, finding) for finding in statement.read(passage, reading))
