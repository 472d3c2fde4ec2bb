"""The seasons that a text names: "season two", "the third series", and "the fourth" beside those."""

from __future__ import annotations

from functools import lru_cache

import regex as re

from showbible.reading.numbers import FIRST, NUMERAL, ORDINAL, number
from showbible.reading.passage import Scope

_SEASON = re.compile(
    rf"\b(?:(?:(?:season|series)[ -]?|(?-i:S)(?=\d{{1,2}}\b))(?P<number>{NUMERAL})\b"
    r"(?![ -](?:and a half )?stars?\b)|(?:the )?"
    rf"(?P<ordinal>{ORDINAL})(?: and (?:final|last))? (?:season|series(?! (?:in|of|from) the [^.,;]{{2,40}} "
    rf"(?:franchise|universe|saga))|outing|run\b(?! of)|one\b)|(?:the )?(?P<ordinal>{FIRST}) season\b)",
    re.IGNORECASE,
)
# "The second season premiered in 2022, the third in 2023": the word is not said again.
_ORDINAL_ALONE = re.compile(
    rf"\b(?:the|an?) (?!\d)(?P<ordinal>{ORDINAL})(?=(?: and (?:final|last))?"
    r"(?: (?:on|in|from|had|has|was|were|will|is|with|came|followed|opened|began|started|ran|premiered|aired|debuted"
    r"|launched|arrived|ended|consists?|consisted|\d+)\b|,? of\b(?! (?-i:[\p{Lu}\d]))))",
    re.IGNORECASE,
)
# The same in a sentence that follows one about a season.
_OPENS_ALONE = re.compile(
    rf"[Tt]he (?P<ordinal>{ORDINAL})(?: (?:came|followed|opened|began|started|ran|premiered|debuted|launched|arrived|"
    r"ended|consists?|consisted|has|had)\b| and (?:final|last) (?:\p{Ll}+)\b)(?![^.;]*\b(?:week|day|episode) )"
)


def seasons_in(text: str, scope: Scope | None = None) -> list[tuple[int, int]]:
    """The seasons that a text names, as place and number; with their word unsaid where `scope` is that of one."""
    alone = scope is not None and scope.named and scope.season is not None and bool(_OPENS_ALONE.match(text))
    return list(_seasons_in(text, alone))


@lru_cache(maxsize=256)
def _seasons_in(text: str, alone: bool) -> tuple[tuple[int, int], ...]:
    matches = list(_SEASON.finditer(text))
    found = [(m.start(), number(m["number"] or m["ordinal"])) for m in matches]
    if matches or alone:
        taken = {m.start("ordinal") for m in matches}
        short = (m for m in _ORDINAL_ALONE.finditer(text) if m.start("ordinal") not in taken)
        found = sorted([*found, *((m.start(), number(m["ordinal"])) for m in short)])
    return tuple((place, season) for place, season in found if season is not None and 0 <= season < 100)
