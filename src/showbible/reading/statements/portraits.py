"""Descriptions without a name, taken apart: "Daughter of Mary and Gerry.", "She is a night nurse; Tom’s sister"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.pages.page import BlockKind
from showbible.reading import names
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statements.nouns import pieces
from showbible.reading.statements.rows import first, row_of
from showbible.reading.words import reversed_table, table

_BEING = r"(?:['’]s| is| was| are| works as| becomes| has been)"
_OPENS = re.compile(rf"\W{{0,2}}(?:(?:He|She|They){_BEING} (?:now |also |still |once )?)?")
_TURNS = re.compile(
    r",? and (?=(?:an?|the|his|her) |\p{Lu}[\p{L}’'-]*['’]s )|"  # "a nurse and her lodger"
    r"[,;/] ?(?:and )?"
)
_NOTES = ("notes", "note", "description", "role in story", "occupation", "job", "details", "about", "bio", "background")
_PLAYED = ("actor", "actress", "actors", "cast", "played by", "portrayed by", "performer", "voice actor", "voiced by")
_ACTED = ("character", "character name", "role", "part", "name")


def portrayed(passage: Passage, reading: Reading) -> tuple[str, str] | None:
    """What a passage says of somebody it does not name, and of whom."""
    if passage.block.kind is BlockKind.ROW:
        return _noted(passage, reading)
    portrait = reading.portraits.get(passage.start)
    return (passage.text.strip("[] "), portrait.name) if portrait else None


def _noted(passage: Passage, reading: Reading) -> tuple[str, str] | None:
    """The notes that a row of a cast list has for its character."""
    row = row_of(passage.block, reading)
    note, who = first(row, _NOTES), first(row, _ACTED)
    return (note, names.parse(who).full) if note and who and first(row, _PLAYED) else None


def described_pieces(text: str, portrayed: tuple[str, str] | None) -> Iterator[tuple[str, str | None]]:
    """A text's pieces, each with whom it describes where it names nobody."""
    if portrayed:
        said, name = portrayed
        opened = _OPENS.match(said)
        for piece in _TURNS.split(said[opened.end() if opened else 0 :]):
            if not _is_description(piece):
                break
            yield piece.strip(), name
    yield from pieces(text)


def _is_description(piece: str) -> bool:
    """Whether a piece names an occupation or a tie, and nothing that somebody does."""
    words = piece.lower().rstrip(".,;").split()
    return any(word in _nouns() for word in words) and not any(word in _verbs() for word in words)


@cache
def _nouns() -> frozenset[str]:
    return frozenset(noun.split()[-1] for noun in (*table("roles")["nouns"], *reversed_table("relations")))


@cache
def _verbs() -> frozenset[str]:
    return frozenset(f"{verb}s" for verb in table("telling")["verbs"]) - _nouns()
