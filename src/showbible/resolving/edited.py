"""Facts as pages have them, into facts as editors have them: pinned values hold, and rejected claims count for nothing.

Nothing that was said is lost by it: a claim that an editor has rejected stays beside the fact, as rejected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from showbible.claims import Property, properties
from showbible.claims.values import KINDS
from showbible.resolving.decisions import Edit
from showbible.resolving.facts import facts_of
from showbible.resolving.model import Evidence, Fact, Reason, Stance, Support
from showbible.resolving.precedence import COUNTED, EDITOR, REJECTED
from showbible.resolving.record import Records
from showbible.resolving.stance import FOR
from showbible.resolving.voices import Voice

_ORDER = {stance: rank for rank, stance in enumerate(Stance)}
_OVER = (Stance.EARLIER, Stance.WITHDRAWN)  # what stays as it is, whatever holds


def facts_with_edits(
    thing: str, prop: Property, voices: Sequence[Voice], records: Records, edits: Sequence[Edit]
) -> list[Fact]:
    """The facts on one property of a thing, by what pages say and editors have decided."""
    if not edits:
        return facts_of(thing, prop, voices, records)
    rejected = {voice.said.id: edit for voice in voices if (edit := _rejection(voice, edits))}
    facts = facts_of(thing, prop, [voice for voice in voices if voice.said.id not in rejected], records)
    for fact in facts_of(thing, prop, [voice for voice in voices if voice.said.id in rejected]):
        facts = _with_rejected(facts, fact, rejected[fact.evidence[0].claim])
    by_id = {voice.said.id: voice for voice in voices}
    pinned: set[str] = set()
    for edit in edits:
        key = edit.value_key() if prop.takes == "many" else ""
        if edit.kind == "pin" and key not in pinned:
            pinned.add(key)
            facts = _pinned(thing, facts, edit, by_id, key)
    return facts


def _rejection(voice: Voice, edits: Sequence[Edit]) -> Edit | None:
    return next((edit for edit in edits if edit.rejects(voice.key, voice.said.source)), None)


def _with_rejected(facts: list[Fact], rejected: Fact, edit: Edit) -> list[Fact]:
    """The facts with what was said and rejected beside the one that it was on, or by itself."""
    reason = Reason(REJECTED, _by(edit))
    on = next((fact for fact in facts if fact.key == rejected.key), None)
    if on is None:
        alone = replace(
            rejected,
            value=None,
            standing=None,
            support=Support.OUTDATED,
            reasons=(rejected.reasons[0], reason),
            evidence=tuple(replace(each, stance=Stance.REJECTED) for each in rejected.evidence),
            weighed=(),
        )
        return [*facts, alone]
    last = max(each.origin for each in on.evidence)
    more = tuple(replace(each, stance=Stance.REJECTED, origin=each.origin + last) for each in rejected.evidence)
    whole = replace(on, evidence=(*on.evidence, *more), reasons=(*on.reasons, reason))
    return [whole if fact is on else fact for fact in facts]


def _pinned(thing: str, facts: list[Fact], edit: Edit, voices: dict[str, Voice], key: str) -> list[Fact]:
    """The facts with the one that an editor has pinned, which is made where no page has it."""
    reason = Reason(EDITOR, _by(edit))
    on = next((fact for fact in facts if fact.key == key), None)
    if on is None:
        count = Reason(COUNTED, (("sources", 0), ("pages", 0)))
        made = Fact(thing, edit.property, key, edit.value, None, Support.DECIDED, (count, reason), ())
        return [made, *facts]
    evidence = tuple(replace(each, stance=_stance(each, edit, voices[each.claim])) for each in on.evidence)
    evidence = tuple(sorted(evidence, key=lambda each: _ORDER[each.stance]))
    saying = [voices[each.claim] for each in evidence if each.stance is Stance.HOLDS]
    pinned = replace(
        on,
        value=edit.value,
        standing=on.standing if on.value == edit.value else None,
        support=Support.DECIDED,
        reasons=(_counted(evidence, voices), reason, *(each for each in on.reasons[1:] if each.rule == REJECTED)),
        evidence=evidence,
        links=max((voice.links for voice in saying), key=len, default=()),
        weighed=(),
    )
    return [pinned if fact is on else fact for fact in facts]


def _counted(evidence: Sequence[Evidence], voices: Mapping[str, Voice]) -> Reason:
    """How many sources and pages are for the pinned value."""
    agreeing = [each for each in evidence if each.stance in FOR]
    pages = {voices[each.claim].said.source.id for each in agreeing}
    return Reason(COUNTED, (("sources", len({each.origin for each in agreeing})), ("pages", len(pages))))


def _stance(evidence: Evidence, edit: Edit, voice: Voice) -> Stance:
    """What a claim is to the pinned value."""
    if evidence.stance is Stance.REJECTED:
        return Stance.REJECTED
    if voice.key == edit.value_key():
        return Stance.HOLDS
    if KINDS[properties()[edit.property].value].agrees(voice.value, edit.value):
        return Stance.AGREES
    return evidence.stance if evidence.stance in _OVER else Stance.DISAGREES


def _by(edit: Edit) -> tuple[tuple[str, str | int], ...]:
    return ("by", edit.by), ("on", edit.at[:10]), ("why", edit.why)
