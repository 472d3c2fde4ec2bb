"""When facts were ones to doubt, and which never were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from showbible.resolving import Said, resolve
from showbible.resolving.days import days_of
from showbible.resolving.decisions import NO_DECISIONS, Edit
from showbible.resolving.hearing import moment
from showbible.resolving.key import Key
from showbible.resolving.model import Fact
from showbible.resolving.rounds import first_round
from showbible.resolving.spells import spells
from showbible.resolving.voices import Voice, level
from tests.resolving.saying import page, says, season

THING = "series/star-trek-picard/season-2"
NEVER = date.max


def came(source: str, day: str, standing: str = "happened") -> Said:
    return says(page(source, source), season(2), "release_date", day, standing)


def doubted(*said: Said, edits: Sequence[Edit] = ()) -> list[tuple[date, date, bool]]:
    """First and last days, and whether it was disputed."""
    voices = [_voice(each) for each in said]
    told = {"release_date": voices}
    by_property = {"release_date": edits} if edits else {}
    found = spells(days_of(THING, told, first_round(THING, told, by_property).facts, by_property))
    return [(spell.first, spell.last, spell.fact.support == "disputed") for spell in found]


def _voice(said: Said) -> Voice:
    spoken = moment(said.source)
    return Voice(said, said.claim.value, str(said.claim.value), level(said.claim), spoken.day, spoken.dated)


def test_a_dispute_begins_with_the_page_that_says_otherwise() -> None:
    said = came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-10")
    assert doubted(*said) == [(date(2022, 5, 1), NEVER, True)]


def test_a_dispute_that_a_decision_has_settled_ends_the_day_before() -> None:
    said = came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-10")
    pin = Edit("pin", (Key("season"),), "release_date", "2022-03-03", "Ada", "2022-06-01T10:00:00+00:00")
    assert doubted(*said, edits=[pin]) == [(date(2022, 5, 1), date(2022, 5, 31), True)]


def test_a_forecast_that_did_not_hold_is_one_to_doubt_from_when_that_is_known() -> None:
    said = came("2021-06-01", "2021-09", "expected"), came("2022-05-01", "2022-03-10")
    assert doubted(*said) == [(date(2022, 5, 1), NEVER, False)]


@pytest.mark.parametrize(
    "said",
    [
        (came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-03")),
        (came("2022-04-01", "2022-03"), came("2022-05-01", "2022-03-03")),
        (came("2021-06-01", "2022-02", "expected"), came("2021-09-01", "2022-03", "expected")),
        (came("2022-04-01", "2022-03-03"),),
    ],
)
def test_what_agrees_or_is_only_foretold_never_was(said: tuple[Said, ...]) -> None:
    assert doubted(*said) == []


def test_spells_are_the_days_on_which_resolving_finds_a_dispute() -> None:
    said = [came("2022-04-01", "2022-03-03"), came("2022-05-01", "2022-03-10"), came("2022-06-01", "2022-03-03")]
    for day in ("2022-04-30", "2022-05-01", "2022-06-01"):
        [fact] = _facts(said, day)
        within = any(first.isoformat() <= day <= last.isoformat() for first, last, _ in doubted(*said))
        assert within == (fact.support == "disputed")


def _facts(said: Sequence[Said], day: str) -> list[Fact]:
    return [fact for fact in resolve(said, NO_DECISIONS, on=day).facts if fact.property == "release_date"]
