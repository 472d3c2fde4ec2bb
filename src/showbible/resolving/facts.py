"""Groups of voices into facts: the value that holds, why, and everything that was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from showbible.claims import Property, Standing, Value
from showbible.claims.values import KINDS
from showbible.resolving.candidate import Candidate, candidates
from showbible.resolving.grouping import Group, groups
from showbible.resolving.independence import independent
from showbible.resolving.model import Fact, Reason
from showbible.resolving.precedence import COUNTED, DERIVED, WITHDRAWN, prefer
from showbible.resolving.stance import FOR, Stances, evidence, stances, support
from showbible.resolving.voices import TAKEN_BACK, Voice
from showbible.resolving.withdrawal import taken_back


def facts_of(thing: str, prop: Property, voices: Sequence[Voice]) -> list[Fact]:
    """The facts on one property of a thing: the best supported first, then as the earliest page lists them."""
    return [_fact(thing, prop, group) for group in sorted(groups(prop, voices), key=_in_order)]


def settled(prop: Property, voices: Sequence[Voice]) -> Value | None:
    """The value that holds among all voices on a property that takes one."""
    winner, _, _ = _decide(prop, Group("", list(voices)))
    return winner.value if winner else None


def _fact(thing: str, prop: Property, group: Group) -> Fact:
    winner, reasons, found = _decide(prop, group)
    return Fact(
        thing=thing,
        property=prop.name,
        key=group.key,
        value=winner.value if winner else None,
        standing=_standing(winner) if winner else None,
        support=support(found),
        reasons=(_counted(found), *reasons),
        evidence=evidence(found),
        links=max((voice.links for voice in (winner.voices if winner else group.voices)), key=len),
    )


def _decide(prop: Property, group: Group) -> tuple[Candidate | None, list[Reason], Stances]:
    """What holds, by which rules, and what each voice is to it."""
    kind = KINDS[prop.value]
    gone = taken_back(kind, group.voices)
    standing = [voice for voice in group.voices if voice.level != TAKEN_BACK and voice.said.id not in gone]
    able = [each for each in candidates(kind, standing) if group.head in (None, each.key)]
    if not able:
        return None, [Reason(WITHDRAWN)], stances(prop.name, group.voices, gone, None)
    winner, reasons = prefer(prop.name, able)
    return winner, _derived(winner) + reasons, stances(prop.name, group.voices, gone, winner)


def _standing(winner: Candidate) -> str | None:
    """The firmest standing with which the value is said."""
    said = {voice.said.claim.standing for voice in winner.voices}
    return next((str(standing) for standing in Standing if standing in said), None)


def _counted(found: Stances) -> Reason:
    """How many independent sources and how many pages are for the value, or were for any."""
    sources = {voice.said.source for voice, stance in found if stance in FOR} or {v.said.source for v, _ in found}
    return Reason(COUNTED, (("sources", independent(sources)), ("pages", len(sources))))


def _derived(winner: Candidate) -> list[Reason]:
    """By way of which part the value is known, where nobody says it of the thing itself."""
    ways = sorted(voice.via for voice in winner.voices if voice.via)
    return [Reason(DERIVED, (("by", ways[0]),))] if ways and not winner.is_direct else []


def _in_order(group: Group) -> tuple[int, date, str, int, str]:
    first = min((each.day, each.said.source.id, each.said.claim.start) for each in group.voices)
    return -independent(voice.said.source for voice in group.voices), *first, group.key
