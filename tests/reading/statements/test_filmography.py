"""What an actor has played, on a page about that actor."""

from __future__ import annotations

import pytest

from tests.reading.helpers import Expected, check_claims, check_silent, film, plays, series

HEAD = "Ada Brook\n\nAda Brook (born 3 May 1981) is a Welsh actress.\n\n"
PARTS: list[Expected] = [
    (film("The Tin Road", 2016), "cast", plays("Ada Brook", "Greta Moss")),
    (series("Low Harbour"), "cast", plays("Ada Brook", "Nell Tarrant")),
]


def test_tables_of_what_somebody_played() -> None:
    check_claims(
        HEAD + "Film\n\nYear\tTitle\tRole\tNotes\n2016\tThe Tin Road\tGreta Moss\tUncredited\n\n"
        "Television\n\nYear\tTitle\tRole\tNotes\n2019–2022\tLow Harbour\tDr. Nell Tarrant\t18 episodes",
        PARTS,
    )


@pytest.mark.parametrize(
    ("films", "shows"),
    [
        ("The Tin Road (2016) as Greta Moss", "Low Harbour (2019) as Dr. Nell Tarrant"),
        ("2016 – The Tin Road – Greta Moss", "2019 – Low Harbour – Nell Tarrant (12 episodes)"),
        ("2016: The Tin Road, as Greta Moss", "2019: Low Harbour, as Nell Tarrant"),
    ],
)
def test_lists_of_what_somebody_played(films: str, shows: str) -> None:
    check_claims(f"{HEAD}Films\n\n- {films}\n\nTelevision\n\n- {shows}", PARTS)


@pytest.mark.parametrize(
    "text",
    [
        "Stage\n\nYear\tTitle\tRole\tNotes\n2016\tThe Tin Road\tGreta Moss\tLeeds Playhouse",
        "Film\n\nYear\tTitle\tRole\tNotes\n2016\tThe Tin Road\tDirector\tDebut",
        "Awards\n\nYear\tTitle\tRole\tNotes\n2016\tThe Tin Road\tGreta Moss\tNominated",
        "Radio\n\n- The Tin Road (2016) as Greta Moss",
    ],
)
def test_what_is_neither_film_nor_series(text: str) -> None:
    check_silent(HEAD + text, "cast")


def test_the_table_of_another_page() -> None:
    check_silent("The Quarry\n\nA history.\n\nYear\tTitle\tRole\n2016\tThe Tin Road\tGreta Moss", "cast")
