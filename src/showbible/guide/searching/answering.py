"""A question to the facts that answer it: "who plays q", "picard release date"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from showbible.claims import properties
from showbible.guide.models import Thing
from showbible.guide.store.known import Edition, Known

MOST = 5  # things that are asked for the fact, the likeliest first
# What of a casting answers, where the one who is asked for is the other part of it.
OTHER_PART = {"character": "person", "person": "character"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What holds of a property of a thing; `part` is the part of the values that answers, "" for the whole of them."""

    thing: Thing
    property: str
    facts: tuple[Known, ...]
    part: str = ""


def answer(guide: Edition, things: Sequence[Thing], property_: str) -> Answer | None:
    """What the first of these things says of whom that is known; None where it is of none."""
    likely = [thing for thing in things[:MOST] if _may_have(thing, property_)]
    own = _by_thing(guide.headlines(likely, [property_])) if likely else {}
    for thing in likely:
        if thing.type in OTHER_PART and property_ == "cast":
            facts = guide.naming(thing, property_)
            if facts:
                return Answer(thing, property_, tuple(facts), OTHER_PART[thing.type])
        elif thing.pk in own:
            return Answer(thing, property_, tuple(own[thing.pk]))
    return None


def _may_have(thing: Thing, property_: str) -> bool:
    return thing.type in properties()[property_].of or (property_ == "cast" and thing.type in OTHER_PART)


def _by_thing(facts: Sequence[Known]) -> Mapping[int, list[Known]]:
    found: dict[int, list[Known]] = {}
    for fact in facts:
        found.setdefault(fact.thing.pk, []).append(fact)
    return found
