"""Names that a text uses as it uses those of works, without calling them so: "X stars Ada Brook", "ITV’s X"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

import regex as re

from showbible.reading.names import NAME, TITLE
from showbible.reading.word_scan import WordScan
from showbible.reading.words import alternatives, table

_MOST = 400  # cues that are looked at
_REACH = 120  # characters before and behind a cue


@cache
def _cue() -> WordScan:
    does, runs, owns, leads = (alternatives(table("works")[name]) for name in ("does", "runs", "owns", "leads"))
    networks = alternatives(table("networks"))
    return WordScan(
        rf"(?<!\p{{L}})(?:(?P<does>{does})|(?P<runs>{runs})|(?P<owns>{owns})|(?P<leads>(?i:{leads}))|"
        rf"(?P<owner>(?:{networks})['’]s))(?!\p{{L}})",
        "|".join((does, runs, owns, leads, networks)),
    )


_QUOTE = "[“‘\"'«]?"
_CLOSE = "[”’\"'»]?"
_BEFORE = re.compile(rf"(?P<name>{TITLE}){_CLOSE}(?: \([^)\n]{{1,40}}\))?,? $")
_AHEAD = re.compile(rf" (?:(?:the|our|the new|your) )?{_QUOTE}(?P<name>{TITLE})")
_OWNED = re.compile(
    rf" (?:\p{{Ll}}[\p{{L}}’'-]*,? |(?:TV|UK|US|British|American|Spanish|Sunday|Saturday) ){{0,7}}?"
    rf"{_QUOTE}(?P<name>{TITLE})"
)
_DOES = re.compile(rf" (?:{NAME}|as|by|the (?:story|tale)|on|around|an?|two|three|four|in)\b")


@cache
def _shown() -> re.Pattern[str]:
    return re.compile(
        rf"(?: [\p{{Ll}}\d-]+){{0,4}} (?:on|to|with|from)(?: Sunday| Monday| the)? "
        rf"(?:{alternatives(table('networks'))})(?!\p{{L}})|"
        r"(?: [\p{Ll}]+){0,2} (?:streaming|available|screens|cinemas|theaters|theatres|air)\b"
    )


_PARTED = re.compile(
    rf"\p{{L}}+-(?:part|parter|episode) (?:(?:drama|series|thriller|comedy) )?[“‘\"]?(?P<name>{TITLE})"
)


def uses(text: str) -> Iterator[str]:
    """Each name that stands where those of works do, in reading order."""
    for cue in islice(_cue().finditer(text), _MOST):
        before, behind = text[max(0, cue.start() - _REACH) : cue.start()], text[cue.end() : cue.end() + _REACH]
        before, behind = before[before.rfind("\n") + 1 :], behind.partition("\n")[0]
        if found := _of_cue(cue, before, behind):
            yield found["name"]


def of_parts(text: str) -> Iterator[str]:
    """Each name that is said to have parts: "the six-part X"."""
    yield from (found["name"] for found in _PARTED.finditer(text))


def _of_cue(cue: re.Match[str], before: str, behind: str) -> re.Match[str] | None:
    if cue["leads"]:
        return _AHEAD.match(behind)
    if cue["owner"]:
        return _OWNED.match(behind)
    if cue["does"] and not _DOES.match(behind):
        return None
    if cue["runs"] and not _shown().match(behind):
        return None
    return _BEFORE.search(before)
