"""The index of this guide, brought up to what the store has: by what changed since, or made anew."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Collection
from contextlib import closing
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import QuerySet, Subquery

from showbible.guide.models import Page, Stamp, State, Thing
from showbible.guide.searching.entries import drop, drop_texts, fill, put, put_text
from showbible.guide.searching.file import FIRST_PATIENCE, PATIENCE, has_tables, is_busy, make_tables, opened
from showbible.guide.searching.gathering import entries, pages, synopses
from showbible.guide.store.many import batches

FILE = "search.sqlite3"  # in the data folder
_LATE = timedelta(minutes=10)  # by so much a page may come into the store after one that was read later
_of_thread = threading.local()


@dataclass(frozen=True, slots=True)
class Revision:
    """How far a guide has got: which store it is, how often what is said has changed, its last stamp."""

    store: str = ""
    said: int = 0
    stamp: int = 0


def current_index() -> sqlite3.Connection:
    """The index with all that the store had when this was called; while another process writes it, as it was before."""
    try:
        return _caught_up(opened_index())
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:  # it is no database any more
        _of_thread.index.close()
        _path().unlink()
        return _caught_up(opened_index())


def renew_index() -> None:
    """Brings the index up to date, so that nobody's search has to; leaves nothing open that a fork would share."""
    index = opened(_path())
    with closing(index):
        _caught_up(index)


def opened_index() -> sqlite3.Connection:
    """The index as it is, by the connection that this thread has to it."""
    path, mine = _path(), (_path(), os.getpid())
    if getattr(_of_thread, "of", None) != mine or not path.exists():
        _of_thread.index, _of_thread.of = opened(path), mine
    index: sqlite3.Connection = _of_thread.index
    return index


def _path() -> Path:
    return Path(settings.DATA) / FILE


def _caught_up(index: sqlite3.Connection) -> sqlite3.Connection:
    now = _revision()
    if not _is_at(index, now):
        _catch_up(index, now)
    return index


def _revision() -> Revision:
    stamp = Stamp.objects.order_by("-pk").values("pk")[:1]
    first = MigrationRecorder.Migration.objects.order_by("pk").values("applied")[:1]
    state = State.objects.filter(pk=1).values_list("changes", Subquery(stamp), Subquery(first)).first()
    said, last, made = state or (0, None, None)
    return Revision(f"{connection.settings_dict['NAME']} of {made}", said, last or 0)


def _is_at(index: sqlite3.Connection, now: Revision) -> bool:
    return has_tables(index) and _known(index) == now


def _known(index: sqlite3.Connection) -> Revision:
    found = index.execute("SELECT store, said, stamp FROM state").fetchone()
    return Revision(*found) if found else Revision()


def _catch_up(index: sqlite3.Connection, now: Revision) -> None:
    """Writes what the index lacks, wholly or not at all."""
    index.execute(f"PRAGMA busy_timeout = {PATIENCE if has_tables(index) else FIRST_PATIENCE}")
    try:
        index.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if is_busy(error) and has_tables(index):
            return
        raise
    try:
        if not _is_at(index, now):
            _write(index, now)
        index.execute("COMMIT")
    except BaseException:
        index.execute("ROLLBACK")
        raise


def _write(index: sqlite3.Connection, now: Revision) -> None:
    known = _known(index) if has_tables(index) else Revision()
    stamped = _stamped(known, now)
    if stamped is None:
        make_tables(index)
        _fill(index)
    else:
        _write_things(index, stamped)
        if known.said != now.said:
            _write_pages(index)
    index.execute("DELETE FROM state")
    index.execute("INSERT INTO state VALUES (?, ?, ?)", astuple(now))


def _stamped(known: Revision, now: Revision) -> set[int] | None:
    """The things that may be others than the index has them; None where that may be any."""
    if known.store != now.store or known.stamp > now.stamp or known.said > now.said:
        return None
    stamps = dict(Stamp.objects.filter(pk__gte=known.stamp, pk__lte=now.stamp).values_list("pk", "thing"))
    if known.stamp and known.stamp not in stamps:  # those between may be gone as well
        return None
    things = {thing for pk, thing in stamps.items() if pk > known.stamp}
    if None in things:
        return None
    return {thing for thing in things if thing is not None}


def _fill(index: sqlite3.Connection) -> None:
    every = Thing.objects.order_by("pk").values_list("pk", flat=True)
    fill(index, entries(every.iterator()))
    for text in pages(Page.objects.order_by("said_on", "pk")):
        put_text(index, text)
    told = Thing.objects.filter(facts__property="synopsis").order_by("pk").values_list("pk", flat=True).distinct()
    for text in synopses(told.iterator()):
        put_text(index, text)


def _write_things(index: sqlite3.Connection, keys: Collection[int]) -> None:
    for key in sorted(keys):
        drop(index, key)
        drop_texts(index, "thing", key)
    for entry in entries(sorted(keys)):
        put(index, entry)
    for text in synopses(sorted(keys)):
        put_text(index, text)


def _write_pages(index: sqlite3.Connection) -> None:
    """Those that came in since, and those that were read anew."""
    last, latest = index.execute("SELECT max(page), max(version) FROM text").fetchone()
    found: QuerySet[Page] = Page.objects.filter(pk__gt=last or 0)
    if latest:
        since = datetime.fromisoformat(latest) - _LATE
        found |= Page.objects.filter(read_at__gte=since)
    versions = dict(found.values_list("pk", "read_at"))
    changed = [pk for pk, at in versions.items() if _version(index, pk) != at.isoformat()]
    for key in changed:
        drop_texts(index, "page", key)
    for batch in batches(changed):
        for text in pages(Page.objects.filter(pk__in=batch).order_by("said_on", "pk")):
            put_text(index, text)


def _version(index: sqlite3.Connection, page: int) -> str | None:
    found = index.execute("SELECT version FROM text WHERE page = ?", (page,)).fetchone()
    return found[0] if found else None
