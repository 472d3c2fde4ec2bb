"""Claims into voices: what each says, of which thing, in the names that things go by, and how firmly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from showbible.claims import Claim, Standing, Value, properties
from showbible.claims.values import KINDS
from showbible.resolving.hearing import moment
from showbible.resolving.key import Key
from showbible.resolving.model import Said
from showbible.resolving.named import with_name
from showbible.resolving.register import Register
from showbible.resolving.speaking import Spoken

TAKEN_BACK, EXPECTED, ANNOUNCED, HAPPENED = range(4)  # levels of standing
_LEVELS = {
    Standing.HAPPENED: HAPPENED,
    Standing.ANNOUNCED: ANNOUNCED,
    Standing.EXPECTED: EXPECTED,
    Standing.WITHDRAWN: TAKEN_BACK,
    Standing.DENIED: TAKEN_BACK,
    None: HAPPENED,  # what a page says without a standing, it says as it is
}
_DECIDED = frozenset({"ordered", "delayed", "cancelled"})  # statuses that hold as soon as they are announced


class Release(NamedTuple):
    """That something came out: since when it is `known`, and the `day` that is said of it (EDTF)."""

    known: date
    day: str


class Voice(NamedTuple):
    """A claim on one property of one thing.

    `value` has the names that its things go by, `key` is what equal values share. `via` is the thing that it was
    said of, where that is another. `day` and `dated` are those of `hearing.Moment`. `release` is the one that has
    outlived what it says, if any.
    """

    said: Said
    value: Value
    key: str
    level: int
    day: date
    dated: date
    links: tuple[tuple[str, str], ...] = ()
    via: str | None = None
    release: Release | None = None


Voices = dict[Key, dict[str, list[Voice]]]  # by thing and property


def listen(spoken: Iterable[Spoken], register: Register) -> Voices:
    """All voices on each property of each thing, in the order of `spoken`."""
    voices: Voices = defaultdict(lambda: defaultdict(list))
    for each in spoken:
        subject, value, links = register.root(each.subject), each.said.claim.value, []
        for part, key in each.parts:
            if thing := register.named(key, subject):
                value = with_name(value, part, register.name(thing)) if key.type != "work" else value
                links.append((part, register.ids[thing]))
        voices[subject][each.said.claim.property].append(_voice(each.said, value, tuple(links)))
    return voices


def _voice(said: Said, value: Value, links: tuple[tuple[str, str], ...]) -> Voice:
    claim, spoken = said.claim, moment(said.source)
    key = KINDS[properties()[claim.property].value].key(value)
    return Voice(said, value, key, level(claim), spoken.day, spoken.dated, links)


def level(claim: Claim) -> int:
    """How firmly a claim stands, TAKEN_BACK to HAPPENED."""
    if claim.standing is Standing.ANNOUNCED and claim.property == "status" and claim.value in _DECIDED:
        return HAPPENED
    return _LEVELS[claim.standing]
