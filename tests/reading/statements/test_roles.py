"""What a character is: rank, occupation or office."""

from __future__ import annotations

import pytest

from tests.reading.helpers import character, check_claims, check_silent, news, profile


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Brook plays Dr. Nell Tarrant.", "doctor"),
        ("Ada Brook plays Captain Nell Tarrant.", "captain"),
        ("Ada Brook plays Detective Inspector Nell Tarrant.", "detective inspector"),
        ("Ada Brook plays DCI Nell Tarrant.", "detective chief inspector"),
        ("Ada Brook plays the quarry surgeon Nell Tarrant.", "surgeon"),
        ("Ada Brook stars as Nell Tarrant, a bartender.", "bartender"),
        ("Ada Brook stars as Nell Tarrant, a private investigator.", "private investigator"),
    ],
)
def test_what_a_character_is(text: str, role: str) -> None:
    check_claims(profile(text), [(character("Nell Tarrant"), "role", role)])


def test_the_roles_of_a_cast_list() -> None:
    check_claims(
        """
        Marrow Hill Season 2

        The quarry town is back, and nobody has forgotten the landslide of the year before.

        Cast

        - Ada Brook as Dr. Nell Tarrant
        - Tunde Bello as Amos Pike, the quarry engineer
        """,
        [(character("Nell Tarrant"), "role", "doctor"), (character("Amos Pike"), "role", "engineer")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook plays Mrs. Tarrant.",
        "Ada Brook plays Lady Nell Tarrant.",
        "Director Lena Fry shot it in the dark.",
        "Writer J. T. Osei grew up next to a pit.",
        "Ada Brook, the actress, lives in Leeds.",
        "The doctor is never in.",
        "Every captain has a story.",
        "Producer Dana Whitlock has a doctor for a brother.",
    ],
)
def test_no_role(text: str) -> None:
    check_silent(news(text), "role")


@pytest.mark.parametrize(
    "text",
    [
        "Captain Harry Stone lifted the cup, and manager Ian Marsh was carried from the pitch.",
        "Governor Jonas Berg of the central bank raised the rate, as economists had expected him to.",
        "Chef Maria Lund, a baker by trade, opens her third restaurant in the harbour in May.",
    ],
)
def test_no_role_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "role")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Brook stars as Nell Tarrant, a rumpled night nurse with a secret.", "night nurse"),
        ("Ada Brook plays the river pilot, Nell Tarrant, who owes money.", "river pilot"),
        ("Ada Brook plays Nell Tarrant. Nell Tarrant (centre), a bodega owner, wants out.", "bodega owner"),
        ("Ada Brook plays Nell Tarrant. Nell is now a public defender.", "public defender"),
        ("Ada Brook plays Nell Tarrant, who was once a marine biologist.", "marine biologist"),
        ("Ada Brook plays Nell Tarrant, head of chambers at Slate Row.", "head of chambers"),
        ("Ada Brook plays Nell Tarrant. Now Cmdr. Nell Tarrant is in charge.", "commander"),
        (
            "Ada Brook plays Nell Tarrant. She meets Assistant District Attorney Nell Tarrant.",
            "assistant district attorney",
        ),
        ("Ada Brook plays Nell Tarrant. Nell Tarrant, alias “Hawk”, is a bounty hunter.", "bounty hunter"),
    ],
)
def test_a_role_in_its_own_words(text: str, role: str) -> None:
    check_claims(profile(text), [(character("Nell Tarrant"), "role", role)])


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook plays Nell Tarrant in the hospital drama.",
        "Ada Brook plays Nell Tarrant. The lawyer Jonas Berg spoke for the channel.",
        "Ada Brook plays Nell Tarrant. Ruth Calder, a retired nurse, wrote the novel.",
        "Ada Brook plays Nell Tarrant, a doctor drama regular at heart.",
        "Nell Tarrant’s lawyer rang twice.",
    ],
)
def test_the_role_of_somebody_else(text: str) -> None:
    check_silent(profile(text), "role")
