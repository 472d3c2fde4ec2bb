"""Which voices others have taken back."""

from __future__ import annotations

from collections.abc import Sequence

from showbible.claims import Standing
from showbible.claims.values import ValueKind
from showbible.resolving.voices import HAPPENED, TAKEN_BACK, Voice


def taken_back(kind: ValueKind, voices: Sequence[Voice]) -> set[str]:
    """The ids of the claims that no longer count, since a withdrawal or a denial names their value."""
    against = [voice for voice in voices if voice.level == TAKEN_BACK]
    return {
        voice.said.id
        for voice in voices
        if voice.level != TAKEN_BACK and any(_takes_back(kind, other, voice) for other in against)
    }


def _takes_back(kind: ValueKind, other: Voice, voice: Voice) -> bool:
    """Whether `other` names the value of `voice` and was said no earlier.

    Only a denial takes back what happened, and only where it is known which of the two came first. A page that
    withdraws one value and gives another means the other to stand.
    """
    if voice.dated > other.day:
        return False
    if voice.level == HAPPENED and not (other.said.claim.standing is Standing.DENIED and _is_dated(voice)):
        return False
    if other.key == voice.key:
        return True
    return other.said.source.id != voice.said.source.id and kind.agrees(_named(other), voice.value)


def _is_dated(voice: Voice) -> bool:
    return voice.dated == voice.day


def _named(voice: Voice) -> object:
    """The value that a voice takes back: "around 2020" was 2020, not the years beside it."""
    return voice.value.rstrip("~?%") if isinstance(voice.value, str) else voice.value
