from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.resolving.likeness.forms import person_form

ONE_NAME = [
    ("Cristobal Rios", "Rios, Cristobal", "CRISTÓBAL RÍOS"),
    ("J.J. Abel", "J. J. Abel", "JJ Abel", "Abel, J.J."),
    ("Robert Down Jr.", "Robert Down, Jr.", "Down, Robert, Jr.", "Down, Robert Jr", "Robert Down Junior"),
    ("Peter Sand Sr.", "Peter Sand Senior"),
    ("Rafaella Musiker", 'Rafaella "Raffi" Musiker', "Rafaella “Raffi” Musiker", "Rafaella 'Raffi' Musiker"),
    ("Jean-Luc Picard", "Jean Luc Picard"),
    ("Conan O'Brien", "Conan O’Brien"),
    ("Leonard J. Horn", "Leonard J Horn"),
]

TWO_NAMES = [
    ("Robert Down", "Robert Down Jr."),
    ("Robert Down Jr.", "Robert Down Sr."),
    ("Peter Sand II", "Peter Sand III"),
    ("Peter Sand", "Sand Peter"),  # the order is a reason of its own
    ("Bill Sand", "William Sand"),
    ("Peter Sand", "Pete Sand"),
    ("Leonard J. Horn", "Leonard Horn"),
    ("Zden?k Sirov", "Zdenek Sirov"),
    ("J?n", "J??n"),
    ("Junior", "Jr."),
]


@pytest.mark.parametrize("names", ONE_NAME)
def test_one_name_in_many_writings_has_one_form(names: tuple[str, ...]) -> None:
    assert len({person_form(name) for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_names_never_meet(one: str, other: str) -> None:
    assert person_form(one) != person_form(other)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("?mer Varg?", "?mer varg?"),
        ("Zden\ufffdk", "zden?k"),
        ("Peter O'Toole", "peter otoole"),
        ("阿部 寛", "阿部 寛"),
        ("...", "..."),
        ("??", "??"),
    ],
)
def test_forms(name: str, form: str) -> None:
    assert person_form(name) == form


@given(st.text(max_size=40))
def test_every_name_has_a_form_that_is_its_own(name: str) -> None:
    assert person_form(name) == person_form(name.strip())
    assert bool(person_form(name)) == bool(name.strip())
