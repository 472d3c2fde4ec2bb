"""Names that most lists leave out are doubted, where lists are usually complete; nowhere else."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.resolving import Fact, Said, Support, resolve
from tests.resolving.saying import episode, page, rules, says, season

FILM = Subject("film", "Marrow Hill")


def listed(*lists: str, of: Subject = FILM, prop: str = "writer") -> dict[str, Fact]:
    """The facts that lists of names, each of another site, come to; by name."""
    said = [each for number, names in enumerate(lists) for each in on_page(str(number), names, of, prop)]
    return {str(fact.value): fact for fact in resolve(said).facts}


def on_page(site: str, names: str, of: Subject, prop: str) -> list[Said]:
    return [says(page(site), of, prop, name, start=place) for place, name in enumerate(names.split(", "))]


def doubted(facts: dict[str, Fact]) -> list[str]:
    return sorted(name for name, fact in facts.items() if fact.support is Support.DOUBTED)


BOTH = "Ada Lindqvist, Ruth Calder"
ODD = "Ada Lindqvist, Ruth Calder, Owen Marsh"


def test_a_name_that_most_lists_leave_out_is_doubted() -> None:
    facts = listed(BOTH, BOTH, BOTH, ODD)
    assert doubted(facts) == ["Owen Marsh"]
    [*_, reason] = facts["Owen Marsh"].reasons
    assert (reason.rule, dict(reason.details)) == ("lists", {"names": 1, "lists": 4})


@pytest.mark.parametrize(
    "lists",
    [
        (ODD,),
        (BOTH, ODD),
        (BOTH, BOTH, BOTH, ODD, ODD),
        ("Ada Lindqvist", "Ruth Calder", "Owen Marsh", "Ada Lindqvist"),
    ],
)
def test_a_name_that_enough_of_the_lists_have_stands(lists: tuple[str, ...]) -> None:
    assert doubted(listed(*lists)) == []


def test_a_list_of_one_counts_half() -> None:
    one = "Ada Lindqvist"
    assert doubted(listed(one, one, one, BOTH)) == []
    assert doubted(listed(one, one, one, one, BOTH)) == ["Ruth Calder"]


def test_pages_of_one_site_are_one_list() -> None:
    said = [
        each
        for number in range(9)
        for each in [says(page(f"p{number}", site="One"), FILM, "writer", name) for name in BOTH.split(", ")]
    ]
    said += on_page("Two", ODD, FILM, "writer")
    assert doubted({str(fact.value): fact for fact in resolve(said).facts}) == []


@pytest.mark.parametrize(
    ("of", "prop"),
    [(season(2), "writer"), (Subject("series", "Dark"), "director"), (FILM, "producer"), (FILM, "genre")],
)
def test_where_lists_are_seldom_complete_nothing_is_doubted(of: Subject, prop: str) -> None:
    assert doubted(listed(BOTH, BOTH, BOTH, ODD, of=of, prop=prop)) == []


def test_the_lists_of_an_episode_are_complete() -> None:
    assert doubted(listed(BOTH, BOTH, BOTH, ODD, of=episode(1), prop="director")) == ["Owen Marsh"]


def test_a_name_that_is_not_doubted_does_not_speak_of_lists() -> None:
    assert rules(listed(BOTH, BOTH, BOTH, ODD)["Ada Lindqvist"]) == ["sources"]
