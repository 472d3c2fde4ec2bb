"""Live claims out of the store to resolving, and what comes of them back."""

from __future__ import annotations

from collections.abc import Iterator

from showbible.claims import Claim
from showbible.guide import models
from showbible.guide.store.changes import Changes, compare, snapshot_of, stored_snapshot
from showbible.guide.store.writing import write_resolution
from showbible.resolving import resolve
from showbible.resolving.model import Said, Source


def is_stale() -> bool:
    """Whether claims have come in since the facts were last worked out."""
    state = models.State.objects.filter(pk=1).first()
    return state is not None and state.stale


def resolve_all() -> Changes:
    """Works all facts out again, stores them and says what changed."""
    state, _ = models.State.objects.get_or_create(pk=1)
    before = stored_snapshot()
    resolution = resolve(said())
    # Claims that came in since the count was read are not accounted for, and leave the facts stale.
    write_resolution(resolution, state.changes)
    return compare(before, snapshot_of(resolution))


def said() -> Iterator[Said]:
    """Every live claim with its source, by page and place. A source is known by its address."""
    sources = {
        key: Source(address, site, published or None, seen.isoformat())
        for key, address, site, published, seen in models.Page.objects.values_list(
            "pk", "address", "site__name", "published", "seen_first"
        )
    }
    live = models.Claim.objects.filter(superseded_at=None).order_by("page__address", "rank")
    for key, data, page in live.values_list("key", "data", "page_id").iterator():
        yield Said(key, Claim.from_json(data), sources[page])
