"""What storing pages would do, without storing them."""

from __future__ import annotations

from collections.abc import Iterable

from showbible import claims, pages
from showbible.guide.models import Claim, Page, Site
from showbible.guide.store.changes import Changes, compare, snapshot_of, stored_snapshot
from showbible.guide.store.deciding import decisions
from showbible.guide.store.resolution import said
from showbible.guide.store.saving import Saved, by_key
from showbible.guide.store.visits import Visit
from showbible.resolving import resolve
from showbible.resolving.independence import page_prints, sentence_prints
from showbible.resolving.model import Said, Source


class Preview:
    """Pages that might be stored, one after the other, and what would come of them all."""

    def __init__(self) -> None:
        self._said: dict[str, list[Said]] = {}

    def save_page(self, page: pages.Page, made: Iterable[claims.Claim], visit: Visit) -> Saved:
        """What `store.save_page` would do."""
        found = by_key(made, visit.address)
        row = Page.objects.only("seen_first").filter(address=visit.address).first()
        live = set(Claim.objects.filter(page=row, superseded_at=None).values_list("key", flat=True)) if row else set()
        seen = row.seen_first if row else visit.at.date()
        owner = Site.objects.filter(name=page.site).values_list("owner", flat=True).first() or None
        source = Source(visit.address, page.site, page.published, seen.isoformat(), owner, page_prints(page.text))
        self._said[visit.address] = [
            Said(key, claim, source, sentence_prints(page.text[claim.start : claim.end]))
            for key, claim in found.items()
        ]
        return Saved(row is None, row is not None, len(found.keys() - live), len(live - found.keys()))

    def changes(self) -> Changes:
        """What would change if the claims of these pages took the place of what they say now."""
        others = (one for one in said() if one.source.id not in self._said)
        new = (one for page in self._said.values() for one in page)
        return compare(stored_snapshot(), snapshot_of(resolve([*others, *new], decisions())))
