"""Who plays whom: cast lists, and castings in running text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex as re

from showbible.claims import Standing, Subject
from showbible.claims.values.text import fold
from showbible.pages.page import BlockKind
from showbible.reading.context import scopes
from showbible.reading.context.seasons import seasons_in
from showbible.reading.parts.arrivals import arrival_above, arrival_told
from showbible.reading.parts.part import Part
from showbible.reading.passage import Passage, Scope
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

CUES: tuple[str, ...] = ()

_STAYS_OUT = re.compile(
    r"\b(?:will not|won['’]t|isn['’]t|is not|not be|does not) (?:be )?(?:return\w*|coming back|come back|"
    r"appear\w*|back)\b",
    re.IGNORECASE,
)


def read(passage: Passage, reading: Reading) -> Iterator[Finding]:
    if passage.scope.subject is None or _is_filmography(passage, reading):
        return
    if passage.start == passage.block.start and (parts := reading.parts.by_block.get(passage.index)):
        yield from _listed(parts, passage, reading)
    for part in reading.parts.by_passage.get(passage.start, ()):
        if not _opens_title(part, passage):
            yield from _told(part, passage, reading)


def _opens_title(part: Part, passage: Passage) -> bool:
    """Whether what somebody would play is but the head of the work's name: "Star Trek" of "Star Trek: Picard"."""
    work = passage.scope.work.name if passage.scope.work else None
    return part.character is not None and (work or "").startswith(f"{part.character}:")


def _is_filmography(passage: Passage, reading: Reading) -> bool:
    """Whether an entry stands on a page about a real person, where lists are of works and not of actors."""
    about = reading.topic is not None and reading.topic.type == "person"
    return about and passage.block.kind in (BlockKind.ITEM, BlockKind.ROW)


def _listed(parts: list[Part], passage: Passage, reading: Reading) -> Iterator[Finding]:
    """The entry of a cast list."""
    subject = list_subject(passage, reading)
    if subject is None or passage.scope.work != reading.scope.work:
        return  # an entry that opens with a work, not with an actor
    arrival = arrival_above(reading.list_leads.above.get(passage.index, ""))
    for part in parts:
        yield _finding(part, subject, part.standing, arrival)


def _finding(part: Part, subject: Subject, standing: Standing | None, arrival: str | None) -> Finding:
    value = {"person": part.person, "character": part.character}
    said = {"credit": part.credit, "arrival": None if standing in _AGAINST else arrival}
    qualifiers = {name: word for name, word in said.items() if word}
    return Finding(subject, "cast", value, standing, part.confidence, qualifiers, part.span)


_AGAINST = (Standing.DENIED, Standing.WITHDRAWN)


def list_subject(passage: Passage, reading: Reading) -> Subject | None:
    """What a cast list is of. Beside a list that says its season, one that says none is the whole work's."""
    scope = passage.scope
    if scope.episode is not None or scope.season is None or not scope.work:
        return scope.subject
    lead = reading.list_leads.above.get(passage.index, "")
    if named := seasons_in(lead):
        return Subject("season", series=scope.work.name, season=named[0][1])
    return scope.work if reading.list_leads.another_says_season(lead) else scope.subject


def _told(part: Part, passage: Passage, reading: Reading) -> Iterator[Finding]:
    """A casting in a sentence."""
    subject = _elsewhere(part, passage) or _scope(part, passage).subject
    denied = bool(_STAYS_OUT.search(passage.text))
    if subject is None:
        return
    if part.former and subject.type in ("season", "episode"):
        subject = passage.scope.work or subject
    plain = part.standing in (None, Standing.ANNOUNCED) or bool(_PLAYED.search(passage.text))
    if denied and plain and subject.type == "season":
        subject = passage.scope.work or subject
    arrival = None if denied else arrival_told(passage.text, part.place)
    finding = _finding(part, subject, None if denied and plain else part.standing, arrival)
    yield finding
    if denied and plain:
        yield from _stays_out(finding, reading.scopes[passage.index])


_PLAYED = re.compile(r"\bwho (?:was |had |has )?(?:play|portray|voic|was our)")
_WHOLE = re.compile(r"\b[Tt]he (?:series|show|drama|sitcom|comedy)\b")


def _scope(part: Part, passage: Passage) -> Scope:
    """What a part is of, in a sentence that may name several seasons."""
    before = passage.text[: part.place]
    if _WHOLE.search(before) and not seasons_in(before):
        return passage.scope.whole_work()
    return scopes.at(passage.text, part.place, passage.scope)


def _stays_out(finding: Finding, scope: Scope) -> Iterator[Finding]:
    """ "Ekkehard von Trotha, who played Casper Lund, will not return" also takes him out of the season spoken of."""
    if finding.subject.type == "series" and (season := scope.season_subject) and season.type == "season":
        yield replace(finding, subject=season, standing=Standing.DENIED)


def _elsewhere(part: Part, passage: Passage) -> Subject | None:
    """The other work in which somebody is said to have played: "known as Eric Effiong in Netflix’s *Sex Education*"."""
    if not part.work or not passage.scope.work or seasons_in(part.work):
        return None
    return Subject("series", part.work) if fold(part.work) not in fold(passage.scope.work.name or "") else None
