"""What is said of another work is not said of the page's own."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.reading import read_claims
from tests.reading.helpers import (
    ANNOUNCED,
    HAPPENED,
    SHOW,
    Expected,
    check_claims,
    check_silent,
    news,
    page_of,
    plays,
    season,
    series,
)

OTHER = series("Cold Orchard")


def of_the_pages_own(text: str) -> list[str]:
    """The properties that a page of news which says `text` claims of its own work."""
    own: list[Subject | None] = [series(), *(season(number) for number in range(1, 5))]
    return [claim.property for claim in read_claims(page_of(news(text))) if claim.subject in own]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cold Orchard has been cancelled.", (OTHER, "status", "cancelled", ANNOUNCED)),
        ("Netflix cancelled Cold Orchard in 2021.", (OTHER, "status", "cancelled", ANNOUNCED)),
        ("Cold Orchard was created by Iris Penhale.", (OTHER, "creator", "Iris Penhale")),
        ("The sitcom Cold Orchard premiered on 4 May 2019.", (OTHER, "release_date", "2019-05-04", HAPPENED)),
        ("Cold Orchard, an American drama, has eight episodes.", (OTHER, "episode_count", 8)),
    ],
)
def test_it_is_said_of_the_other_work(text: str, expected: Expected) -> None:
    check_claims(news(text), [expected])
    assert expected[1] not in of_the_pages_own(text)


def test_an_actors_part_elsewhere_is_no_part_here() -> None:
    text = "Ada Brook, who played Mina Holt in Cold Orchard, joins the cast."
    assert "cast" not in of_the_pages_own(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cold Orchard was cancelled after two seasons, and fans fear the same for Marrow Hill.",
        "Iris Penhale, who created Cold Orchard, visited the set.",
        "Lena Fry, who directed Cold Orchard, praised the season.",
        "Fans of Cold Orchard will feel at home.",
    ],
)
def test_a_work_named_in_passing_changes_nothing(text: str) -> None:
    assert of_the_pages_own(text) == []


def test_the_pages_own_work_is_no_other() -> None:
    check_claims(
        news(f"{SHOW} has been renewed for a third season. Ada Brook plays Nell Tarrant."),
        [(season(3), "status", "ordered", ANNOUNCED), (season(2), "cast", plays("Ada Brook", "Nell Tarrant"))],
    )


def test_people_are_no_works() -> None:
    check_silent(news("Ada Brook was born in Leeds. Tunde Bello has been to the pit."), "status", "release_date")


@pytest.mark.parametrize(
    "text",
    [
        "Nell has been portrayed by Iris Penhale (1994) and Ines Paz (2003).",
        "A child, Nell, was created for the page by others in Iris Penhale’s Queen of Salt (1994).",
    ],
)
def test_whoever_played_somebody_is_no_work(text: str) -> None:
    names = {claim.subject.name for claim in read_claims(page_of(news(text)))}
    assert not names & {"Iris Penhale", "Ines Paz", "Iris Penhale’s Queen of Salt"}


def test_somebody_who_debuts_as_something_is_no_work() -> None:
    text = "Ada Brook debuts as a singer. The series is produced by Lena Fry."
    check_claims(news(text), [(Subject("series", SHOW), "producer", "Lena Fry")])


def test_a_place_is_no_work_on_a_page_about_none() -> None:
    text = "Sweeping goes on\n\nThe pilot ran for six weeks, and the second season begins in autumn."
    check_silent(f"{text}\n\nA plan to do the same in Netherfield was cancelled when the producer raised its prices.")
