"""What one page says, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from benchmarks.synthetic.world import Part
from showbible.claims import Claim, Standing, Subject, Value
from showbible.resolving import Said, Source
from showbible.resolving.independence import page_prints, sentence_prints


@dataclass
class Spoken:
    """A page with its claims: each has a line of the text as its place. `about` is the work that it is about."""

    source: Source
    about: Subject
    lines: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def say(self, subject: Subject, prop: str, value: Value, standing: Standing | None = None) -> None:
        line = f"{subject.title}, {prop}: {value}"
        start, end = self._length, self._length + len(line)
        self.lines.append(line)
        self.claims.append(Claim(subject, prop, value, start, end, 1.0, standing, about=self.about))
        self._length = end + 1

    def cast(self, subject: Subject, parts: tuple[Part, ...], standing: Standing | None = None) -> None:
        for person, character in parts:
            self.say(subject, "cast", {"person": person, "character": character}, standing)

    def said(self) -> Iterator[Said]:
        """The claims as resolving takes them."""
        source = replace(self.source, prints=page_prints(self.text))
        for claim, line in zip(self.claims, self.lines, strict=True):
            yield Said(claim.key(source.id), claim, source, sentence_prints(line))

    def cut(self, count: int) -> Spoken:
        """The page with its first so many claims."""
        return Spoken(self.source, self.about, self.lines[:count], self.claims[:count])
