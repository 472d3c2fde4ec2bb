"""What a passage is about."""

from __future__ import annotations

from showbible.reading.passage import Scope
from tests.reading.helpers import episode, film, named_episode, season, series


def test_the_narrowest_thing() -> None:
    assert Scope(series()).subject == series()
    assert Scope(series(), 2).subject == season(2)
    assert Scope(series(), 2, 3).subject == episode(3)
    assert Scope(series(), episode_name="Slate").subject == named_episode("Slate")
    assert Scope().subject is None


def test_a_film_has_no_seasons() -> None:
    assert Scope(film("The Paper Tide"), 2, 3).subject == film("The Paper Tide")


def test_the_season_of_an_episode() -> None:
    assert Scope(series(), 2, 3).season_subject == season(2)
    assert Scope(series()).season_subject == series()


def test_the_work_as_a_whole() -> None:
    assert Scope(series(), 2, 3, section="cast").whole_work() == Scope(series(), section="cast")
