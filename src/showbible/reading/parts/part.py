"""What a passage says of a part: who plays whom, how firmly, and with what credit."""

from __future__ import annotations

from dataclasses import dataclass

from showbible.claims import Standing


@dataclass(frozen=True, slots=True)
class Part:
    """A person and the character played, None where the page leaves it open; `place` is where the person is named."""

    person: str
    character: str | None
    place: int = 0
    standing: Standing | None = None
    credit: str | None = None
    confidence: float = 0.88
    work: str | None = None  # another work, in which the passage says it was
    former: bool = False  # before what the passage is about: who is replaced
    span: tuple[int, int] | None = None  # where the page says it, for a line within a longer block
