from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import DjangoAssertNumQueries

from showbible.claims import Value
from showbible.guide import models
from showbible.guide.store import Saved, is_stale, kept_bytes, page_of, resolve_all, save_page, visit
from showbible.pages import Raw
from tests.cast import PAGES
from tests.guide.store.making import ADDRESS, claim, page, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def live() -> list[object]:
    rows = models.Claim.objects.filter(superseded_at=None).order_by("rank")
    return [row.data["value"] for row in rows]


def test_a_page_is_stored_with_its_claims_and_bytes() -> None:
    assert save("Tide runs on North.", claim("network", "North")) == Saved(new=True, claims_new=1)
    row = models.Page.objects.get()
    assert (row.address, row.title, row.site and row.site.name) == (ADDRESS, "Tide", "Harbour Herald")
    assert kept_bytes(row.digest) == b"Tide runs on North."
    stored = models.Claim.objects.get()
    assert (stored.sentence, stored.key) == ("Tide", claim("network", "North").key(ADDRESS))


def test_the_same_again_changes_only_when_it_was_seen() -> None:
    save("Tide runs on North.", claim("network", "North"))
    resolve_all()
    before, claims = models.Page.objects.get(), list(models.Claim.objects.values())
    assert save("Tide runs on North.", claim("network", "North")) == Saved()
    after = models.Page.objects.get()
    assert after.seen_last > before.seen_last
    assert (after.read_at, after.digest) == (before.read_at, before.digest)
    assert list(models.Claim.objects.values()) == claims
    assert not is_stale()


def test_a_changed_page_supersedes_what_it_no_longer_says() -> None:
    save("Tide runs on North.", claim("network", "North"), claim("genre", "drama"))
    first = models.Claim.objects.get(property="genre")
    saved = save("Tide runs on South.", claim("network", "South"), claim("genre", "drama"))
    assert saved == Saved(changed=True, claims_new=1, claims_gone=1)
    assert live() == ["South", "drama"]
    kept = models.Claim.objects.get(property="genre")
    assert (kept.pk, kept.seen_first) == (first.pk, first.seen_first)
    assert kept.seen_last > first.seen_last
    assert models.Claim.objects.get(data__value="North").superseded_at


def test_what_a_page_says_again_is_the_claim_that_it_was() -> None:
    save("Tide runs on North.", claim("network", "North"))
    first = models.Claim.objects.get()
    save("Tide runs.")
    save("Tide runs on North again.", claim("network", "North"))
    again = models.Claim.objects.get()
    assert (again.pk, again.seen_first, again.superseded_at) == (first.pk, first.seen_first, None)


def test_a_claim_that_the_page_makes_twice_is_one() -> None:
    assert save("Tide. North. North.", claim("network", "North"), claim("network", "North")).claims_new == 1
    assert models.Claim.objects.count() == 1


def test_the_same_text_elsewhere_is_another_page() -> None:
    save("Tide runs on North.", claim("network", "North"))
    assert save("Tide runs on North.", claim("network", "North"), address="https://copy.example/").new
    assert (models.Page.objects.count(), models.Claim.objects.count()) == (2, 2)


def test_another_version_of_the_reader_reads_again(monkeypatch: pytest.MonkeyPatch) -> None:
    save("Tide runs on North.", claim("network", "Nor"))
    for module in ("saving", "visits"):
        monkeypatch.setattr(f"showbible.guide.store.{module}.READER_VERSION", "next")
    assert save("Tide runs on North.", claim("network", "North")) == Saved(changed=True, claims_new=1, claims_gone=1)
    assert live() == ["North"]
    assert models.Page.objects.get().reader_version == "next"


def test_a_page_that_fails_half_way_is_wholly_out() -> None:
    broken = claim("network", "North")
    object.__setattr__(broken, "qualifiers", {"on": object()})
    with pytest.raises(TypeError):
        save("Tide runs on North.", claim("genre", "drama"), broken)
    assert not models.Page.objects.exists()
    assert not models.Claim.objects.exists()


def test_a_claim_that_the_database_refuses_takes_its_page_along() -> None:
    def claims_that_break_off() -> list[object]:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        save_page(page("Tide"), (each for each in claims_that_break_off()), visit(Raw(ADDRESS, b"Tide")))  # type: ignore[misc]
    assert not models.Page.objects.exists()


@pytest.mark.parametrize(
    ("name", "value"), [("release_date", "soonish"), ("running_time", "long"), ("cast", {}), ("no such property", "x")]
)
def test_a_claim_against_the_contract_takes_its_page_along(name: str, value: Value) -> None:
    with pytest.raises((ValueError, KeyError)):
        save("Tide runs on North.", claim("genre", "drama"), claim(name, value))
    assert not models.Page.objects.exists()
    assert not is_stale()


def test_what_no_database_takes_is_left_out_of_addresses_and_titles() -> None:
    save("Tide", site="Evil\0 \ud800 site", address="/pages/\udcff\0.txt")
    row = models.Page.objects.get()
    assert row.address == "/pages/\\udcff.txt"
    assert row.site
    assert row.site.name == "Evil \\ud800 site"


def test_bytes_are_written_whole_or_not_at_all(folder: Path) -> None:
    save("Tide runs on North.")
    names = [file.name for file in folder.rglob("*") if file.is_file() and "pages" in file.parts]
    assert names == [f"{models.Page.objects.get().digest}.gz"]


def test_a_stored_page_comes_back_as_it_was_read() -> None:
    told = PAGES[2]
    save_page(told.page(), told.claims(), visit(Raw(told.address, b"x")))
    assert page_of(models.Page.objects.select_related("site").get()) == told.page()


@pytest.mark.parametrize("count", [1, 40])
def test_saving_takes_the_same_number_of_queries_for_any_number_of_claims(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    save("Tide", address="https://before.example/")
    with django_assert_num_queries(23):
        save("Tide runs.", *(claim("genre", f"genre {number}") for number in range(count)))
