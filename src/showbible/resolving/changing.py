"""What changed: that from a day on another value of a fact held than before, and the claim that brought it about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from showbible.claims import Property, Standing, Value, properties
from showbible.claims.values import KINDS
from showbible.resolving.days import Days, Held
from showbible.resolving.hearing import in_order
from showbible.resolving.model import Fact
from showbible.resolving.rounds import Said
from showbible.resolving.voices import Voice

_AHEAD = (Standing.ANNOUNCED, Standing.EXPECTED)
_FIRST_IS_NEWS = ("release_date", "end_date", "status")  # of these also the first thing that is foretold


class Change(NamedTuple):
    """From `day` on the `new` fact held, before it the `old` one, None where there was none yet.

    `claim` is None where an editor has brought it about.
    """

    old: Fact | None
    new: Fact
    day: date
    claim: str | None


def changes(said: Said, days: Days) -> Iterator[Change]:
    """The changes of the thing that has these days, by property and day; `said` is all that is said of it."""
    known = min((voice.day for voices in said.values() for voice in voices), default=date.max)
    for name, its in days.items():
        yield from _changes(properties()[name], its, known)


def _changes(prop: Property, days: Iterable[Held], known: date) -> Iterator[Change]:
    before: dict[str, Fact] = {}
    for held in days:
        for fact in held.facts:
            old = before.get(fact.key)
            before[fact.key] = fact
            if _differs(prop, old, fact) if old else _is_news(prop, fact, held.first > known):
                yield Change(old, fact, held.first, _cause(fact, held.voices))


def _differs(prop: Property, old: Fact, new: Fact) -> bool:
    """Whether another value holds; of a property that takes one, also whether it stands otherwise."""
    is_firmer = prop.takes == "one" and old.standing != new.standing
    return is_firmer or _key(prop, old.value) != _key(prop, new.value)


def _key(prop: Property, value: Value | None) -> str | None:
    return None if value is None else KINDS[prop.value].key(value)


def _is_news(prop: Property, fact: Fact, is_known: bool) -> bool:
    """Whether the first value of a fact is a change.

    That is what is foretold of a date or a status; of a thing that was known before, all that is foretold, and a
    status however it stands. What a page tells of what has been, nobody has waited for.
    """
    if fact.value is None or not prop.standing:
        return False
    is_ahead = fact.standing in _AHEAD
    return (is_ahead and (is_known or prop.name in _FIRST_IS_NEWS)) or (is_known and prop.name == "status")


def _cause(fact: Fact, voices: Sequence[Voice]) -> str | None:
    """The claim of that day that says the value, as it stands if one does; else the first on the fact."""
    on_it = {each.claim for each in fact.evidence}
    spoken = sorted((voice for voice in voices if voice.said.id in on_it), key=lambda voice: in_order(voice.said))
    saying = [voice for voice in spoken if voice.value == fact.value]
    firm = [voice for voice in saying if voice.said.claim.standing == fact.standing]
    return next((voice.said.id for voice in (*firm, *saying, *spoken)), None)
