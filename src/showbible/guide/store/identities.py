"""Why names are one thing, which things may be one, and what editors have decided of a thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db.models import F, QuerySet

from showbible.guide import models
from showbible.guide.store.deciding import rulings
from showbible.guide.store.many import batches
from showbible.resolving.identity import Rulings, key_of
from showbible.resolving.key import Key


class Pair(NamedTuple):
    """Two things that may be one, or names that are; `score` is from 0 to 1, `reasons` as `resolving.merge` has them.

    `names` are what pages call the two.
    """

    one: models.Thing
    other: models.Thing
    score: float
    reasons: tuple[str, ...]
    names: tuple[str, str]


def unsure_pairs() -> list[Pair]:
    """Pairs of things that may be one, the surest first, each once; those left out that an editor keeps apart."""
    kept = Rulings(rulings())
    rows = _merges(is_sure=False).exclude(one__thing=F("other__thing")).exclude(one__thing=None, other__thing=None)
    best: dict[frozenset[int | None], models.Merge] = {}
    for row in rows.order_by("-score", "one__digest", "other__digest"):
        pair = frozenset((row.one.thing_id, row.other.thing_id))
        if len(pair) == 2 and None not in pair and not kept.conflict(_key(row.one), _key(row.other)):
            best.setdefault(pair, row)
    return _pairs(best.values())


def _key(name: models.Name) -> set[Key]:
    return {key_of(name.key)}


def merges_of(thing: models.Thing) -> list[Pair]:
    """The names of a thing that were found to be one for a reason, the surest first."""
    return _pairs(_merges(is_sure=True, one__thing=thing, other__thing=thing).order_by("-score", "one", "other"))


def _merges(**where: object) -> QuerySet[models.Merge]:
    return models.Merge.objects.filter(**where).select_related("one__thing__parent", "other__thing__parent")


def _pairs(rows: Iterable[models.Merge]) -> list[Pair]:
    rows = list(rows)
    called = _called({name for row in rows for name in (row.one, row.other)})
    return [
        Pair(row.one.thing, row.other.thing, row.score, tuple(row.reasons), (called[row.one_id], called[row.other_id]))
        for row in rows
        if row.one.thing and row.other.thing
    ]


def _called(names: Collection[models.Name]) -> dict[int, str]:
    """What most pages call each name, by its key, with the year or the number that tells it apart."""
    spelled: dict[int, Counter[str]] = {name.pk: Counter() for name in names}
    for batch in batches(sorted(spelled)):
        rows = models.Trait.objects.filter(name__in=batch, sort="name").values_list("name", "text")
        for name, text in rows:
            spelled[name][text] += 1
    return {name.pk: _with_number(key_of(name.key), _commonest(spelled[name.pk])) for name in names}


def _commonest(spelled: Counter[str]) -> str:
    return min(spelled, key=lambda text: (-spelled[text], text), default="")


def _with_number(key: Key, name: str) -> str:
    """ "Tide (2022)", "2x01 The Long Quay", "2x01"."""
    if key.type == "episode" and key.episode >= 0:
        return f"{key.season}x{key.episode:02} {name}".strip()
    return f"{name or key.name} ({key.year})" if key.year else name or key.name


def decisions_on(thing: models.Thing) -> list[models.Decision]:
    """The standing decisions that concern a thing, in the order in which they were made."""
    keys = set(models.Name.objects.filter(thing=thing).values_list("key", flat=True))
    standing = models.Decision.objects.filter(taken_back_at=None).order_by("at", "pk")
    return [each for each in standing if not keys.isdisjoint(_named_in(each))]


def _named_in(decision: models.Decision) -> set[str]:
    return {text for name in ("one", "other", "keys") for text in decision.data.get(name, ())}
