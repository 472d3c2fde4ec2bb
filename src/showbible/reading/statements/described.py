"""Where characters are described: the story itself, cast lists, and sentences that say who plays whom."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statements.rows import episode_above

_CASTING = re.compile(r"\b(?:as|plays?|played|playing|portrays?|portrayed|stars?|starred|starring|role of|voiced)\b")


def story_text(passage: Passage, reading: Reading) -> str | None:
    """The part of a passage in which names are characters': all of a story; of a cast entry what follows the
    actor; None where names may be those of real people."""
    if passage.index in reading.stories or episode_above(passage, reading) or _topical(reading):
        return passage.text
    block = passage.block
    if passage.scope.section == "plot" and block.kind is BlockKind.PARAGRAPH:
        return passage.text
    if block.kind in (BlockKind.ITEM, BlockKind.ROW) and len(block.cells) == 2 and not block.cells[0].is_heading:
        return reading.page.text[block.cells[1].start : block.cells[1].end] if passage.scope.section == "cast" else None
    if block.kind is BlockKind.DEFINITION:
        return passage.text if passage.scope.section == "cast" else None
    if passage.scope.work is None:
        return None
    found = _CASTING.search(passage.text)
    return passage.text if found else (passage.text if _bracketed(passage) else None)


def _topical(reading: Reading) -> bool:
    return reading.topic is not None and reading.topic.type in ("character", "thing")


def _bracketed(passage: Passage) -> bool:
    return passage.scope.section == "cast" and "(" in passage.text


@cache
def _actor() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<who>{names.NAME})(?:,? who)? (?:\w+ )?(?:as|plays?|played|portrays?|stars?|returns|leads|"
        rf"joins?|directs?|wrote|writes|says?|said)\b"
    )


def actors_in(text: str) -> set[str]:
    """The names in a sentence that are those of actors: whatever stands before "as" or "plays"."""
    return {names.parse(found["who"]).full for found in _actor().finditer(text)}
