"""Channels and services that show a work."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex as re

from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding
from showbible.reading.words import is_time, table

CUES = (
    " drama",
    " series",
    " comedy",
    " on ",
    " for ",
    "network",
    "channel",
    "stream",
    "service",
    "original",
    "commission",
    "order",
    "renew",
    "cancel",
    "(",
    "giant",
    "’s ",
    "'s ",
    " to ",
)

_NAME = r"[\p{Lu}][\p{L}\p{N}+&!-]*(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}+&!-]*)){0,5}"
_SHOWN = re.compile(
    rf"\b(?:premier\w+|air\w*|broadcast|shown|debut\w*|stream\w*|releas\w+|launch\w*|arriv\w+|"
    rf"dropp?\w*|bow\w*|returning|begun|began)\b[^.;]{{0,70}}? (?:on|to) (?:the )?(?:(?:\p{{Ll}}+ "
    rf")?(?:channel|service|streamer|network|platform) )?(?P<name>{_NAME})"
)
_MADE_FOR = re.compile(
    rf"\b(?:created|developed|made|produced|commissioned|written)\b[^.;]{{0,70}}? (?:for|by) (?:the "
    rf")?(?:\p{{Ll}}+ ){{0,3}}?(?:channel |service |giant |streamer |network )?(?P<name>{_NAME})"
)
_CALLED = re.compile(
    rf"\b(?:channel|network|service|streamer|(?:streaming|streamer) giant|giant|broadcaster) (?P<name>{_NAME})"
)
_LEAD_NOTE = re.compile(rf"^[^(:]{{1,60}} \((?P<name>{_NAME})\)[:.]")
_OWNED = re.compile(
    rf"(?P<name>{_NAME})['’]s (?:new |upcoming |hit |own )?(?:[\p{{L}}-]+ ){{0,3}}?(?:series|drama|"
    rf"show|thriller|comedy|sitcom|programme|original)\b"
)


_SEARCHED, _LOOKED_UP = 60_000, 50  # characters in which a name's uses are counted, and names that are looked up
_NOT_ON = re.compile(r"\b(?:not|never|n['’]t|no longer|left|leaving) (?:\w+ )?(?:on|for|to)\b", re.IGNORECASE)


@cache
def _known() -> re.Pattern[str]:
    listed = "|".join(re.escape(name) for name in sorted(table("networks"), key=len, reverse=True))
    return re.compile(
        rf"(?<![\p{{L}}\p{{N}}])(?:{listed})(?![\p{{L}}\p{{N}}+])(?! (?:Studios|Productions|Television|"
        rf"Worldwide|News|Sport))"
    )


@cache
def _known_phrase() -> re.Pattern[str]:
    """A known network in a place where it shows something: "on Netflix", "the Syfy series"."""
    listed = _known().pattern
    return re.compile(
        rf"(?:\b(?:on|for|by|to|at|from) (?:the )?(?P<after>{listed}))|(?:\b(?:the|an?) "
        rf"(?P<before>{listed}) (?:original |science[- ]fiction |\p{{L}}+ )?(?:series|drama|show|"
        rf"programme|comedy))"
    )


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    work, text = passage.scope.work, passage.text
    if _NOT_ON.search(text) or text.endswith("?"):
        return
    if work is None or ((work.name or "") and _other_show(text, work.name or "")):
        return
    found: dict[str, float] = {}
    for pattern, confidence in ((_LEAD_NOTE, 0.92), (_CALLED, 0.9), (_SHOWN, 0.85), (_MADE_FOR, 0.8), (_OWNED, 0.8)):
        for match in pattern.finditer(text):
            if _is_network(match["name"], pattern, reading):
                found.setdefault(match["name"], confidence)
    if passage.scope.named or (work.name or "\0") in text or found:
        for match in _known_phrase().finditer(text):
            found.setdefault(match["after"] or match["before"], 0.88)
    for name, confidence in found.items():
        yield Finding(work, "network", name, confidence=confidence)


def _is_network(name: str, pattern: re.Pattern[str], reading: Reading) -> bool:
    """A name of the list, or one that the page uses as a network elsewhere too ("on X", "X’s", "X renewed")."""
    if _known().fullmatch(name):
        return True
    if is_time(name):
        return False
    if pattern is _CALLED or pattern is _LEAD_NOTE:
        return True
    if name not in reading.network_uses and len(reading.network_uses) < _LOOKED_UP:
        reading.network_uses[name] = _uses(name, reading.page.text[:_SEARCHED])
    return reading.network_uses.get(name, 0) > 1


def _uses(name: str, text: str) -> int:
    found = re.findall(
        rf"\b(?:on|for|channel|streamer|service) (?:the )?{re.escape(name)}\b|\b{re.escape(name)}['’]s "
        rf"(?:\p{{L}}+ ){{0,3}}(?:series|drama|show)|\b{re.escape(name)} (?:has |said|ordered|renewed|"
        rf"cancelled|canceled|announced|confirmed|revealed)",
        text,
    )
    return len(found)


def _other_show(text: str, name: str) -> bool:
    """Whether the sentence speaks of another show than the page's: "Netflix’s Sex Education"."""
    return bool(re.search(r"\bbest known as\b|\bmost recently seen\b|\bwho starred in\b", text)) and name not in text
