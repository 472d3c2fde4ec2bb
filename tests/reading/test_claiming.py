"""Findings into claims: one name for one thing, and in full."""

from __future__ import annotations

import pytest

from tests.reading.helpers import character, check_claims, episode, plays, profile, series

RECAP = "Marrow Hill S02E03: The Landslide"
STORY = "{} goes down into the pit, finds the old map and waits there until the water has fallen."


def test_a_characters_short_name_is_not_that_of_somebody_credited() -> None:
    cast = "Cast\n\nAda Brook – Nell\nTom Reed – Amos\n\nDirector: Nell Fry"
    check_claims(
        f"{RECAP}\n\nWhat happens\n\n{STORY.format('Nell Tarrant')}\n\n{cast}",
        [(episode(3), "cast", plays("Ada Brook", "Nell Tarrant")), (episode(3), "cast", plays("Tom Reed", "Amos"))],
    )


def test_a_short_name_that_two_of_the_story_bear_stays_short() -> None:
    story = STORY.format("Nell Tarrant") + " Nell Pike waits above."
    check_claims(
        f"{RECAP}\n\nWhat happens\n\n{story}\n\nCast\n\nAda Brook – Nell",
        [(episode(3), "cast", plays("Ada Brook", "Nell"))],
    )


def test_what_the_page_says_that_somebody_is_called_is_the_same_character() -> None:
    text = "Ada Brook plays Eleanor Tarrant, whom most people call Birdie."
    check_claims(
        profile(f"{text} Tom Reed plays Amos Pike, who is Birdie’s brother."),
        [
            (series(), "cast", plays("Ada Brook", "Eleanor Tarrant")),
            (series(), "cast", plays("Tom Reed", "Amos Pike")),
            (character("Amos Pike"), "relation", {"to": "Eleanor Tarrant", "kind": "brother"}),
            (character("Eleanor Tarrant"), "alias", "Birdie"),
        ],
    )


@pytest.mark.parametrize("line", ["Next week: Slate Song", "Coming up: Low Water"])
def test_a_line_below_a_cast_that_names_nobody(line: str) -> None:
    check_claims(
        f"{RECAP}\n\nCast\n\nAda Brook – Nell\nTom Reed – Amos\n\n{line}",
        [(episode(3), "cast", plays("Ada Brook", "Nell")), (episode(3), "cast", plays("Tom Reed", "Amos"))],
    )
