"""Which work a page is about."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.pages import Page
from showbible.reading import read_claims
from showbible.reading.context.headlines import title_lines
from showbible.reading.reading import prepare
from tests.reading.helpers import film, page_of, series

FILLER = "Everybody in town has something to hide, and the pit gives nothing back that it once took."


def main_work(page: Page) -> Subject | None:
    return prepare(page).scope.work


@pytest.mark.parametrize(
    ("text", "work"),
    [
        (f"Marrow Hill Season 2: Everything We Know\n\n{FILLER}", series()),
        (f"Marrow Hill S02E03: The Landslide\n\n{FILLER}", series()),
        (
            "Iron Vale Quarry Season 2\n\nIron Vale has grown since 2009. Iron Vale: Quarry is a web series. The "
            f"Iron Vale saga began with a film, and Iron Vale fans know it. {FILLER}",
            series("Iron Vale: Quarry"),
        ),
        (f"A quarry, a secret\n\nMarrow Hill is a British television drama. {FILLER}", series()),
        (f"The Paper Tide (2019)\n\nThe Paper Tide is a film about a printer. {FILLER}", film("The Paper Tide", 2019)),
        (
            f"A night at sea\n\nThe Long Thaw is a documentary about ice. {FILLER}",
            Subject("documentary", "The Long Thaw"),
        ),
    ],
)
def test_the_work_of_a_page(text: str, work: Subject) -> None:
    assert main_work(page_of(text)) == work


@pytest.mark.parametrize("kind", ['"TVSeries"', '["CreativeWork", "TVSeries"]'])
def test_structured_data_names_the_work(kind: str) -> None:
    text = f"""
    <html><head><title>A quarry, a secret</title>
    <script type="application/ld+json">{{"@type": {kind}, "name": "Marrow Hill"}}</script></head>
    <body><main><h1>A quarry, a secret</h1><p>Everybody in Marrow Hill has something to hide.</p></main></body></html>
    """
    assert main_work(page_of(text, html=True)) == series()


def test_the_works_name_is_spelled_as_the_text_spells_it_most() -> None:
    text = f"MARROW HILL SEASON 2\n\nMarrow Hill is back. {FILLER} Nobody leaves Marrow Hill."
    assert main_work(page_of(text)) == series()


@pytest.mark.parametrize(
    "text",
    [
        f"A quarry, a secret\n\n{FILLER}",
        f"Slate Lane\n\nSlate Lane is a Welsh video game development and publishing company. {FILLER}",
        "Rovers win again\n\nRovers beat United 3-1 in front of a full house, and the coach was pleased.",
        "Butter biscuits\n\nMix the butter with the sugar, and let the dough rest for an hour in a cool place.",
        "Markets\n\nThe bank has had a good quarter, and its shares rose by two per cent on Tuesday.",
        "Sing\n\nIn the new season, everybody wears green, says the designer Lise Holm of Copenhagen.",
    ],
)
def test_a_page_about_no_work(text: str) -> None:
    assert main_work(page_of(text)) is None


def test_the_topic_of_a_page_is_no_work() -> None:
    page = page_of(f"Nell Tarrant\n\nNell Tarrant is a character in the television series Marrow Hill. {FILLER}")
    assert main_work(page) == series()


def test_titles_are_taken_once() -> None:
    page = page_of(f"Marrow Hill Season 2\n\n{FILLER}\n\nMarrow Hill Season 2\n\n{FILLER}")
    assert title_lines(page) == ["Marrow Hill Season 2"]


@pytest.mark.parametrize(
    ("text", "is_certain"),
    [
        (
            "Marrow Hill Season 2: Everything We Know\n\nMarrow Hill is a British television drama. Marrow Hill "
            f"returns with a second season, and Marrow Hill has a new doctor. {FILLER}",
            True,
        ),
        (f"A quarry, a secret\n\nMarrow Hill is a British television drama. {FILLER}", False),
    ],
)
def test_what_little_points_to_is_less_certain(text: str, is_certain: bool) -> None:
    said = "Ada Brook plays Nell Tarrant."
    reading = prepare(page_of(f"{text}\n\n{said}"))
    assert reading.is_certain is is_certain
    [sure] = [claim.confidence for claim in read_claims(reading.page) if claim.property == "cast"]
    assert (sure >= 0.85) is is_certain


def test_whoever_is_asked_is_no_work() -> None:
    talk = "\n\n".join(
        [
            "“I have changed that date five times”: a talk with the Almanac’s Greta Moss",
            "For eleven years Greta Moss has kept a page for every episode and its director.",
            "Sofa Signals: What is the hardest part?",
            "Greta Moss: Dates. The second season of one drama moved twice before its premiere.",
            "SS: What are you watching?",
            "GM: A programme about canals.",
        ]
    )
    assert main_work(page_of(talk)) is None
