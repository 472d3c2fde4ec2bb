from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showbible.resolving.likeness.forms import tight_form, title_form, without_year

ONE_TITLE = [
    ("Law & Order", "Law and Order"),
    ("The Count", "Count", "Count, The"),
    ("Show: Part One", "Show (1)", "Show, Pt. 1", "Show (Part I)", "Show - Part 1 of 2", "Show (1/2)", "SHOW PART I"),
    ("Show: Part Two", "Show (2)", "Show (II)", "Show, part II"),
    ("Show: Vol. 2", "Show Volume II", "Show, Volume Two"),
    ("Chapter Twenty-One", "Chapter 21"),
    ("Boxer II", "Boxer 2"),
    ("Boxer V", "Boxer 5"),
    ("Wars VI: The End", "Wars 6: The End"),
    ("World War II in Colour", "World War 2 in Colour"),
    ("2 A.M.", "2 a.m.", "2am", "2 AM"),
    ("F.L. Vek", "F. L. Vek", "FL Vek"),
    ("10,000 Days", "10000 Days"),
    ("Week No. 1", "Week Number One", "Week № 1"),
    ("Hawks versus Doves", "Hawks vs. Doves"),
    ("Episode #1.5", "Episode 5", "Episode #5", "Ep. 5"),
    ("Émile’s Way", "Emile's way"),
]

TWO_TITLES = [
    ("Show: Part 1", "Show: Part 2"),
    ("Show", "Show (2)"),
    ("Boxer", "Boxer II"),
    ("Boxer II", "Boxer III"),
    ("I, Robot", "1 Robot"),
    ("Malcolm X", "Malcolm 10"),
    ("V", "5"),
    ("The Part I Play", "The Part 1 Play"),
    ("No One", "Number One"),
    ("Nine", "9"),
    ("Vi", "6"),
    ("Show (1978)", "Show (2003)"),
    ("Part of the Crew", "Part 1 of the Crew"),
    ("Vol. 1", "Part 1"),
    ("Chapter 1", "Episode 1"),
    ("???", "!!!"),
]


@pytest.mark.parametrize("titles", ONE_TITLE)
def test_one_title_in_many_writings_has_one_form(titles: tuple[str, ...]) -> None:
    assert len({title_form(title) for title in titles}) == 1


@pytest.mark.parametrize(("one", "other"), TWO_TITLES)
def test_two_titles_never_meet(one: str, other: str) -> None:
    assert title_form(one) != title_form(other)
    assert tight_form(one) != tight_form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Air Waves", "Airwaves"),
        ("Week-End in Winter", "Weekend in Winter"),
        ("Twenty Years Later", "20 Years Later"),
        ("Twenty-One Days", "21 Days"),
        ("Le Magicien", "Magicien"),
    ],
)
def test_the_tight_form_looks_past_spaces_numbers_and_foreign_articles(one: str, other: str) -> None:
    assert title_form(one) != title_form(other)
    assert tight_form(one) == tight_form(other)


@pytest.mark.parametrize(("one", "other"), [("Twenty-One", "21"), ("Die Hard", "Hard"), ("La La", "La")])
def test_the_tight_form_keeps_apart(one: str, other: str) -> None:
    assert tight_form(one) != tight_form(other)


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("Daish? no Hi", "daish no hi"),  # may as well ask a question
        ("O cvr?kovi", "o cvr?kovi"),
        ("?mer", "?mer"),
        ("L\ufffdl\ufffd", "l?l?"),
        ("Who's There?", "whos there"),
        ("F. L. V?k", "fl v?k"),
    ],
)
def test_lost_letters_keep_their_place(title: str, form: str) -> None:
    assert title_form(title) == form


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Dune (2021)", ("Dune", 2021)),
        ("Dune (2021", ("Dune", 2021)),
        ("2001", ("2001", None)),
        ("(1984)", ("(1984)", None)),
        ("Runner 2049", ("Runner 2049", None)),
        ("Show (13)", ("Show (13)", None)),
    ],
)
def test_a_year_in_brackets_comes_off(title: str, expected: tuple[str, int | None]) -> None:
    assert without_year(title) == expected


@given(st.text(max_size=40))
def test_every_title_has_a_form_that_is_its_own(title: str) -> None:
    assert title_form(title) == title_form(title.strip())
    assert bool(title_form(title)) == bool(title.strip())
