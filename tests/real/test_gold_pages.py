"""The founding documents and the pages with gold beside the checkout, where they lie: what of them is read rightly."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.reading_quality import pages_of, sure
from benchmarks.scoring import score

FOLDER = Path(__file__).parents[3] / "shared" / "reading"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the pages with gold do not lie beside this checkout"),
]


@pytest.mark.parametrize(("folder", "f1"), [("seeds", 0.92), ("pages", 0.9)])
def test_what_is_read_of_them(folder: str, f1: float) -> None:
    found = score(pages_of(FOLDER / folder))
    assert found.total.f1 >= f1
    assert found.total.precision >= 0.9
    assert found.ungrounded == 0
    assert sure(found).precision >= 0.9
