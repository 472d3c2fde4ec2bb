"""Franchise and place in it; what a work follows, is based on or was spun off from."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from tests.reading.helpers import Expected, check_claims, check_silent, news, profile, series


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is part of the Ironvale franchise.", (series(), "franchise", "Ironvale")),
        ("It is set in the Ironvale universe.", (series(), "franchise", "Ironvale")),
        ("It is a spin-off of Cold Orchard.", (series(), "spin_off_of", "Cold Orchard")),
        ("The series was spun off from Cold Orchard.", (series(), "spin_off_of", "Cold Orchard")),
        ("It is a sequel to Cold Orchard.", (series(), "follows", "Cold Orchard")),
        ("It is adapted from The Tin Road by Iris Penhale.", (series(), "based_on", "The Tin Road")),
        ("It is based on the novel The Tin Road.", (series(), "based_on", "The Tin Road")),
    ],
)
def test_where_it_comes_from(text: str, expected: Expected) -> None:
    check_claims(profile(text), [expected])


def test_its_place_in_the_franchise() -> None:
    check_claims(
        profile("It is the third series in the Ironvale franchise."),
        [(series(), "franchise", "Ironvale"), (series(), "installment", 3)],
    )


def test_who_wrote_the_book() -> None:
    check_claims(
        profile("The series is based on the novel The Tin Road by Iris Penhale."),
        [(series(), "based_on", "The Tin Road"), (Subject("book", "The Tin Road"), "writer", "Iris Penhale")],
    )


def test_what_follows_it() -> None:
    check_claims(
        profile("Marrow Hill was followed by Marrow Vale in 2025."),
        [(series("Marrow Vale"), "follows", "Marrow Hill"), (series("Marrow Vale"), "release_date", "2025")],
    )


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("A sequel is out of the question.", "follows"),
        ("Nell is followed by a dog.", "follows"),
        ("The second season follows in spring.", "follows"),
        ("It is based on true events.", "based_on"),
        ("There is talk of a spin-off.", "spin_off_of"),
        ("The universe is cold.", "franchise"),
        ("The saga goes on.", "franchise"),
        ("The third episode is the best.", "installment"),
        ("It is the first series that Ada Brook has led.", "installment"),
    ],
)
def test_no_lineage(text: str, silent: str) -> None:
    check_silent(news(text), silent)


@pytest.mark.parametrize(
    "text",
    [
        "The burger chain sold its franchise in Leeds, and the sequel to the deal was a lawsuit.",
        "The fund follows the index and is based on a model by Jonas Berg of the central bank.",
    ],
)
def test_no_lineage_on_a_page_about_no_work(text: str) -> None:
    check_silent(text, "franchise", "installment", "follows", "based_on", "spin_off_of")
