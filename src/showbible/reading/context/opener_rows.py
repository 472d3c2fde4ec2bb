"""Which rows of tables may be about a work each."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Block, Page
from showbible.reading.context.work_lines import is_label
from showbible.reading.numbers import season_number
from showbible.reading.words import table

_LEAST = 3  # cells from which on a row of a table without headings may be about a work
_EPISODE = re.compile(r"\d{1,2}[.x×]\d\d|S\d{1,2}\s?E\d{1,3}", re.IGNORECASE)
_RANK, _RANKED = re.compile(r"#\d{1,3}[.:]?"), 2  # "#1", and the name beside it
_OF_EPISODES = frozenset(["ep", "episode", "part", "no in season", "no. in season", "overall", "no. overall"])
_OF_PEOPLE = frozenset(
    ["actor", "actress", "character", "role", "cast", "played by", "performer", "cast member", "name"]
)


def is_of_works(page: Page, block: Block) -> bool:
    """Whether a row is no label with its value, no episode's, and nobody's with a part or a task."""
    said = [page.text[cell.start : cell.end].strip() for cell in block.cells]
    if any(_EPISODE.fullmatch(each) for each in said):
        return False
    if len(said) == _RANKED and _RANK.fullmatch(said[0]):
        return True
    columns = {(cell.column or "").lower().strip(" :.") for cell in block.cells} - {""}
    if columns:
        return columns.isdisjoint(_OF_PEOPLE | _OF_EPISODES)
    return len(said) >= _LEAST and not any(is_label(each.rstrip(":")) for each in said[:2])


def is_labelled(page: Page, block: Block) -> bool:
    """Whether a row is a label with its value."""
    return bool(block.cells) and is_label(page.text[block.cells[0].start : block.cells[0].end].strip(" :"))


def may_be_title(column: str | None) -> bool:
    """Whether a column may have the names of works: none headed by a task, a channel, a company, a country."""
    return fold((column or "").strip(" :.")) not in _of_others()


_SEASON = re.compile(r"(?:season|series)(?: no\.?| number)?", re.IGNORECASE)


def season_in(page: Page, block: Block) -> int | None:
    """The season that a column of its own gives: "3", "S3", "Season 3"."""
    for cell in block.cells:
        if _SEASON.fullmatch((cell.column or "").strip(" :.")):
            said = page.text[cell.start : cell.end].strip()
            return season_number(said)
    return None


_OTHERS = ("director", "writer", "creator", "showrunner", "producer", "executive_producer", "composer", "cast")
_PLACES = ("network", "production_company", "country", "language", "genre")


@cache
def _of_others() -> frozenset[str]:
    labels = table("labels")
    return frozenset(fold(label) for name in (*_OTHERS, *_PLACES) for label in labels[name]) - {""}
