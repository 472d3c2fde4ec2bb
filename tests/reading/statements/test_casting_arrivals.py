"""Whether a page says of people in a cast that they are new to it."""

from __future__ import annotations

import pytest

from showbible.reading import read_claims
from tests.reading.helpers import news, page_of


def arrivals(text: str) -> dict[str, str | None]:
    """Person -> what the page says of their arrival, for all whom it has in a cast."""
    cast = [claim for claim in read_claims(page_of(text)) if claim.property == "cast"]
    return {claim.value["person"]: claim.qualifiers.get("arrival") for claim in cast if isinstance(claim.value, dict)}


def under(lead: str) -> str:
    return news(f"{lead}\n\n• Ada Brook as Nell Tarrant\n• Tunde Bello as Amos Pike")


@pytest.mark.parametrize(
    ("lead", "arrival"),
    [
        ("New cast of season 2:", "new"),
        ("New Cast Members", "new"),
        ("Who are the new faces in season 2?", "new"),
        ("The new characters in season 2 are:", "new"),
        ("Joining the cast are:", "new"),
        ("Newcomers to the cast", "new"),
        ("Returning cast", "returning"),
        ("The following stars are coming back:", "returning"),
        ("Who returns? The confirmed cast:", "returning"),
    ],
)
def test_what_is_said_above_a_list(lead: str, arrival: str) -> None:
    assert arrivals(under(lead)) == {"Ada Brook": arrival, "Tunde Bello": arrival}


@pytest.mark.parametrize(
    "lead",
    [
        "Cast",
        "The cast of season 2",
        "New and returning cast",
        "The cast of the new season",
        "Cast of the news drama",
        "Cast and characters, renewed for season 2",
    ],
)
def test_nothing_of_it_is_said_above_a_list(lead: str) -> None:
    assert arrivals(under(lead)) == {"Ada Brook": None, "Tunde Bello": None}


@pytest.mark.parametrize(
    ("text", "arrival"),
    [
        ("Ada Brook joins the cast as Nell Tarrant.", "new"),
        ("Ada Brook is joining the second season as Nell Tarrant.", "new"),
        ("Newcomer Ada Brook plays Nell Tarrant.", "new"),
        ("Ada Brook returns as Nell Tarrant.", "returning"),
        ("Ada Brook will return as Nell Tarrant.", "returning"),
        ("Ada Brook reprises her role as Nell Tarrant.", "returning"),
    ],
)
def test_what_a_sentence_says(text: str, arrival: str) -> None:
    assert arrivals(news(text)) == {"Ada Brook": arrival}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook plays Nell Tarrant.",
        "Ada Brook will not return as Nell Tarrant.",
        "Ada Brook joins the main cast as Nell Tarrant.",
        "The show returns with Ada Brook as Nell Tarrant.",
        "Ada Brook stars as Nell Tarrant, who has a new job.",
    ],
)
def test_a_sentence_says_nothing_of_it(text: str) -> None:
    assert set(arrivals(news(text)).values()) <= {None}


@pytest.mark.parametrize(
    ("text", "brook", "bello"),
    [
        ("Newcomers include Ada Brook as Nell Tarrant and Tunde Bello as Amos Pike.", "new", "new"),
        ("Joining the cast are Ada Brook as Nell Tarrant and Tunde Bello as Amos Pike.", "new", "new"),
        ("Also returning are Ada Brook as Nell Tarrant and Tunde Bello as Amos Pike.", "returning", "returning"),
        ("Ada Brook returns as Nell Tarrant, with Tunde Bello as Amos Pike.", "returning", None),
        ("Ada Brook plays Nell Tarrant, and newcomer Tunde Bello plays Amos Pike.", None, "new"),
        ("The drama is back, with Ada Brook as Nell Tarrant and Tunde Bello as Amos Pike.", None, None),
    ],
)
def test_a_sentence_says_it_of_whom_it_means(text: str, brook: str | None, bello: str | None) -> None:
    assert arrivals(news(text)) == {"Ada Brook": brook, "Tunde Bello": bello}


def test_what_a_page_says_of_one_person_in_both_ways_it_says_twice() -> None:
    text = news(
        "Returning cast\n\n• Ada Brook as Nell Tarrant\n• Tunde Bello as Amos Pike\n\n"
        "New cast\n\n• Ada Brook as Nell Tarrant\n• Lise Holm as Greta Moss"
    )
    cast = [claim for claim in read_claims(page_of(text)) if claim.property == "cast"]
    said = [(claim.value["person"], claim.qualifiers["arrival"]) for claim in cast if isinstance(claim.value, dict)]
    assert said == [
        ("Ada Brook", "returning"),
        ("Tunde Bello", "returning"),
        ("Ada Brook", "new"),
        ("Lise Holm", "new"),
    ]
