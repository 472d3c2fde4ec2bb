"""Where characters are described: the story itself, cast lists, and sentences that say who plays whom."""

from __future__ import annotations

from functools import cache, lru_cache

import regex as re

from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statements.rows import cell_told, episode_above


def described_text(passage: Passage, reading: Reading) -> tuple[str, bool]:
    """The part of a passage in which names may be characters', and whether they surely are."""
    sure = _sure_text(passage, reading)
    return (passage.text, False) if sure is None else (sure, True)


def _sure_text(passage: Passage, reading: Reading) -> str | None:
    """All of a story; of a cast entry what follows the actor; None where names may be those of real people."""
    if reading.story_of(passage) or episode_above(passage, reading) or _topical(reading):
        return passage.text
    block = passage.block
    if (portrait := reading.portraits.get(passage.start)) and portrait.is_listed:
        return passage.text
    if told := cell_told(passage, reading):
        return reading.page.text[told[1] : told[2]]
    if passage.scope.section == "plot" and block.kind is BlockKind.PARAGRAPH:
        return passage.text
    if passage.scope.section == "cast" and block.kind is BlockKind.DEFINITION:
        return passage.text
    return None


def _topical(reading: Reading) -> bool:
    return reading.topic is not None and reading.topic.type in ("character", "thing")


@cache
def _actor() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<who>{names.NAME})(?:,? who)? (?:\w+ )?(?:as|plays?|played|portrays?|stars?|returns|leads|"
        rf"joins?|directs?|wrote|writes|says?|said)\b"
    )


_DOES = re.compile(r" (?:as|play|portray|star|returns|leads|join|direct|wrote|write|say|said)")


@lru_cache(maxsize=256)
def _doing(text: str) -> frozenset[str]:
    """The names in a sentence of those who do what actors do; kept for the statements that ask it of one sentence."""
    if not _DOES.search(text):
        return frozenset()
    return frozenset(names.parse(found["who"]).full for found in _actor().finditer(text))


def actors_in(text: str, reading: Reading, *, told: bool = False) -> set[str]:
    """The names in a sentence that are those of actors: whatever stands before "as" or "plays"; of what is `told` as
    a story, in which characters join and say things, only those who are known as actors."""
    found = _doing(text)
    people = reading.parts.people
    return {name for name in found if (people.is_actor(name) if told else not people.is_character(name))}
