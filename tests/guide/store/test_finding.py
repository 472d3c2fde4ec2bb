from __future__ import annotations

import pytest

from showbible.guide.store import find_thing, resolve_all
from tests.cast import store_guide
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


@pytest.mark.parametrize(
    ("name", "ident"),
    [
        ("series/lantern-coast-harbour", "series/lantern-coast-harbour"),
        ("/series/lantern-coast-harbour/2x01/", "series/lantern-coast-harbour/2x01"),
        ("Lantern Coast: Harbour", "series/lantern-coast-harbour"),
        ("lantern coast harbour", "series/lantern-coast-harbour"),
        ("LANTERN COAST HARBOUR season 2", "series/lantern-coast-harbour/season-2"),
        ("Lantern Coast: Harbour 2x01", "series/lantern-coast-harbour/2x01"),
        ("elin voss", "characters/elin-voss"),
        ("Mara  Quill", "people/mara-quill"),
    ],
)
def test_a_thing_is_found_by_its_place_and_by_its_names(name: str, ident: str) -> None:
    store_guide()
    found = find_thing(name)
    assert found.thing
    assert found.thing.ident == ident
    assert not found.suggestions


def test_a_misspelt_name_brings_the_closest_names() -> None:
    store_guide()
    found = find_thing("Elin Vos")
    assert found.thing is None
    assert found.suggestions[0].ident == "characters/elin-voss"


@pytest.mark.parametrize("name", ["", "  ", "/", "\0", "%", "_", "\n", "xyzzy 42"])
def test_what_nothing_is_called_finds_nothing(name: str) -> None:
    store_guide()
    assert find_thing(name).thing is None


def test_of_things_of_one_name_works_come_first_and_the_others_are_told() -> None:
    save("Tide", claim("genre", "drama"), claim("cast", {"person": "Tide", "character": None}))
    resolve_all()
    found = find_thing("tide")
    assert found.thing
    assert found.thing.ident == "series/tide"
    assert [other.ident for other in found.others] == ["people/tide"]


def test_an_empty_guide_has_no_suggestions() -> None:
    assert find_thing("anything").suggestions == ()
