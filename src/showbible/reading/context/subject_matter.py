"""Whether a page speaks of film or television at all."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import Page
from showbible.reading.words import table

_SORTS = 3  # sorts of words from which on a page does; a shorter one with fewer: one for so many characters
_CHARACTERS = 700
_LEAD = 600  # characters in which a page says that it is about a piece of music
_MUSIC = re.compile(
    r"^[^.\n]{1,80} (?:is|was) (?:an?|the|\p{Lu}[\p{L}’' -]{1,40}['’]s?) "
    r"(?:(?!(?:series|show|film|movie|drama|documentary|musical)\b)[\p{L}\p{N}'’-]+,? ){0,7}?"
    r"(?:song|single|album|EP|mixtape|track|symphony|concerto)\b"
    r"(?= (?:by|recorded|from|released|written|performed|of)\b|[.,])",
    re.MULTILINE,
)


def speaks_of_works(page: Page) -> bool:
    """Whether the page has words of film and television of several sorts; a page without them is not read."""
    if any(_is_work(each.get("@type")) for each in page.structured):
        return True
    if _MUSIC.search(page.text[:_LEAD]):
        return False
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
