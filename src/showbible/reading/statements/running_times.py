"""Running times in running text: "Episodes are about 45 minutes long"."""

from __future__ import annotations

from collections.abc import Iterator

import regex as re

from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.statements.field_values import minutes

CUES = ("minute", "hour", " min")

_LONG = re.compile(
    r"\b(?:runs?(?: for)?|running(?: time)?(?: of)?|lasts?|are (?:about |around )?|is (?:about |"
    r"around )?|clocks in at)\s*(?:about |around )?(?P<time>[\w -]{0,24}?\b(?:minutes|minute|mins|"
    r"hours?)\b(?: and (?:\w+ )?(?:minutes|a half))?)(?: (?:long|each|per episode))?",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:trailer|teaser|clip|video|read|interview|ago|podcast|later|after|within|sneak)\b", re.IGNORECASE
)
_BARE = re.compile(r"(?:^|[.] )(?P<time>\d{2,3} minutes)\.?$")
_FILM = re.compile(r"\b(?P<time>(?:\w+-hour|\d+-minute))(?:, | )(?:film|movie|special|finale)\b")


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    text = passage.text
    if passage.scope.subject is None or _NOT.search(text):
        return
    for pattern in (_LONG, _BARE):
        for found in pattern.finditer(text):
            if (time := minutes(found["time"])) and (
                pattern is _BARE or "long" in found[0] or re.search(r"\b(?:run|last|clock)", found[0])
            ):
                yield Finding(passage.scope.subject, "running_time", time, confidence=0.88)
