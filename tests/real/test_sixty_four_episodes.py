"""Sixty-four episode pages of one fan wiki, held against a table; read from beside the checkout, where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex as re

from benchmarks.episode_guide import in_guide, in_table, read_folder
from showbible.resolving import resolve

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "himym"

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the sixty-four pages do not lie beside this checkout"),
]


def test_they_are_one_series_with_three_seasons_and_all_their_dates() -> None:
    ids, found = in_guide(resolve(read_folder(FOLDER / "wiki")))
    assert sorted(ident for ident in ids if "/season-" in ident) == [
        "series/how-i-met-your-mother/season-1",
        "series/how-i-met-your-mother/season-2",
        "series/how-i-met-your-mother/season-3",
    ]
    numbered = {ident.partition("/")[2].partition("/")[0] for ident in ids if re.search(r"/\d+x\d+$", ident)}
    assert numbered == {"how-i-met-your-mother"}
    right = in_table(FOLDER / "episodes.csv")
    assert len(found["title"]) == 64
    for name in ("title", "release_date", "director"):
        assert {episode: right[name][episode] for episode in found[name]} == dict(found[name])
