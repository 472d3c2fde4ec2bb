"""The store's functions: what was read goes in, what the guide and the command show comes out."""

from showbible.guide.store.changes import Changes, Holding, Named, Snapshot, compare, snapshot_of, stored_snapshot
from showbible.guide.store.editions import edition
from showbible.guide.store.finding import Found, Unclear, find_thing, thing_meant
from showbible.guide.store.keeping import kept_bytes
from showbible.guide.store.known import Edition, Evidence, Known
from showbible.guide.store.opening import needs_migration, open_store
from showbible.guide.store.previewing import Preview
from showbible.guide.store.resolution import is_stale, resolve_all, resolve_changed, said
from showbible.guide.store.rows import claim_counts, pages_by_key
from showbible.guide.store.saving import Saved, save_page
from showbible.guide.store.shapes import page_of
from showbible.guide.store.sites import sites_at
from showbible.guide.store.visits import Visit, is_unchanged, known_visits, note_unchanged, visit

__all__ = [
    "Changes",
    "Edition",
    "Evidence",
    "Found",
    "Holding",
    "Known",
    "Named",
    "Preview",
    "Saved",
    "Snapshot",
    "Unclear",
    "Visit",
    "claim_counts",
    "compare",
    "edition",
    "find_thing",
    "is_stale",
    "is_unchanged",
    "kept_bytes",
    "known_visits",
    "needs_migration",
    "note_unchanged",
    "open_store",
    "page_of",
    "pages_by_key",
    "resolve_all",
    "resolve_changed",
    "said",
    "save_page",
    "sites_at",
    "snapshot_of",
    "stored_snapshot",
    "thing_meant",
    "visit",
]
