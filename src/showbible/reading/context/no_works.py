"""Names that a page says to be no works: songs and records, and what it is about where that is something else."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims.values.text import fold
from showbible.pages.page import Page
from showbible.reading.names import TITLE
from showbible.reading.word_scan import WordScan

_SEARCHED, _OPENING = 60_000, 600  # characters of the text in which songs are looked for, and in which a page says
_MUSIC = WordScan(
    r"(?<![\p{L}’'-])(?:songs?|singles?|albums?|tracks?|mixtapes?|ballads?|hits?|EPs?)"
    r"(?:,? (?:called|titled|entitled|such as|like|including))?,? "
    rf"(?P<quote>[“\"])?(?P<name>{TITLE})(?(quote)[,.]?[”\"])(?P<more>[^.;\n]{{0,160}})",
    r"songs?|singles?|albums?|tracks?|mixtapes?|ballads?|hits?|EPs?",
)
_QUOTED = re.compile(rf"[“\"](?P<name>{TITLE}),?[”\"]")
_OTHERWISE = re.compile(r"\b(?:series|shows?|films?|movies?|episodes?|drama|sitcom|soap)\b")
_ELSE = re.compile(
    rf"^[“\"]?(?P<name>{TITLE})[”\"]?(?: \([^()\n]{{1,80}}\))? (?:is|was|are|were) (?:an?|the|one of the) "
    r"(?:(?!(?:that|which|who|about|on|in|of|by|for|from)\b)[\p{L}\p{N}’'-]+,? ){0,7}?"
    r"(?:operas?|ballet|musical(?= with)|play(?= by)|war|conflict|battle|awards?|prizes?|ceremony|festival|channel|"
    r"network|company|studio|corporation|publisher|broadcaster|label|station|city|town|village|competition|tournament|"
    r"school|university|organi[sz]ation)"
    r"(?=[.,;]| (?:that|which|with|whose|by|in|of|from|owned|founded|formed|based|created|given|launched|for|to|"
    r"between|and|presented|held|headquartered|operated|established|composed)\b)",
    re.MULTILINE,
)


def no_works(page: Page) -> frozenset[str]:
    """The names, folded, of songs and records, and of a channel, company, prize or war that the page is about."""
    opening = (
        name
        for found in _ELSE.finditer(page.text[:_OPENING])
        for name in (found["name"], found["name"].partition(" for ")[0])
    )
    return frozenset(fold(name) for name in (*opening, *_sung(page.text[:_SEARCHED])))


def _sung(text: str) -> Iterator[str]:
    for found in _MUSIC.finditer(text):
        yield found["name"]
        if found["quote"] and not _OTHERWISE.search(found["more"]):
            yield from (each["name"] for each in _QUOTED.finditer(found["more"]))
