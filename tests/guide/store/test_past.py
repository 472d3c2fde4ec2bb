"""Whatever is read, the guide as of a day has the things and facts that resolving gives for that day."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import DjangoAssertNumQueries

from showbible.claims import Claim, Subject
from showbible.claims.values.date import bounds
from showbible.guide.models import Page
from showbible.guide.store import Edition, Known, edition, resolve_changed, said
from showbible.guide.store.deciding import decisions
from showbible.guide.store.keys import fact_key
from showbible.resolving import Fact, Resolution, Said, resolve
from showbible.resolving.hearing import moment
from tests.cast import store_guide
from tests.examples import fewer
from tests.guide.store.making import claim, save
from tests.guide.store.test_steps import by_page, read
from tests.resolving.strategies import said as any_said

pytestmark = [pytest.mark.store, pytest.mark.django_db]

patiently = fewer(10)
BY_WAY_OF_ANOTHER = "end_date"  # it may follow from another episode than today, which a spell does not know


def days() -> list[str]:
    """All on which anything was said, and those before them."""
    spoken = {moment(each.source).day for each in said()}
    return sorted({day.isoformat() for each in spoken for day in (each, each - timedelta(days=1))})


def compare(on: str) -> None:
    guide, then = edition(on), resolve(said(), decisions(), on=on)
    types = {thing.type for thing in then.things}
    assert {thing.ident for thing in guide.things(*types)} == {thing.id for thing in then.things}
    assert sum(guide.counts().values()) == len(then.things)
    compare_facts(guide, then)
    compare_disputes(guide, then)
    compare_dates(guide, then)
    for page in Page.objects.all():
        subjects = {key: each.thing.ident for key, each in guide.bearings(page).items()}
        claims = [each.id for each in said() if each.source.id == page.address and each.id in then.subjects]
        assert subjects == {key: then.subjects[key] for key in claims}


def compare_facts(guide: Edition, then: Resolution) -> None:
    for each in then.things:
        thing = guide.thing(each.id)
        assert thing
        own = [fact for fact in then.facts if fact.thing == each.id]
        naming = [fact for fact in then.facts if fact.thing != each.id and each.id in (to for _, to in fact.links)]
        found = guide.facts_with(thing)
        assert shown(known for known in found if known.thing.pk == thing.pk) == expected(own)
        assert shown(known for known in found if known.thing.pk != thing.pk) == expected(naming)
        for name in ("release_date", *sorted({fact.property for fact in own})):
            asked = [fact for fact in own if fact.property == name]
            assert shown(guide.facts_of(thing, name)) == expected(asked)
            held = [(fact.property, fact_key(fact.key), fact.value) for fact in asked if fact.value is not None]
            assert [(known.property, known.key, known.value) for known in guide.headlines([thing], [name])] == held


def compare_dates(guide: Edition, then: Resolution) -> None:
    dates = [fact for fact in then.facts if (fact.property, fact.key) == ("release_date", "") and fact.value]
    said = {fact.thing: fact.value for fact in dates if bounds(str(fact.value))[0] >= date(2000, 1, 1)}
    found = {known.thing.ident: known.value for known in guide.dated(date(2001, 1, 1), date(2999, 12, 31))}
    direct = {fact.thing for fact in dates if any(each.via is None for each in fact.evidence)}
    assert {ident: value for ident, value in said.items() if ident in direct} == {
        ident: value for ident, value in found.items() if ident in direct
    }


def compare_disputes(guide: Edition, then: Resolution) -> None:
    disputed = [fact for fact in then.facts if fact.support == "disputed" and fact.property != BY_WAY_OF_ANOTHER]
    found = guide.facts_at(list(guide.disputes()))
    assert shown(known for known in found if known.property != BY_WAY_OF_ANOTHER) == expected(disputed)
    assert sum(guide.dispute_counts().values()) == len(guide.disputes())


def shown(facts: Iterable[Known]) -> Sequence[object]:
    return sorted(
        (
            *(known.thing.ident, known.property, known.key, written(known.value), known.standing),
            str(known.support),
            [(each.claim.key, str(each.stance), each.via and each.via.ident, each.origin) for each in known.evidence],
            [(part, thing.ident) for part, thing in known.links],
        )
        for known in facts
    )


def expected(facts: Iterable[Fact]) -> Sequence[object]:
    return sorted(
        (
            *(
                fact.thing,
                fact.property,
                fact_key(fact.key),
                written(fact.value),
                fact.standing or "",
                str(fact.support),
            ),
            [(each.claim, str(each.stance), each.via, each.origin) for each in fact.evidence],
            list(fact.links),
        )
        for fact in facts
    )


def written(value: object) -> str:
    return json.dumps(value, sort_keys=True)


class AnyDay(TestCase):
    @patiently
    @given(st.lists(any_said(), min_size=1, max_size=12))
    def test_a_day_has_what_resolving_gives_for_it(self, claims: list[Said]) -> None:
        for page, made in by_page(claims).items():
            read(page, made, 0)
        resolve_changed()
        for day in days():
            compare(day)


def test_the_fixed_franchise_has_on_each_day_what_resolving_gives_for_it() -> None:
    store_guide()
    for day in days():
        compare(day)


@pytest.mark.parametrize("count", [3, 30])
def test_a_day_takes_as_many_look_ups_whatever_else_there_is(
    count: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        save(f"Tide {number}", *told(number), address=f"https://herald.example/{number}")
    resolve_changed()
    guide = edition("2021-12-31")
    thing = guide.thing("series/tide-1")
    assert thing
    with django_assert_max_num_queries(16):
        assert {known.value for known in guide.facts_with(thing)} == {"Ada Lind", "2021-03-01"}
    with django_assert_max_num_queries(2):
        assert sum(guide.dispute_counts().values()) == len(guide.disputes()) == 0


def told(number: int) -> tuple[Claim, Claim]:
    of = Subject("series", f"Tide {number}")
    return claim("creator", "Ada Lind", of=of), claim("release_date", "2021-03-01", of=of)


def test_the_record_of_a_site_goes_by_what_had_come_by_then() -> None:
    store_guide()
    sites = ["harbour herald", "shoreline", "the quay"]
    counts = [sum(each.count for each in edition(day).records(sites)) for day in ("2000-01-01", "2999-12-31")]
    assert counts == [0, sum(each.count for each in edition().records(sites))]
    assert counts[1] > 0


def test_before_anything_was_said_there_is_nothing() -> None:
    store_guide()
    guide = edition(date.min.isoformat())
    assert guide.counts() == {}
    assert list(guide.disputes()) == []
    assert list(guide.page_keys()) == []
    assert guide.dispute_counts() == {}
