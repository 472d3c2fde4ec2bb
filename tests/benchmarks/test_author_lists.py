"""Lists of authors in the shapes in which shops print them."""

from __future__ import annotations

import pytest

from benchmarks.author_lists import names

ONE: list[tuple[str, str]] = [
    ("Lindqvist, Ada", "Ada Lindqvist"),
    ("Lindqvist,Ada M.", "Ada M Lindqvist"),
    ("LINDQVIST, ADA", "Ada Lindqvist"),
    ("Ada M.Lindqvist", "Ada M Lindqvist"),
    ("Lindqvist Ada M", "Ada M Lindqvist"),
    ("LINDQVIST", "Lindqvist"),
    ("O&apos;Leary, Ada", "Ada Oleary"),
    ("McGraw, Ada", "Ada Mcgraw"),
    ("van Dam, Ada", "Ada Van Dam"),
    ("Lindqvist, Ada, Jr.", "Ada Lindqvist"),
    ("By (author) Lindqvist, Ada", "Ada Lindqvist"),
    ("Dr. Ada Lindqvist, Ph.D.", "Ada Lindqvist"),
    ("Ada Lindqvist et al", "Ada Lindqvist"),
    ("Andrews, Sandy", "Sandy Andrews"),
]


@pytest.mark.parametrize(("listed", "name"), ONE)
def test_one_name(listed: str, name: str) -> None:
    assert names(listed) == (name,)


TWO = [
    "Lindqvist, Ada; Calder, Ruth",
    "Lindqvist, Ada/ Calder, Ruth",
    "Lindqvist, Ada, Calder, Ruth",
    "LINDQVIST, ADA CALDER, RUTH",
    "Lindqvist, AdaCalder, Ruth",
    "Ada Lindqvist, Ruth Calder",
    "Ada Lindqvist and Ruth Calder",
    "Ada Lindqvist &amp; Ruth Calder",
    "Ada Lindqvist Ruth Calder",
    "Ada LindqvistRuth Calder",
    "Lindqvist, Ada (Author) Calder, Ruth (With)",
    "Edited by Lindqvist, Ada Edited by Calder, Ruth",
    "Ada Lindqvist; Ruth Calder; Ada Lindqvist",
]


@pytest.mark.parametrize("listed", TWO)
def test_two_names(listed: str) -> None:
    assert names(listed) == ("Ada Lindqvist", "Ruth Calder")


@pytest.mark.parametrize("listed", ["Not Available", "N/A", "unknown", "", "0", "-", "Various"])
def test_nobody(listed: str) -> None:
    assert names(listed) == ()
