"""The floors of reading: kept, raised, and lowered only on purpose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import gate

PAGE = "Marrow Hill\n\nMarrow Hill is a drama series. It stars Ada Brook as Nell Tarrant.\nNetwork: Channel 4\n"
SERIES = {"type": "series", "name": "Marrow Hill"}
GOLD = [
    {"subject": SERIES, "property": "network", "value": "Channel 4"},
    {"subject": SERIES, "property": "cast", "value": {"person": "Ada Brook", "character": "Nell Tarrant"}},
]
DOCS = """# Reading
<!-- how much -->
<!-- end of how much -->
Between.
<!-- how sure -->

<!-- end of how sure -->
The end.
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for part in gate.PARTS:
        (tmp_path / part).mkdir()
        (tmp_path / part / "marrow-hill.txt").write_text(PAGE, "utf-8")
        (tmp_path / part / "marrow-hill.gold.jsonl").write_text("\n".join(map(json.dumps, GOLD)), "utf-8")
    (tmp_path / "reading.md").write_text(DOCS, "utf-8")
    assert update(tmp_path) == []
    return tmp_path


def update(corpus: Path, *lower: str) -> list[str]:
    return gate.update(corpus, corpus / "reading.md", frozenset(lower))


def set_floor(corpus: Path, prop: str, recall: float) -> None:
    path = corpus / gate.FLOORS
    kept = json.loads(path.read_text("utf-8"))
    kept["floors"]["develop"][prop]["recall"] = recall
    path.write_text(json.dumps(kept), "utf-8")


def test_what_is_reached_stands(corpus: Path) -> None:
    assert gate.failures(corpus) == []


def test_a_property_beneath_its_floor_is_named(corpus: Path) -> None:
    set_floor(corpus, "network", 1.1)
    assert gate.failures(corpus) == ["develop: recall of network is 1.000, its floor 1.100"]


def test_no_floor_falls_unless_it_is_named(corpus: Path) -> None:
    set_floor(corpus, "network", 1.1)
    before = (corpus / gate.FLOORS).read_bytes()
    assert len(update(corpus)) == 1
    assert len(update(corpus, "cast")) == 1
    assert (corpus / gate.FLOORS).read_bytes() == before
    assert update(corpus, "network") == []
    assert gate.failures(corpus) == []


def test_a_floor_rises(corpus: Path) -> None:
    set_floor(corpus, "network", 0.5)
    assert update(corpus) == []
    kept = json.loads((corpus / gate.FLOORS).read_text("utf-8"))
    assert kept["floors"]["develop"]["network"]["recall"] == 1.0


def test_floors_are_set_anew_where_the_pages_have_changed(corpus: Path) -> None:
    path = corpus / "develop" / "marrow-hill.txt"
    path.write_text(path.read_text("utf-8").replace("Network: Channel 4", ""), "utf-8")
    assert update(corpus) == []
    assert gate.failures(corpus) == []


def test_the_docs_have_the_figures(corpus: Path) -> None:
    text = (corpus / "reading.md").read_text("utf-8")
    assert "| `corpus/held-out` | 2 | 1.00 | 1.00 | 1.00 | 1.00 |" in text
    assert "| all of 0.9 and up | 100% of" in text
    assert update(corpus) == []
    assert (corpus / "reading.md").read_text("utf-8") == text


@pytest.mark.parametrize("changed", ["marrow-hill.txt", "marrow-hill.gold.jsonl"])
def test_pages_and_gold_are_not_changed_unnoticed(corpus: Path, changed: str) -> None:
    path = corpus / "held-out" / changed
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    [line] = gate.failures(corpus)
    assert "have changed" in line


def test_the_reader_is_at_the_floors_of_the_corpus() -> None:
    assert gate.failures() == []
