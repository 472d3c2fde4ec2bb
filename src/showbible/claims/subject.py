"""What a claim is about."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Self

WORKS = ("series", "film", "documentary", "special", "short", "book", "comic", "game")
SUBJECT_TYPES = ("franchise", *WORKS, "season", "episode", "person", "character", "thing")


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject of the claim contract.

    A season has `series` and `season`; an episode `series` with `season` and `episode`, or with `name`
    where the page leaves the numbers out; everything else has `name`, and works may have a `year`.
    """

    type: str
    name: str | None = None
    series: str | None = None
    season: int | None = None
    episode: int | None = None
    year: int | None = None

    def __post_init__(self) -> None:
        if self.type not in SUBJECT_TYPES:
            raise ValueError(f"unknown type of subject: {self.type!r}")
        if self.type in ("season", "episode"):
            if not self.series:
                raise ValueError(f"a subject of type {self.type} needs its series")
        elif not self.name:
            raise ValueError(f"a subject of type {self.type} needs a name")

    @property
    def is_work(self) -> bool:
        return self.type in WORKS

    @property
    def title(self) -> str:
        """The name people would use: "Star Trek: Picard", "Star Trek: Picard 2x01", "… season 2"."""
        if self.type == "season":
            return f"{self.series} season {self.season}"
        if self.type == "episode":
            numbered = self.season is not None and self.episode is not None
            return f"{self.series} {self.season}x{self.episode:02}" if numbered else f"{self.series} {self.name}"
        return self.name or ""

    def as_json(self) -> dict[str, Any]:
        return {name: value for name in _FIELDS if (value := getattr(self, name)) is not None}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        return cls(**data)

    def series_subject(self) -> Subject | None:
        """The series that a season or an episode belongs to."""
        return Subject("series", self.series) if self.series else None


_FIELDS = tuple(field.name for field in fields(Subject))
