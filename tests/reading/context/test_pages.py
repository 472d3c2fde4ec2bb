"""Which work pages of many sorts are about: reviews, news, wikis, listings, shops, interviews, and none at all."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from showbible.claims import Subject
from showbible.reading.reading import prepare
from tests.reading.helpers import page_of

PAGES = tomllib.loads(Path(__file__).with_name("pages.toml").read_text("utf-8"))["page"]


@pytest.mark.parametrize("row", PAGES, ids=[row["is"] for row in PAGES])
def test_the_work_of_a_page(row: dict[str, Any]) -> None:
    work = prepare(page_of(row["text"], html=row.get("html", False))).scope.work
    assert work == (Subject(row["type"], row["name"], year=row.get("year")) if "name" in row else None)
