"""All that the guide shows of a thing, as digests, by which it is known whether a thing looks otherwise than before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import NamedTuple

from django.db import connection
from django.utils import timezone

from showbible.guide import models
from showbible.guide.store.many import batches, many
from showbible.resolving.model import Fact, Thing


class Looks(NamedTuple):
    """Digests of a thing's face, which is its name and what holds of it, and of all that its page shows."""

    face: str
    whole: str


def looks_of(things: Iterable[Thing], facts: Iterable[Fact], weigh: Callable[[Fact], int]) -> dict[str, Looks]:
    """How these things look, by their ids."""
    its: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        its[fact.thing].append(fact)
    return {thing.id: _looks(thing, its[thing.id], weigh) for thing in things}


def _looks(thing: Thing, facts: Sequence[Fact], weigh: Callable[[Fact], int]) -> Looks:
    plain = [replace(fact, reasons=(), evidence=(), weighed=()) for fact in facts]
    return Looks(_digest((thing, plain)), _digest((thing, facts, [weigh(fact) for fact in facts])))


def _digest(shown: object) -> str:
    return blake2b(repr(shown).encode(errors="surrogatepass"), digest_size=12).hexdigest()


class Changed(NamedTuple):
    """The things that look otherwise than their rows say, by the keys of these, and those of which the face does."""

    looks: Mapping[int, Looks]
    faces: Collection[int]


def changed_looks(looks: Mapping[int, Looks]) -> Changed:
    before: dict[int, Looks] = {}
    for batch in batches(sorted(looks)):
        rows = models.Thing.objects.filter(pk__in=batch).values_list("pk", "face", "looks")
        before |= {pk: Looks(face, whole) for pk, face, whole in rows}
    changed = {pk: now for pk, now in looks.items() if now != before[pk]}
    return Changed(changed, {pk for pk, now in changed.items() if now.face != before[pk].face})


def write_looks(changed: Changed) -> None:
    now = str(connection.ops.adapt_datetimefield_value(timezone.now()))
    rows = [(*looks, now, pk) for pk, looks in changed.looks.items()]
    many("UPDATE guide_thing SET face = %s, looks = %s, changed_at = %s WHERE id = %s", rows)
