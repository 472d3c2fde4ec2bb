"""What a character is to another."""

from __future__ import annotations

import pytest

from tests.reading.helpers import character, check_claims, check_silent, news, profile

PLOT = "Marrow Hill S02E03: The Landslide\n\nPlot\n\n{story}"


@pytest.mark.parametrize(
    ("story", "who", "kind", "to"),
    [
        (
            "Nell Tarrant looks for her brother Robin Tarrant in the flooded pit.",
            "Robin Tarrant",
            "brother",
            "Nell Tarrant",
        ),
        ("Amos Pike hides the truth from his wife Greta Moss until the very end.", "Greta Moss", "wife", "Amos Pike"),
        ("Nell Tarrant’s father Owen Hale has sold the quarry to the bank.", "Owen Hale", "father", "Nell Tarrant"),
        (
            "Greta Moss, the mother of Robin Hale, burns the papers of the council.",
            "Greta Moss",
            "mother",
            "Robin Hale",
        ),
        ("Greta Moss, Robin Hale’s mother, burns the papers of the council.", "Greta Moss", "mother", "Robin Hale"),
        ("Nell Tarrant meets her old friend Amos Pike at the inn by the pit.", "Amos Pike", "friend", "Nell Tarrant"),
        ("Nell Tarrant quarrels with her former husband Amos Pike.", "Amos Pike", "husband", "Nell Tarrant"),
    ],
)
def test_what_one_is_to_another(story: str, who: str, kind: str, to: str) -> None:
    check_claims(PLOT.format(story=story), [(character(who), "relation", {"to": to, "kind": kind})])


@pytest.mark.parametrize(
    "story",
    [
        "Nell Tarrant looks for a friend, and finds nobody at all in the town.",
        "Everybody in the town is somebody’s brother, as Nell Tarrant finds out.",
        "Nell Tarrant and Amos Pike go down into the flooded pit with a rope.",
        "Her mother is dead, and her father will not speak of it to anybody.",
        "Nell Tarrant has a partner in crime, and she will not say who it is.",
        "The brothers of the valley march on the town hall with their lamps lit.",
    ],
)
def test_no_relation(story: str) -> None:
    check_silent(PLOT.format(story=story), "relation")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook came to the premiere with her husband Karl Reuter.",
        "Ada Brook’s brother Leo Brook writes the songs.",
        "Director Lena Fry thanked her old teacher Piet Maas.",
    ],
)
def test_the_families_of_real_people_are_nobodys_story(text: str) -> None:
    check_silent(news(text), "relation")
    check_silent(profile(text), "relation")


def test_no_relation_on_a_page_about_no_work() -> None:
    check_silent(
        "Prince Karl and his wife Anna Holm opened the bridge, and his brother Leo Holm cut the cake.", "relation"
    )
