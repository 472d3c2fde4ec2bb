"""The work beneath which a trail of menus files a page: "Home › US Drama › Marrow Hill › Spoilers"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.pages.page import Page
from showbible.reading.context.named_lines import is_line_of_facts
from showbible.reading.context.places import is_place
from showbible.reading.context.pointer import Pointer, is_name
from showbible.reading.words import alternatives, reversed_table, table, words

_STEP = re.compile(r"\s*[›»>→▸⟩]\s*|\s+[/|]\s+|\s*::\s*")
_LONGEST_TRAIL, _LONGEST_NAME = 200, 60
_LEAST, _MOST = 3, 8  # steps
_MOST_LINES = 30


def filed(page: Page) -> Iterator[Pointer]:
    """The steps of trails that stand beneath one of a sort of works."""
    asides = (line for aside in page.asides[:_MOST_LINES] for line in aside.text.split("\n"))
    for line in [*asides, *page.text[:600].split("\n")]:
        if len(line) <= _LONGEST_TRAIL and not line.endswith(".") and not is_line_of_facts(line):
            yield from _in_trail([step.strip() for step in _STEP.split(line)])


def _in_trail(steps: list[str]) -> Iterator[Pointer]:
    if not _LEAST <= len(steps) <= _MOST or not all(steps):
        return
    sort = next((at for at, step in enumerate(steps) if _sort().fullmatch(step)), None)
    if sort is None or not (sort or _first().fullmatch(steps[0])):
        return
    for step in steps[sort + 1 :]:
        if _may_name(step):
            kind = _sort().fullmatch(steps[sort])
            yield Pointer(step, "filed", "series" if kind and kind["series"] else None)
            return


def _may_name(step: str) -> bool:
    return (
        2 < len(step) <= _LONGEST_NAME
        and step[0].isupper()
        and is_name(step)
        and not _sort().fullmatch(step)
        and not _section().fullmatch(step)
        and step.lower() not in reversed_table("genres")
        and step not in words("networks")
        and not is_place(step)
        and step.lower() not in table("trail_places")
    )


@cache
def _sort() -> re.Pattern[str]:
    """ "US Drama", "TV series", "Séries", "Shows A–Z"."""
    nouns = alternatives(table("trail_sorts"))
    return re.compile(
        rf"(?i)(?:[\p{{L}}.-]+ ){{0,2}}(?:(?P<series>(?:tv |drama |comedy )?"
        rf"(?:series|shows?|séries?|serien?|seriale|sitcoms?|"
        rf"programmes|soaps|dramas?))|{nouns})(?: (?:a[ –-]z|forums?|boards?))?"
    )


@cache
def _section() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)(?:[\p{{L}}&]+ ){{0,2}}(?:{alternatives(table('trail_sections'))})(?: (?:&|and) .*| \d+)?|.{{0,4}}"
    )


@cache
def _first() -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{alternatives(table('trail_firsts'))})|.*\b(?:tv|series|shows|forums?).*")
