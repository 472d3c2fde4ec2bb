"""Claims in, things and facts out: a pure function, without database, network or clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from showbible.claims import properties
from showbible.resolving.catalogue import best_names, things
from showbible.resolving.derived import derive
from showbible.resolving.facts import facts_of
from showbible.resolving.hearing import heard
from showbible.resolving.identity import Key, identify
from showbible.resolving.model import Evidence, Fact, Reason, Resolution, Said, Source, Stance, Support, Thing
from showbible.resolving.naming import name_ids
from showbible.resolving.voices import Voices, listen

__all__ = ["Evidence", "Fact", "Reason", "Resolution", "Said", "Source", "Stance", "Support", "Thing", "resolve"]


def resolve(said: Iterable[Said], *, on: str | None = None) -> Resolution:
    """The things that claims speak of and the facts that hold of them; the same for the same claims in any order.

    With `on`, an ISO day, only what was said on or before that day counts; a page counts from the last day that its
    date may mean, and one without a date from the day when it was read. ValueError where `on` is no day, or where a
    claim's value is not as the claim contract has it.
    """
    counted = heard(said, on)
    identity = identify(counted)
    names = {key: known.names() for key, known in identity.register.items()}
    best = best_names(names)
    ids = name_ids(best)
    voices = listen(counted, identity, best, ids)
    for thing, prop, said_of_parts in derive(voices, ids):
        voices[thing][prop].extend(said_of_parts)
    facts = _facts(voices, ids)
    listed = things(names, ids, (fact for found in facts.values() for fact in found))
    return Resolution(
        things=tuple(listed),
        facts=tuple(fact for thing in listed for fact in facts.get(thing.id, ())),
        subjects={each.id: ids[identity.subjects[each.id]] for each in counted},
    )


def _facts(voices: Voices, ids: Mapping[Key, str]) -> dict[str, Sequence[Fact]]:
    """The facts of each thing, in the order of the vocabulary."""
    vocabulary = properties()
    return {
        ids[key]: [
            fact
            for name in sorted(said, key=lambda name: vocabulary[name].rank)
            for fact in facts_of(ids[key], vocabulary[name], said[name])
        ]
        for key, said in voices.items()
    }
