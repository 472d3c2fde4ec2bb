"""Country, language and genre, by the sentence that says what a work is."""

from __future__ import annotations

import pytest

from tests.reading.helpers import SHOW, Expected, check_claims, check_silent, news, series


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
