"""Premieres, air dates, runs, delays and guesses in running text."""

from __future__ import annotations

import pytest

from showbible.claims import Standing, Subject
from tests.reading.helpers import (
    ANNOUNCED,
    DENIED,
    EXPECTED,
    HAPPENED,
    WITHDRAWN,
    Expected,
    check_claims,
    check_silent,
    episode,
    news,
    profile,
    season,
    series,
)

TODAY = "2024-05-10"  # the date of every page here


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The second season premiered on 14 March 2024.", (season(2), "release_date", "2024-03-14", HAPPENED)),
        ("Season 1 of Marrow Hill was released in October 2022.", (season(1), "release_date", "2022-10", HAPPENED)),
        ("Marrow Hill first aired on 2 October 2022.", (series(), "release_date", "2022-10-02", HAPPENED)),
        ("The show debuted in 2022.", (series(), "release_date", "2022", HAPPENED)),
        ("The new season arrived on 14th March 2024.", (season(2), "release_date", "2024-03-14", HAPPENED)),
        ("The fourth episode, S02E04, aired on 4 April 2024.", (episode(4), "release_date", "2024-04-04", HAPPENED)),
        ("Season 2, episode 3 was broadcast on March 28, 2024.", (episode(3), "release_date", "2024-03-28", HAPPENED)),
    ],
)
def test_what_has_come_out(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected], published=TODAY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The second season will premiere on September 5, 2024.", "2024-09-05"),
        ("Season 2 is set to launch on 5 September 2024.", "2024-09-05"),
        ("Season 2 arrives this autumn.", "2024-23"),
        ("The second season returns to our screens on 1 August 2024.", "2024-08-01"),
        ("The new season, it was confirmed, is due in September 2024.", "2024-09"),
        ("The second season opens on 7 June.", "2024-06-07"),
        ("Season 2 will be out by the end of 2024.", "2024-39"),
        ("The season comes to Netflix on 3 June 2024.", "2024-06-03"),
        ("Season 2 will be released on 7 June.", "2024-06-07"),
        ("Season 2 will be released on 3 February.", "2025-02-03"),
    ],
)
def test_what_is_fixed(text: str, value: str) -> None:
    check_claims(news(text), [(season(2), "release_date", value, ANNOUNCED)], published=TODAY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Season 2 should arrive in late 2024 or early 2025.", "[2024-39,2025-37]"),
        ("Insiders say season 2 could land in spring 2025.", "2025-21"),
        ("Fans expect the second season to premiere around 2025.", "2025~"),
        ("The second season may be released in the third quarter of 2025.", "2025-35"),
        ("Insiders expect season 2 to arrive in the first half of 2025.", "2025-40"),
        ("Our guess: season 2 will probably drop in Q1 2025.", "2025-33"),
        ("Season 2 is reportedly coming in November 2024.", "2024-11"),
    ],
)
def test_what_is_guessed(text: str, value: str) -> None:
    check_claims(news(text), [(season(2), "release_date", value, EXPECTED)], published=TODAY)


def test_a_delay_takes_the_old_date_back_and_gives_a_new_one() -> None:
    check_claims(
        news("The season was due on 3 June 2024, but has been pushed to 9 September 2024."),
        [
            (season(2), "release_date", "2024-06-03", WITHDRAWN),
            (season(2), "release_date", "2024-09-09", ANNOUNCED),
        ],
        published=TODAY,
    )


def test_a_date_that_is_denied() -> None:
    check_claims(
        news("Season 2 will not premiere in 2024."), [(season(2), "release_date", "2024", DENIED)], published=TODAY
    )


def test_a_beginning_and_an_end_in_one_sentence() -> None:
    check_claims(
        news("Marrow Hill first aired on 2 October 2022 and the series ended on 2 May 2024."),
        [
            (series(), "release_date", "2022-10-02", HAPPENED),
            (series(), "end_date", "2024-05-02", HAPPENED),
        ],
        published=TODAY,
    )


def test_a_run_has_a_first_and_a_last_day() -> None:
    check_claims(
        news("Season 1 ran from 2 October to 20 November 2022."),
        [
            (season(1), "release_date", "2022-10-02", HAPPENED),
            (season(1), "end_date", "2022-11-20", HAPPENED),
        ],
        published=TODAY,
    )


def test_a_run_may_end_in_the_year_after() -> None:
    check_claims(
        news("Season 1 was broadcast from 2 November 2021 to 11 January 2022."),
        [
            (season(1), "release_date", "2021-11-02", HAPPENED),
            (season(1), "end_date", "2022-01-11", HAPPENED),
        ],
        published=TODAY,
    )


def test_a_finale_is_the_end_of_its_season() -> None:
    check_claims(
        news("The season finale airs on 1 August 2024."),
        [(season(2), "end_date", "2024-08-01", ANNOUNCED)],
        published=TODAY,
    )
    check_silent(news("The season finale airs on 1 August 2024."), "release_date", published=TODAY)


def test_each_season_has_its_own_date() -> None:
    check_claims(
        profile("Season 1 premiered on 2 October 2022. Season 2 premiered on 14 March 2024."),
        [
            (season(1), "release_date", "2022-10-02", HAPPENED),
            (season(2), "release_date", "2024-03-14", HAPPENED),
        ],
        published=TODAY,
    )


