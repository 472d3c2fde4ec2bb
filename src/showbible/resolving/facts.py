"""Groups of voices into facts: the value that holds, why, and everything that was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from showbible.claims import Property, Standing, Value
from showbible.claims.values import KINDS
from showbible.resolving.candidate import Candidate, candidates
from showbible.resolving.counted import counted
from showbible.resolving.grouping import Group, groups
from showbible.resolving.independence import Origins, origins
from showbible.resolving.lists import doubted
from showbible.resolving.model import Fact, Reason, Stance
from showbible.resolving.precedence import DERIVED, RELEASED, WITHDRAWN, prefer
from showbible.resolving.record import NONE, Records
from showbible.resolving.stance import Stances, evidence, stances, support
from showbible.resolving.voices import TAKEN_BACK, Voice
from showbible.resolving.withdrawal import taken_back


class Decided(NamedTuple):
    """What holds, by which rules, what each voice is to it, and the sites whose records were asked."""

    winner: Candidate | None
    reasons: list[Reason]
    stances: Stances
    origins: Origins
    weighed: tuple[str, ...] = ()


def facts_of(thing: str, prop: Property, voices: Sequence[Voice], records: Records = NONE) -> list[Fact]:
    """The facts on one property of a thing: the best supported first, then as the earliest page lists them."""
    found = sorted(((group, _origins(group)) for group in groups(prop, voices)), key=_in_order)
    facts = [_fact(thing, prop, group, _decide(prop, group, its, records)) for group, its in found]
    return doubted(prop, facts, voices)


def settled(prop: Property, voices: Sequence[Voice]) -> Value | None:
    """The value that holds among all voices on a property that takes one."""
    group = Group("", list(voices))
    winner = _decide(prop, group, _origins(group), NONE).winner
    return winner.value if winner else None


def _origins(group: Group) -> Origins:
    return origins([voice.said for voice in group.voices])


def _fact(thing: str, prop: Property, group: Group, decided: Decided) -> Fact:
    winner, found, its = decided.winner, decided.stances, decided.origins
    return Fact(
        thing=thing,
        property=prop.name,
        key=group.key,
        value=winner.value if winner else None,
        standing=_standing(winner) if winner else None,
        support=support(found, its),
        reasons=(*counted(found, its), *decided.reasons),
        evidence=evidence(found, its),
        links=max((voice.links for voice in (winner.voices if winner else group.voices)), key=len),
        qualifiers=_qualifiers(winner.voices if winner else ()),
        weighed=decided.weighed,
    )


def _decide(prop: Property, group: Group, its: Origins, records: Records) -> Decided:
    kind = KINDS[prop.value]
    if _is_unanimous(group):
        (winner,) = candidates(kind, group.voices, its)
        return Decided(winner, _derived(winner), [(voice, Stance.HOLDS) for voice in group.voices], its)
    gone = taken_back(kind, group.voices) | {voice.said.id for voice in group.voices if voice.release}
    released = _released(group)
    standing = [voice for voice in group.voices if voice.level != TAKEN_BACK and voice.said.id not in gone]
    able = [each for each in candidates(kind, standing, its) if group.head in (None, each.key)]
    if not able:
        return Decided(None, released or [Reason(WITHDRAWN)], stances(prop.name, group.voices, gone, None), its)
    winner, reasons, weighed = prefer(prop.name, able, records)
    found = stances(prop.name, group.voices, gone, winner)
    return Decided(winner, _derived(winner) + released + reasons, found, its, weighed)


def _is_unanimous(group: Group) -> bool:
    """Whether all say the same, and nothing takes it back, as is most often so: then no rule has to be asked."""
    key = group.voices[0].key
    return all(voice.key == key and voice.level != TAKEN_BACK and not voice.release for voice in group.voices)


def _released(group: Group) -> list[Reason]:
    """The release that has outlived some of what is said."""
    days = {voice.release.day for voice in group.voices if voice.release}
    return [Reason(RELEASED, (("on", min(days)),))] if days else []


def _standing(winner: Candidate) -> str | None:
    """The firmest standing with which the value is said."""
    said = {voice.said.claim.standing for voice in winner.voices}
    return next((str(standing) for standing in Standing if standing in said), None)


def _qualifiers(voices: Sequence[Voice]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for voice in sorted(voices, key=lambda voice: (voice.day, voice.said.id)):
        found |= {name: str(value) for name, value in voice.said.claim.qualifiers.items() if value}
    return tuple(sorted(found.items()))


def _derived(winner: Candidate) -> list[Reason]:
    """By way of which part the value is known, where nobody says it of the thing itself."""
    ways = sorted(voice.via for voice in winner.voices if voice.via)
    return [Reason(DERIVED, (("by", ways[0]),))] if ways and not winner.is_direct else []


def _in_order(found: tuple[Group, Origins]) -> tuple[int, date, str, int, str]:
    group, its = found
    first = min((each.day, each.said.source.id, each.said.claim.start) for each in group.voices)
    return -len(set(its.values())), *first, group.key
