"""The values that may hold, each with what speaks for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from showbible.claims import Value
from showbible.claims.values import ValueKind
from showbible.resolving.independence import Origins
from showbible.resolving.spelling import by_merit
from showbible.resolving.voices import Voice


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A value, the `voices` that say it, and all `supporters`: these and those that agree with it.

    `origins` are those of all claims on the fact.
    """

    kind: ValueKind
    key: str
    value: Value
    voices: list[Voice]
    supporters: list[Voice]
    origins: Origins

    @property
    def level(self) -> int:
        return max(voice.level for voice in self.voices)

    @property
    def dated(self) -> date:
        """When it was last said."""
        return max(voice.dated for voice in self.supporters)

    @property
    def independent(self) -> int:
        return len({self.origins[voice.said.id] for voice in self.supporters})

    @property
    def is_direct(self) -> bool:
        return any(voice.via is None for voice in self.voices)

    @property
    def precision(self) -> int:
        return self.kind.precision(self.value)


def candidates(kind: ValueKind, voices: Sequence[Voice], origins: Origins) -> list[Candidate]:
    """The different values that voices say, in the order of their keys."""
    said: dict[str, list[Voice]] = defaultdict(list)
    for voice in voices:
        said[voice.key].append(voice)
    return [
        Candidate(kind, key, _spelling(kind, said[key]), said[key], _supporters(kind, key, said), origins)
        for key in sorted(said)
    ]


def _supporters(kind: ValueKind, key: str, said: dict[str, list[Voice]]) -> list[Voice]:
    if len(said) == 1:
        return said[key]
    value = said[key][0].value
    return [
        voice
        for other, voices in said.items()
        if other == key or kind.agrees(value, voices[0].value)
        for voice in voices
    ]


def _spelling(kind: ValueKind, voices: list[Voice]) -> Value:
    """The value as it is best written."""
    first = voices[0].value
    if all(voice.value == first for voice in voices):
        return first
    spelled = {kind.show(voice.value): voice.value for voice in voices}
    return spelled[
        by_merit({text: [each.said.source for each in voices if kind.show(each.value) == text] for text in spelled})[0]
    ]
