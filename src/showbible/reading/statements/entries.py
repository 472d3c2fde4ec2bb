"""Entries of an index or a calendar: "Stargate SG-1 (1997 to 2007). 10 seasons.", "Undertow, Season 3 – 1 March"."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing
from showbible.pages.page import BlockKind
from showbible.reading import dates
from showbible.reading.context.opener import Opener
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import lies_ahead
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()

_YEARS = re.compile(
    r"^[^(]{1,80}\((?:since )?(?P<first>(?:19|20)\d\d)(?:\s?(?:to|[–—-])\s?(?P<last>(?:19|20)\d\d|\d\d|present|now)?)?"
    r"(?=[,;)])[^)]{0,30}\)"
)
_WITH_DAY = 10  # characters of a date from which on it has a day
_LEAVING = re.compile(r"\b(?:leav\w+|last (?:call|chance|days?)|expir\w+|ending|moved|repeat|again)\b", re.IGNORECASE)
_BEFORE_DATE = re.compile(
    r"[\s,:;·|(–—-]*(?:(?:new|film|movie|documentary|special|premieres?|begins|starts|from|part \d+|on|airs|debuts|"
    r"arrives|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b[\s,.:–—-]*)*",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, opener = passage.scope.work, reading.openers.get(passage.index)
    if passage.start != passage.block.start or work is None or work == reading.scope.work:
        return
    if opener is None and passage.block.kind not in (BlockKind.ITEM, BlockKind.ROW):
        return
    if reading.franchise and reading.franchise.name:
        yield Finding(work, "franchise", reading.franchise.name, confidence=0.88)
    if channel := reading.channels_above.get(passage.index):
        yield Finding(work, "network", channel, confidence=0.82)
    if years := _YEARS.match(passage.text):
        first, last = years["first"], years["last"]
        yield Finding(work, "release_date", first, _standing(first, reading), 0.88)
        if last and last.isdigit():
            last = last if len(last) == len(first) else first[:2] + last
            yield Finding(work, "end_date", last, _standing(last, reading), 0.88)
    elif opener:
        yield from _dated(opener, passage, reading)


def _dated(opener: Opener, passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The day beside the name of an entry: "Undertow Season 3 1 March", "The Tin Choir (March 8)"."""
    subject = reading.scopes[passage.index].season_subject or passage.scope.work
    if subject is None or _LEAVING.search(f"{reading.page.title} {passage.text}"):
        return
    for said in (opener.name.tag, opener.name.note, opener.rest):
        lead = _BEFORE_DATE.match(said)
        start = lead.end() if lead else 0
        found = dates.find(said[:_REACH], reading.anchor)
        if found and found[0].start <= start and len(found[0].edtf) == _WITH_DAY:
            ahead = lies_ahead(found[0].edtf, reading.anchor.today)
            yield Finding(
                subject, "release_date", found[0].edtf, Standing.ANNOUNCED if ahead else Standing.HAPPENED, 0.84
            )
            return


_REACH = 60  # characters beside a name in which its day stands


def _standing(year: str, reading: Reading) -> Standing:
    return (
        Standing.EXPECTED if reading.anchor.year is not None and int(year) > reading.anchor.year else Standing.HAPPENED
    )
