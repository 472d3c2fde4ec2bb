"""Names that a page says to be no works."""

from __future__ import annotations

import pytest

from showbible.reading.context.no_works import no_works
from tests.reading.helpers import check_silent, page_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She has written songs such as “Low Tide” for others, “Ember” (2009), and “Slate”.", "ember"),
        ("Her single “Low Tide” was released in 2004.", "low tide"),
        ("Kelda is a Norwegian television channel owned by Slate Media.", "kelda"),
        ("The Quarry Prize for Best Film is an award given since 1970.", "quarry prize"),
        ("Slate War was a conflict in Cork.", "slate war"),
        ("Marrow Hill is a 1972 play by Ruth Calder.", "marrow hill"),
        ("The Quarry is a musical with music by Karl Reuter.", "quarry"),
    ],
)
def test_what_is_no_work(text: str, name: str) -> None:
    assert name in no_works(page_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Marrow Hill is a television channel drama on Kelda.",
        "Marrow Hill is an American drama about a war in Cork.",
        "Marrow Hill is a musical drama film.",
        "The film Marrow Hill has eight songs.",
    ],
)
def test_a_work_stays_one(text: str) -> None:
    assert "marrow hill" not in no_works(page_of(text))


def test_nothing_is_read_of_a_song() -> None:
    text = "Ada Brook\n\nAda Brook is an actress and singer. She wrote songs such as “Ember” (2009) and “Slate” (2010)."
    check_silent(text, "release_date")
