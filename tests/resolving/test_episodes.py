"""Seasons and episodes, by number or by name, into those of their series."""

from showbible.claims import Subject
from showbible.resolving import resolve
from tests.resolving.saying import PICARD, episode, ids, named, page, says, season, series

A, B = page("a"), page("b")
TITLED = says(A, episode(1), "title", "The Star Gazer")


def test_an_episode_makes_its_season_and_its_series() -> None:
    assert [thing.id for thing in resolve([TITLED]).things] == [
        "series/star-trek-picard",
        "series/star-trek-picard/season-2",
        "series/star-trek-picard/2x01",
    ]


def test_an_episode_goes_by_its_title() -> None:
    thing = resolve([TITLED]).things[-1]
    assert (thing.name, thing.names) == ("The Star Gazer", ("The Star Gazer", "Star Trek: Picard 2x01"))


def test_an_episode_of_disputed_title_goes_by_the_one_that_holds() -> None:
    old, new = page("old", "2020-01-01"), page("new", "2022-03-03")
    said = [says(old, episode(1), "title", "A Longer Working Title"), says(new, episode(1), "title", "Star Gazer")]
    assert resolve(said).things[-1].names == ("Star Gazer", "A Longer Working Title", "Star Trek: Picard 2x01")


def test_an_episode_without_a_title_goes_by_its_number() -> None:
    thing = resolve([says(A, episode(1), "running_time", 46)]).things[-1]
    assert thing.names == ("Star Trek: Picard 2x01",)


def test_an_episode_of_one_name_is_the_one_that_a_page_numbers() -> None:
    by_name = says(B, named("Star Gazer"), "running_time", 46)
    assert resolve([TITLED, by_name]).subjects[by_name.id] == "series/star-trek-picard/2x01"


def test_an_episode_of_a_name_that_nobody_numbers_stands_by_its_name() -> None:
    by_name = says(B, named("Penance"), "running_time", 43)
    resolution = resolve([TITLED, by_name])
    assert resolution.subjects[by_name.id] == "series/star-trek-picard/ep-penance"


def test_a_name_that_two_episodes_bear_joins_neither() -> None:
    other = says(A, episode(5, season=1), "title", "The Star Gazer")
    by_name = says(B, named("The Star Gazer"), "running_time", 46)
    assert resolve([TITLED, other, by_name]).subjects[by_name.id] == "series/star-trek-picard/ep-the-star-gazer"
    in_season = says(B, named("The Star Gazer", season=1), "running_time", 46)
    assert resolve([TITLED, other, in_season]).subjects[in_season.id] == "series/star-trek-picard/1x05"


def test_an_episode_of_another_series_stays_there() -> None:
    elsewhere = says(B, named("The Star Gazer", of="Lower Decks"), "running_time", 25, about=series("Lower Decks"))
    assert resolve([TITLED, elsewhere]).subjects[elsewhere.id] == "series/lower-decks/ep-the-star-gazer"


def test_specials_are_of_season_nought() -> None:
    assert "series/star-trek-picard/0x01" in ids(says(A, episode(1, season=0), "running_time", 60))


def test_an_episode_with_half_a_number_stands_by_that() -> None:
    half = Subject("episode", series="Star Trek: Picard", episode=5)
    assert "series/star-trek-picard/ep-episode-5" in ids(says(A, half, "running_time", 43))


def test_seasons_and_episodes_are_listed_by_number() -> None:
    numbers = [10, 9, 2, 1]
    said = [says(A, episode(number), "running_time", 43) for number in numbers]
    said += [says(A, season(number), "episode_count", 10) for number in numbers]
    said += [says(A, PICARD, "country", "US"), says(A, named("Penance"), "running_time", 43)]
    listed = [thing.id.removeprefix("series/star-trek-picard/") for thing in resolve(said).things[1:]]
    assert listed == [
        *("season-1", "season-2", "season-9", "season-10"),
        *("2x01", "2x02", "2x09", "2x10", "ep-penance"),
    ]
