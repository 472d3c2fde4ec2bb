"""The ships, places, organisations and objects that a page speaks of."""

from __future__ import annotations

import pytest

from showbible.reading.context.story_things import story_things
from tests.reading.helpers import page_of

PAGE = "Drift\n\nIn the second part of it all, {text} Nobody is sure what will come of it, or when."


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("they take the ferry Morning Star to the mainland.", {"Morning Star": "ship"}),
        ("they board the USS Calliope by night.", {"USS Calliope": "ship"}),
        ("they land on the planet Oru.", {"Oru": "planet"}),
        ("they hide in the city of Marrakand.", {"Marrakand": "city"}),
        ("they steal the sword Widowmaker.", {"Widowmaker": "object"}),
    ],
)
def test_what_a_noun_names(text: str, things: dict[str, str]) -> None:
    assert story_things(page_of(PAGE.format(text=text))) == things


def test_in_space_a_ship_is_a_starship() -> None:
    page = page_of(PAGE.format(text="the ship Calliope leaves orbit around a gas giant."))
    assert story_things(page) == {"Calliope": "starship"}


@pytest.mark.parametrize(
    "text",
    [
        "the ship sinks.",
        "they are on a planet without a name.",
        "Nell Tarrant goes home.",
        "the worst is over, says Captain Tull.",
        "Tull is at war with the world.",
    ],
)
def test_what_names_no_thing(text: str) -> None:
    assert story_things(page_of(PAGE.format(text=text))) == {}
