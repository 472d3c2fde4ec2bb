"""Claims in, things and facts out: a pure function, without database, network or clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from showbible.resolving.catalogue import things
from showbible.resolving.decisions import NO_DECISIONS, Decisions, Splits, edits_of
from showbible.resolving.hearing import heard
from showbible.resolving.identity import Traits, identify
from showbible.resolving.model import Evidence, Fact, Reason, Resolution, Said, Source, Stance, Support, Thing
from showbible.resolving.register import enter
from showbible.resolving.speaking import Spoken, speak
from showbible.resolving.verdicts import facts_of_things

__all__ = [
    "Decisions",
    "Evidence",
    "Fact",
    "Reason",
    "Resolution",
    "Said",
    "Source",
    "Stance",
    "Support",
    "Thing",
    "resolve",
]


def resolve(said: Iterable[Said], decisions: Decisions = NO_DECISIONS, *, on: str | None = None) -> Resolution:
    """The things that claims speak of and the facts that hold of them; the same for the same claims in any order.

    With `on`, an ISO day, a fact goes by what was said on or before that day only; a page counts from the last day
    that its date may mean, and one without a date from the day when it was read. Who is who is judged by all that was
    said, so that a thing keeps its place; things of which nothing had been said are left out. ValueError where `on`
    is no day, or where a claim's value is not as the claim contract has it.
    """
    said = heard(said)
    spoken, traits = _listened(said, decisions.splits)
    identity = identify(traits, decisions.rulings)
    register = enter(traits, identity)
    if on:
        then = {each.id for each in heard(said, on)}
        spoken = [each for each in spoken if each.said.id in then]
    edits = edits_of(decisions.edits, identity.roots.get, on)
    facts, outcomes, records = facts_of_things(spoken, register, edits)
    known = register.spoken_of(spoken) if on else register.names
    listed = things(known, register, (fact for found in facts.values() for fact in found))
    return Resolution(
        things=tuple(listed),
        facts=tuple(fact for thing in listed for fact in facts.get(thing.id, ())),
        subjects={each.said.id: register.ids[register.root(each.subject)] for each in spoken},
        outcomes=outcomes,
        records=tuple(records.values()),
        merges=tuple(identity.merges),
        unsure=tuple(identity.unsure),
    )


def _listened(said: Sequence[Said], splits: Splits) -> tuple[list[Spoken], Traits]:
    """All claims with the keys of what they speak of, in the order of `said`, and all traits."""
    spoken: dict[str, Spoken] = {}
    traits = Traits()
    for _, page in groupby(sorted(said, key=_page), key=_page):
        of_page = list(page)
        speech = speak(of_page, splits.get(of_page[0].source.id, ()))
        spoken.update((each.said.id, each) for each in speech.spoken)
        for trait in speech.traits:
            traits.add(trait, of_page[0].source)
    return [spoken[each.id] for each in said], traits


def _page(said: Said) -> str:
    return said.source.id
