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
        "Marrow Hill Season 2\n\nPlot\n\nUnder wraps.",
        "Marrow Hill Season 2\n\nPlot\n\nThe second season premiered in May and was directed by Lena Fry of Leeds.",
        f"Marrow Hill Season 2\n\nProduction\n\n{STORY}",
        f"A night at the mill\n\nPlot\n\n{STORY}",
    ],
)
def test_what_tells_no_story(text: str) -> None:
    assert stories(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "A widowed ferry pilot finds a drowned ledger under the jetty and must choose whom to tell about it.",
        "When the last train leaves without them, two rival bakers flee across the moor with a stolen recipe.",
        "Undertaker Nell Tarrant (Ada Brook) buries the dead of Slate Row and learns who put them there.",
        "The series follows a night nurse who answers the phone of a man who has been dead for years.",
        "Marrow Hill centres on a quarry town whose doctor has stopped speaking to anybody at all.",
        "It is a thriller about a clockmaker who hears the same minute twice and a priest who does not.",
    ],
)
def test_a_sentence_that_tells(text: str) -> None:
    assert list(stories(f"Marrow Hill Season 2\n\n{text}")) == [text]


def test_what_the_page_calls_a_synopsis_is_what_it_quotes() -> None:
    said = "Six weeks after the flood, Nell Tarrant digs for her brother, while the mill burns above her."
    page = page_of(f"Marrow Hill Season 2\n\nThe official synopsis is short: “{said}” Helpful, that.")
    assert [page.text[story.start : story.end] for story in prepare(page).tales] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Fry says that the second season follows its own rules and that nobody in the cast has seen it.",
        "I love how the doctor finds her brother in the last ten minutes, and I know that you will too.",
        "Viewers who missed the doctor can watch the finale, where she finds her brother in the flooded pit.",
        "Ada Brook returns as Nell Tarrant, a doctor who hides her brother from the whole town.",
        "The town opens its new swimming pool on Sunday, and the mayor promises free ices for every child.",
        "The projector beats its rivals by far and costs several hundred pounds less than most of them.",
    ],
)
def test_a_sentence_that_tells_no_story(text: str) -> None:
    assert stories(f"Marrow Hill Season 2\n\n{text}") == {}
