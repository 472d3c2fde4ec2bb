"""Where a page contradicts itself, and where it does not."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from showbible.claims import Subject
from showbible.resolving import Said, Source
from showbible.resolving.contradiction import CHECKS, Check, Contradiction, contradictions
from tests.resolving.saying import PICARD, episode, page, says, season
from tests.resolving.strategies import claims

DOCS = (Path(__file__).parents[2] / "docs" / "resolving.md").read_text("utf-8")
PAGE = page("page", "2022-01-01")
FILM, PERSON = Subject("film", "Section 31"), Subject("person", "Isa Briones")
OLD = ("Isa Briones", "Soji Asha"), ("Alison Pill", "Agnes Jurati"), ("Evan Evagora", "Elnor")


def said_in_turn(*rows: tuple[Any, ...], source: Source = PAGE) -> list[Said]:
    """Claims one below another: (subject, property, value), (…, standing) or (…, standing, qualifiers)."""
    return [
        says(source, *row[:3], *row[3:4], start=10 * at, qualifiers=row[4] if len(row) > 4 else {})
        for at, row in enumerate(rows)
    ]


def found(*rows: tuple[Any, ...]) -> list[tuple[str, list[int]]]:
    """The name of each check that finds something, with the rows that it finds."""
    said = said_in_turn(*rows)
    places = {each.id: at for at, each in enumerate(said)}
    return [(each.check, [places[claim] for claim in each.claims]) for each in contradictions(said)]


def date(value: str, standing: str | None = "happened", **qualifiers: str) -> tuple[Any, ...]:
    return season(2), "release_date", value, standing, qualifiers


def cast(of: Subject, person: str, part: str | None, standing: str | None = None, **said: str) -> tuple[Any, ...]:
    return of, "cast", {"person": person, "character": part}, standing, said


def new(person: str, part: str | None, of: int = 2) -> tuple[Any, ...]:
    return cast(season(of), person, part, "announced", arrival="new")


@pytest.mark.parametrize(
    "rows",
    [
        (date("2022-03-03"), date("2022-03-04")),
        (date("2022-03-03", "announced"), date("2022-05", "announced")),
        (date("2022"), date("2023-01-05")),
        (date("2022-03-03", on="Paramount+"), date("2022-03-04", on="Paramount+")),
        ((season(2), "episode_count", 10), (season(2), "episode_count", 8)),
        ((episode(1), "title", "The Star Gazer"), (episode(1), "title", "Penance")),
        ((FILM, "running_time", 95), (FILM, "running_time", 100)),
        ((PERSON, "birth_date", "1989-01-17"), (PERSON, "birth_date", "1990")),
    ],
)
def test_two_values_of_which_one_must_be_wrong(rows: tuple[tuple[Any, ...], ...]) -> None:
    assert found(*rows) == [("two values", [0, 1])]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((date("2022-03-03"), date("2022")), id="less precise"),
        pytest.param((date("2022-02/2022-03"), date("2022-03-03")), id="a range and a day in it"),
        pytest.param((date("2022-21"), date("2022-33")), id="spring and the first quarter meet"),
        pytest.param((date("2021", "expected"), date("2022-03-03")), id="a forecast that time decided"),
        pytest.param((date("2022-02", "announced"), date("2022-03-03")), id="a plan that time decided"),
        pytest.param((date("2021", "withdrawn"), date("2022-02", "announced")), id="a plan that was dropped"),
        pytest.param((date("2021", "expected"), date("2022", "expected")), id="two guesses"),
        pytest.param((date("2022-03-03"), date("2022-03-04", where="GB")), id="another territory"),
        pytest.param((date("2022-03-03", on="Paramount+"), date("2022-03-04", on="Crave")), id="another service"),
        pytest.param((date("2022-03-03", part="1"), date("2022-09-01", part="2")), id="another part"),
        pytest.param((date("2022-03-03"), (season(3), "release_date", "2023-02-16", "happened")), id="another season"),
        pytest.param(
            ((FILM, "release_date", "2025-01-24", "happened"), (FILM, "release_date", "2025-01-31", "happened")),
            id="a film in two countries",
        ),
        pytest.param(
            ((PICARD, "episode_count", 30), (PICARD, "episode_count", 12)), id="a series and one of its parts"
        ),
        pytest.param(((season(2), "episode_count", 10), (season(2), "episode_count", 5)), id="a season and its half"),
        pytest.param(
            ((season(2), "status", "filming", "happened"), (season(2), "status", "wrapped", "happened")),
            id="what changes by its nature",
        ),
        pytest.param(((FILM, "genre", "drama"), (FILM, "genre", "comedy")), id="what takes many"),
        pytest.param(
            ((episode(1), "title", "Penance"), (episode(1), "title", "Penance, Part One")), id="a title in full"
        ),
        pytest.param(((FILM, "location", "London"), (FILM, "location", "Mars")), id="two places in passing"),
    ],
)
def test_two_values_that_can_both_be_true(rows: tuple[tuple[Any, ...], ...]) -> None:
    assert found(*rows) == []


def test_what_two_pages_say_is_no_contradiction_of_either() -> None:
    said = [*said_in_turn(date("2022-03-03")), *said_in_turn(date("2022-03-04"), source=page("other"))]
    assert contradictions(said) == []


def test_two_values_in_one_sentence_are_for_two_things() -> None:
    one, other = said_in_turn(date("2022-03-03"), date("2022-03-04"))
    together = replace(other, claim=replace(other.claim, start=one.claim.start, end=one.claim.end))
    assert contradictions([one, together]) == []


def test_what_may_be_misread_is_no_contradiction() -> None:
    one, other = said_in_turn(date("2022-03-03"), date("2022-03-04"))
    assert contradictions([one, replace(other, claim=replace(other.claim, confidence=0.8))]) == []


@pytest.mark.parametrize(
    ("rows", "check"),
    [
        ((date("2022-03-03"), (season(2), "end_date", "2022-02-01", "happened")), "end before beginning"),
        (((PERSON, "death_date", "1970"), (PERSON, "birth_date", "1989-01-17")), "end before beginning"),
        ((date("2022-03-03"), (episode(1), "release_date", "2022-03-10", "happened")), "another start"),
    ],
)
def test_dates_that_do_not_go_together(rows: tuple[tuple[Any, ...], ...], check: str) -> None:
    assert found(*rows) == [(check, [0, 1])]


@pytest.mark.parametrize(
    "rows",
    [
        (date("2022-03-03"), (season(2), "end_date", "2022-05-05", "happened")),
        (date("2022-03-03"), (season(2), "end_date", "2022", "happened")),
        (date("2022-03-03"), (season(2), "end_date", "2021", "expected")),
        (date("2022-03-03"), (season(1), "end_date", "2020-03-26", "happened")),
        (date("2022-03"), (episode(1), "release_date", "2022-03-03", "happened")),
        (date("2022-03-03"), (episode(2), "release_date", "2022-03-10", "happened")),
        (date("2021", "expected"), (episode(1), "release_date", "2022-03-03", "happened")),
    ],
)
def test_dates_that_go_together(rows: tuple[tuple[Any, ...], ...]) -> None:
    assert found(*rows) == []


def test_a_list_of_the_new_cast_that_repeats_the_old() -> None:
    old = [cast(PICARD, *part) for part in OLD]
    said = said_in_turn(*old, new(*OLD[1]), new(*OLD[0]))
    assert contradictions(said) == [
        Contradiction(
            source="page",
            check="new and listed",
            subject=season(2),
            property="cast",
            claims=tuple(said[at].id for at in (0, 1, 3, 4)),
            details=(("new", 2), ("repeated", 2)),
        )
    ]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((new("Jane Doe", "Tallinn"), new("John Roe", "Renner")), id="people whom it lists nowhere else"),
        pytest.param((new(*OLD[0]), new("Jane Doe", "Tallinn")), id="one of them only"),
        pytest.param((new("Isa Briones", "Kore"), new("Alison Pill", "Borg Queen")), id="old faces in new parts"),
        pytest.param(
            (new(*OLD[0]), new(*OLD[1]), *(new(f"Jane {name}", f"Ensign {name}") for name in ("Doe", "Roe", "Poe"))),
            id="fewer than half of them",
        ),
        pytest.param(tuple(cast(season(2), *part, "announced", arrival="returning") for part in OLD), id="who returns"),
    ],
)
def test_a_list_of_the_new_cast_that_does_not_repeat_the_old(rows: tuple[tuple[Any, ...], ...]) -> None:
    assert found(*(cast(PICARD, *part) for part in OLD), *rows) == []


def test_the_whole_cast_listed_below_the_new_one_repeats_nobody() -> None:
    assert found(new(*OLD[0]), new(*OLD[1]), *(cast(PICARD, *part) for part in OLD)) == []


@pytest.mark.parametrize(
    "before",
    [
        cast(season(2), *OLD[0], "announced", arrival="returning"),
        cast(season(1), *OLD[0]),
        cast(season(1), *OLD[0], "announced", arrival="new"),
    ],
)
def test_somebody_new_who_was_there_before(before: tuple[Any, ...]) -> None:
    assert found(before, new(*OLD[0])) == [("new again", [0, 1])]
    assert found(new(*OLD[0]), before) == [("new again", [0, 1])]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(cast(season(2), *OLD[0]), id="in the cast of that season"),
        pytest.param(cast(season(3), *OLD[0], arrival="returning"), id="returning later"),
        pytest.param(cast(season(1), *OLD[0], credit="guest"), id="a guest before"),
        pytest.param(cast(season(1), *OLD[0], "denied"), id="not there before"),
        pytest.param(cast(season(1), "Isa Briones", "Dahj"), id="in another part before"),
        pytest.param(cast(season(1), "Isa Briones", None), id="in a part that is left open"),
        pytest.param(cast(Subject("season", series="Voyager", season=1), *OLD[0]), id="in another series"),
        pytest.param(cast(season(1), "Somebody Else", "Soji Asha"), id="the part was another's"),
    ],
)
def test_somebody_new_who_was_not_there_before(other: tuple[Any, ...]) -> None:
    assert found(other, new(*OLD[0])) == []


# A busy machine is no failure.
patiently = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patiently
@given(claims.flatmap(lambda said: st.tuples(st.just(said), st.permutations(said))))
def test_the_order_of_claims_changes_nothing(orders: tuple[list[Said], list[Said]]) -> None:
    one, other = (contradictions(said) for said in orders)
    assert one == other


@patiently
@given(claims)
def test_a_contradiction_is_of_claims_of_one_page(said: list[Said]) -> None:
    sources = {each.id: each.source.id for each in said}
    for each in contradictions(said):
        assert {sources[claim] for claim in each.claims} == {each.source}
        assert len(each.claims) > 1
        assert each.check in {check.name for check in CHECKS}


@pytest.mark.parametrize("check", CHECKS)
def test_every_check_is_explained(check: Check) -> None:
    assert f"| {check.name} |" in DOCS
