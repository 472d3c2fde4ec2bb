from __future__ import annotations

import pytest
from pytest_django import DjangoAssertNumQueries

from showbible.guide.models import Thing
from showbible.guide.store import Known, facts_as_of, facts_of, resolve_all
from tests.cast import store_guide
from tests.guide.store.making import TIDE, claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

SEASON_2 = "series/lantern-coast-harbour/season-2"


def release(facts: list[Known]) -> Known:
    return next(known for known in facts if known.fact.property == "release_date")


def told(known: Known) -> list[tuple[str, object, str | None]]:
    return [(each.stance, each.claim.data["value"], each.via.ident if each.via else None) for each in known.evidence]


def test_a_fact_comes_with_its_evidence_pages_and_sites() -> None:
    store_guide()
    known = release(facts_of(Thing.objects.get(ident=SEASON_2)))
    assert known.fact.value == "2022-03-03"
    assert ("earlier", "2021-39", None) in told(known)
    assert ("withdrawn", "2021-37", None) in told(known)
    assert ("holds", "2022-03-03", "series/lantern-coast-harbour/2x01") in told(known)
    assert known.evidence[0].claim.page.site


def test_as_of_a_day_only_what_was_said_by_then_counts() -> None:
    store_guide()
    thing = Thing.objects.get(ident=SEASON_2)
    assert release(facts_as_of(thing, "2020-12-31")).fact.value == "2021-39"
    assert release(facts_as_of(thing, "2021-12-31")).fact.value == "2022-02"
    assert facts_as_of(thing, "2019-01-01") == []


def test_as_of_a_day_after_all_was_said_the_facts_are_those_of_today() -> None:
    store_guide()
    for thing in Thing.objects.order_by("ident"):
        today, later = facts_of(thing), facts_as_of(thing, "2999-01-01")
        assert [told(known) for known in later] == [told(known) for known in today]
        shown = [(known.fact.property, known.fact.key, known.fact.value, known.fact.reasons) for known in today]
        assert [(each.fact.property, each.fact.key, each.fact.value, each.fact.reasons) for each in later] == shown


@pytest.mark.parametrize("count", [3, 30])
def test_facts_take_two_queries_whatever_their_number(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    save("Tide", *(claim("creator", f"Ada Lind {number}", of=TIDE) for number in range(count)))
    resolve_all()
    thing = Thing.objects.get(ident="series/tide")
    with django_assert_num_queries(2):
        facts = facts_of(thing)
        assert {each.claim.page.site and each.claim.page.site.name for known in facts for each in known.evidence}
    assert len(facts) == count
