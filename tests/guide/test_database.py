from __future__ import annotations

import pytest

from showbible.guide.database import database_at


@pytest.mark.parametrize(
    ("url", "engine", "name"),
    [
        ("postgres://me:secret@host/guide", "django.db.backends.postgresql", "guide"),
        ("postgresql://me@host:5433/guide", "django.db.backends.postgresql", "guide"),
        ("sqlite:////var/lib/guide.sqlite3", "django.db.backends.sqlite3", "/var/lib/guide.sqlite3"),
    ],
)
def test_a_database_is_named_by_its_url(url: str, engine: str, name: str) -> None:
    found = database_at(url)
    assert (found["ENGINE"], found["NAME"]) == (engine, name)


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://me@host/guide", "postgres://host/", "postgres://me@host:port/guide", "http://["]
)
def test_what_names_no_database_is_refused_with_what_does(url: str) -> None:
    with pytest.raises(ValueError, match=r"DATABASE_URL names no database.*postgres://user:password@host/name"):
        database_at(url)
