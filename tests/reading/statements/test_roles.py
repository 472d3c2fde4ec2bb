"""What a character is: rank, occupation or office."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, character, check_claims, check_silent, news, profile


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


STORY = "Marrow Hill\n\nMarrow Hill is a British television drama.\n\nPlot\n\n{story} The town waits for the winter."


@pytest.mark.parametrize(
    ("story", "roles"),
    [
        ("Rookie smokejumper Nell Tarrant is the first woman on her base.", "Nell Tarrant: smokejumper"),
        ("Amos Pike, an oyster-picker from the bay, finds a shoe.", "Amos Pike: oyster-picker"),
        ("Ex-footballer Amos Pike coaches the girls.", "Amos Pike: footballer"),
        ("Journalist-turned-spy Nell Tarrant is sent to Lisbon.", "Nell Tarrant: journalist; Nell Tarrant: spy"),
        ("Nell Tarrant hires private eye Amos Pike.", "Amos Pike: private eye"),
        ("Nell Tarrant, 34, a night nurse from Oxley, wakes up elsewhere.", "Nell Tarrant: night nurse"),
        ("Nell Tarrant, by day a shy librarian, robs banks.", "Nell Tarrant: librarian"),
        ("Amos Pike becomes mayor of the valley.", "Amos Pike: mayor"),
        ("The head of the bank, Amos Pike, burns the books.", "Amos Pike: head of the bank"),
        ("Amos Pike, an undertaker’s assistant, forges a will.", "Amos Pike: undertaker’s assistant"),
        ("Ambitious young lawyer Nell Tarrant joins a firm.", "Nell Tarrant: lawyer"),
        ("The Honourable Amos Pike, a magistrate, is robbed.", "Amos Pike: magistrate"),
    ],
)
def test_roles_in_a_story(story: str, roles: str) -> None:
    wanted: list[Expected] = []
    for each in roles.split("; "):
        name, _, role = each.partition(": ")
        wanted.append((character(name), "role", role))
    check_claims(STORY.format(story=story), wanted)


@pytest.mark.parametrize(
    "story",
    [
        "Nell Tarrant is a troublemaker, and the valley knows it.",
        "Amos Pike hires nobody, and opens a florist’s by the pit.",
        "The firecracker that Nell Tarrant lights burns the mill.",
        "Nell Tarrant dreams of becoming a pilot one day.",
        "Amos Pike kills the man who was once his friend.",
        "Amos Pike reads a bestseller to the children of the valley.",
    ],
)
def test_no_roles_in_a_story(story: str) -> None:
    check_silent(STORY.format(story=story), "role")
