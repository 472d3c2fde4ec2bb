"""Creators, directors, writers, showrunners, producers and composers in running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex as re

from showbible.claims import Subject
from showbible.claims.values.text import fold
from showbible.reading import names
from showbible.reading.context import scopes
from showbible.reading.names import LIST, NAME, TITLE
from showbible.reading.numbers import ORDINAL, number
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES = (
    "creat",
    "develop",
    "direct",
    "writ",
    "script",
    "showrunner",
    "produce",
    "music",
    "compos",
    "score",
    "reimagined",
    "ran the",
    "screenplay",
)

_FILLER = r"(?:\w+ ){0,3}?"


@dataclass(frozen=True, slots=True)
class Wording:
    """A way of saying a credit; the names stand in the group `who`."""

    property: str
    pattern: re.Pattern[str]
    confidence: float = 0.92


def _row(name: str, pattern: str, confidence: float = 0.92) -> Wording:
    return Wording(name, re.compile(pattern), confidence)


WORDINGS: tuple[Wording, ...] = (
    _row(
        "creator",
        rf"\b(?:[Cc]reated|[Dd]eveloped)(?:,? and \w+)? (?:for (?:the )?[\p{{Lu}}][\p{{L}}\p{{N}}+& ]+? "
        rf")?by (?:the )?(?:\p{{Ll}}+ )?(?P<who>{LIST})",
    ),
    _row("creator", rf"(?P<who>{LIST}),? (?:is|are|was|were) the (?:co-)?(?:creators?|developers?) of"),
    _row("creator", rf"(?P<who>{LIST}),? (?:who|that) (?:co-)?created (?:the (?:series|show|drama)|it)\b"),
    _row(
        "creator",
        rf"(?:series|show|drama|which) (?:which |that )?(?P<who>{LIST}) (?:developed|reimagined|"
        rf"created)\b",
    ),
    _row("creator", rf"\b(?:from|its|say|by|visionary) (?:\w+ )?(?:co-)?creators?,? (?P<who>{LIST})"),
    _row("showrunner", rf"\b[Ss]howrunners?,? (?P<who>{LIST})"),
    _row(
        "showrunner",
        rf"(?P<who>{LIST})(?:,? who \w+ \w+ \w+ and)? (?:is|was|serves|returns|will be|also serves|is "
        rf"sitting|takes over) (?:as |in )?(?:the |its )?showrunner",
    ),
    _row("showrunner", rf"(?P<who>{LIST}),? (?:who )?(?:returns|serves|replaces [^.]*?,?) as showrunner"),
    _row("showrunner", rf"\bwith (?P<who>{LIST}) as (?:the |its |new )?showrunner"),
    _row("director", rf"\b[Dd]irected (?:and \w+ )?by (?P<who>{LIST})"),
    _row(
        "director",
        rf"(?P<who>{LIST}) (?:directs|directed|is directing|will direct|is the director of|(?:is "
        rf")?attached to direct)\b",
    ),
    _row("writer", rf"\b(?:[Ww]ritten|[Pp]enned)(?: and (?:created|directed))? by (?P<who>{LIST})"),
    _row("writer", rf"\b(?:created and|directed and) written by (?P<who>{LIST})"),
    _row("writer", rf"\b(?:from|with) (?:scripts|a script|a screenplay) by (?P<who>{LIST})"),
    _row("writer", rf"(?P<who>{LIST}) (?:writes|wrote|is writing) (?:and|the (?:script|episode|screenplay)|all|every)"),
    _row("executive_producer", rf"\b[Ee]xecutive[- ]produced by (?P<who>{LIST})"),
    _row("executive_producer", rf"\b[Ee]xecutive producers?(?: are| is|:)? (?P<who>{LIST})"),
    _row(
        "executive_producer", rf"(?P<who>{LIST})(?: \w+ and)? executive[- ]produces?\b(?: alongside (?P<more>{LIST}))?"
    ),
    _row(
        "composer",
        rf"\b(?:[Mm]usic|score|soundtrack|themes?) (?:is|was|were|are)?(?: composed)? ?by "
        rf"(?P<who>{LIST})",
    ),
    _row("composer", rf"\b(?:[Ss]cored|[Cc]omposed) by (?P<who>{LIST})", 0.85),
    _row(
        "composer",
        rf"(?P<who>{NAME}),? (?:who )?(?:composes|composed|has scored|scores|scored) (?:the (?:music|"
        rf"score)|every|all)",
    ),
)

_NOT = re.compile(r"\b(?:not|never|n['’]t) \w+ (?:by |the )?$")
_FIRST_EPISODES = re.compile(
    rf"\bthe (?P<which>first(?: (?P<many>two|three))?|{ORDINAL}) (?:and (?:the )?last )?episodes?\b|"
    rf"\bfirst (?P<lead>two|three) of them directed\b"
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.work is None:
        return
    for wording in WORDINGS:
        if passage.scope.section == "trivia" and wording.property != "composer":
            continue  # trivia name the makers of other works too
        for found in wording.pattern.finditer(passage.text):
            if _NOT.search(passage.text[: found.start("who")]) or _of_another(passage, found.start()):
                continue
            for who in (found["who"], found.groupdict().get("more")):
                yield from _credits(wording, who, found, passage) if who else ()


_DATED = re.compile(rf"(?P<name>{TITLE}) \((?:19|20)\d\d\),? $")


def _of_another(passage: Passage, place: int) -> bool:
    """Whether a credit stands behind another work and its year: "compared with *Spy* (2011), directed by …"."""
    dated = _DATED.search(passage.text[max(0, place - 120) : place])
    return bool(dated and passage.scope.work and fold(dated["name"]) != fold(passage.scope.work.name or ""))


def _credits(wording: Wording, who: str, found: re.Match[str], passage: Passage) -> Iterator[Finding]:
    subjects = list(_subjects(wording.property, found, passage))
    for person in names.people(who):
        for subject in subjects:
            yield Finding(subject, wording.property, person, confidence=wording.confidence)


def _subjects(name: str, found: re.Match[str], passage: Passage) -> Iterator[Subject]:
    """What the credit is of: creators are the work's, and "the first two episodes" are those two."""
    scope = scopes.at(passage.text, found.start(), passage.scope) if name != "creator" else passage.scope.whole_work()
    near = passage.text[max(0, found.start() - 40) : found.end() + 40]
    episodes = _FIRST_EPISODES.search(near)
    if (
        name in ("director", "writer")
        and episodes
        and scope.season is not None
        and scope.episode is None
        and scope.work
    ):
        many = number(episodes["many"] or episodes["lead"] or "one") or 1
        for episode in range(1, many + 1):
            yield Subject("episode", series=scope.work.name, season=scope.season, episode=episode)
        return
    if scope.subject is not None:
        yield scope.subject
