"""Claims held against gold: what is right, what is missed, what is wrong."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.scoring import Gold, Json, Score, is_grounded, score

SERIES = {"type": "series", "name": "Marrow Hill"}
EPISODE = {"type": "episode", "series": "Marrow Hill", "season": 2, "episode": 3}
BY_NAME = {"type": "episode", "series": "Marrow Hill", "name": "The Landslide"}
TEXT = "Marrow Hill was created by Ruth Calder."


def claim(prop: str, value: Any, subject: Json = SERIES, **more: Any) -> Json:
    return {"subject": subject, "property": prop, "value": value, "start": 0, "end": len(TEXT), **more}


def held(given: list[Json], wanted: list[Json], text: str = TEXT) -> Score:
    return score([("page", {"text": text, "claims": given}, Gold(tuple(wanted)))])


def figures(found: Score) -> tuple[int, int, int]:
    return found.total.right, found.total.given, found.total.wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (claim("creator", "Ruth Calder"), claim("creator", "ruth calder")),
        (claim("network", "The Channel"), claim("network", "Channel")),
        (claim("creator", "Rùth Calder"), claim("creator", "Ruth Calder")),
        (claim("episode_count", 8), claim("episode_count", 8.0)),
        (claim("alias", "Hill"), claim("alias", "The Marrow", accept=["Hill"])),
        (claim("genre", "drama", EPISODE), claim("genre", "drama", or_subject=[EPISODE])),
        (claim("genre", "drama", SERIES), claim("genre", "drama", {**SERIES, "year": 2022})),
        (claim("relation", {"to": "Ada", "kind": "wife"}), claim("relation", {"to": "Ada", "kind": "former wife"})),
    ],
)
def test_what_says_the_same_is_right(given: Json, wanted: Json) -> None:
    assert figures(held([given], [wanted])) == (1, 1, 1)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (claim("creator", "Ruth Calder"), claim("writer", "Ruth Calder")),
        (claim("creator", "Ruth Calder"), claim("creator", "Sam Oyelaran")),
        (claim("creator", "Ruth Calder", EPISODE), claim("creator", "Ruth Calder")),
        (claim("genre", "drama", {**SERIES, "year": 2021}), claim("genre", "drama", {**SERIES, "year": 2022})),
        (claim("genre", "drama", {"type": "film", "name": "Marrow Hill"}), claim("genre", "drama")),
        (claim("episode_count", 8), claim("episode_count", 80)),
        (claim("release_date", "2022"), claim("release_date", "2022-03-03")),
        (
            claim("cast", {"person": "Ada Brook", "character": None}),
            claim("cast", {"person": "Ada Brook", "character": "Nell"}),
        ),
        (claim("synopsis", "A landslide buries the quarry."), claim("synopsis", "A vet moves to the coast for good.")),
    ],
)
def test_what_says_another_thing_is_wrong_and_leaves_the_gold_missed(given: Json, wanted: Json) -> None:
    found = held([given], [wanted])
    assert figures(found) == (0, 1, 1)
    assert [each.what for each in found.differences] == ["missed", "wrong"]


def test_an_episode_is_known_by_its_name_where_the_gold_gives_its_number() -> None:
    titled = claim("title", "The Landslide", EPISODE)
    assert figures(held([claim("director", "Lena Fry", BY_NAME)], [claim("director", "Lena Fry", EPISODE)])) == (
        0,
        1,
        1,
    )
    known = held([claim("director", "Lena Fry", BY_NAME), titled], [claim("director", "Lena Fry", EPISODE), titled])
    assert figures(known) == (2, 2, 2)


def test_what_is_said_twice_counts_once() -> None:
    twice = [claim("creator", "Ruth Calder"), claim("creator", "RUTH CALDER")]
    assert figures(held(twice, [claim("creator", "Ruth Calder")])) == (1, 1, 1)


def test_what_is_optional_may_be_left_out() -> None:
    optional = claim("creator", "Ruth Calder", optional=True)
    assert figures(held([], [optional])) == (0, 0, 0)
    assert figures(held([claim("creator", "Ruth Calder")], [optional])) == (1, 1, 1)


def test_one_claim_answers_one_of_the_gold() -> None:
    wanted = [claim("genre", "drama", accept=["crime"]), claim("genre", "crime")]
    assert figures(held([claim("genre", "crime"), claim("genre", "drama")], wanted)) == (2, 2, 2)
    assert figures(held([claim("genre", "crime")], wanted)) == (1, 1, 2)


def test_another_standing_is_right_and_counted_apart() -> None:
    given = claim("release_date", "2022", standing="happened")
    found = held([given], [claim("release_date", "2022", standing="expected")])
    assert figures(found) == (1, 1, 1)
    assert (found.standing.right, found.standing.wanted) == (0, 1)


def test_each_claim_has_a_verdict_with_its_confidence() -> None:
    given = [claim("creator", "Ruth Calder", confidence=0.9), claim("creator", "Nobody", confidence=0.8)]
    assert held(given, [claim("creator", "Ruth Calder")]).verdicts == [(0.9, True), (0.8, False)]


@pytest.mark.parametrize(
    ("given", "grounded"),
    [
        (claim("creator", "Ruth Calder"), True),
        (claim("creator", "Sam Oyelaran"), False),
        (claim("creator", "Ruth Calder", end=5000), False),
        (claim("creator", "Ruth Calder", start=-1), False),
        (claim("creator", "Ruth Calder", start=9, end=9), False),
        (claim("episode_count", 8), True),
    ],
)
def test_a_claim_has_its_place_in_the_text(given: Json, grounded: bool) -> None:
    assert is_grounded(given, TEXT) is grounded
    assert held([given], []).ungrounded == (not grounded)
