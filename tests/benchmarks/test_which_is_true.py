"""What the measures count, and what the ways make of votes so few that one can tell."""

from __future__ import annotations

import pytest

from benchmarks import books, heritages
from benchmarks.ways.truthfinder import shared, truthfinder
from benchmarks.ways.votes import Vote, majority
from benchmarks.which_is_true import book_claims, heritage_claims, ours


@pytest.mark.parametrize(
    ("one", "other"),
    [("Calder", "Ruth Calder"), ("R Calder", "Ruth M Calder"), ("Ruth Calder", "Ruth M Calder")],
)
def test_a_name_with_parts_left_out_may_be_the_same(one: str, other: str) -> None:
    assert books.compatible(one, other)
    assert books.compatible(other, one)


@pytest.mark.parametrize(("one", "other"), [("Ruth Calder", "Ruth Lind"), ("Ruth Calder", "Rosa Calder")])
def test_names_that_differ_are_not_the_same(one: str, other: str) -> None:
    assert not books.compatible(one, other)


@pytest.mark.parametrize(
    ("found", "exactly", "right", "in_part"),
    [
        (("Ada Lind", "Ruth M Calder"), 1, 1, 1),
        (("Ada Lind", "Ruth Calder"), 0, 1, (1 + 5 / 6) / 2),
        (("Ada Lind", "R Calder"), 0, 1, (1 + 4 / 6) / 2),
        (("Ada Lind",), 0, 0, 1 / 2),
        (("Ada Lind", "Ruth M Calder", "Owen Marsh"), 0, 0, 2 / 3),
        ((), 0, 0, 0),
    ],
)
def test_the_measures_of_a_book(found: tuple[str, ...], exactly: float, right: float, in_part: float) -> None:
    measured = books.measures({"b": found}, {"b": ("Ada Lind", "Ruth M Calder")})
    assert measured == {"exactly": exactly, "right": right, "in part": pytest.approx(in_part)}


@pytest.mark.parametrize(
    ("found", "said", "narrowest", "right"),
    [("Whitby", 0, 1, 1), ("York", 1, 0, 1), ("England", 0, 0, 1), ("Wales", 0, 0, 0)],
)
def test_the_measures_of_a_place(found: str, said: float, narrowest: float, right: float) -> None:
    votes = [Vote("a", "x", ("York", "England")), Vote("b", "x", ("England",))]
    measured = heritages.measures({"x": (found,)}, {"x": ("Whitby", "York", "England")}, votes)
    assert measured == {"narrowest said": said, "narrowest": narrowest, "right": right}


def test_most_sources_win_a_majority_vote() -> None:
    votes = [Vote("a", "x", ("one",)), Vote("b", "x", ("two",)), Vote("c", "x", ("two",)), Vote("c", "x", ("two",))]
    assert majority(votes) == {"x": ("two",)}
    assert majority(votes[:2]) == {"x": ("one",)}


def test_truthfinder_trusts_whoever_is_right_elsewhere() -> None:
    elsewhere = [Vote(source, str(number), ("so",)) for number in range(9) for source in ("good", "other", "third")]
    wrong = [Vote("bad", str(number), ("otherwise",)) for number in range(9)]
    even = [Vote("good", "x", ("that",)), Vote("bad", "x", ("otherwise",))]
    assert truthfinder([*elsewhere, *wrong, *even])["x"] == ("that",)


def test_implication_is_the_part_that_is_shared() -> None:
    assert shared(("a",), ("a", "b")) == 0.5
    assert shared(("a", "b"), ("a",)) == 0.0
    assert shared(("a",), ("b",)) == -0.5


def test_ours_is_what_resolving_makes_of_the_votes() -> None:
    both, odd = ("Ada Lind", "Ruth Calder"), ("Ada Lind", "Owen Marsh", "Ruth Calder")
    votes = [Vote(site, "1234", both) for site in "abc"] + [Vote("d", "1234", odd)]
    assert ours(votes, book_claims) == {"1234": both}
    places = [Vote("a", "Abbey", ("Whitby", "England")), Vote("b", "Abbey", ("Whitby", "England"))]
    assert ours(places, heritage_claims) == {"Abbey": ("Whitby, England",)}