@pytest.mark.parametrize(
    "text",
    [
        "There is no release date for season 2 yet.",
        "When season 2 arrives is anybody's guess.",
        "The trailer was released on 1 May 2024.",
        "A first teaser for the second season dropped on 6 February 2024.",
        "The novel was published on 3 June 2018.",
        "Star Ada Brook was born on 3 June 1988.",
        "Filming began on 4 January 2024.",
        "The series was renewed on 20 November 2022.",
        "Production wrapped in February 2024.",
        "The soundtrack album was released on 5 April 2024.",
        "The quarry opened in 1911 and the railway arrived in 1923.",
        "Prices were released on 2 May 2024.",
        "The Blu-ray arrives on 3 June 2024.",
        "On 7 May 2024 Ada Brook turned 36, and the season premiered to cheers.",
        "This article was updated on 9 May 2024.",
        "Her memoir was a bestseller in 2019.",
        "The channel was founded in 1982.",
        "The town had 2024 inhabitants.",
        "Chill the dough, then leave it to rise until it has doubled in size.",
        "The bank expects a loss of 2,024 million.",
    ],
)
def test_no_date_of_release(text: str) -> None:
    check_silent(news(text), "release_date", "end_date", published=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "Rovers beat United 3-1 on 4 May 2024 and opened a gap of nine points.",
        "The company released its figures on 2 May 2024, and shares opened lower.",
        "Doors open at seven on 4 June 2024 for the jazz night at the Mill.",
    ],
)
def test_a_page_about_no_work_has_no_date_of_release(text: str) -> None:
    check_silent(text, "release_date", "end_date", published=TODAY)


@pytest.mark.parametrize("text", ["The second season will premiere on 7 June.", "It was released in spring."])
def test_a_date_that_nothing_settles_is_left_out(text: str) -> None:
    check_silent(news(text), "release_date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Season 2 lands on the first Friday of the month: 7 June.", ("release_date", "2024-06-07", ANNOUNCED)),
        (
            "Netflix shared a trailer and confirmed that season 2 will drop on June 7.",
            ("release_date", "2024-06-07", ANNOUNCED),
        ),
        ("The second season won't be shown until 2026.", ("release_date", "2026", ANNOUNCED)),
        ("The channel has confirmed a 7 June premiere for season 2.", ("release_date", "2024-06-07", ANNOUNCED)),
        ("Season 2 had been meant for autumn last year.", ("release_date", "2023-23", WITHDRAWN)),
        ("Season 2 goes out weekly until 25 July.", ("end_date", "2024-07-25", ANNOUNCED)),
        ("The season 2 finale, which runs for 90 minutes, airs on 25 July.", ("end_date", "2024-07-25", ANNOUNCED)),
        ("Season 2 has been in French cinemas since 8 March 2024.", ("release_date", "2024-03-08", HAPPENED)),
    ],
)
def test_the_word_that_governs_a_date_says_what_it_is_of(text: str, expected: tuple[str, str, Standing]) -> None:
    name, value, standing = expected
    check_claims(news(text), [(season(2), name, value, standing)], published=TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "Shooting on season 2 got under way in January 2024.",
        "An American remake followed in 2024.",
        "The film was remastered for a limited theatrical release, beginning on 28 December 2024.",
        "The first season was re-released in March 2024, with a home video release in April 2024.",
        "Her last episode is due this autumn.",
        "Director Mia Roe, known for Salt (2011), makes her debut here.",
        "The quarry town won a prize in 2016, and the season was praised.",
        "Season 2 is streaming on Netflix until the end of the year.",
        "The trailer for the second season was released last night.",
    ],
)
def test_what_comes_out_or_ends_is_something_else(text: str) -> None:
    check_silent(news(text), "release_date", "end_date", published=TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The premiere has been brought forward from 12 May to 5 May.",
            [(season(2), "2026-05-12", WITHDRAWN), (season(2), "2026-05-05", ANNOUNCED)],
        ),
        (
            "The season was pushed from 3 March to 9 April.",
            [(season(2), "2026-03-03", WITHDRAWN), (season(2), "2026-04-09", ANNOUNCED)],
        ),
        ("Fans can expect the season in late 2026.", [(season(2), "2026-39", EXPECTED)]),
        ("Episode 3 airs on 17 June.", [(episode(3), "2026-06-17", ANNOUNCED)]),
        ("The season was delayed in January to June.", [(season(2), "2026-06", ANNOUNCED)]),
    ],
)
def test_days_that_move_and_of_what_they_are(text: str, expected: list[tuple[Subject, str, Standing]]) -> None:
    rows: list[Expected] = [(subject, "release_date", day, standing) for subject, day, standing in expected]
    check_claims(news(text), rows, published="2026-03-01")


@pytest.mark.parametrize(
    "text",
    [
        "We start recording in October.",
        "We delivered the finale on Wednesday.",
        "He was seen on Tuesday in a café.",
        "Ada Brook, whom we know from the premiere, has played Nell since 2018.",
        "The fans of 2018's hit will see the premiere.",
    ],
)
def test_days_of_its_making_and_of_its_people(text: str) -> None:
    check_silent(news(text), "release_date", "end_date", published="2026-03-01")
