"""Why names are one thing, and which may be, into rows."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q

from showbible.guide import models
from showbible.guide.store.keys import digest
from showbible.guide.store.many import BATCH, batches
from showbible.guide.store.neighbours import Judged
from showbible.resolving.identity import Merge
from showbible.resolving.key import Key

_Told = tuple[int, int, float, bool, tuple[str, ...]]


def write_merges(judged: Judged) -> set[int]:
    """Puts the merges of the names that were judged in the place of those that they had; the names of those changed."""
    names = sorted(judged.names.values())
    before: set[_Told] = set()
    for batch in batches(names):
        rows = models.Merge.objects.filter(Q(one__in=batch) | Q(other__in=batch))
        before.update(map(_told, rows))
        rows.delete()
    now = list(_rows(judged))
    models.Merge.objects.bulk_create(now, batch_size=BATCH)
    return {name for one, other, *_ in before ^ {_told(row) for row in now} for name in (one, other)}


def _told(row: models.Merge) -> _Told:
    return row.one_id, row.other_id, row.score, row.is_sure, tuple(map(str, row.reasons))


def _rows(judged: Judged) -> Iterator[models.Merge]:
    identity = judged.identity
    merges = [each for each in (*identity.merges, *identity.unsure) if {each.one, each.other} & judged.names.keys()]
    rows = _names(merges)
    for each in merges:
        if each.one in rows and each.other in rows:
            yield models.Merge(
                one_id=rows[each.one],
                other_id=rows[each.other],
                score=each.score,
                reasons=list(each.reasons),
                is_sure=each.is_sure,
            )


def _names(merges: list[Merge]) -> dict[Key, int]:
    keys = {digest(key): key for each in merges for key in (each.one, each.other)}
    found: dict[Key, int] = {}
    for batch in batches(sorted(keys)):
        for row, pk in models.Name.objects.filter(digest__in=batch).values_list("digest", "pk"):
            found[keys[row]] = pk
    return found
