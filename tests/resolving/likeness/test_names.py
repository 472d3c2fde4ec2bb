from __future__ import annotations

import pytest

from tests.resolving.likeness.records import film, found, person

PEOPLE = [
    ("Rios, Cristobal", "Cristobal Rios", "same name"),
    ("De La Cruz", "Delacruz", "same name but for spaces"),
    ("Yo-won Lee", "Lee Yo-won", "other order of names"),
    ("Zden?k Sirov?", "Zdenek Sirova", "lost letters"),
    ("S?suke Tan", "Sousuke Tan", "lost letters"),
    ("?mer Vargi", "?mer Varg?", "lost letters"),
    ("Bill Kennedy", "William Kennedy", "nickname"),
    ("Bill Kennedy", "Billy Kennedy", "nickname"),
    ("Chris Rios", "Cristobal Rios", "nickname"),
    ("Johann Abel", "John Abel", "given name in another language"),
    ("J. J. Abel", "John James Abel", "initials"),
    ("J. Abel", "John Abel", "initials"),
    ("Eric Overmann", "Eric Ellis Overmann", "middle name left out"),
    ("Leonard J. Horn", "Leonard Horn", "middle name left out"),
    ("Leonard J. Horn", "Leonard James Horn", "middle name left out"),
    ("Glynnis Tal", "Glynnis Tal Campbell", "second surname"),
    ("Evgeniy Tsymbal", "Evgeny Tsymbal", "transliteration"),
    ("Zohar Shtrauss", "Zohar Strauss", "transliteration"),
    ("Zemfira Sadykhova", "Zemfira Sadigova", "transliteration"),
    ("Kwok-Hung Lam", "Lam Gwok-Hung", "transliteration in another order"),
    ("Marlin Sandberg", "Martin Sandberg", "one letter off"),
    ("Yoshihito Mikamo", "Yoshito Mikamo", "some letters off"),
    ("Jus Addiss", "Justus Addiss", "short given name"),
    ("Robert Down", "Robert Down Jr.", "suffix left out"),
    ("Rios", "Cristobal Rios", "part of the name"),
]

TWO_PEOPLE = [
    ("Jon Smith", "Joan Smith", "letters of a short name off"),
    ("Dan Levy", "Dean Levy", "letters of a short name off"),
    ("Player 1", "Player 2", "other given name"),
    ("Robert Down Jr.", "Robert Down Sr.", "other suffix"),
    ("Adrian Sand", "Adriana Sand", "other given name"),
    ("John Vivyan", "John Finn", "other name"),
    ("John Kruse", "Jan Kraus", "other name"),
    ("David White", "David Wood", "other name"),
    ("George Baxter", "Kirk Baxter", "other given name"),
    ("Anna Sand", "Eva Sand", "other given name"),
    ("Jim Sand", "Jamie Sand", "other given name"),
    ("Jack Abel", "Ivan Abel", "other given name"),
    ("K. Abel", "John Abel", "other given name"),
    ("Rios", "Cristobal Rius", "other name"),
    ("??? ??", "John Abel", "no name to compare"),
    ("Ann Bo", "Ann Po", "other name"),
    ("Eric Paul Overmann", "Eric Ellis Overmann", "other given name"),
]

TITLES = [
    ("Show: Part One", "Show (1)", "same title"),
    ("Air Waves", "Airwaves", "same title but for spaces"),
    ("O cvr?kovi", "O cvrckovi", "lost letters of the title"),
    ("Denise Handicap", "Denise Handicapped", "letters of the title off"),
    ("Night and Day", "Day and Night", "other order of words"),
    ("Dead End", "Dead End (2)", "number of the part left out"),
    ("Arctic", "Arctic with a Guide", "subtitle left out"),
    ("Trial Run", "Letters to Anna: Trial Run", "subtitle left out"),
    ("A Funeral for Max Berlin", "A Funeral for Max Fabian", "most words"),
]

TWO_TITLES = [
    ("Boxer II", "Boxer III", "other number in the title"),
    ("Boxer", "Boxer II", "other number in the title"),
    ("Show (1)", "Show (2)", "other number in the title"),
    ("Ten Days Off", "Nine Days Off", "other number in the title"),
    ("Episode 4", "Episode 4", "stock title"),
    ("Turkey Farmer", "Mushroom Farmer", "some words"),
    ("The Accused", "The Mail Van Murder", "other title"),
    ("Otklonenie", "Detour", "other title"),
    ("??????? ???", "Detour", "no name to compare"),
    ("モップガール", "Mop Girl", "no name to compare"),
]


@pytest.mark.parametrize(("one", "other", "reason"), [*PEOPLE, *TWO_PEOPLE])
def test_what_two_names_are_to_each_other(one: str, other: str, reason: str) -> None:
    assert found(person(one), person(other)) == [reason]


@pytest.mark.parametrize(("one", "other", "reason"), [*TITLES, *TWO_TITLES])
def test_what_two_titles_are_to_each_other(one: str, other: str, reason: str) -> None:
    assert found(film(one), film(other)) == [reason]


def test_the_best_pair_of_names_counts() -> None:
    assert found(film("Otklonenie", "Detour"), film("Detour")) == ["same title"]


def test_a_record_without_names_has_nothing_to_compare() -> None:
    assert found(film(), film("Detour")) == ["no name to compare"]
