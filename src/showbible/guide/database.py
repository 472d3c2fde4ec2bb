"""The database that a person names, as Django takes it."""

from __future__ import annotations

from typing import Any

import dj_database_url

ENGINES = ("django.db.backends.postgresql", "django.db.backends.sqlite3")


def database_at(url: str) -> dict[str, Any]:
    """The settings of the database at this URL, PostgreSQL or SQLite. ValueError where it names neither."""
    try:
        found = dict(dj_database_url.parse(url, conn_max_age=600, conn_health_checks=True))
    except ValueError:
        found = {}
    if found.get("ENGINE") not in ENGINES or not found.get("NAME"):
        raise ValueError("DATABASE_URL names no database; give it as postgres://user:password@host/name")
    return found
