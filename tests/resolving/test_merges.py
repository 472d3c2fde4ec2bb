"""Every merge says why, and how surely."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.resolving import Said, resolve
from showbible.resolving.merge import REASONS, SURE, UNSURE
from tests.resolving.saying import PICARD, character, episode, named, page, says, series

A, B = page("a"), page("b")
FILM, DATED = Subject("film", "Solaris"), Subject("film", "Solaris", year=1972)
SPECIAL = Subject("special", "Solaris", year=1972)
RIOS = says(A, character("Cristobal Rios"), "role", "captain")
CALLED_CHRIS = says(A, character("Cristobal Rios"), "alias", "Chris")

MERGES: dict[str, list[Said]] = {
    "alias": [says(A, PICARD, "alias", "Star Trek P"), says(B, series("Star Trek P"), "country", "US", about=None)],
    "first_name": [CALLED_CHRIS, says(B, episode(1), "appears", "Chris Rios")],
    "rank": [RIOS, says(B, episode(1), "appears", "Captain Cristobal Rios")],
    "only_bearer": [RIOS, says(B, episode(1), "appears", "Rios")],
    "only_year": [says(A, FILM, "country", "SU", about=FILM), says(B, DATED, "country", "SU", about=DATED)],
    "only_story": [RIOS, says(B, character("Cristobal Rios"), "role", "pilot", about=None)],
    "only_title": [says(A, episode(1), "title", "Penance"), says(B, named("Penance"), "running_time", 43)],
    "same_title": [says(A, episode(1), "title", "Penance"), says(B, episode(2), "title", "Penance")],
    "same_number": [says(A, episode(1), "title", "Penance"), says(B, episode(1), "title", "Sühne")],
    "nickname": [says(A, PICARD, "writer", "Michael Chabon"), says(B, PICARD, "writer", "Mike Chabon")],
}


@pytest.mark.parametrize("reason", MERGES)
def test_a_merge_is_told_with_its_reason_and_is_sure(reason: str) -> None:
    [found] = resolve(MERGES[reason]).merges
    assert reason in found.reasons
    assert SURE <= found.score <= 1


def test_a_film_and_a_special_of_one_name_and_year_wait_for_an_editor() -> None:
    found = resolve([says(A, DATED, "country", "SU", about=DATED), says(B, SPECIAL, "country", "SU", about=SPECIAL)])
    assert [each.reasons for each in found.unsure] == [("other_kind",)]
    assert len(found.things) == 2


@pytest.mark.parametrize(
    "said",
    [
        [says(A, PICARD, "country", "US"), says(B, series("star trek picard"), "country", "US", about=None)],
        [says(A, FILM, "country", "SU", about=FILM), says(B, series("Solaris"), "country", "SU", about=None)],
        [says(A, PICARD, "writer", "Ada Lind"), says(B, PICARD, "writer", "Bo Berg")],
        [RIOS, says(B, episode(1), "appears", "Guinan")],
    ],
)
def test_what_is_called_the_same_or_quite_otherwise_needs_no_reason(said: list[Said]) -> None:
    resolution = resolve(said)
    assert not resolution.merges
    assert not resolution.unsure


def test_every_reason_is_a_chance() -> None:
    assert all(UNSURE <= chance <= 1 for chance in REASONS.values())
