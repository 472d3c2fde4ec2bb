from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.resolving.likeness.compare import Outcome, compare
from showbible.resolving.likeness.profile import ANY_WORK, Profile
from showbible.resolving.likeness.reasons import WEIGHTS
from tests.resolving.likeness.records import episode, film, found, outcome, person

SAME = [
    (person("Bill Kennedy"), person("Bill Kennedy")),
    (person("Bill Kennedy", works=("Westward",)), person("William Kennedy", works=("Westward",))),
    (person("Evgeniy Tsymbal", years=(1949,)), person("Evgeny Tsymbal", years=(1949,))),
    (film("Detour", year=1967), film("Detour", year=1967)),
    (film("Detour", year=1967, minutes=78), film("Detour", year=1968, minutes=78)),
    (film("Show: Part 2", year=2002), film("Show (2)", year=2002)),
    (episode("The Fires of Kanua", (3, 8), 1961), episode("The Fires of Kanau", (3, 8), 1961)),
    (episode("Dead End", (3, 13)), episode("Dead End (2)", (3, 13))),
    (episode("Pilot", (1, 1), series="Westward"), episode("Pilot", (1, 1), series="Westward")),
    (episode("Alpaca", (2, 20), 2006, "Jobs"), episode("Alpaca", (2, 15), 2006, "Jobs")),
]

UNSURE = [
    (person("Bill Kennedy"), person("William Kennedy")),
    (person("Diane Boehm"), person("Diane Boehme")),
    (film("Detour"), film("Detours")),
    (episode("Pilot", (1, 1), 1962), episode("Pilot", (1, 1), 1962)),
    (episode("Detour", (1, 1), series="Jobs"), episode("The Accused", (1, 1), series="Jobs")),
]

APART = [
    (person("Bill Kennedy", years=(1920,)), person("Bill Kennedy", years=(1961,))),
    (person("Bill Kennedy"), person("Anna Kennedy")),
    (person("Rios"), person("Cristobal Rios")),
    (person("Robert Down Sr.", works=("Westward",)), person("Robert Down Jr.", works=("Westward",))),
    (film("Detour", year=1945), film("Detour", year=1992)),
    (film("Boxer II", year=1979, minutes=119), film("Boxer III", year=1979, minutes=119)),
    (film("Boxer", year=1976), film("Boxer II", year=1976)),
    (film("Detour"), film("Otklonenie")),
    (film("Star Way", year=2009), film("Star Way Beyond", year=2016)),
    (episode("Survival", (1, 15), 1958), episode("Survival", (3, 13), 1958)),
    (episode("Pilot", (1, 1), 1962), episode("Pilot", (1, 1), 1971)),
    (film("Bill Kennedy"), person("Bill Kennedy")),
]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        *((*pair, Outcome.SAME) for pair in SAME),
        *((*pair, Outcome.UNSURE) for pair in UNSURE),
        *((*pair, Outcome.APART) for pair in APART),
    ],
)
def test_outcomes(one: Profile, other: Profile, expected: Outcome) -> None:
    assert outcome(one, other) == outcome(other, one) == expected


def test_reasons_say_what_was_found() -> None:
    one = Profile("episode", ("Detour",), frozenset([1967]), 1, 2, frozenset([50]), frozenset(["Jobs"]))
    other = Profile("episode", ("Detour",), frozenset([1967]), 1, 2, frozenset([51]), frozenset(["Jobs"]))
    assert sorted(found(one, other)) == [
        "same episode of one series",
        "same running time",
        "same title",
        "same year",
        "shared work",
    ]


def test_nothing_is_found_where_nothing_is_known() -> None:
    assert found(film("Detour", year=1967), film("Detour", minutes=80)) == ["same title"]


def test_an_episode_may_be_a_film_elsewhere() -> None:
    assert "other sort of record" in found(film("Detour"), episode("Detour"))
    assert "other sort of record" not in found(film("Detour"), Profile(ANY_WORK, ("Detour",)))


def test_a_person_is_no_character() -> None:
    likeness = compare(person("Bill Kennedy"), Profile("character", ("Bill Kennedy",)))
    assert (likeness.score, likeness.reasons, likeness.outcome) == (0.0, (), Outcome.APART)


_SOME = st.frozensets(st.integers(1950, 1953), max_size=2)
_NUMBERS = st.none() | st.integers(1, 2)
_PROFILES = st.builds(
    Profile,
    st.sampled_from(("person", "film", "episode", ANY_WORK)),
    st.lists(st.sampled_from(("Bill Sand", "B. Sand", "Sand", "Sand II", "W?ll Sand", "??", "")), max_size=2).map(
        tuple
    ),
    _SOME,
    _NUMBERS,
    _NUMBERS,
    st.frozensets(st.integers(0, 3), max_size=2),
    st.frozensets(st.sampled_from("ab")),
)


@given(_PROFILES, _PROFILES)
def test_likeness_is_symmetric_and_all_its_reasons_are_listed(one: Profile, other: Profile) -> None:
    likeness = compare(one, other)
    assert likeness == compare(other, one)
    assert 0 <= likeness.score <= 1
    assert all(WEIGHTS[each.name] == each.weight for each in likeness.reasons)
