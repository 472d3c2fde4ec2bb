"""Country, language and genre, by the sentence that says what a work is."""

from __future__ import annotations

import pytest

from tests.reading.helpers import SHOW, Expected, check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marrow Hill is a British television series.", [("country", "GB")]),
        (
            "Marrow Hill is an American science fiction television series.",
            [("country", "US"), ("genre", "science fiction")],
        ),
        ("Marrow Hill is a Welsh-language crime drama.", [("language", "cy"), ("genre", "crime drama")]),
        ("Marrow Hill is an Irish-Belgian thriller.", [("country", "IE"), ("country", "BE"), ("genre", "thriller")]),
        ("Marrow Hill is a South Korean medical drama.", [("country", "KR"), ("genre", "medical drama")]),
    ],
)
def test_what_it_is(text: str, expected: list[tuple[str, str]]) -> None:
    rows: list[Expected] = [(series(), name, value) for name, value in expected]
    check_claims(f"{SHOW}\n\n{text}", rows)


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("A British family moves to the quarry.", "country"),
        ("The American remake is in the works.", "country"),
        ("Ada Brook is an Irish actress.", "country"),
        ("Nell speaks a little Welsh.", "language"),
        ("An American film crew stays at the inn.", "country"),
        ("There is plenty of drama at the quarry.", "genre"),
        ("Every scene is a mystery to me.", "genre"),
        ("The season has its share of romance.", "genre"),
    ],
)
def test_no_origin(text: str, silent: str) -> None:
    check_silent(news(text), silent)


@pytest.mark.parametrize(
    "text",
    [
        "She opened a German restaurant with an Italian chef, and the show of the evening was the dessert.",
        "A British series of wins came to an end when the American sprinter broke the tape.",
    ],
)
def test_no_origin_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "country", "language", "genre")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish-Swedish noir Marrow Hill is back.", [("country", "DK"), ("country", "SE"), ("genre", "noir")]),
        ("It’s a 2D animated adventure-comedy about a squid.", [("genre", "adventure-comedy"), ("genre", "animation")]),
        ("Marrow Hill, a four-part period thriller about slate, is back.", [("genre", "period thriller")]),
        ("The Hindi railway noir is back.", [("genre", "noir"), ("language", "hi")]),
        ("Cozy mystery out of New Zealand.", [("genre", "cozy mystery"), ("country", "NZ")]),
        ("The series is spoken in Galician and in Portuguese.", [("language", "gl"), ("language", "pt")]),
        ("The Faroese- and Danish-language crime drama is back.", [("language", "fo"), ("language", "da")]),
        (
            "Marrow Hill is a legal drama, in English and Polish, from the BBC.",
            [("language", "en"), ("language", "pl")],
        ),
    ],
)
def test_what_it_is_in_other_words(text: str, expected: list[tuple[str, str]]) -> None:
    rows: list[Expected] = [(series(), name, value) for name, value in expected]
    check_claims(news(text), rows)


def test_what_another_work_is() -> None:
    check_claims(
        news("She was in the Finnish thriller Low Water."),
        [(series("Low Water"), "genre", "thriller"), (series("Low Water"), "country", "FI")],
    )


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("She crossed the great western road on foot.", "genre"),
        ("The drama teacher has a secret.", "genre"),
        ("The comedy clubs of Leeds are full.", "genre"),
        ("Nobody solved the mystery of the third shaft.", "genre"),
        ("The book is available in Galician and Portuguese.", "language"),
        ("The series is dubbed in German.", "language"),
        ("A French director of photography lit the quarry.", "country"),
    ],
)
def test_none_of_these_says_what_it_is(text: str, silent: str) -> None:
    check_silent(news(text), silent)


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("It is a Norwegian-Swedish co-production.", "country", ["NO", "SE"]),
        ("The show blends horror and comedy.", "genre", ["horror", "comedy"]),
        ("The sitcom follows three sisters.", "genre", ["sitcom"]),
        ("The HBO drama is back.", "genre", ["drama"]),
    ],
)
def test_further_ways_to_say_what_it_is(text: str, name: str, values: list[str]) -> None:
    check_claims(profile(text), [(series(), name, value) for value in values])


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("The drama of it all wore Nell out.", "genre"),
        ("She blends coffee and chicory.", "genre"),
        ("The thriller on the shelf is by her aunt.", "genre"),
        ("A Norwegian and a Swede met on the production.", "country"),
    ],
)
def test_nothing_of_what_it_is(text: str, silent: str) -> None:
    check_silent(profile(text), silent)


def test_in_which_languages_it_is_made() -> None:
    check_claims(
        profile("The series is made in Swahili and English."),
        [(series(), "language", "sw"), (series(), "language", "en")],
    )


@pytest.mark.parametrize("text", ["The series is made in Wales.", "The bill is made out in English.", "It is in May."])
def test_what_else_it_is_made_in(text: str) -> None:
    check_silent(profile(text), "language")
