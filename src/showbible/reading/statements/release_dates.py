"""When something came out, or is to: premieres, air dates, runs, delays and guesses in running text."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.claims import Standing, Subject
from showbible.pages.page import BlockKind
from showbible.reading import dates
from showbible.reading.context import scopes
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.standing import of_date
from showbible.reading.statement import Finding
from showbible.reading.statements import clauses
from showbible.reading.statements.label_names import property_of

CUES = (
    "premier",
    " air",
    "releas",
    "debut",
    "launch",
    "arriv",
    "broadcast",
    "shown",
    "show it",
    "drop",
    "land",
    "come",
    "came",
    "coming",
    "bow",
    "began",
    "begun",
    "begin",
    "open",
    "stream",
    "hit",
    "due",
    "expect",
    "slate",
    "sched",
    "push",
    "postpon",
    "delay",
    "moved",
    " ran ",
    "finale",
    "last episode",
    "ended",
    "ends",
    "return",
    "pencilled",
    "turn up",
    "see it",
    "first",
    "wraps",
    "date",
    "set for",
    "out ",
)

_OUT = re.compile(
    r"\b(?:premier\w*|air(?:s|ed|ing)?|releas\w*|debut\w*|launch\w*|arriv\w*|broadcast\w*|shown|"
    r"show it|dropp?(?:s|ed)?|land(?:s|ed)?|com(?:e|es|ing) (?:out|back|to|in|on)|came (?:out|"
    r"back)?|bow(?:s|ed)?|beg[aiu]ns?|open(?:s|ed)?|stream\w*|hits?|due|expect\w*|slated|scheduled|"
    r"push\w*|postpon\w*|delay\w*|moved|ran|returns?|pencilled|turn up|see it|date|set for|coming|"
    r"out)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"\b(?:film(?:ing|ed)|shoot\w*|shot|wrapped|cameras|photography|production|order(?:s|ed)?|"
    r"renew\w*|commission\w*|picked up|green[- ]?lit|announced|written|wrote)\b",
    re.IGNORECASE,
)
_PLAINLY_OUT = re.compile(
    r"\b(?:premier\w*|air(?:s|ed)?|releas\w*|debut\w*|broadcast\w*|shown|arriv\w*|see it)\b", re.IGNORECASE
)
_OTHER_NEWS = re.compile(
    r"\b(?:published|born|died|trailer|teaser|poster|cancel\w*|axed|renewed|order(?:ed)? in|green "
    r"light|novels?|books?|comics?|album|founded|updated|amended|stars? of the|awards?|became|"
    r"renamed|rebranded|blu-ray|dvds?|box set|tickets?|merchandise|prices|turned)\b",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?:finale|last episode|final episode|the last of (?:which|them)|very last|ended|ends|"
    r"end(?:s|ed)? (?:its|with|on)|wraps up|concluded?|concludes|went off)\b",
    re.IGNORECASE,
)
_RUN = re.compile(r"\b(?:ran|run|aired|shown|released|broadcast)\b[^.;]{0,60}\b(?:from|between)\b", re.IGNORECASE)
_AT_FIRST = re.compile(
    r"\b(?:(?:series|show|season|it|episode) (?:was )?first|debut|premiered?|began|begun|opened|"
    r"arrived|launched|originally)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?P<label>[\p{L} ()]{3,30}): ")
# Verbs that say a release of nothing but a work, and what a sentence with weaker ones must speak of.
_SURELY = re.compile(
    r"\b(?:premier\w*|air(?:s|ed|ing)?|debut\w*|broadcast\w*|stream\w*|releas\w*|finale)\b", re.IGNORECASE
)
_OF_A_WORK = re.compile(
    r"\b(?:seasons?|series|show|drama|film|movie|episodes?|finale|sequel|spin-off|chapter|parts?|viewers|fans|audiences|"
    r"screens?|project|comedy|thriller|documentary|special|prequel|it|that slot|we)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|set to|due|slated|scheduled|expected|could|(?-i:may)|might|should|next|arrives|"
    r"returns|premieres|airs|ends|wraps up|opens|drops|lands|launches|debuts|begins|starts|bows|to)\b",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if (
        passage.scope.work is None
        or passage.block.kind in (BlockKind.ROW, BlockKind.CAPTION)
        or passage.index in reading.stories
    ):
        return
    label = _LABEL.match(passage.text)
    if (label and property_of(label["label"])) or passage.text.endswith("?"):
        return
    found = dates.find(passage.text, reading.anchor, future=bool(_FUTURE.search(passage.text)))
    if not found or not _speaks_of_release(passage):
        return
    if len(found) == 2 and _RUN.search(passage.text[: found[0].start]) and passage.scope.subject:
        yield from _run(found, passage, passage.scope.subject)
        return
    for date in found:
        yield from _single(date, passage, reading)


def _speaks_of_release(passage: Passage) -> bool:
    text, name = passage.text, passage.scope.work.name if passage.scope.work else None
    if not (_OUT.search(text) or _END.search(text)):
        return False
    return bool(_SURELY.search(text) or _OF_A_WORK.search(text) or (name and name in text))


def _run(found: list[dates.Found], passage: Passage, subject: Subject) -> Iterator[Finding]:
    first, last = found[0].edtf, found[1].edtf
    if not found[0].has_year or (
        len(first) == len(last) and "from" in passage.text and not _own_year(found[0], passage)
    ):
        first = last[:4] + first[4:]
    yield Finding(subject, "release_date", first, Standing.HAPPENED)
    if subject.type in ("series", "season"):
        yield Finding(subject, "end_date", last, Standing.HAPPENED)


def _own_year(date: dates.Found, passage: Passage) -> bool:
    return date.edtf[:4] in passage.text[date.start : date.end]


def _single(date: dates.Found, passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = passage.text
    clause = clauses.around(text, date.start, date.end)
    wider = clause if _OUT.search(clause) or _END.search(clause) else text
    if _OTHER_NEWS.search(clause) or (_MADE.search(clause) and not _PLAINLY_OUT.search(clause)):
        return
    subject = scopes.at(text, date.start, passage.scope).subject
    if subject is None:
        return
    name = (
        "end_date"
        if _END.search(_with_lead(wider, text))
        and not _AT_FIRST.search(clause)
        and subject.type in ("series", "season")
        else "release_date"
    )
    standing = of_date(
        wider if not re.search(r"\bfrom $", text[: date.start]) else f"{clause} no longer",
        date.edtf,
        reading.anchor.today,
    )
    yield Finding(subject, name, date.edtf, standing, 0.88 if date.has_year else 0.8)


def _with_lead(clause: str, text: str) -> str:
    """A clause with the few words before it: "the last of | which was released on 26 March"."""
    start = text.find(clause)
    return text[max(0, start - 14) : start + len(clause)]
