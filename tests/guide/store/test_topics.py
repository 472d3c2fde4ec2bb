"""Which one thing a page is about."""

from __future__ import annotations

import pytest

from showbible.claims import Claim, Subject, Value
from showbible.guide.store.topics import topic
from showbible.resolving.model import Said, Source
from showbible.resolving.speaking import speak

TIDE = Subject("series", "Tide")
SEASON = Subject("season", series="Tide", season=2)
FIRST, SECOND = (Subject("episode", series="Tide", season=2, episode=number) for number in (1, 2))
VOSS = Subject("character", "Elin Voss")
PLAYS = {"person": "Ines Oduya", "character": "Elin Voss"}


def about(*told: tuple[Subject, str, Value]) -> str | None:
    page = Source("page", None, None, "2022-01-01")
    said = [
        Said(str(at), Claim(subject, name, value, 0, 1, 0.9, about=TIDE), page)
        for at, (subject, name, value) in enumerate(told)
    ]
    found = topic(speak(said, ()).spoken)
    return f"{found.type} {found.name or found.season}" if found else None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            [(SEASON, "episode_count", 8), (FIRST, "title", "A"), (SECOND, "title", "B"), (TIDE, "network", "N")],
            "season 2",
        ),
        ([(FIRST, "title", "A"), (FIRST, "running_time", 46), (TIDE, "network", "N")], "episode -1"),
        ([(TIDE, "network", "N"), (TIDE, "creator", "Mara Quill"), (SEASON, "episode_count", 8)], "series tide"),
        ([(VOSS, "role", "captain"), (VOSS, "alias", "Lin"), (SEASON, "cast", PLAYS)], "character elin voss"),
        ([(Subject("film", name), "director", "Ada Lind") for name in ("Fog", "Reef", "Bell")], "person ada lind"),
    ],
)
def test_a_page_is_about_the_smallest_thing_that_most_of_it_is_of(
    told: list[tuple[Subject, str, Value]], expected: str
) -> None:
    assert about(*told) == expected.replace("episode -1", "episode a")


@pytest.mark.parametrize(
    "told",
    [
        [],
        [(TIDE, "network", "N")],
        [(Subject("film", name), "release_date", "2018") for name in ("Fog", "Reef", "Bell")],
        [(Subject("film", name), "cast", PLAYS) for name in ("Fog", "Reef", "Bell")],
    ],
    ids=["nothing", "one claim", "many works", "a person and a character alike"],
)
def test_where_it_is_not_plain_a_page_is_about_nothing(told: list[tuple[Subject, str, Value]]) -> None:
    assert about(*told) is None
