"""Which pages speak of film or television, and which do not and are not read."""

from __future__ import annotations

from typing import Any

import pytest

from showbible.pages import Page
from showbible.reading import read_claims
from showbible.reading.context.subject_matter import speaks_of_works
from tests.reading.helpers import page_of

# Nothing here is of the screen, though much is said as if it were.
FARMING = (
    "The co-op was renewed for another year. Ada Brook leads the board as its chair, with Karl Reuter and Ines Paz. "
    "The harvest begins on 5 September 2024. "
)


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Hill S02E03",
        "Marrow Hill is a musical drama series. Its theme song is a single by Ada Brook. A season has eight episodes.",
        "Marrow Hill is an Irish drama series on a folk band from Cork. It was released in 1998.",
        "Marrow Hill is the story of a band from Cork. It was released in 1998.",
        "Low Tide is a song contest that is shown by RTÉ.",
        "Marrow Hill was renewed for a third season by Channel 4.",
        "Ada Brook joins the cast of the Netflix thriller.",
        "Director: Lena Fry\nRunning time: 96 minutes",
        "Die zweite Staffel der Serie hat acht Folgen. " + "Und so weiter. " * 200 + "Regie: Lena Fry",
        "A critic writes: " + FARMING * 20 + "The film was directed by Lena Fry and stars Ada Brook.",
    ],
)
def test_a_page_on_film_or_television(text: str) -> None:
    assert speaks_of_works(Page("page.txt", text, ()))


@pytest.mark.parametrize(
    "text",
    [
        FARMING * 30,
        '"Low Tide" is a 1998 song recorded by Ada Brook. It was written for the film and directed her to the charts.',
        '"Low Tide." is a song by Ada Brook. It was written for the film and directed her to the charts.',
        '"Low Tide" is a 1998 song originally recorded by Ada Brook. It was performed on a television special.',
        "Between Two Tides is, as the name suggests, the third album by Karl Reuter. Its cast of players is large.",
        "The Low Tides is an Irish folk band from Cork. Its film music was released in 1998.",
        "Quarry Songs is the third studio album by Karl Reuter. The director of the film asked for its title track.",
        "A season of mists. The seasons turn, season by season. " * 30,
        "Seasonal filmy castings: a premierely direct starship. " * 30,
        FARMING * 30 + "The next season will be dry.",
    ],
)
def test_a_page_on_something_else(text: str) -> None:
    assert not speaks_of_works(Page("page.txt", text, ()))


def test_what_is_about_something_else_is_not_read() -> None:

    assert read_claims(page_of(f"Marrow Hill\n\n{FARMING * 20}")) == []


@pytest.mark.parametrize(
    ("structured", "is_read"),
    [
        ({"@type": "TVSeries"}, True),
        ({"@type": ["Movie", "Product"]}, True),
        ({"@type": "Recipe"}, False),
        ({"@type": None}, False),
        ({}, False),
    ],
)
def test_structured_data_says_it_too(structured: dict[str, Any], is_read: bool) -> None:
    assert speaks_of_works(Page("page.html", FARMING * 20, (), structured=(structured,))) is is_read
