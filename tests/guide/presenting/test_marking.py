"""Claims marked in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from showbible.guide.presenting.marking import Marker, spans

TEXT = "abcdefghij"


def marked(*places: tuple[int, int, str], stretches: tuple[tuple[int, int], ...] = ((0, 10),)) -> str:
    """Marks as brackets, with their claims at the opening and their number at the end."""
    marker = Marker(TEXT, spans(places))
    out = []
    for start, end in stretches:
        for token in marker.tokens(start, end):
            if token.kind == "open":
                out.append(f"[{'+'.join(token.keys)}:")
            else:
                out.append(token.text if token.kind == "text" else f"{token.number or ''}]")
        out.append("/")
    return "".join(out).removesuffix("/")


def test_nothing_claimed_is_plain_text() -> None:
    assert marked() == TEXT


def test_a_sentence_is_marked() -> None:
    assert marked((2, 5, "k")) == "ab[k:cde1]fghij"


def test_claims_of_one_sentence_share_its_mark() -> None:
    assert marked((2, 5, "k"), (2, 5, "l")) == "ab[k+l:cde1]fghij"


def test_a_sentence_within_another_is_nested() -> None:
    assert marked((1, 8, "outer"), (3, 5, "inner")) == "a[outer:bc[inner:de2]fgh1]ij"


def test_two_that_begin_together_are_nested_the_longer_outside() -> None:
    assert marked((2, 4, "short"), (2, 8, "long")) == "ab[long:[short:cd2]efgh1]ij"


def test_two_that_cross_are_split_and_anchored_once() -> None:
    assert marked((1, 5, "k"), (3, 8, "l")) == "a[k:bc[l:de]1][:fgh2]ij"


def test_neighbours_stay_apart() -> None:
    assert marked((1, 3, "k"), (3, 5, "l")) == "a[k:bc1][l:de2]fghij"


def test_a_sentence_over_several_blocks_is_marked_in_each_and_anchored_in_the_first() -> None:
    assert marked((2, 8, "k"), stretches=((0, 5), (6, 10))) == "ab[k:cde]/[:gh1]ij"


places = st.lists(
    st.tuples(st.integers(0, 9), st.integers(1, 10)).filter(lambda place: place[0] < place[1]), max_size=8
)


@given(places)
def test_text_is_whole_marks_are_balanced_and_each_claim_is_anchored_once(at: list[tuple[int, int]]) -> None:
    keyed = [(start, end, f"k{number}") for number, (start, end) in enumerate(at)]
    tokens = list(Marker(TEXT, spans(keyed)).tokens(0, 10))
    assert "".join(token.text for token in tokens) == TEXT
    depth = 0
    for token in tokens:
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        assert depth >= 0
    assert depth == 0
    assert sorted(key for token in tokens for key in token.keys) == sorted(key for _, _, key in keyed)
    numbers = [token.number for token in tokens if token.kind == "close" and token.number]
    assert len(numbers) == len(set(numbers)) == len(set(at))


@given(places)
def test_a_letter_is_marked_where_and_only_where_it_is_claimed(at: list[tuple[int, int]]) -> None:
    keyed = [(start, end, f"k{number}") for number, (start, end) in enumerate(at)]
    depth, place, found = 0, 0, set()
    for token in Marker(TEXT, spans(keyed)).tokens(0, 10):
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        if depth:
            found |= set(range(place, place + len(token.text)))
        place += len(token.text)
    assert found == {place for start, end in at for place in range(start, end)}
