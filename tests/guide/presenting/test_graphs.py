"""Relations as a drawing: nothing overlaps, nobody is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from showbible.guide.presenting.graphs import LINE, LONGEST_NAME, MOST, WIDTH, Related, graph


def many(count: int) -> list[Related]:
    return [Related(f"Name {number}", f"/characters/{number}/", "friend") for number in range(count)]


def test_with_fewer_than_two_there_is_no_drawing() -> None:
    assert graph("Elin Voss", []) is None
    assert graph("Elin Voss", many(1)) is None


def test_who_is_related_in_two_ways_stands_once() -> None:
    found = graph("Elin Voss", [Related("Signe", "/s/", "sister of"), Related("Signe", "/s/", "friend"), *many(1)])
    assert found is not None
    assert [node.related.words for node in found.nodes] == ["sister of, friend", "friend"]


def test_of_too_many_some_are_only_counted() -> None:
    found = graph("Elin Voss", many(21))
    assert found is not None
    assert (len(found.nodes), found.more) == (MOST, 7)


@settings(deadline=None)
@given(st.lists(st.builds(Related, st.text(), st.just(""), st.text()), max_size=30))
def test_no_two_names_are_near_each_other_and_none_leaves_the_drawing(related: list[Related]) -> None:
    found = graph("x" * 99, related)
    if found is None:
        return
    for node in found.nodes:
        assert len(node.name) <= LONGEST_NAME
        assert 0 < node.x < WIDTH
        assert 0 < node.y < found.height
    places = [(node.x, node.y) for node in found.nodes]
    assert len(set(places)) == len(places)
    for x, y in places:
        assert all(abs(y - other) >= LINE for column, other in places if column == x and other != y)
