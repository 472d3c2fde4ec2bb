"""Names into places in the guide."""

import pytest

from showbible.claims import Subject
from showbible.resolving import resolve
from showbible.resolving.naming import slug
from tests.resolving.saying import page, says, series


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Star Trek: Picard", "star-trek-picard"),
        ("The Office", "the-office"),
        ("Éowyn’s Day", "eowyns-day"),
        ("Søren & Łukasz", "soren-lukasz"),
        ("Солярис", "солярис"),
        ("千と千尋の神隠し", "千と千尋の神隠し"),
        ("한국", "한국"),
        ("snake_case", "snake-case"),
    ],
)
def test_a_slug_keeps_what_can_be_read(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_names_without_a_letter_still_have_slugs_of_their_own() -> None:
    assert slug("!!!") != slug("???")
    assert slug("!!!").isalnum()


def test_names_that_differ_only_in_the_vowels_of_their_script_are_two() -> None:
    source = page("a")
    said = [says(source, series(name), "country", "IN", about=None) for name in ("की", "का")]
    assert len(resolve(said).things) == 2


def test_an_id_that_another_thing_would_be_told_apart_by_is_not_given_twice() -> None:
    works = [("Dune", 1984), ("Dune", 2021), ("Dune 1984", None), ("Dune-1984", 2000)]
    said = [
        says(page(f"{name} {year}"), Subject("film", name, year=year), "country", "US", about=None)
        for name, year in works
    ]
    things = [thing.id for thing in resolve(said).things]
    assert sorted(things) == ["films/dune-1984", "films/dune-1984-2", "films/dune-2021"]


def test_long_names_that_begin_alike_get_ids_of_their_own() -> None:
    names = ["A very long name " * 10 + tail for tail in ("one", "two", "three")]
    said = [says(page("a"), series(name), "country", "US", about=None) for name in names]
    ids = {thing.id for thing in resolve(said).things}
    assert len(ids) == 3
    assert max(map(len, ids)) < 100
