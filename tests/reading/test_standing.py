"""How firmly a sentence stands by what it says, by its wording."""

from __future__ import annotations

import pytest

from showbible.claims import Standing
from showbible.reading.standing import denied, of_date

TODAY = "2024-05-10"


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        ("It will premiere on that day.", Standing.ANNOUNCED),
        ("It is set to air on that day.", Standing.ANNOUNCED),
        ("It is due on that day.", Standing.ANNOUNCED),
        ("It arrives on that day.", Standing.ANNOUNCED),
        ("It should arrive on that day.", Standing.EXPECTED),
        ("It may arrive on that day.", Standing.EXPECTED),
        ("It is rumoured for that day.", Standing.EXPECTED),
        ("It will probably arrive on that day.", Standing.EXPECTED),
        ("It was due on that day.", Standing.WITHDRAWN),
        ("It was originally planned for that day.", Standing.WITHDRAWN),
        ("It has been moved from that day.", Standing.WITHDRAWN),
        ("It is no longer coming on that day.", Standing.WITHDRAWN),
    ],
)
def test_the_words_say_how_firmly(sentence: str, standing: Standing) -> None:
    assert of_date(sentence, "2024-09-05", TODAY) is standing


@pytest.mark.parametrize("sentence", ["It premiered on that day.", "It was first shown on that day."])
def test_what_is_told_of_a_day_gone_by_has_happened(sentence: str) -> None:
    assert of_date(sentence, "2024-03-14", TODAY) is Standing.HAPPENED


def test_what_was_announced_for_a_day_gone_by_has_happened() -> None:
    sentence = "It was confirmed for that day."
    assert of_date(sentence, "2024-03-14", TODAY) is Standing.HAPPENED
    assert of_date(sentence, "2024-09-05", TODAY) is Standing.ANNOUNCED


def test_the_month_of_may_is_no_guess() -> None:
    assert of_date("It premiered in May.", "2023-05", TODAY) is Standing.HAPPENED


def test_a_page_without_a_date_goes_by_its_words() -> None:
    assert of_date("It will premiere then.", "2024-09-05", None) is Standing.ANNOUNCED
    assert of_date("It premiered then.", "2024-09-05", None) is Standing.HAPPENED


@pytest.mark.parametrize(
    "text", ["It is not back.", "It won’t return.", "It won't return.", "It has not been renewed."]
)
def test_what_is_denied(text: str) -> None:
    assert denied(text)


@pytest.mark.parametrize("text", ["", "It is back.", "Nobody in the knot knows.", "It was renewed.", "Another one."])
def test_what_is_not_denied(text: str) -> None:
    assert not denied(text)
