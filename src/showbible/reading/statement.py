"""What a statement module gives: findings, which become claims once their names are settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from showbible.claims import Standing, Subject, Value
from showbible.reading.passage import Passage
from showbible.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Finding:
    """What a passage says; `place` is where, when that is not the passage itself.

    What is `supposed` holds only where the page shows elsewhere that the name is a character's. `meant` are the names
    that a relation's pronoun may mean, the likeliest first.
    """

    subject: Subject
    property: str
    value: Value
    standing: Standing | None = None
    confidence: float = 0.9
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    place: tuple[int, int] | None = None
    supposed: bool = False
    meant: tuple[str, ...] = ()


Read = Callable[[Passage, Reading], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Statement:
    """A row of the registry: `cues` are the lower-case words one of which a passage must hold to be read (none means
    that every passage is), `not_in` the sections in which it is not read; `where_named` it is, in a sentence there that
    speaks of the work as one."""

    name: str
    cues: tuple[str, ...]
    read: Read
    not_in: frozenset[str] = frozenset()
    where_named: bool = False

    def shut_out_of(self, passage: Passage) -> bool:
        return passage.scope.section in self.not_in and not (self.where_named and passage.scope.named)
