"""Findings to claims: names in full, one name for one thing, each thing said once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from showbible.claims import Claim, Subject, Value, properties
from showbible.pages.page import BlockKind
from showbible.reading.characters import Made, settled
from showbible.reading.finding import Found
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.sifting import PEOPLE, sift
from showbible.reading.statement import Finding

_MOST_IN_PROSE, _STOPS = 0.88, (".", "!", "?", "…")
_UNCERTAIN = 0.85  # what is left of confidence where it is not certain what the page is about


def claims_of(reading: Reading, found: Iterable[Found]) -> list[Claim]:
    """The claims of a page in reading order, without those that a rule leaves out."""
    claims, doubted = all_claims(reading, found)
    out = sift(claims, doubted)
    return sorted((claim for place, claim in enumerate(claims) if place not in out), key=_in_reading_order)


def all_claims(reading: Reading, found: Iterable[Found]) -> tuple[list[Claim], frozenset[int]]:
    """The claim that each finding makes, before any is left out; and the places of those that nothing bears out."""
    listed = list(found)
    findings = [finding for _, _, finding in listed]
    naming = _Naming(reading, frozenset(_real(reading, findings)), _aliases(reading, findings))
    return settled(
        [Made(_claim(naming, *each), each[2].supposed, tuple(map(naming.character, each[2].meant))) for each in listed]
    )


@dataclass(frozen=True, slots=True)
class _Naming:
    """How a page's short names are given in full: a character's never as that of somebody `real`, and its other names
    as the one that the page says them of."""

    reading: Reading
    real: frozenset[str]
    aliases: Mapping[str, str]

    def person(self, name: str) -> str:
        return self.reading.names.full(name)

    def character(self, name: str) -> str:
        full = self.reading.names.full(name, self.real)
        return self.aliases.get(full, full)


def _aliases(reading: Reading, found: Iterable[Finding]) -> dict[str, str]:
    """The other names of characters, each with the name proper; none that two go by or that is a name of its own."""
    said = defaultdict[str, set[str]](set)
    for finding in found:
        if finding.property == "alias" and finding.subject.type == "character" and finding.subject.name:
            said[str(finding.value)].add(reading.names.full(finding.subject.name))
    proper = set[str]().union(*said.values())
    return {alias: next(iter(names)) for alias, names in said.items() if len(names) == 1 and alias not in proper}


def _real(reading: Reading, found: Iterable[Finding]) -> Iterator[str]:
    """Those whom a page credits, in full."""
    for finding in found:
        if finding.property in PEOPLE and " " in str(finding.value):
            yield reading.names.full(str(finding.value))
        elif finding.property == "cast" and isinstance(finding.value, dict):
            yield reading.names.full(finding.value["person"])


def _in_reading_order(claim: Claim) -> tuple[int, int, int, str]:
    return claim.start, claim.end, properties()[claim.property].rank, str(claim.value)


def _claim(naming: _Naming, reader: str, passage: Passage, finding: Finding) -> Claim:
    reading = naming.reading
    subject = _subject(naming, finding)
    start, end = finding.place or (passage.start, passage.end)
    about = passage.scope.work or reading.scope.work
    return Claim(
        subject=subject,
        property=finding.property,
        value=_value(naming, finding.property, finding.value),
        start=start,
        end=end,
        confidence=_confidence(reading, passage, finding),
        standing=finding.standing if properties()[finding.property].standing else None,
        qualifiers=finding.qualifiers,
        about=about if subject.type in ("character", "thing") else None,
        reader=reader,
    )


def _confidence(reading: Reading, passage: Passage, finding: Finding) -> float:
    """A finding's own, less where it is not certain what the page is about, and at most so much in running text."""
    sure = finding.confidence if reading.is_certain else round(finding.confidence * _UNCERTAIN, 2)
    is_prose = passage.block.kind is BlockKind.PARAGRAPH and passage.text.rstrip('”"’) ').endswith(_STOPS)
    return min(sure, _MOST_IN_PROSE) if is_prose else sure


def _subject(naming: _Naming, finding: Finding) -> Subject:
    """The subject with its name in full; the series, where what is found is none of a season or an episode."""
    subject, of = finding.subject, properties()[finding.property].of
    if subject.type == "character" and subject.name:
        subject = replace(subject, name=naming.character(subject.name))
    if subject.episode is not None and subject.season is None and _is_of_only_season(naming.reading, subject):
        subject = replace(subject, season=1)
    series = subject.series_subject() if subject.type not in of and "series" in of else None
    return series or subject


def _is_of_only_season(reading: Reading, subject: Subject) -> bool:
    own = reading.scope.work
    return own is not None and subject.series == own.name and reading.has_one_season


def _value(naming: _Naming, name: str, value: Value) -> Value:
    """The value with its names in full."""
    if name in PEOPLE or name == "appears":
        full = naming.person if name in PEOPLE else naming.character
        return full(str(value)) if " " not in str(value) else value
    if not isinstance(value, dict):
        return value
    if name == "cast":
        return _casting(naming, value)
    parts = {"relation": ("to",)}.get(name, ())
    full = naming.character
    return {key: full(part) if key in parts and isinstance(part, str) and part else part for key, part in value.items()}


def _casting(naming: _Naming, value: dict[str, Any]) -> Value:
    """A casting with its names in full; a character's short name never becomes an actor's: "Jackie Geary as Jackie"."""
    person, character = naming.person(value["person"]), value["character"]
    whole = naming.character(character) if character else None
    known = naming.reading.parts.people
    return {"person": person, "character": character if whole == person or known.is_actor(whole or "") else whole}
