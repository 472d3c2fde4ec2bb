"""What each voice is to the value that holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from showbible.resolving.candidate import Candidate
from showbible.resolving.independence import Origins
from showbible.resolving.model import Evidence, Stance, Support
from showbible.resolving.precedence import CHANGING, GROWING
from showbible.resolving.voices import HAPPENED, TAKEN_BACK, Voice

FOR = (Stance.HOLDS, Stance.AGREES)
_ORDER = {stance: rank for rank, stance in enumerate(Stance)}

Stances = Sequence[tuple[Voice, Stance]]


def stances(prop: str, voices: Sequence[Voice], gone: Collection[str], winner: Candidate | None) -> Stances:
    """Each voice with its stance; `gone` are the ids of claims that were taken back, `winner` is what holds."""
    return [(voice, _stance(prop, voice, winner if voice.said.id not in gone else None)) for voice in voices]


def _stance(prop: str, voice: Voice, winner: Candidate | None) -> Stance:
    if voice.level == TAKEN_BACK:
        return Stance.WITHDRAWN
    if winner is None:
        return Stance.EARLIER
    if voice.key == winner.key:
        return Stance.HOLDS
    if winner.kind.agrees(voice.value, winner.value):
        return Stance.AGREES
    return Stance.EARLIER if _is_earlier(prop, voice, winner) else Stance.DISAGREES


def _is_earlier(prop: str, voice: Voice, winner: Candidate) -> bool:
    """Whether time has gone over what a voice says: a forecast that more was known after, or a state that changed."""
    if prop in CHANGING:
        return voice.dated != winner.dated or voice.dated == date.min or voice.level < winner.level
    if prop in GROWING and int(str(voice.value)) < int(str(winner.value)):
        return voice.dated < winner.dated or date.min in (voice.dated, winner.dated)
    if voice.level == HAPPENED:
        return False
    if voice.dated < winner.dated:
        return True
    return voice.level < winner.level and winner.dated in (voice.dated, date.min)


def support(found: Stances, origins: Origins) -> Support:
    """How well the value that holds is supported."""
    kinds = {stance for _, stance in found}
    if not kinds.intersection(FOR):
        return Support.OUTDATED
    if Stance.DISAGREES in kinds:
        return Support.DISPUTED
    return Support.AGREED if len({origins[v.said.id] for v, stance in found if stance in FOR}) > 1 else Support.SINGLE


def evidence(found: Stances, origins: Origins) -> tuple[Evidence, ...]:
    """All claims on a fact: by stance, then by when they were said, then by page and place in the page."""
    numbers: dict[str, int] = {}
    return tuple(
        Evidence(voice.said.id, stance, voice.via, numbers.setdefault(origins[voice.said.id], len(numbers) + 1))
        for voice, stance in sorted(found, key=_in_order)
    )


def _in_order(one: tuple[Voice, Stance]) -> tuple[int, date, str, int, str, str]:
    voice, stance = one
    return _ORDER[stance], voice.day, voice.said.source.id, voice.said.claim.start, voice.said.id, voice.via or ""
