"""Where a thing was leads to where it is, by whatever way it came there."""

from __future__ import annotations

import pytest

from showbible.claims import Subject
from showbible.guide import models
from showbible.guide.store import deciding, resolve_all, resolve_changed
from showbible.guide.store.deciding import Editor
from showbible.guide.store.formers import place_now
from tests.guide.store.making import claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

KEEPER = Editor("A. Keeper", "the credits have it")
OTHER = "https://gazette.example/tide"
TURNING = Subject("series", "The Turning Tide")


def thing(ident: str) -> models.Thing:
    return models.Thing.objects.get(ident=ident)


def two_series() -> None:
    save(
        "Tide.",
        claim("network", "North"),
        claim("title", "Ebb", of=Subject("episode", series="Tide", season=1, episode=1)),
    )
    save("Turning.", claim("genre", "drama", of=TURNING), address=OTHER, site="Gazette")
    resolve_changed()


def merge() -> models.Decision:
    two_series()
    made = deciding.merge_things(thing("series/tide"), thing("series/the-turning-tide"), KEEPER)
    resolve_changed()
    return made


def gone() -> str:
    return next(
        each for each in ("series/tide", "series/the-turning-tide") if not models.Thing.objects.filter(ident=each)
    )


def test_where_nothing_was_leads_nowhere() -> None:
    two_series()
    assert not models.Former.objects.exists()
    for ident in ("", "series/nothing", "series/nothing/season-1", "a" * 400, "\0", "/" * 300):
        assert place_now(ident) == ""


def test_a_thing_that_became_one_with_another_leads_to_it() -> None:
    merge()
    left = models.Thing.objects.get(type="series")
    assert place_now(gone()) == left.ident
    assert place_now(f"{gone()}/season-1") == f"{left.ident}/season-1"
    assert place_now(f"{gone()}/season-9") == ""


@pytest.mark.parametrize("resolve", [resolve_all, resolve_changed])
def test_working_out_again_loses_none(resolve: object) -> None:
    merge()
    before = set(models.Former.objects.values_list("ident", "thing"))
    assert before
    resolve()  # type: ignore[operator]
    assert set(models.Former.objects.values_list("ident", "thing")) == before


def test_a_place_that_a_thing_has_again_is_its_own() -> None:
    made = merge()
    deciding.take_back(made, KEEPER.by)
    resolve_changed()
    assert {each.ident for each in models.Thing.objects.filter(type="series")} == {
        "series/tide",
        "series/the-turning-tide",
    }


def test_a_thing_that_gives_its_place_to_two_leads_on() -> None:
    """A second film of that name comes, so that both need their years."""
    save("Fog.", claim("genre", "drama", of=Subject("film", "Fog Bank", year=2017)))
    resolve_changed()
    before = models.Thing.objects.get(type="film")
    save("Other.", claim("genre", "crime", of=Subject("film", "Fog Bank", year=2018)), address=OTHER, site="Gazette")
    resolve_changed()
    now = models.Thing.objects.get(pk=before.pk)
    assert (before.ident, now.ident) == ("films/fog-bank", "films/fog-bank-2017")
    assert place_now(before.ident) == now.ident


def test_what_another_reader_names_more_fully_is_the_same_thing() -> None:
    save("Fog.", claim("genre", "drama", of=Subject("film", "Fog Bank")))
    resolve_changed()
    film = models.Thing.objects.get(type="film")
    save("Fog!", claim("genre", "drama", of=Subject("film", "Fog Bank", year=2017)))
    resolve_changed()
    assert models.Thing.objects.get(type="film") == film
    save("Fog?", claim("genre", "drama", of=Subject("film", "The Long Fog")))
    resolve_changed()
    assert models.Thing.objects.get(type="film") != film


def test_what_nobody_speaks_of_any_more_leads_nowhere() -> None:
    merge()
    was = gone()
    save("Nothing.", claim("network", "South", of=Subject("series", "Ebb")))
    save("Neither.", claim("network", "South", of=Subject("series", "Ebb")), address=OTHER, site="Gazette")
    resolve_changed()
    assert place_now(was) == ""
