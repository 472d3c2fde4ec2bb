"""The lines above lists: "New cast of season 2:", "The following faces will be seen"."""

from __future__ import annotations

from dataclasses import dataclass

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.context.seasons import seasons_in

_LISTED = (BlockKind.ITEM, BlockKind.ROW, BlockKind.TERM, BlockKind.DEFINITION)
_OF_PEOPLE = re.compile(
    r"\b(?:cast|characters?|faces|stars?|actors?|confirmed|ensemble|following|these|starring)\b", re.IGNORECASE
)
_CAST = re.compile(r"\bcast\b", re.IGNORECASE)
_LONGEST, _HEADING = 160, 80  # characters of such a line, and of one that announces a season's cast


@dataclass(frozen=True, slots=True)
class Leads:
    """For each block of a list the line above it, where that introduces people; and those that name a season."""

    above: dict[int, str]
    of_seasons: frozenset[str]

    def another_says_season(self, own: str) -> bool:
        """Whether some other list on the page is the cast of a season by its number."""
        return bool(self.of_seasons - {own})


def leads_of(page: Page) -> Leads:
    above: dict[int, str] = {}
    of_seasons: set[str] = set()
    lead = ""
    for index, block in enumerate(page.blocks):
        if block.kind not in _LISTED:
            text = page.text[block.start : min(block.end, block.start + _LONGEST + 1)]
            lead = text if len(text) <= _LONGEST and _OF_PEOPLE.search(text) else ""
            continue
        above[index] = lead
        if block.kind is BlockKind.ITEM and len(lead) < _HEADING and _CAST.search(lead) and seasons_in(lead):
            of_seasons.add(lead)
    return Leads(above, frozenset(of_seasons))
