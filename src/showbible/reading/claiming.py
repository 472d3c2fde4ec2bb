"""Findings to claims: names in full, one name for one thing, each thing said once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from showbible.claims import Claim, Subject, Value, properties
from showbible.claims.values import KINDS
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading
from showbible.reading.statement import Finding

_PEOPLE = ("creator", "director", "writer", "showrunner", "producer", "executive_producer", "composer")


def claims_of(reading: Reading, found: Iterable[tuple[str, Passage, Finding]]) -> list[Claim]:
    """The claims of a page in reading order; what is said twice of one subject stands once, where it is said best."""
    best: dict[tuple[Subject, str, str, str | None], Claim] = {}
    for reader, passage, finding in found:
        claim = _claim(reading, reader, passage, finding)
        if claim is None:
            continue
        key = (
            claim.subject,
            claim.property,
            KINDS[properties()[claim.property].value].key(claim.value),
            claim.standing,
        )
        if key not in best or claim.confidence > best[key].confidence:
            best[key] = claim
    claims = _without_actors(_without_open_parts(list(best.values())))
    return sorted(
        claims, key=lambda claim: (claim.start, claim.end, properties()[claim.property].rank, str(claim.value))
    )


def _without_open_parts(claims: list[Claim]) -> list[Claim]:
    """A casting without a part says nothing where the page also says the part."""
    parts = {
        cast("dict[str, Any]", c.value)["person"]
        for c in claims
        if c.property == "cast" and cast("dict[str, Any]", c.value)["character"]
    }
    return [
        c
        for c in claims
        if c.property != "cast"
        or cast("dict[str, Any]", c.value)["character"]
        or cast("dict[str, Any]", c.value)["person"] not in parts
    ]


def _without_actors(claims: list[Claim]) -> list[Claim]:
    """Real people are no characters: what a story module says of a name that only actors and crew bear is left out."""
    castings = [cast("dict[str, Any]", claim.value) for claim in claims if claim.property == "cast"]
    played = {casting["character"] for casting in castings}
    real = {casting["person"] for casting in castings} | {str(c.value) for c in claims if c.property in _PEOPLE}
    real -= played
    return [
        claim
        for claim in claims
        if not (claim.subject.type == "character" and claim.subject.name in real)
        and not (claim.property == "appears" and claim.value in real)
    ]


def _claim(reading: Reading, reader: str, passage: Passage, finding: Finding) -> Claim | None:
    subject = _subject(reading, finding.subject)
    of = properties()[finding.property].of
    if subject.type not in of:
        series = subject.series_subject()
        if series is None or "series" not in of:
            return None
        subject = series
    start, end = finding.place or (passage.start, passage.end)
    about = passage.scope.work or reading.scope.work
    return Claim(
        subject=subject,
        property=finding.property,
        value=_value(reading, finding.property, finding.value),
        start=start,
        end=end,
        confidence=finding.confidence,
        standing=finding.standing if properties()[finding.property].standing else None,
        qualifiers=finding.qualifiers,
        about=about if subject.type in ("character", "thing") else None,
        reader=reader,
    )


def _subject(reading: Reading, subject: Subject) -> Subject:
    if subject.type == "character" and subject.name:
        return replace(subject, name=reading.names.full(subject.name))
    return subject


def _value(reading: Reading, name: str, value: Value) -> Value:
    """The value with its names in full."""
    full = reading.names.full
    if name in _PEOPLE or name == "appears":
        return full(str(value)) if " " not in str(value) else value
    if not isinstance(value, dict):
        return value
    parts = {"cast": ("person", "character"), "relation": ("to",)}.get(name, ())
    return {key: full(part) if key in parts and isinstance(part, str) and part else part for key, part in value.items()}
