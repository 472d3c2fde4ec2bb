"""Whom a sentence names beside words for playing, and who plays nobody in the page's own work."""

from __future__ import annotations

import pytest

from showbible.reading import read_claims
from tests.reading.helpers import ANNOUNCED, check_claims, check_silent, page_of, plays, profile, series


@pytest.mark.parametrize(
    "text",
    [
        "The name is that of a character in The Tin Road played by Ada Brook.",
        "They worked together on the series Slate Lane, with Ada Brook playing Vera Moss.",
        "She may mean her part on Slate Lane, where Vera Moss was played by Ada Brook.",
        "Ruth Calder also wrote Slate Lane in which Ada Brook played Vera Moss.",
        "In The Tin Road, Vera is played by Ada Brook.",
        "It was not shown until the 2006 Quarry Cup, as Nell only met her in the pit.",
        "Ruth Calder adapted Karl Hart’s play Ash.",
        "Nell Tarrant introduces her as Vera Moss.",
        "The episode was nominated for a Quarry Award for Outstanding Art Direction (Ada Brook, Ines Paz).",
    ],
)
def test_a_part_elsewhere_is_no_part_here(text: str) -> None:
    claims = read_claims(page_of(profile(text)))
    assert not [claim for claim in claims if claim.property == "cast" and claim.subject == series()]


def test_whose_mother_is_played_is_not_played() -> None:
    text = "It was shot in Quarry Lane with the author, whose mother was played by Ada Brook."
    check_claims(profile(text), [(series(), "cast", plays("Ada Brook", None))])


def test_a_title_that_begins_with_a_rank_is_no_part() -> None:
    check_silent(profile("Karl Reuter has also been in Lena Fry’s Queen of Salt (2008)."), "cast")


def test_who_has_written_of_a_character_does_not_play_it() -> None:
    text = (
        "Karl Reuter is back as Nell Tarrant. It is based on Ada Brook’s novel, and has Brook’s character Nell Tarrant."
    )
    check_claims(profile(text), [(series(), "cast", plays("Karl Reuter", "Nell Tarrant"), ANNOUNCED)])
