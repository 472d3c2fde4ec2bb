"""Which sentences describe the character whom the entry of a cast list above them, or before them, names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from showbible.pages.page import BlockKind
from showbible.reading.parts.of_page import Parts
from showbible.reading.parts.part import Part
from showbible.reading.passage import Passage

_BENEATH = (BlockKind.PARAGRAPH, BlockKind.DEFINITION, BlockKind.QUOTE)
_MOST = 3  # blocks beneath an entry that describe its character


@dataclass(frozen=True, slots=True)
class Portrait:
    """Whom a passage describes, as far as it does not name somebody itself; `is_listed` beneath the entry of a list."""

    name: str
    is_listed: bool


def portraits(passages: Sequence[Passage], parts: Parts) -> dict[int, Portrait]:
    """The start of a passage -> whom it describes."""
    out: dict[int, Portrait] = {}
    character, index, entry = "", -1, -1
    for passage in passages:
        if passage.index != index:
            index = passage.index
            listed = _only(parts.by_block.get(index, ()))
            if listed:
                character, entry = listed, index
                continue
            goes_on = passage.block.kind in _BENEATH and entry >= 0 and index - entry <= _MOST
            character, entry = (character, entry) if goes_on and index not in parts.by_block else ("", -1)
        if told := parts.by_passage.get(passage.start):
            character, entry = _only(told), -1
        elif character:
            out[passage.start] = Portrait(character, entry >= 0)
    return out


def _only(parts: Sequence[Part]) -> str:
    """The character of whom some parts speak, where it is one; else nobody."""
    named = {part.character for part in parts if part.character}
    return next(iter(named)) if len(named) == 1 and not any(part.work for part in parts) else ""
