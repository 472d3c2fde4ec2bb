"""Whether a page speaks of film or television at all."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import Page
from showbible.reading.words import table

_SORTS = 3  # sorts of words from which on a page does; a shorter one with fewer: one for so many characters
_CHARACTERS = 700


def speaks_of_works(page: Page) -> bool:
    """Whether the page has words of film and television of several sorts; a page without them is not read."""
    if any(_is_work(each.get("@type")) for each in page.structured):
        return True
    enough = min(_SORTS, len(page.text) // _CHARACTERS)
    if not enough:
        return True
    sorts = set[str | None]()
    for text in (page.title or "", page.text):
        for found in _words().finditer(text.lower()):
            sorts.add(found.lastgroup)
            if len(sorts) == enough:
                return True
    return False


def _is_work(types: object) -> bool:
    return any(kind in str(types) for kind in ("TV", "Movie", "Episode", "Season"))


@cache
def _words() -> re.Pattern[str]:
    sorts = (f"(?P<sort{place}>{'|'.join(map(re.escape, listed))})" for place, listed in enumerate(table("screen")))
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorts)})(?!\w)")
