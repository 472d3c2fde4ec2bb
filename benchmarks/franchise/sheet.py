"""What one file of a source says, as claims."""

from __future__ import annotations

from dataclasses import dataclass, field

from showbible.claims import Claim, Standing, Subject, Value, properties
from showbible.resolving import Said, Source

FRANCHISE = "Star Trek"
SEEN = "2026-01-01"  # when the files were read does not matter here: neither gives its own date


@dataclass(frozen=True)
class Row:
    """An episode as a source has it. `day` is an ISO date, None where the source gives none that can be read."""

    source: Source
    series: str
    season: int
    number: int
    title: str
    day: str | None
    minutes: int | None = None
    directors: tuple[str, ...] = ()
    synopsis: str = ""

    @property
    def subject(self) -> Subject:
        return Subject("episode", series=self.series, season=self.season, episode=self.number)

    def __str__(self) -> str:
        return f"{self.season}x{self.number:02} {self.title} ({self.day or 'no day'})"


@dataclass
class Sheet:
    """The claims of one page, with the episodes that it lists."""

    source: Source
    rows: list[Row] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)

    def say(self, subject: Subject, prop: str, value: Value | None) -> None:
        """Note a claim, unless there is no value. What has a standing has happened."""
        if value not in (None, ""):
            standing = Standing.HAPPENED if properties()[prop].standing else None
            place = len(self.said)
            claim = Claim(subject, prop, value, place, place + 1, 1.0, standing)
            self.said.append(Said(claim.key(self.source.id), claim, self.source))

    def list(self, row: Row) -> None:
        """Note an episode and all that its row says."""
        self.rows.append(row)
        self.say(row.subject, "title", row.title)
        self.say(row.subject, "release_date", row.day)
        self.say(row.subject, "running_time", row.minutes)
        self.say(row.subject, "synopsis", row.synopsis)
        for name in row.directors:
            self.say(row.subject, "director", name)


def sheet(site: str, page: str) -> Sheet:
    return Sheet(Source(page, site, None, SEEN))
