from __future__ import annotations

from collections.abc import Collection

import pytest

from showbible.claims import Standing, Subject
from showbible.guide import models
from showbible.guide.store import Changes, Preview, is_stale, judging, resolution, resolve_all, said, save_page, visit
from showbible.guide.store.judging import work_out
from showbible.pages import Raw
from showbible.resolving import resolve
from tests.cast import HARM, PAGES, store_guide
from tests.guide.store.making import ADDRESS, SEASON, claim, page, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def facts() -> list[tuple[object, ...]]:
    columns = ("thing__ident", "property", "key", "value", "standing", "support", "reasons")
    return list(models.Fact.objects.order_by("thing__ident", "rank").values_list(*columns))


def test_facts_links_and_evidence_are_stored_as_they_were_worked_out() -> None:
    store_guide()
    resolution = resolve(said())
    assert models.Thing.objects.count() == len(resolution.things)
    assert models.Fact.objects.count() == len(resolution.facts)
    assert models.Evidence.objects.count() == sum(len(fact.evidence) for fact in resolution.facts)
    assert models.Link.objects.count() == sum(len(fact.links) for fact in resolution.facts)
    parents = dict(models.Thing.objects.values_list("ident", "parent__ident"))
    assert parents == {thing.id: thing.parent for thing in resolution.things}


def test_working_out_again_changes_nothing() -> None:
    store_guide()
    before, things = facts(), list(models.Thing.objects.order_by("pk").values())
    changes = resolve_all()
    assert facts() == before
    assert list(models.Thing.objects.order_by("pk").values()) == things
    assert not (changes.new_things)
    assert not (changes.new_facts)
    assert not (changes.changed)
    assert not (changes.disputed)
    assert not changes.gone


def test_the_order_of_reading_makes_no_difference() -> None:
    store_guide(*PAGES)
    one = facts()
    models.Page.objects.all().delete()
    store_guide(*reversed(PAGES))
    assert facts() == one


def test_superseded_claims_say_nothing() -> None:
    save("Tide runs on North.", claim("network", "North"))
    save("Tide runs on South.", claim("network", "South"))
    assert [one.claim.value for one in said()] == ["South"]


def test_a_thing_that_nobody_speaks_of_any_more_is_gone() -> None:
    save("Tide by Ada.", claim("creator", "Ada Lind"))
    resolve_all()
    kept = models.Thing.objects.get(ident="series/tide").pk
    save("Tide on North.", claim("network", "North"))
    changes = resolve_all()
    assert list(models.Thing.objects.values_list("ident", "pk")) == [("series/tide", kept)]
    assert [fact.value for fact in changes.gone] == ["Ada Lind"]


def test_new_claims_make_the_facts_stale_until_they_are_worked_out() -> None:
    assert not is_stale()
    save("Tide runs on North.", claim("network", "North"))
    assert is_stale()
    resolve_all()
    assert not is_stale()


def test_claims_that_come_in_meanwhile_leave_the_facts_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    save("Tide runs on North.", claim("network", "North"))

    def meanwhile(things: Collection[int]) -> Changes:
        save("Tide on South.", claim("network", "South"), address="https://other.example/")
        return work_out(things)

    monkeypatch.setattr(resolution, "work_out", meanwhile)
    resolve_all()
    assert is_stale()


def test_a_run_that_is_cut_off_leaves_the_facts_of_before(monkeypatch: pytest.MonkeyPatch) -> None:
    store_guide()
    before = facts()
    save("Tide runs on North.", claim("network", "North"))

    def cut_off(*rows: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(judging, "write_facts", cut_off)
    with pytest.raises(KeyboardInterrupt):
        resolve_all()
    assert facts() == before
    assert is_stale()


def test_changes_tell_what_is_new_changed_and_disputed() -> None:
    save("Expected 2021.", claim("release_date", "2021", of=SEASON, standing=Standing.EXPECTED))
    first = resolve_all()
    assert [thing.id for thing in first.new_things] == ["series/tide", "series/tide/season-2"]
    assert [(fact.property, fact.value, fact.standing) for fact in first.new_facts] == [
        ("release_date", "2021", "expected")
    ]
    eight = claim("episode_count", 8, of=SEASON)
    came = claim("release_date", "2022-03-03", of=SEASON, standing=Standing.HAPPENED)
    save("It came.", came, eight, address="https://b.example/", site="B")
    save("Ten.", claim("episode_count", 10, of=SEASON), address="https://c.example/", site="C")
    second = resolve_all()
    assert [(old.value, now.value) for old, now in second.changed] == [("2021", "2022-03-03")]
    assert [fact.property for fact in second.disputed] == ["episode_count"]
    assert second.things["series/tide/season-2"].name == "Tide season 2"


def test_a_preview_tells_what_storing_would_do_and_stores_nothing() -> None:
    save("Tide runs on North.", claim("network", "North"), claim("genre", "drama"))
    resolve_all()
    before = facts(), list(models.Claim.objects.values())
    preview = Preview()
    says = [claim("network", "South"), claim("genre", "drama"), claim("creator", "Ada Lind")]
    would = preview.save_page(page("Tide!"), says, visit(Raw(ADDRESS, b"Tide!")))
    changes = preview.changes()
    assert (would.new, would.changed, would.claims_new, would.claims_gone) == (False, True, 2, 1)
    assert {fact.value for fact in changes.new_facts} == {"South", "Ada Lind"}
    assert [fact.value for fact in changes.gone] == ["North"]
    assert (facts(), list(models.Claim.objects.values())) == before
    assert not is_stale()


def test_a_synopsis_too_long_for_an_index_is_a_fact_all_the_same() -> None:
    story = "The tide comes in and goes out. " * 300
    save("Story.", claim("synopsis", story))
    resolve_all()
    assert models.Fact.objects.get().value == story
    assert not resolve_all().new_facts


def test_names_that_mean_harm_are_stored_as_they_are() -> None:
    store_guide(HARM)
    assert models.Thing.objects.filter(type="series", name__contains="<script>").exists()


def test_ten_thousand_claims_are_written_in_a_bounded_number_of_queries(
    django_assert_max_num_queries: pytest.FixtureRequest,
) -> None:
    says = [claim("genre", f"genre {number}", of=Subject("series", f"Tide {number % 50}")) for number in range(2000)]
    save_page(page("Tide"), says, visit(Raw(ADDRESS, b"Tide")))
    with django_assert_max_num_queries(120):  # type: ignore[operator]
        resolve_all()
