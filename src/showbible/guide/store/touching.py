"""Things that are others now, into all things whose facts may be others for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from django.db.models import Q

from showbible.guide import models
from showbible.guide.store.keys import digest
from showbible.guide.store.many import batches
from showbible.guide.store.placing import PARTS, Placed
from showbible.resolving.identity import key_of
from showbible.resolving.key import Key


def touched_by(placed: Placed) -> set[int]:
    """The things that were touched, those whose values name one that was renamed, and those that they are parts of."""
    touched = set(placed.touched)
    touched |= _naming(placed.moved | _named_only(placed), placed.renamed)
    return touched | _wholes(touched)


def _naming(names: Collection[int], things: Collection[int]) -> set[int]:
    """What the claims are about whose values use one of these names, or name one of these things."""
    found: set[int] = set()
    for batch in batches(sorted(names)):
        found.update(_subjects(Q(name__in=batch)))
    for batch in batches(sorted(things)):
        found.update(_subjects(Q(name__thing__in=batch)))
    return found


def _subjects(parts: Q) -> Iterable[int]:
    rows = models.Part.objects.filter(parts, claim__superseded_at=None).exclude(claim__name__thing=None)
    return rows.values_list("claim__name__thing", flat=True)


def _named_only(placed: Placed) -> set[int]:
    """The names by which values call works that are others now, or called otherwise."""
    titles: set[str] = set()
    for batch in batches(sorted(placed.moved)):
        titles.update(models.Name.objects.filter(pk__in=batch).values_list("key", flat=True))
    for batch in batches(sorted(placed.renamed)):
        titles.update(models.Name.objects.filter(thing__in=batch).values_list("key", flat=True))
    digests = sorted({digest(Key("work", key_of(text).name)) for text in titles})
    found: set[int] = set()
    for some in batches(digests):
        found.update(models.Name.objects.filter(digest__in=some).values_list("pk", flat=True))
    return found


def _wholes(things: Collection[int]) -> set[int]:
    """The series and the seasons of these seasons and episodes."""
    seasons: set[tuple[int | None, int | None]] = set()
    for batch in batches(sorted(things)):
        rows = models.Thing.objects.filter(pk__in=batch, type__in=PARTS).exclude(parent=None)
        seasons.update(rows.values_list("parent_id", "season"))
    series = {parent for parent, _ in seasons if parent}
    found = set(series)
    for batch in batches(sorted(series)):
        parts = models.Thing.objects.filter(parent__in=batch, type="season").values_list("pk", "parent_id", "season")
        found.update(pk for pk, parent, season in parts if (parent, season) in seasons)
    return found
