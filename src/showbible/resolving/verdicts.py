"""Claims by thing into the facts of each thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from showbible.claims import properties
from showbible.resolving.derived import derive
from showbible.resolving.facts import facts_of
from showbible.resolving.model import Fact
from showbible.resolving.register import Register
from showbible.resolving.speaking import Spoken
from showbible.resolving.voices import Voice, listen


def facts_of_things(spoken: Iterable[Spoken], register: Register) -> dict[str, Sequence[Fact]]:
    """The facts of each thing by its id, in the order of the vocabulary."""
    voices = listen(spoken, register)
    for thing, prop, said_of_parts in derive(register.names, voices, register):
        voices[thing][prop].extend(said_of_parts)
    return {register.ids[thing]: _facts(register.ids[thing], said) for thing, said in voices.items()}


def _facts(thing: str, said: Mapping[str, Sequence[Voice]]) -> Sequence[Fact]:
    vocabulary = properties()
    return [
        fact
        for name in sorted(said, key=lambda name: vocabulary[name].rank)
        for fact in facts_of(thing, vocabulary[name], said[name])
    ]
