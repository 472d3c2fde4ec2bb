"""What sort of thing a ship, place or organisation of the story is."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.work is None or passage.block.kind in (BlockKind.HEADING, BlockKind.ROW):
        return
    for name, kind in reading.things.items():
        if name in passage.text and fold(name) != fold(passage.scope.work.name or ""):
            yield Finding(Subject("thing", name), "kind", kind, confidence=0.82)
