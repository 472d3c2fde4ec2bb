"""What a page tells of a story is revealed by the part of the series that it says it of."""

from __future__ import annotations

import pytest

from showbible.claims import Subject, properties
from showbible.resolving import Said
from showbible.resolving.reveal import TELLS, revealed
from showbible.resolving.speaking import speak
from tests.resolving.saying import PICARD, character, episode, page, says, season, series

WIKI = page("wiki")
RIOS = character("Rios")
ROLE = says(WIKI, RIOS, "role", "captain", start=8)


def parts(*said: Said) -> list[tuple[int, int] | None]:
    """The season and the number of the part that reveals each claim, -1 for a season as a whole."""
    found = revealed(speak(said).spoken)
    return [(found[each.id].season, found[each.id].episode) if each.id in found else None for each in said]


@pytest.mark.parametrize(
    ("subject", "property_", "value", "expected"),
    [
        (episode(5), "title", "Fly Me to the Moon", (2, 5)),
        (episode(5), "synopsis", "They fly to the moon.", (2, 5)),
        (episode(5), "appears", "Rios", (2, 5)),
        (episode(5), "cast", {"person": "Santiago Cabrera", "character": "Rios"}, (2, 5)),
        (season(2), "cast", {"person": "Santiago Cabrera", "character": "Rios"}, (2, -1)),
        (season(2), "synopsis", "They go back.", (2, -1)),
        (episode(5), "release_date", "2022-03-31", None),
        (episode(5), "running_time", 46, None),
        (episode(5), "director", "Jonathan Frakes", None),
        (season(2), "episode_count", 10, None),
        (season(2), "status", "wrapped", None),
        (PICARD, "synopsis", "An admiral sets out again.", None),
        (PICARD, "cast", {"person": "Santiago Cabrera", "character": "Rios"}, None),
        (Subject("film", "Generations"), "appears", "Guinan", None),
        (RIOS, "role", "captain", None),
        (RIOS, "alias", "Chris", None),
        (Subject("person", "Q"), "alias", "John", None),
    ],
)
def test_a_claim_alone(subject: Subject, property_: str, value: str, expected: object) -> None:
    assert parts(says(WIKI, subject, property_, value)) == [expected]


def test_a_claim_on_a_character_goes_with_what_its_sentence_tells_of_an_episode() -> None:
    beside = says(WIKI, episode(3), "appears", "Rios", start=8)
    assert parts(ROLE, beside) == [(2, 3), (2, 3)]


def test_of_two_episodes_in_one_sentence_the_later_reveals_it() -> None:
    told = [says(WIKI, episode(number), "appears", "Rios", start=8) for number in (7, 3)]
    assert parts(ROLE, *told)[0] == (2, 7)


def test_a_sentence_elsewhere_on_the_page_reveals_nothing_of_it() -> None:
    assert parts(ROLE, says(WIKI, episode(3), "appears", "Rios", start=90))[0] is None


def test_a_sentence_on_episodes_of_two_series_does_not_tell_which() -> None:
    other = says(WIKI, episode(1, of="Star Trek: Prodigy"), "appears", "Rios", start=8)
    assert parts(ROLE, says(WIKI, episode(3), "appears", "Rios", start=8), other)[0] is None


def test_a_claim_on_a_page_about_an_episode_is_revealed_by_it() -> None:
    assert parts(ROLE, says(WIKI, episode(3), "running_time", 46, start=90)) == [(2, 3), None]


def test_a_page_about_a_season_and_its_episodes_is_about_the_season() -> None:
    own = [says(WIKI, each, "release_date", "2022-03-03", start=90) for each in (episode(3), season(2), episode(1))]
    assert parts(ROLE, *own)[0] == (2, -1)


def test_a_page_about_episodes_of_one_season_is_about_the_first() -> None:
    own = [says(WIKI, episode(number), "running_time", 46, start=90) for number in (3, 2, 9)]
    assert parts(ROLE, *own)[0] == (2, 2)


@pytest.mark.parametrize(
    "others", [(episode(1), episode(1, season=3)), (episode(1), episode(1, of="Star Trek: Prodigy")), ()]
)
def test_a_page_about_several_seasons_or_series_or_none_does_not_tell(others: tuple[Subject, ...]) -> None:
    own = [says(WIKI, each, "running_time", 46, start=90) for each in others]
    assert parts(ROLE, *own)[0] is None


def test_an_episode_that_is_named_in_passing_is_not_what_a_page_is_about() -> None:
    passing = [
        says(WIKI, episode(3), "title", "Assimilation", start=90),
        says(WIKI, episode(3), "appears", "Q", start=99),
    ]
    assert parts(ROLE, *passing)[0] is None


def test_what_is_told_of_the_world_outside_stays_open_on_every_page() -> None:
    own = says(WIKI, episode(3), "running_time", 46)
    works = [says(WIKI, series("Star Trek"), name, "x", start=0) for name in ("creator", "network", "genre")]
    assert parts(own, *works) == [None] * 4


def test_only_properties_that_there_are_tell_of_the_story() -> None:
    assert TELLS.keys() <= properties().keys()
