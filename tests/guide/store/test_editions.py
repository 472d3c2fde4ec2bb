from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest
from pytest_django import DjangoAssertNumQueries

from showbible.guide.models import Page, Thing
from showbible.guide.store import Edition, Known, edition, resolve_all, resolve_changed
from showbible.guide.store.named import Named
from tests.cast import store_guide
from tests.guide.store.making import TIDE, claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

SEASON_2 = "series/lantern-coast-harbour/season-2"


def facts(of: str, on: str | None = None) -> list[Known]:
    guide = edition(on)
    thing = guide.thing(of)
    return guide.told([known for known in guide.facts_with(thing) if known.thing.ident == of]) if thing else []


def release(facts: list[Known]) -> Known:
    return next(known for known in facts if known.property == "release_date")


def told(known: Known) -> list[tuple[str, object, str | None]]:
    return [(each.stance, each.claim.data["value"], each.via.ident if each.via else None) for each in known.evidence]


def test_a_fact_comes_with_its_evidence_pages_and_sites() -> None:
    store_guide()
    known = release(facts(SEASON_2))
    assert known.value == "2022-03-03"
    assert ("earlier", "2021-39", None) in told(known)
    assert ("withdrawn", "2021-37", None) in told(known)
    assert ("holds", "2022-03-03", "series/lantern-coast-harbour/2x01") in told(known)
    assert known.evidence[0].claim.page.site


def test_as_of_a_day_only_what_was_said_by_then_counts() -> None:
    store_guide()
    assert release(facts(SEASON_2, "2020-12-31")).value == "2021-39"
    assert release(facts(SEASON_2, "2021-12-31")).value == "2022-02"
    assert facts(SEASON_2, "2019-01-01") == []


def test_as_of_a_day_after_all_was_said_the_facts_are_those_of_today() -> None:
    store_guide()
    for ident in Thing.objects.order_by("ident").values_list("ident", flat=True):
        today, later = facts(ident), facts(ident, "2999-01-01")
        assert [told(known) for known in later] == [told(known) for known in today]
        shown = [(known.property, known.key, known.value, known.reasons) for known in today]
        assert [(each.property, each.key, each.value, each.reasons) for each in later] == shown


@pytest.mark.parametrize("count", [3, 30])
def test_facts_with_their_evidence_take_four_queries_whatever_their_number(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    save("Tide", *(claim("creator", f"Ada Lind {number}", of=TIDE) for number in range(count)))
    resolve_all()
    guide = edition()
    thing = guide.thing("series/tide")
    assert thing
    with django_assert_num_queries(4):
        found = guide.told(guide.facts_of(thing, "creator"))
        assert {each.claim.page.site and each.claim.page.site.name for known in found for each in known.evidence}
    assert len(found) == count


def around(guide: Edition, thing: Named) -> list[object]:
    """What there is around a thing."""
    seasons = [(each.ident, count) for each, count in guide.seasons(thing)]
    parts = [idents(guide.episodes(thing, season, 9)) for season in (None, 1, 2)]
    story = [idents(guide.story(thing, type_, 9)) for type_ in ("character", "thing")]
    beside = [each and each.ident for each in (*guide.beside(thing), guide.season(thing))]
    return [seasons, parts, story, beside]


def sources(guide: Edition, thing: Named) -> object:
    pages, count = guide.sources(thing, 99)
    return [(page.pk, page.site and page.site.name, often) for page, often in pages], count


def test_a_day_after_all_was_said_has_the_same_guide_as_today() -> None:
    store_guide()
    today, later = edition(), edition("2999-01-01")
    types = sorted(today.counts())
    assert dict(later.counts()) == dict(today.counts())
    assert idents(later.things(*types)) == idents(today.things(*types))
    for thing in today.things(*types):
        then = later.thing(thing.ident)
        assert then
        assert (then.name, then.parent and then.parent.ident) == (thing.name, thing.parent and thing.parent.ident)
        assert around(later, then) == around(today, thing)
        assert shape(later.facts_with(then)) == shape(today.told(today.facts_with(thing)))
        assert sources(later, then) == sources(today, thing)
        assert values(later.headlines([then], ["title"])) == values(today.headlines([thing], ["title"]))
    assert later.dispute_counts() == today.dispute_counts()
    first, second = (guide.facts_at(list(guide.disputes())) for guide in (today, later))
    assert idents(fact.thing for fact in first) == idents(fact.thing for fact in second)
    assert shape(first) == shape(second)
    sites = list(today.page_counts())
    assert later.page_counts() == today.page_counts()
    for site in sites:
        assert set(later.page_keys([site])) == set(today.page_keys([site]))
        disputed = [shape(each.facts_at(list(each.disputes(sites=[site])))) for each in (later, today)]
        assert all(fact in disputed[0] for fact in disputed[1])
        assert shape(later.foretold([site], 9)) == shape(today.foretold([site], 9))
    for page in Page.objects.all():
        assert bearings(later, page) == bearings(today, page)


def test_pages_later_than_the_day_are_not_there() -> None:
    store_guide()
    then = edition("2021-01-01")
    assert {Page.objects.get(pk=key).published for key in then.page_keys()} == {"2020-11-05"}
    assert [then.has_page(page) for page in Page.objects.order_by("published")].count(True) == 1


def test_what_is_said_later_changes_what_was_known() -> None:
    save("Tide", claim("creator", "Ada Lind"))
    resolve_changed()
    assert edition("2021-12-31").thing("people/ada-lind")
    save("Tide", claim("creator", "Mara Quill"), address="https://herald.example/other")
    resolve_changed()
    assert edition("2021-12-31").thing("people/mara-quill")


def test_days_between_which_nothing_was_said_have_the_same_guide() -> None:
    store_guide()
    pages = [list(edition(day).page_keys()) for day in ("2020-11-04", "2020-11-05", "2021-09-13", "2021-09-14")]
    assert [len(keys) for keys in pages] == [0, 1, 1, 2]
    assert edition("2020-11-04").counts() == {}


def idents(things: Iterable[Named]) -> list[str]:
    return [thing.ident for thing in things]


def bearings(guide: Edition, page: Page) -> dict[str, tuple[str, str, object]]:
    found = guide.bearings(page).items()
    return {key: (each.thing.ident, each.stance, each.fact.value if each.fact else None) for key, each in found}


def values(facts: Iterable[Known]) -> Sequence[object]:
    return [(fact.thing.ident, fact.property, fact.key, fact.value, fact.standing, fact.sources) for fact in facts]


def shape(facts: Iterable[Known]) -> Sequence[object]:
    """Facts by what they are on. Of some databases, the keys of a value come back in another order."""
    ordered = sorted(facts, key=lambda fact: (fact.thing.ident, fact.property, fact.key))
    return [
        (fact.thing.ident, fact.property, fact.key, fact.value, fact.standing, fact.support, list(fact.reasons),
         told(fact), [(part, thing.ident) for part, thing in fact.links])
        for fact in ordered
    ]  # fmt: skip
