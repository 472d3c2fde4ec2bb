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
