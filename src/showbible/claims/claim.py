"""One thing that one page says, with the place that says it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Self

from showbible.claims.subject import Subject

Value = str | int | float | dict[str, Any]


class Standing(StrEnum):
    """How firmly the page says it; see `docs/words.md`."""

    HAPPENED = "happened"
    ANNOUNCED = "announced"
    EXPECTED = "expected"
    WITHDRAWN = "withdrawn"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a page says of a subject, by the claim contract (`docs/claims.md`).

    `start` and `end` are character offsets into the page's text; `text[start:end]` is the sentence or line
    that says it. `about` is the work that the passage is about, which tells apart characters of one name;
    `reader` is the statement module that found the claim.
    """

    subject: Subject
    property: str
    value: Value
    start: int
    end: int
    confidence: float
    standing: Standing | None = None
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    about: Subject | None = None
    reader: str = ""

    def key(self, page: str) -> str:
        """A stable id: the hash of which page says what of whom, not of where in the page or when we looked."""
        said = [page, self.subject.as_json(), self.property, self.value, self.standing, dict(self.qualifiers)]
        canonical = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.blake2b(canonical.encode(), digest_size=12).hexdigest()

    def as_json(self) -> dict[str, Any]:
        """The contract's JSON object."""
        data: dict[str, Any] = {
            "subject": self.subject.as_json(),
            "property": self.property,
            "value": self.value,
            "start": self.start,
            "end": self.end,
            "confidence": round(self.confidence, 3),
        }
        if self.standing is not None:
            data["standing"] = str(self.standing)
        if self.qualifiers:
            data["qualifiers"] = dict(self.qualifiers)
        if self.about is not None:
            data["about"] = self.about.as_json()
        if self.reader:
            data["reader"] = self.reader
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        about = data.get("about")
        return cls(
            subject=Subject.from_json(data["subject"]),
            property=data["property"],
            value=data["value"],
            start=data["start"],
            end=data["end"],
            confidence=data["confidence"],
            standing=Standing(data["standing"]) if data.get("standing") else None,
            qualifiers=data.get("qualifiers", {}),
            about=Subject.from_json(about) if about else None,
            reader=data.get("reader", ""),
        )
