"""Which blocks of a page tell the story, and of what."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading.reading import prepare
from tests.reading.helpers import episode, page_of, season

STORY = "Nell goes down into the flooded pit with Amos, and not everybody who went with her comes back up alive."


def stories(text: str) -> dict[str, Subject]:
    """The text of each block that tells a story, and what it tells the story of."""
    page = page_of(text)
    told = prepare(page).stories
    return {page.text[page.blocks[index].start : page.blocks[index].end]: subject for index, subject in told.items()}


@pytest.mark.parametrize("heading", ["Plot", "Synopsis", "What happens?"])
def test_beneath_a_heading(heading: str) -> None:
    assert stories(f"Marrow Hill Season 2\n\n{heading}\n\n{STORY}") == {STORY: season(2)}


def test_the_story_ends_with_the_next_heading() -> None:
    text = f"Marrow Hill Season 2\n\nPlot\n\n{STORY}\n\nTrivia\n\nThe pit was dug in a car park in Leeds by hand."
    assert stories(text) == {STORY: season(2)}


def test_on_an_episodes_page_the_longest_paragraph_that_tells() -> None:
    long = f"{STORY} {STORY} {STORY}"
    assert stories(f"Marrow Hill S02E03: The Landslide\n\nA good one.\n\n{long}") == {long: episode(3)}


@pytest.mark.parametrize(
    "text",
    [
        f"Marrow Hill Season 2\n\n{STORY}",
        "Marrow Hill Season 2\n\nPlot\n\nUnder wraps.",
        "Marrow Hill Season 2\n\nPlot\n\nThe second season premiered in May and was directed by Lena Fry of Leeds.",
        f"Marrow Hill Season 2\n\nProduction\n\n{STORY}",
        f"A night at the mill\n\nPlot\n\n{STORY}",
    ],
)
def test_what_tells_no_story(text: str) -> None:
    assert stories(text) == {}
