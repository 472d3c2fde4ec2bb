"""What a character is to another."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, character, check_claims, check_silent, news, profile

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


@pytest.mark.parametrize(
    ("story", "ties"),
    [
        (
            "Amos Pike lives by the pit with his wife, Greta Moss, and her father, Owen Hale.",
            ["Greta Moss wife Amos Pike", "Owen Hale father Greta Moss"],
        ),
        ("Nell Tarrant and husband Amos Pike reopen the old inn.", ["Amos Pike husband Nell Tarrant"]),
        ("Nell Tarrant has two children, Robin Tarrant and Greta Tarrant, and no time for either of them.", [
            "Robin Tarrant child Nell Tarrant", "Greta Tarrant child Nell Tarrant",
        ]),
        ("Nell Tarrant, whose father was Owen Hale, sells her share.", ["Owen Hale father Nell Tarrant"]),
        ("With the help of his old friend Bruno Salt, Amos Pike opens the safe.", ["Bruno Salt friend Amos Pike"]),
        ("When the flood comes for her brother Robin Tarrant, Nell Tarrant goes down the shaft alone.", [
            "Robin Tarrant brother Nell Tarrant",
        ]),
        ("Nell Tarrant’s boss and oldest friend, Bruno Salt, has gone missing.", [
            "Bruno Salt boss Nell Tarrant", "Bruno Salt oldest friend Nell Tarrant",
        ]),
        ("Greta Moss, the daughter of Owen Hale and Ines Moss, runs away.", [
            "Greta Moss daughter Owen Hale", "Greta Moss daughter Ines Moss",
        ]),
        ("Nell Tarrant’s lodger is the poet Bruno Salt.", ["Bruno Salt lodger Nell Tarrant"]),
        (
            "Nell Tarrant comes home from the pit. Her landlord, Bruno Salt, would like his rent.",
            ["Bruno Salt landlord Nell Tarrant"],
        ),
        (
            "In Oxley, Amos Pike sits down to supper. Constable Bruno Salt, his uncle, has eaten it.",
            ["Bruno Salt uncle Amos Pike"],
        ),
    ],
)  # fmt: skip
def test_ties_in_other_words(story: str, ties: list[str]) -> None:
    wanted: list[Expected] = []
    for tie in ties:
        words = tie.split()
        who, kind, to = " ".join(words[:2]), " ".join(words[2:-2]), " ".join(words[-2:])
        wanted.append((character(who), "relation", {"to": to, "kind": kind}))
    check_claims(PLOT.format(story=story), wanted)


@pytest.mark.parametrize(
    "story",
    [
        "Ruben Black joins as her landlord, and nobody in the valley pays him.",
        "The family’s lawyer knows where the money went, and so does Greta Moss.",
        "Amos Pike kills his brother’s murderer, Bruno Salt, at the inn by the pit.",
        "His Assistant District Attorney Grace Hong reads the papers of the council.",
        "Her neighbour, Bruno Salt, has not been seen since the flood took the mill.",
        "Two brothers fight over a boat while Greta Moss looks on from the quay.",
    ],
)
def test_nobody_in_particular(story: str) -> None:
    check_silent(PLOT.format(story=story), "relation")
