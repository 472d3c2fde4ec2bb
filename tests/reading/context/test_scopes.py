"""Which season or episode a heading or a sentence is about."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.context.scopes import at, code_in, of_sentence, section_of
from showbible.reading.context.seasons import seasons_in
from showbible.reading.passage import Scope
from showbible.reading.reading import prepare
from tests.reading.helpers import episode, news, page_of, profile, season, series


def subject_of(text: str, sentence: str) -> Subject | None:
    """What a sentence of a page is about."""
    [found] = [passage for passage in prepare(page_of(text)).passages if passage.text == sentence]
    return found.scope.subject


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Nobody has forgotten the landslide.", season(2)),
        ("The first season was a surprise.", season(1)),
        ("Season three is a long way off.", season(3)),
        ("The series has found its voice.", series()),
        ("Marrow Hill was shot in the north.", series()),
        ("The noir has been a hit ever since it bowed in 2021.", series()),
        ("It has rained ever since it was shot in the north.", season(2)),
        ("Nobody forgets S01E04 and its storm.", episode(4, 1)),
        ("Nobody forgets season 1, episode 4 and its storm.", episode(4, 1)),
        ("The opener was filmed at night.", episode(1)),
        ("The jar opener was lost, and the quarry with it.", season(2)),
    ],
)
def test_a_sentence_of_a_page_about_a_season(sentence: str, subject: Subject) -> None:
    assert subject_of(news(sentence), sentence) == subject


def test_a_pronoun_goes_on_with_what_the_sentence_before_was_about() -> None:
    assert subject_of(
        news("The first season was a surprise. It came from nowhere."), "It came from nowhere."
    ) == season(1)


def test_a_new_paragraph_starts_anew() -> None:
    text = news("The first season was a surprise.\n\nNobody has forgotten the landslide.")
    assert subject_of(text, "Nobody has forgotten the landslide.") == season(2)


def test_beneath_a_heading_it_is_the_headings() -> None:
    text = profile("Season 1\n\nIt rained all the time on set.\n\nSeason 2\n\nThe sun came out at last for them.")
    assert subject_of(text, "It rained all the time on set.") == season(1)
    assert subject_of(text, "The sun came out at last for them.") == season(2)


@pytest.mark.parametrize(
    ("text", "seasons"),
    [
        ("Season 2", [2]),
        ("season two", [2]),
        ("the second season", [2]),
        ("the second and final season", [2]),
        ("Series 3", [3]),
        ("S4 is coming", [4]),
        ("season 1 and season 2", [1, 2]),
        ("the 12th season", [12]),
        ("this season", []),
        ("the football season", []),
        ("seasoned to taste", []),
        ("a second helping", []),
        ("World Series", []),
        ("season of mists", []),
    ],
)
def test_the_seasons_that_a_text_names(text: str, seasons: list[int]) -> None:
    assert [number for _, number in seasons_in(text)] == seasons


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("S02E03", (2, 3)),
        ("s2 e3", (2, 3)),
        ("2x03", (2, 3)),
        ("season 2, episode 3", (2, 3)),
        ("season 2 episode 3", (2, 3)),
        ("2 x 3", None),
        ("1920x1080", None),
        ("", None),
        ("Season 2", None),
    ],
)
def test_the_code_of_an_episode(text: str, code: tuple[int, int] | None) -> None:
    assert code_in(text) == code


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Cast", "cast"),
        ("Who is in Marrow Hill?", "cast"),
        ("Plot", "plot"),
        ("Synopsis", "plot"),
        ("Release date", "release"),
        ("Trivia", "trivia"),
        ("Broadcasting", ""),
        ("Weather", ""),
        ("", ""),
    ],
)
def test_the_section_that_a_heading_opens(heading: str, section: str) -> None:
    assert section_of(heading) == section


def test_where_a_sentence_names_two_seasons_the_nearest_before_counts() -> None:
    text = "Season 1 came out in 2022, season 2 in 2024."
    scope = Scope(series())
    assert at(text, text.index("2022"), scope).season == 1
    assert at(text, text.index("2024"), scope).season == 2
    assert at(text, 0, scope).season == 1
    assert at("Nobody knows.", 0, scope) == scope


@pytest.mark.parametrize(
    ("before", "sentence", "subject"),
    [
        (Scope(series(), 4, named=True), "That one bowed in March.", season(4)),
        (Scope(series(), 4, 1, named=True), "Eight episodes.", season(4)),
        (Scope(series(), 4, 1, named=True), "It is told twice.", episode(1, 4)),
        (Scope(series(), 4, named=True), "That man bowed in March.", series()),
        (Scope(series()), "That one bowed in March.", series()),
    ],
)
def test_what_a_sentence_carries_on_from_the_one_before(before: Scope, sentence: str, subject: Subject) -> None:
    assert of_sentence(sentence, Scope(series()), before, {}).subject == subject
