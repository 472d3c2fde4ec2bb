"""Entries of an index: "Stargate SG-1 (1997 to 2007). 10 seasons, 214 episodes.", "Continuum (2008)."."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing
from showbible.pages.page import BlockKind
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()

_YEARS = re.compile(
    r"^[^(]{1,80}\((?:since )?(?P<first>(?:19|20)\d\d)(?:\s?(?:to|[–—-])\s?(?P<last>(?:19|20)\d\d|present|now)?)?\)"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work = passage.scope.work
    if (
        passage.block.kind not in (BlockKind.ITEM, BlockKind.ROW)
        or passage.start != passage.block.start
        or work is None
    ):
        return
    if work == reading.scope.work:
        return
    if reading.franchise and reading.franchise.name:
        yield Finding(work, "franchise", reading.franchise.name, confidence=0.88)
    if years := _YEARS.match(passage.text):
        yield Finding(work, "release_date", years["first"], _standing(years["first"], reading), 0.88)
        if years["last"] and years["last"].isdigit():
            yield Finding(work, "end_date", years["last"], _standing(years["last"], reading), 0.88)


def _standing(year: str, reading: Reading) -> Standing:
    return (
        Standing.EXPECTED if reading.anchor.year is not None and int(year) > reading.anchor.year else Standing.HAPPENED
    )
