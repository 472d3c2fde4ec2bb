"""Where a page contradicts itself, in words: every check has some."""

from __future__ import annotations

from typing import Any

import pytest

from showbible.claims import Claim, Subject
from showbible.guide import models
from showbible.guide.presenting.contradicting import WORDS, words
from showbible.guide.store.contradicting import Within
from showbible.resolving import Said, Source
from showbible.resolving.contradiction import CHECKS, contradictions

SEASON = Subject("season", series="Tide", season=2)
FIRST = Subject("episode", series="Tide", season=2, episode=1)
TIDE = Subject("series", "Tide")


def told(*rows: tuple[Any, ...]) -> list[str]:
    """What claims in turn, (subject, property, value), (…, standing) or (…, standing, qualifiers), come to."""
    claims = {str(at): _claim(10 * at, *row) for at, row in enumerate(rows)}
    source = Source("1", None, None, "")
    found = contradictions(Said(key, claim, source) for key, claim in claims.items())
    return [words(Within(each, tuple(claims[key] for key in each.claims), models.Claim())) for each in found]


def _claim(start: int, of: Subject, name: str, value: Any, *more: Any) -> Claim:
    standing, qualifiers = (*more, None, {})[:2] if len(more) != 1 else (more[0], {})
    return Claim(of, name, value, start, start + 5, 0.9, standing, qualifiers)


def cast(of: Subject, person: str, **said: str) -> tuple[Any, ...]:
    return of, "cast", {"person": person, "character": f"Part of {person}"}, "announced" if said else "happened", said


def test_every_check_has_its_words_and_no_words_are_left_over() -> None:
    assert set(WORDS) == {check.name for check in CHECKS}


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            [(FIRST, "running_time", 46), (FIRST, "running_time", 52)],
            "Gives two values for “Running time” of Tide 2x01: 46 minutes and 52 minutes.",
        ),
        (
            [(FIRST, "release_date", f"2022-03-0{day}", "happened") for day in (3, 4, 5)],
            "Gives three dates for “Released” of Tide 2x01: 3 March 2022, 4 March 2022 and 5 March 2022.",
        ),
        (
            [(SEASON, "release_date", "2022-03-03", "happened"), (SEASON, "end_date", "2021-05", "happened")],
            "Has Tide season 2 end before it begins: “Released” 3 March 2022 and “Ended” May 2021.",
        ),
        (
            [(SEASON, "release_date", "2022-03-03", "happened"), (FIRST, "release_date", "2022-03-04", "happened")],
            "Lets Tide season 2 start on another day than its first episode: it on 3 March 2022 and its first episode "
            "on 4 March 2022.",
        ),
        (
            [cast(SEASON, "Ada Brook", arrival="new"), cast(SEASON, "Ada Brook", arrival="returning")],
            "Calls Ada Brook as Part of Ada Brook new in Tide season 2, and says elsewhere that the part is not new.",
        ),
        (
            [
                *[cast(TIDE, person) for person in ("Ada Brook", "Mara Quill", "Ines Oduya")],
                *[cast(SEASON, person, arrival="new") for person in ("Ada Brook", "Mara Quill", "Jon Adeyemi")],
            ],
            "Its list of the new cast of Tide season 2 repeats its own list of the cast: Ada Brook and Mara Quill.",
        ),
    ],
    ids=["values", "dates", "end", "start", "new", "list"],
)
def test_a_contradiction_is_a_sentence(rows: list[tuple[Any, ...]], sentence: str) -> None:
    assert told(*rows) == [sentence]


def test_what_goes_together_is_not_told() -> None:
    assert not told((FIRST, "running_time", 46), (FIRST, "running_time", 46))


def test_long_names_and_many_values_are_cut() -> None:
    film = Subject("film", "Fog" * 3000)
    (sentence,) = told(*[(film, "running_time", 101 + 2 * number) for number in range(30)])
    assert len(sentence) < 500
    assert "and 18 more" in sentence
