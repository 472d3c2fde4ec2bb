"""Seasons that a sentence names in passing, and those that it is about."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.context import scopes
from showbible.reading.passage import Scope
from tests.reading.helpers import check_claims, news, plays, season, series

SEASONS = Scope(series(), 2)


@pytest.mark.parametrize(
    "text",
    [
        "For the first time since series one, the trial is lost.",
        "Adapted from series three on by Lena Fry, it took its colours from the sea.",
        "Directed by Ada Brook, who drew all of season one.",
        "The quarry is far darker than in season one.",
        "Karl Reuter, last seen in the third season of Prestige Cable’s Bayou Law, plays Ned Vance.",
        "She left after the third season of Bayou Law.",
    ],
)
def test_seasons_named_in_passing(text: str) -> None:
    assert scopes.of_sentence(text, SEASONS, None, {}).subject == season(2)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The third season has six episodes.", season(3)),
        ("Who directed season one?", season(1)),
        ("The third season of Marrow Hill has six episodes.", season(3)),
        ("A third season of the Victorian crime drama is on its way.", season(3)),
        ("Season four, which begins in May, has six episodes.", season(4)),
    ],
)
def test_seasons_that_a_sentence_is_about(text: str, subject: Subject) -> None:
    assert scopes.of_sentence(text, SEASONS, None, {}).subject == subject


def test_who_joins_after_an_aside_joins_this_season() -> None:
    text = "Prosecuting, for the first time since the flood in season one, is Nell, played by Ada Brook."
    check_claims(news(text), [(season(2), "cast", plays("Ada Brook", "Nell"))])
