"""Lists in which each entry opens with a work and, in brackets, its channel: "Low Water (Kanal 7): back in May"."""

from __future__ import annotations

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.words import table

_ENTRY = re.compile(r"[“‘\"]?(?P<work>[^()\n:]{2,60}?)[”’\"]? \((?P<channel>\p{Lu}[^(),;:\n]{1,28})\)(?::| [–—-]) ?\S")
_OF_A_CHANNEL = re.compile(
    r".*[\p{L}\p{N}] ?\+$|.*\b\d$|.*(?:TV|Tv)\b.*|(?:Canal|Kanal|Channel|Kanaal|Télé|Tele|TV|Rai|NRK|SVT|RTL)\b.*"
    r"|.*\b(?:Television|Televisión|Network|Channel)"
)
_FEWEST = 3  # entries
_ENOUGH = 3  # of so many channels one must be known as such


def channel_entry(text: str) -> tuple[str, str] | None:
    """The work and what stands in brackets behind it, where a text opens as an entry of such a list does."""
    found = _ENTRY.match(text)
    return (found["work"], found["channel"]) if found else None


def lists_channels(page: Page) -> bool:
    """Whether the brackets behind works that open the page's entries hold channels: one in three is evident."""
    entries = [
        entry[1]
        for block in page.blocks
        if block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
        and (entry := channel_entry(page.text[block.start : min(block.end, block.start + 120)]))
    ]
    evident = sum(each in table("networks") or bool(_OF_A_CHANNEL.fullmatch(each)) for each in entries)
    return len(entries) >= _FEWEST and evident * _ENOUGH >= len(entries)
