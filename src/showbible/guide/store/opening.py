"""A data folder and a database, made or brought up to date at first use."""

from __future__ import annotations

from django.conf import settings
from django.core.files import locks
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from showbible.guide.secret import make_key


def open_store() -> None:
    """Makes what is missing; OSError or DatabaseError where that cannot be done."""
    settings.DATA.mkdir(parents=True, exist_ok=True)
    make_key(settings.DATA)
    # One after the other: a SQLite database that two connections make at once is locked to both, whatever the timeout.
    with (settings.DATA / "opening.lock").open("a") as turn:
        locks.lock(turn, locks.LOCK_EX)
        _migrate()


def _migrate() -> None:
    executor = MigrationExecutor(connection)
    if not _plan(executor):
        return
    try:
        executor.migrate(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        # Another process may have made the tables since we looked.
        if needs_migration():
            raise


def needs_migration() -> bool:
    return bool(_plan(MigrationExecutor(connection)))


def _plan(executor: MigrationExecutor) -> list[object]:
    return list(executor.migration_plan(executor.loader.graph.leaf_nodes()))
