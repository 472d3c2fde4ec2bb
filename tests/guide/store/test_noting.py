"""What changed is kept with the day, the values and the claim, and stays as it was noted."""

from __future__ import annotations

import pytest

from showbible.guide.models import Change, Thing
from showbible.guide.store import edition, resolve_all, resolve_changed
from tests.cast import PAGES, store_guide
from tests.guide.store.dumping import changed

pytestmark = [pytest.mark.store, pytest.mark.django_db]


def slips(on: str | None = None) -> list[tuple[str, object, object]]:
    rows = edition(on).changes("season", "release_date")
    return [(row.day.isoformat(), row.old, row.new) for row in rows]


def test_the_changes_of_a_date_are_told_the_latest_first() -> None:
    store_guide()
    assert slips() == [
        ("2022-04-01", "2022-03-04", "2022-03-03"),  # a second source, and it outweighs the first
        ("2022-03-10", "2022-02", "2022-03-04"),
        ("2021-09-14", "2021-39", "2022-02"),
        ("2020-11-05", None, "2021-39"),
    ]


def test_a_change_has_the_sentence_that_brought_it_about() -> None:
    store_guide()
    row = edition().changes("season", "release_date")[2]
    assert row.claim
    assert row.claim.sentence == "Season 2 will start in February 2022, Channel North has said."


def test_an_earlier_day_has_those_up_to_it() -> None:
    store_guide()
    assert [day for day, _, _ in slips("2021-12-31")] == ["2021-09-14", "2020-11-05"]
    assert slips("2020-11-04") == []


def test_the_order_of_reading_makes_no_difference() -> None:
    for page in reversed(PAGES):
        store_guide(page)
    found = changed()
    resolve_all()
    assert changed() == found


def test_what_stays_keeps_when_it_was_noted() -> None:
    store_guide(*PAGES[:2])
    noted = dict(Change.objects.values_list("pk", "noted_at"))
    store_guide()
    assert noted.items() <= dict(Change.objects.values_list("pk", "noted_at")).items()


def test_those_of_a_franchise_are_those_of_its_works_and_their_parts() -> None:
    store_guide()
    franchise, film = (Thing.objects.get(name=name) for name in ("Lantern Coast", "Lantern Coast: The Long Fog"))
    assert edition().changes(within=franchise).filter(thing__type="season").count() == 4
    assert not edition().changes(within=film).exists()


def test_an_empty_guide_has_none() -> None:
    resolve_changed()
    assert not edition().changes().exists()
