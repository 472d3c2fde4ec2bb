"""Sentences that bring in another work, and those that only name one."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.reading import prepare
from tests.reading.helpers import film, page_of, profile, season, series


def subjects(text: str) -> list[Subject | None]:
    """What the sentences of a paragraph on the series' page are about."""
    found = prepare(page_of(profile(text))).passages
    last = found[-1].index
    return [passage.scope.subject for passage in found if passage.index == last]


@pytest.mark.parametrize(
    "text",
    [
        "A spin-off, Low Water, premiered in 2021. It was created by Ben Ito.",
        "An American remake called Low Water was made by Fox. Karl Reuter starred.",
        "Low Water, a spin-off set in Cardiff, was shown by ITV. Ada Brook took the lead.",
        "Calder is now making Low Water, a thriller for Netflix. Filming begins in May.",
        "The channel has also ordered the comedy Low Water. It is written by Tom Vale.",
        "Also new this autumn is Low Water, a sitcom by Tom Vale. There are six episodes.",
    ],
)
def test_a_sentence_that_brings_in_another_work_and_the_one_behind_it(text: str) -> None:
    assert subjects(text) == [series("Low Water"), series("Low Water")]


def test_what_sort_of_work_it_is() -> None:
    assert subjects("A feature film, Low Water, followed in 2022. Lena Fry directed.") == [film("Low Water")] * 2


def test_a_season_of_it() -> None:
    text = "Meanwhile, the BBC drama Low Water has been renewed for a third season."
    assert subjects(text) == [season(3, "Low Water")]


def test_the_pages_own_work_takes_over_again() -> None:
    text = "A spin-off, Low Water, premiered in 2021. Marrow Hill went on without it."
    assert subjects(text) == [series("Low Water"), series()]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, star of the BBC drama Low Water, joins as Nell Tarrant.",
        "Ada Brook (the thriller Low Water) plays Nell Tarrant.",
        "Lena Fry, who made the film Ember, directs all six episodes.",
        "The writer’s last drama, Low Water, won three awards.",
        "He has left the comedy Ember Court to take the part.",
        "She is best known for the ITV series Low Water.",
        "Critics compared it with the Danish thriller Low Water.",
        "It was shot by the team behind the Netflix series Low Water.",
        "“I loved the film Ember as a child,” says Brook.",
        "Filming began in Leeds, the city where the sitcom Ember Court was shot.",
        "Netflix, the service that shows the series, has renewed it.",
        "It is a version of the Swedish crime drama that everybody knows.",
    ],
)
def test_a_sentence_that_only_names_another_work(text: str) -> None:
    assert subjects(text) == [series()]


def test_a_part_of_the_page_that_is_about_another_work() -> None:
    text = (
        "Also in the news: Fry is making Low Water, a thriller for ITV.\n\n* * *\n\n"
        "Elsewhere, Ben Ito joins Ember Court, the Channel 4 sitcom. He plays a vicar.\n\n"
        "Series four, which is being shot now, will air in the autumn."
    )
    assert subjects(text) == [season(4, "Ember Court")]


@pytest.mark.parametrize(
    "text",
    [
        "Drawn from Ines Roe’s novel Salt and Silver, the six-part series stars Ada Brook.",
        "Adapted from the memoir Ashfall, the hourlong drama, which Roe created, stars Ada Brook.",
        "Nine years after the first film, Nell Tarrant (Ada Brook) is back in the town.",
        "Set before the second series, Amos Pike has yet to meet his wife.",
    ],
)
def test_a_book_or_a_character_behind_a_comma_is_no_other_work(text: str) -> None:
    assert all(subject and subject.title.startswith("Marrow Hill") for subject in subjects(text))


@pytest.mark.parametrize(
    "text",
    [
        "Elsewhere on the schedule, the animated Mr. Otter moves to May; it had been down for Dec. 8.",
        "Meanwhile on the channel, Ada Brook plays a nurse in eight episodes.",
    ],
)
def test_what_stands_elsewhere_on_the_schedule_is_not_of_the_work(text: str) -> None:
    assert not any(subject == series() for subject in subjects(text))


def test_elsewhere_in_the_town_is_of_the_work() -> None:
    assert subjects("Elsewhere in the town, Nell Tarrant finds the map.") == [series()]
