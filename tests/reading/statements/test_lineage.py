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


TIN_ROAD = Subject("book", "The Tin Road")


@pytest.mark.parametrize(
    "text",
    [
        "The series is adapted from Iris Penhale’s bestselling novel The Tin Road.",
        "It is based on “The Tin Road”, a memoir by Iris Penhale.",
        "It is loosely inspired by the prize-winning book The Tin Road by Iris Penhale.",
        "The screenplay was adapted by Ruth Calder from Iris Penhale’s novel The Tin Road.",
        "The show is an adaptation of Iris Penhale’s The Tin Road.",
        "Adapted for television from the novel by Iris Penhale, The Tin Road, it stars Ada Brook.",
        "It adapts The Tin Road, Iris Penhale’s second novel.",
        "The series is drawn from The Tin Road, a novel by Iris Penhale.",
    ],
)
def test_a_book_and_its_author(text: str) -> None:
    books: list[Expected] = [(series(), "based_on", "The Tin Road"), (TIN_ROAD, "writer", "Iris Penhale")]
    makers: list[Expected] = [(series(), "writer", "Ruth Calder")] if "Ruth" in text else []
    check_claims(profile(text), [*books, *makers])


@pytest.mark.parametrize(
    ("text", "book"),
    [
        ("Iris Penhale’s 2014 novel Slate sold well.", Subject("book", "Slate", year=2014)),
        ("The tie-in novel Slate (2019) by Iris Penhale was next.", Subject("book", "Slate", year=2019)),
        ("The graphic novel Slate by Iris Penhale helped.", Subject("comic", "Slate")),
    ],
)
def test_who_wrote_a_book_that_is_named(text: str, book: Subject) -> None:
    check_claims(profile(text), [(book, "writer", "Iris Penhale")])


def test_a_book_of_the_same_name() -> None:
    check_claims(
        profile("The series is based on Iris Penhale’s novel of the same name."),
        [(series(), "based_on", "Marrow Hill"), (Subject("book", "Marrow Hill"), "writer", "Iris Penhale")],
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a remake of the Danish drama Skifer.", (series(), "based_on", "Skifer")),
        ("The show is a reboot of the 1980s sitcom Quarry Lane.", (series(), "based_on", "Quarry Lane")),
        ("It began life as a short film, Quarry Dogs.", (series(), "based_on", "Quarry Dogs")),
        ("An American remake titled Marrow County flopped.", (series("Marrow County"), "based_on", "Marrow Hill")),
        ("The Cold Orchard spin-off Marrow Hill is back.", (series(), "spin_off_of", "The Cold Orchard")),
        ("A spin-off, Marrow Vale, was shown in the autumn.", (series("Marrow Vale"), "spin_off_of", "Marrow Hill")),
        ("It comes mostly out of Slate, the book that began it all.", (series(), "based_on", "Slate")),
        ("It is based on Slate (2009).", (series(), "based_on", "Slate")),
        ("A follow-up to the hit drama Cold Orchard, it is grim.", (series(), "follows", "Cold Orchard")),
        ("It is the latest entry in the Ironvale cinematic universe.", (series(), "franchise", "Ironvale")),
    ],
)
def test_what_it_is_to_another(text: str, expected: Expected) -> None:
    check_claims(profile(text), [expected])


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("There are no plans for a spin-off of Marrow Hill called Nell.", "spin_off_of"),
        ("It is not a sequel to Cold Orchard.", "follows"),
        ("There is talk of a remake of Cold Orchard.", "based_on"),
        ("The director’s version of events is based on notes by Ben Ito.", "based_on"),
        ("Inspired by Ruth Calder, Nell takes up the drums.", "based_on"),
        ("The company is based in Leeds and the crew on Skye.", "based_on"),
        ("The drama is drawn from life.", "based_on"),
        ("The novel that Nell reads on the bus is never named.", "writer"),
        ("Ada Brook’s book club meets on Thursdays.", "writer"),
        ("A sequel to the strike of 1976 began in May.", "follows"),
        ("The book by Ruth Calder’s bed is a prop.", "based_on"),
        ("The Channel Four drama is a hit.", "spin_off_of"),
        ("It was reworked from 1.1 to 2.3 over the winter.", "based_on"),
        ("The dish is based on Aunt Rosa’s recipe.", "based_on"),
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


def test_works_that_trivia_allude_to_are_no_franchise() -> None:
    check_silent(
        profile("Trivia\n\n* Amos names his dogs after the main characters in the Far Lanterns saga."),
        "franchise",
        "based_on",
    )
