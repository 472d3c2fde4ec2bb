"""Findings to claims: names in full, one name for one thing, each thing said once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from showbible.claims import Claim, Subject, Value, properties
from showbible.reading.characters import Made, settled
from showbible.reading.finding import Found
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.sifting import PEOPLE, sift
from showbible.reading.statement import Finding

_UNCERTAIN = 0.85  # what is left of confidence where it is not certain what the page is about


def claims_of(reading: Reading, found: Iterable[Found]) -> list[Claim]:
    """The claims of a page in reading order, without those that a rule leaves out."""
    claims, doubted = all_claims(reading, found)
    out = sift(claims, doubted)
    return sorted((claim for place, claim in enumerate(claims) if place not in out), key=_in_reading_order)


def all_claims(reading: Reading, found: Iterable[Found]) -> tuple[list[Claim], frozenset[int]]:
    """The claim that each finding makes, before any is left out; and the places of those that nothing bears out."""
    full = reading.names.full
    return settled(
        [Made(_claim(reading, *each), each[2].supposed, tuple(full(name) for name in each[2].meant)) for each in found]
    )


def _in_reading_order(claim: Claim) -> tuple[int, int, int, str]:
    return claim.start, claim.end, properties()[claim.property].rank, str(claim.value)


def _claim(reading: Reading, reader: str, passage: Passage, finding: Finding) -> Claim:
    subject = _subject(reading, finding)
    start, end = finding.place or (passage.start, passage.end)
    about = passage.scope.work or reading.scope.work
    return Claim(
        subject=subject,
        property=finding.property,
        value=_value(reading, finding.property, finding.value),
        start=start,
        end=end,
        confidence=_confidence(reading, finding),
        standing=finding.standing if properties()[finding.property].standing else None,
        qualifiers=finding.qualifiers,
        about=about if subject.type in ("character", "thing") else None,
        reader=reader,
    )


def _confidence(reading: Reading, finding: Finding) -> float:
    return finding.confidence if reading.is_certain else round(finding.confidence * _UNCERTAIN, 2)


def _subject(reading: Reading, finding: Finding) -> Subject:
    """The subject with its name in full; the series, where what is found is none of a season or an episode."""
    subject, of = finding.subject, properties()[finding.property].of
    if subject.type == "character" and subject.name:
        subject = replace(subject, name=reading.names.full(subject.name))
    series = subject.series_subject() if subject.type not in of and "series" in of else None
    return series or subject


def _value(reading: Reading, name: str, value: Value) -> Value:
    """The value with its names in full."""
    full = reading.names.full
    if name in PEOPLE or name == "appears":
        return full(str(value)) if " " not in str(value) else value
    if not isinstance(value, dict):
        return value
    if name == "cast":
        return _casting(reading, value)
    parts = {"relation": ("to",)}.get(name, ())
    return {key: full(part) if key in parts and isinstance(part, str) and part else part for key, part in value.items()}


def _casting(reading: Reading, value: dict[str, Any]) -> Value:
    """A casting with its names in full; a character's short name never becomes an actor's: "Jackie Geary as Jackie"."""
    person, character = reading.names.full(value["person"]), value["character"]
    whole = reading.names.full(character) if character else None
    known = reading.parts.people
    return {"person": person, "character": character if whole == person or known.is_actor(whole or "") else whole}
