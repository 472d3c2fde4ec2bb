"""Characters and things of a story into the part of a series before which nothing tells of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

from django.db.models import Q

from showbible.claims import WORKS
from showbible.guide import models
from showbible.guide.store.many import batches, many
from showbible.resolving.speaking import STORY


class _Part(NamedTuple):
    season: int
    episode: int
    pk: int


def write_reveals(things: Collection[int], names: Collection[int]) -> None:
    """Writes what reveals those of these things that are of a story, and those of which claims tell by these names."""
    told = _told_by(things, names)
    for batch in batches(things):
        told.update(_of_story(Q(pk__in=batch)))
    for batch in batches(sorted(told)):
        reveals = _reveals(batch)
        many("UPDATE guide_thing SET reveal_id = %s WHERE id = %s", [(reveals.get(pk), pk) for pk in batch])


def _told_by(things: Collection[int], names: Collection[int]) -> set[int]:
    """The things of which claims tell that these parts or parts of these names reveal, or that are about the latter."""
    found: set[int] = set()
    where = [Q(reveal__thing__in=batch) for batch in batches(sorted(things))]
    where += [Q(reveal__in=batch) | Q(name__in=batch) for batch in batches(sorted(names))]
    for each in where:
        claims = models.Claim.objects.filter(each, superseded_at=None)
        found.update(_of_story(Q(pk__in=claims.values("name__thing"))))
        found.update(_of_story(Q(pk__in=models.Part.objects.filter(claim__in=claims).values("name__thing"))))
    return found


def _of_story(where: Q) -> Iterator[int]:
    yield from models.Thing.objects.filter(where, type__in=STORY).values_list("pk", flat=True)


def _reveals(things: Collection[int]) -> dict[int, int]:
    """The first part to tell of each of these things; none where no part does, or more than one work."""
    parts: dict[int, set[_Part]] = defaultdict(set)
    works: dict[int, set[int]] = defaultdict(set)
    for thing, subject, type_, *part in _telling(things):
        pk, series, season, episode = part
        if pk is not None and series is not None and season is not None:
            parts[thing].add(_Part(season, episode or 0, pk))
            works[thing].add(series)
        elif type_ in WORKS and subject is not None:
            works[thing].add(subject)
    return {thing: min(found).pk for thing, found in parts.items() if len(works[thing]) == 1}


def _telling(things: Collection[int]) -> Iterator[tuple[int, ...]]:
    """What claims are about these things or name them: thing, subject, its type, and the part that reveals it."""
    part = ("reveal__thing", "reveal__thing__parent", "reveal__thing__season", "reveal__thing__episode")
    subject = ("name__thing", "name__thing__type")
    about = models.Claim.objects.filter(name__thing__in=things, superseded_at=None)
    yield from about.values_list("name__thing", *subject, *part).distinct()
    naming = models.Part.objects.filter(name__thing__in=things, claim__superseded_at=None)
    yield from naming.values_list("name__thing", *(f"claim__{each}" for each in (*subject, *part))).distinct()
