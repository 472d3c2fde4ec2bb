from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from showbible.resolving.likeness.compare import Outcome
from showbible.resolving.likeness.matching import Match, match
from showbible.resolving.likeness.profile import Profile
from tests.resolving.likeness.records import episode, film, person

LEFT = [
    person("Bill Kennedy"),
    person("Zden?k Sirov?"),
    person("Anna Sand", years=(1950,)),
    person("Anna Sand", years=(1981,)),
    film("Otklonenie", year=1967, minutes=78),
    film("Boxer", year=1976),
    film("Boxer II", year=1979),
    episode("The Wedding", (8, 29), 1961),
    episode("Turkey Farmer", (2, 4), 2006),
]
RIGHT = [
    person("William Kennedy"),
    person("Zdenek Sirova"),
    person("Anna Sand", years=(1981,)),
    person("Anna Sand", years=(1950,)),
    film("Detour", year=1967, minutes=78),
    film("Boxer 2", year=1979),
    film("Boxer", year=1976),
    episode("The Wedding", (4, 21), 1996),
    episode("Mushroom Farmer", (2, 11), 2006),
]


def pairs(matches: list[Match]) -> dict[tuple[int, int], Outcome]:
    return {(each.left, each.right): each.outcome for each in matches}


def test_two_databases_meet() -> None:
    assert pairs(match(LEFT, RIGHT)) == {
        (0, 0): Outcome.SAME,
        (1, 1): Outcome.SAME,
        (2, 3): Outcome.SAME,
        (3, 2): Outcome.SAME,
        (4, 4): Outcome.UNSURE,
        (5, 6): Outcome.SAME,
        (6, 5): Outcome.SAME,
    }


def test_that_no_other_comes_near_is_a_reason() -> None:
    [found] = match([person("Bill Kennedy")], [person("William Kennedy")])
    assert [each.name for each in found.likeness.reasons] == ["nickname", "no other comes near"]


def test_two_that_are_as_likely_are_not_sure() -> None:
    found = match([person("Anna Sand")], [person("Anna Sand"), person("Anna Sand")])
    assert pairs(found) == {(0, 0): Outcome.UNSURE}


def test_a_record_is_in_one_pair_only() -> None:
    found = match([film("Detour", year=1967), film("Detour", year=1968)], [film("Detour", year=1967)])
    assert pairs(found) == {(0, 0): Outcome.SAME}


def test_what_is_left_is_one_only_where_there_are_just_two() -> None:
    one, other = film("Otklonenie", year=1967, minutes=78), film("Detour", year=1967, minutes=78)
    assert pairs(match([one], [other])) == {(0, 0): Outcome.UNSURE}
    assert match([one], [other, film("Stones", year=1967, minutes=78)]) == []
    assert match([one, film("Kamni", year=1967, minutes=78)], [other]) == []
    assert match([film("Otklonenie", minutes=78)], [film("Detour", minutes=78)]) == []


def test_keys_that_very_many_share_are_passed_over() -> None:
    many = [episode("Pilot", (season, 1)) for season in range(100)]
    assert len(match(many, [episode("Pilot", (season, 1)) for season in range(50)])) == 50
    assert match(many, [film("Pilot")]) == []


def test_nothing_matches_nothing() -> None:
    assert match([], RIGHT) == match(LEFT, []) == []
    assert match([film("")], [film("")]) == []


def named(left: list[Profile], right: list[Profile]) -> list[tuple[Profile, Profile, Outcome]]:
    found = [(left[each.left], right[each.right], each.outcome) for each in match(left, right)]
    return sorted(found, key=repr)


@given(st.randoms(use_true_random=False))
def test_the_order_of_records_changes_nothing(chance: random.Random) -> None:
    left, right = chance.sample(LEFT, len(LEFT)), chance.sample(RIGHT, len(RIGHT))
    assert named(left, right) == named(LEFT, RIGHT)
