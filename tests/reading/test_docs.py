"""The page on reading tells of every statement module."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from showbible.reading.registry import STATEMENTS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "reading.md").read_text("utf-8")
NAMES = [statement.name for statement in STATEMENTS]


def test_the_table_names_the_modules_in_the_order_of_the_registry() -> None:
    table = TEXT.partition("## The statement modules")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_module_has_its_tests(name: str) -> None:
    assert (ROOT / "tests" / "reading" / "statements" / f"test_{name}.py").is_file()


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`((?:context|words|statements)/[a-z_]+\.\w+|[a-z_]+\.py)`", TEXT)))
)
def test_every_file_it_names_is_there(path: str) -> None:
    assert (ROOT / "src" / "showbible" / "reading" / path).is_file()
