from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from showbible.guide.secret import kept_key, make_key
from showbible.guide.store import needs_migration, open_store
from showbible.guide.store.keys import fact_key


@pytest.mark.store
@pytest.mark.django_db
def test_an_open_store_is_up_to_date_and_has_a_key(folder: Path) -> None:
    open_store()
    assert not needs_migration()
    assert len(kept_key(folder)) > 32


def test_the_key_is_its_owners_alone_and_stays(folder: Path) -> None:
    make_key(folder)
    key = kept_key(folder)
    make_key(folder)
    assert kept_key(folder) == key
    assert stat.S_IMODE((folder / "secret-key").stat().st_mode) == 0o600


def test_of_keys_made_at_once_one_is_kept(folder: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make_key, [folder] * 8))
    assert [file.name for file in folder.iterdir()] == ["secret-key"]


def test_keys_of_facts_are_short_and_differ_where_they_did() -> None:
    assert fact_key("q|guinan") == "q|guinan"
    assert len(fact_key("a" * 5000)) <= 200
    assert fact_key("a" * 5000) != fact_key("a" * 5001)
