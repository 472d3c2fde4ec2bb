"""Channels and services as the headings of what they show: "Kestrel+", and beneath it its new series."""

from __future__ import annotations

from collections.abc import Collection

import regex as re

from showbible.pages.page import BlockKind, Page
from showbible.reading.context.work_lines import is_day
from showbible.reading.context.work_names import is_part
from showbible.reading.words import table

_LONGEST = 40  # characters of a heading that may be a channel's name
_LIKE = re.compile(
    r"\+$|\b(?:Channel|TV|Television|Player|iPlayer|Network|Plus|Max|Prime|Stream|One|Two|Three|Four|\d)$|^(?:BBC|ITV|RTÉ|"
    r"Sky|Channel)\b"
)


def channels_above(page: Page, openers: Collection[int]) -> dict[int, str]:
    """The index of each block that opens an entry, with the channel that heads it; empty where at most one heading
    in two looks like a channel's name."""
    above, heading = dict[int, str](), ""
    for index, block in enumerate(page.blocks):
        if index in openers:
            above[index] = heading
        elif block.kind is BlockKind.HEADING:
            heading = page.text[block.start : min(block.end, block.start + _LONGEST + 1)]
    names = {name for name in above.values() if _may_be_channel(name)}
    alike = sum(name in table("networks") or _LIKE.search(name) is not None for name in names)
    if not names or 2 * alike <= len(names) or (len(names) == 1 and not names & set(table("networks"))):
        return {}
    return {index: name for index, name in above.items() if name in names}


def _may_be_channel(name: str) -> bool:
    return 1 < len(name) <= _LONGEST and name[0].isupper() and not is_part(name) and not is_day(name)
