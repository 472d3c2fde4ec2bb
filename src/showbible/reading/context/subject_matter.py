"""Whether a page speaks of film or television at all."""

from __future__ import annotations

from functools import cache

import regex as re

from showbible.pages.page import Page
from showbible.reading.words import table

_SORTS = 3  # sorts of words from which on a page does; a shorter one with fewer: one for so many characters
_CHARACTERS = 700
_LEAD = 600  # characters in which a page says that it is about a piece of music
_NAMED = (
    r"(?:[“\"][^”\"\n]{1,80}[”\"][^.\n]{0,60}|"
    r"(?:[^.\n]|(?<=\b(?:Vol|Mr|Mrs|Ms|Dr|St|Pt|No|feat|ft|Jr))\.){1,80})"
)
_MUSIC = re.compile(
    rf"^{_NAMED} (?:is|was|are|were)(?:,? as [^,.\n]{{1,40}},)? "
    r"(?:an?|the|one of the|(?:[\p{L}-]+ ){0,4}\p{Lu}[\p{L}’' -]{1,40}['’]s?) "
    r"(?:(?!(?:series|show|film|movie|drama|documentary|musical|story|tale)\b)[\p{L}\p{N}'’()&/-]+,? ){0,8}?"
    r"(?:(?:song|album|EP|extended play|mixtape|symphony|concerto|soundtrack|concert tour)s?"
    r"(?!['’-]|\w| (?:contest|festival|competition|and dance|writers?|series|show|film|movie)\b)"
    r"|(?:single|track|ballad|duet|hymn|instrumental)"
    r"(?=[.,;]| (?:\p{Ll}+ly )?(?:by|off|on|from|recorded|released|written|composed|co-\p{Ll}+|performed|sung|taken|of)"
    r"\b)"
    r"|(?:tour|concert|residency|DVD|music video)"
    r"(?=[.,;]| (?:by|in support|of|to (?:support|promote)|from|held|given|at)\b)"
    r"|entry (?:in|to|at|for) the [^.\n]{0,30}Song Contest"
    r"|band(?=[.,;]| (?:from|formed|founded|based|consisting|whose|that|who|which)\b))",
    re.MULTILINE,
)
_MUSIC_TITLE = re.compile(r"^[^()\n]+ \((?:[^()\n]+ )?(?:song|album|single|EP|mixtape|soundtrack|band|concert tour)\)")


def speaks_of_works(page: Page) -> bool:
    """Whether the page has words of film and television of several sorts; a page without them is not read."""
    if any(_is_work(each.get("@type")) for each in page.structured):
        return True
    if _MUSIC.search(page.text[:_LEAD]) or _MUSIC_TITLE.match(page.title or ""):
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
