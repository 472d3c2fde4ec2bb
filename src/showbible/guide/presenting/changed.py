"""What changed, in words: what held before and what holds now, with the sentence that brought it about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from showbible.guide.models import Change
from showbible.guide.presenting.addresses import fact_address
from showbible.guide.presenting.clipping import clip
from showbible.guide.presenting.dates import written
from showbible.guide.presenting.facts import LONGEST_QUOTE
from showbible.guide.presenting.names import Ref, ref
from showbible.guide.presenting.sources import SourceRef, sentence_address, source
from showbible.guide.presenting.wording import label, said


@dataclass(frozen=True, slots=True)
class Changed:
    """That another value came to hold; `old` and `new` are "" where none does.

    `source` is None where an editor has brought it about.
    """

    day: str
    thing: Ref
    label: str
    url: str
    old: str
    new: str
    sentence: str
    sentence_url: str
    source: SourceRef | None


def changed(rows: Iterable[Change]) -> list[Changed]:
    """These changes in words, in the order given."""
    return [_changed(row) for row in rows]


def _changed(row: Change) -> Changed:
    return Changed(
        day=written(row.day),
        thing=ref(row.thing),
        label=label(row.property),
        url=fact_address(row.thing.ident, row.property, row.key),
        old=_words(row.property, row.old, row.old_standing),
        new=_words(row.property, row.new, row.new_standing),
        sentence=clip(row.claim.sentence, LONGEST_QUOTE) if row.claim else "",
        sentence_url=sentence_address(row.claim) if row.claim else "",
        source=source(row.claim.page) if row.claim else None,
    )


def _words(property_: str, value: Any, standing: str) -> str:
    return "" if value is None else said(property_, value, standing)
