"""A name that a headline shares with its text, where nothing else says that it is a work's."""

from __future__ import annotations

from collections.abc import Sequence

import regex as re

from showbible.claims import Subject
from showbible.pages.page import Page
from showbible.reading.context.candidate import Candidate
from showbible.reading.context.evidence import is_other, may_be_person, plainness
from showbible.reading.context.headlines import text_beneath
from showbible.reading.context.subject_matter import speaks_of_works
from showbible.reading.places import places

_COUNTED = 60_000  # characters in which words are counted
_PLAIN, _PLAINER, _TWICE = 5, 3, 2


def only_headed(page: Page, listed: Sequence[Candidate], topic: Subject | None) -> Candidate | None:
    """On a page that is plainly about film or television, the name that its headline shares with its text."""
    unfit = topic or any("wiki" in each.points for each in listed) or not speaks_of_works(page)
    beneath = text_beneath(page)
    plain = 0 if unfit else plainness(page.text[:_COUNTED])
    for each in listed:
        name = each.pointers[0].name
        if plain < (_PLAIN if each.points.get("text", 0) < _TWICE else _PLAINER):
            continue
        is_shared = {"shared", "headlines"} <= each.points.keys() and " " in each.key and _stands_free(name, beneath)
        if is_shared and not is_other(name, page.text) and not may_be_person(name, page.text):
            return each
    return None


_WITHIN = re.compile(r"\p{Lu}[\p{L}’'-]*[ -]$")


def _stands_free(name: str, text: str) -> bool:
    """Whether a text has a name by itself, and not only within longer ones."""
    return any(
        not _WITHIN.search(text, max(0, at - 24), at) and not re.match(r" [\p{Lu}\p{N}]", text[at + len(name) :][:2])
        for at in places(name, text)
    )
