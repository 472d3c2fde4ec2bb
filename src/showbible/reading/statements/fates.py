"""What the heading of a list says became of the works in it: "Renewed", "Cancelled", "Ending"."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.status_subjects import seasons_of
from showbible.reading.words import table

CUES = ("(", "–", "—", ":")

_LONGEST_LIST = 60  # blocks above an entry in which the heading of its list stands


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if work is None or work == reading.scope.work or work.type != "series" or passage.start != passage.block.start:
        return
    if passage.block.kind is BlockKind.HEADING or (status := _status_above(passage, reading)) is None:
        return
    seasons = seasons_of(passage.text) if status == "ordered" else []
    subject = Subject("season", series=work.name, season=seasons[0]) if seasons else work
    yield Finding(subject, "status", status, Standing.ANNOUNCED, 0.84)


def _status_above(passage: Passage, reading: Reading) -> str | None:
    """The status that the heading of the list says, if it does."""
    for block in reversed(reading.page.blocks[max(0, passage.index - _LONGEST_LIST) : passage.index]):
        if block.kind is BlockKind.HEADING:
            heading = reading.block_text(block).strip(" :.!•–—-").lower()
            return next((status for status, heads in table("fates").items() if heading in heads), None)
    return None
