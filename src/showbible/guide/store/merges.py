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


def write_merges(judged: Judged) -> None:
    """Puts the merges of the names that were judged in the place of those that they had."""
    names = sorted(judged.names.values())
    for batch in batches(names):
        models.Merge.objects.filter(Q(one__in=batch) | Q(other__in=batch)).delete()
    models.Merge.objects.bulk_create(_rows(judged), batch_size=BATCH)


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
