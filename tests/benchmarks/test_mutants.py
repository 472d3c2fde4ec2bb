"""A few of the pages changed by chance that `benchmarks/mutants.py` reads by the thousand."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from benchmarks import mutants
from showbible.pages import Raw

CORPUS = (mutants.CORPUS,)
PAGE = b"<html><body><h1>Marrow Hill</h1>\n<p>It was <b>created</b> by Ruth Calder.</p>\n</body></html>"


@pytest.mark.parametrize("first", range(0, 200, 50))
def test_no_mutant_makes_reading_fail(first: int) -> None:
    assert mutants.read_some(CORPUS, 7, range(first, first + 50)) == []


def test_a_mutant_is_told_by_its_number() -> None:
    assert mutants.mutant(CORPUS, 7, 3) == mutants.mutant(CORPUS, 7, 3)
    assert mutants.mutant(CORPUS, 7, 3) != mutants.mutant(CORPUS, 7, 4)


@pytest.mark.parametrize("mutation", mutants.MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_each_mutation_changes_pages_and_bears_an_empty_one(mutation: mutants.Mutation) -> None:
    chance = random.Random(5)
    assert any(mutation(chance, PAGE) != PAGE for _ in range(9))
    assert isinstance(mutation(chance, b""), bytes)


def test_an_exception_is_a_fault_and_an_unreadable_page_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(mutants.faults(Raw("page.html", b"", "text/html"))) == []

    def failing(page: object) -> None:
        raise ZeroDivisionError("why")

    monkeypatch.setattr(mutants, "read_claims", failing)
    assert list(mutants.faults(Raw("page.html", PAGE, "text/html"))) == ["ZeroDivisionError: why"]


def test_a_folder_without_pages_is_said(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"no NAME\.txt or NAME\.html there"):
        mutants.sources((tmp_path,))
