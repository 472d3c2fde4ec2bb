"""What editors decide takes effect, can be taken back, and outlives whatever is read and however it is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from showbible.claims import Claim, Standing, Subject
from showbible.guide import models
from showbible.guide.store import deciding, resolve_all, resolve_changed, said, saving, visits
from showbible.guide.store.deciding import Editor, Saying, Undecidable, decisions
from showbible.guide.store.identities import decisions_on, merges_of, unsure_pairs
from showbible.resolving import resolve
from tests.guide.store.dumping import stored, worked_out
from tests.guide.store.making import SEASON, claim, save

pytestmark = [pytest.mark.store, pytest.mark.django_db]

KEEPER = Editor("A. Keeper", "the credits have it")
HERALD, GAZETTE, WIKI = (f"https://{name}.example/tide" for name in ("herald", "gazette", "wiki"))
TITLE = Subject("series", "The Turning Tide")


def guide() -> None:
    """Two series, a film of the same name, and people whom pages call differently, by three sites."""
    for address, claims in PAGES.items():
        read(address, claims)
    resolve_changed()


PAGES: dict[str, list[Claim]] = {
    HERALD: [
        claim("network", "North"),
        claim("creator", "Ruth Calder"),
        claim("release_date", "2022-03-03", of=SEASON, standing=Standing.HAPPENED),
        claim("cast", {"person": "Ada Brook", "character": "Nell Tarrant"}),
        claim("episode_count", 8, of=SEASON),
    ],
    GAZETTE: [
        claim("network", "South"),
        claim("creator", "Marian Holt"),
        claim("release_date", "2022-03-04", of=SEASON, standing=Standing.HAPPENED),
        claim("cast", {"person": "Ada Brook", "character": "Nell Tarrant"}),
        claim("episode_count", 10, of=SEASON),
        claim("genre", "drama", of=TITLE),
    ],
    WIKI: [
        claim("network", "South"),
        claim("director", "Marian Holt", of=Subject("film", "Tide")),
        claim("genre", "crime", of=TITLE),
        claim("episode_count", 10, of=SEASON),
    ],
}


def read(address: str, claims: list[Claim]) -> None:
    site = address.split("/")[2].split(".", maxsplit=1)[0].title()
    save(f"Tide, by {site}. {len(claims)}", *claims, address=address, site=site)


def thing(ident: str) -> models.Thing:
    return models.Thing.objects.get(ident=ident)


def fact(ident: str, property_: str) -> models.Fact:
    return models.Fact.objects.get(thing__ident=ident, property=property_)


def values(ident: str, property_: str) -> list[object]:
    return list(models.Fact.objects.filter(thing__ident=ident, property=property_).values_list("value", flat=True))


def is_one(*idents: str) -> bool:
    return models.Thing.objects.filter(ident__in=idents).count() == 1


def merge() -> models.Decision:
    return deciding.merge_things(thing("series/tide"), thing("series/the-turning-tide"), KEEPER)


def apart() -> models.Decision:
    return deciding.keep_apart(thing("series/tide"), thing("series/the-turning-tide"), KEEPER)


def split() -> models.Decision:
    pages = list(models.Page.objects.filter(address=GAZETTE))
    return deciding.split_thing(thing("people/marian-holt"), pages, KEEPER)


def pin() -> models.Decision:
    return deciding.pin(thing("series/tide/season-2"), Saying("episode_count", 9), KEEPER)


def reject() -> models.Decision:
    return deciding.reject(thing("series/tide/season-2"), Saying("episode_count", 10), KEEPER)


def reject_of_page() -> models.Decision:
    return deciding.reject(thing("series/tide/season-2"), Saying("episode_count", 10, WIKI), KEEPER)


def owner() -> models.Decision:
    deciding.set_owner(models.Site.objects.get(name="Wiki"), "Tide Media", KEEPER)
    return deciding.set_owner(models.Site.objects.get(name="Gazette"), "Tide Media", KEEPER)


def merge_people() -> models.Decision:
    return deciding.merge_things(thing("people/ruth-calder"), thing("people/marian-holt"), KEEPER)


DECISIONS: dict[Callable[[], models.Decision], Callable[[], bool]] = {
    merge: lambda: is_one("series/tide", "series/the-turning-tide"),
    merge_people: lambda: is_one("people/ruth-calder", "people/marian-holt"),
    apart: lambda: not is_one("series/tide", "series/the-turning-tide"),
    split: lambda: models.Thing.objects.filter(name="Marian Holt").count() == 2,
    pin: lambda: fact("series/tide/season-2", "episode_count").value == 9,
    reject: lambda: fact("series/tide/season-2", "episode_count").value == 8,
    reject_of_page: lambda: (
        models.Evidence.objects.filter(
            fact__property="episode_count", stance="rejected", claim__page__address=WIKI
        ).count()
        == 1
    ),
    owner: lambda: "owner" in {each["rule"] for each in fact("series/tide/season-2", "episode_count").reasons},
}
each_decision = pytest.mark.parametrize("decide", DECISIONS)


def holds(decide: Callable[[], models.Decision]) -> bool:
    """Whether a decision shows in the guide, which is what resolving gives for all claims at once."""
    assert stored() == worked_out(resolve(said(), decisions()))
    return DECISIONS[decide]()


@each_decision
def test_a_decision_takes_effect_and_can_be_taken_back(decide: Callable[[], models.Decision]) -> None:
    guide()
    before = stored()
    decision = decide()
    resolve_changed()
    assert holds(decide)
    deciding.take_back(decision, "A. Keeper")
    resolve_changed()
    assert stored() == before == worked_out(resolve(said(), decisions()))


@each_decision
def test_working_everything_out_anew_changes_nothing(decide: Callable[[], models.Decision]) -> None:
    guide()
    decide()
    resolve_changed()
    before = stored()
    resolve_all()
    assert stored() == before


@each_decision
def test_the_order_in_which_pages_are_read_makes_no_difference(decide: Callable[[], models.Decision]) -> None:
    guide()
    decide()
    resolve_changed()
    before = stored()
    models.Page.objects.all().delete()
    resolve_changed()
    for address in reversed(PAGES):
        read(address, PAGES[address])
        resolve_changed()
    assert holds(decide)
    assert stored() == before


@each_decision
def test_a_decision_waits_while_nobody_speaks_of_it(decide: Callable[[], models.Decision]) -> None:
    guide()
    decide()
    resolve_changed()
    before = stored()
    for address in PAGES:
        read(address, [])
    resolve_changed()
    assert stored() == worked_out(resolve(said(), decisions()))
    assert not models.Fact.objects.exclude(support="decided").exists()
    for address, claims in PAGES.items():
        read(address, claims)
    resolve_changed()
    assert stored() == before


@each_decision
def test_many_new_versions_of_the_reader_move_no_decision(
    decide: Callable[[], models.Decision], monkeypatch: pytest.MonkeyPatch
) -> None:
    guide()
    decide()
    resolve_changed()
    before = stored()
    random = Random(7)
    for version in range(30):
        as_by_a_reader(monkeypatch, f"9.{version}")
        for address, claims in PAGES.items():
            read(address, [read_otherwise(each, random) for each in claims if random.random() < 0.8])
        if version % 6 == 0:
            resolve_changed()
            assert stored() == worked_out(resolve(said(), decisions()))
    as_by_a_reader(monkeypatch, "10")
    for address, claims in PAGES.items():
        read(address, claims)
    resolve_changed()
    assert holds(decide)
    assert stored() == before
    assert models.Decision.objects.filter(taken_back_at=None).exists()


def as_by_a_reader(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    for module in (saving, visits):
        monkeypatch.setattr(module, "READER_VERSION", version)


def read_otherwise(each: Claim, random: Random) -> Claim:
    """The claim as another version of the reader might make it."""
    return replace(
        each,
        start=random.randint(0, 3),
        end=random.randint(4, 9),
        confidence=random.random(),
        qualifiers=random.choice([{}, {}, {"part": "1"}]),
        standing=random.choice(list(Standing)) if each.standing else None,
        subject=replace(each.subject, year=random.choice([None, 2022])) if each.subject.is_work else each.subject,
    )


@each_decision
def test_a_decision_holds_in_each_version_that_still_speaks_of_it(
    decide: Callable[[], models.Decision], monkeypatch: pytest.MonkeyPatch
) -> None:
    guide()
    decide()
    for version in range(5):
        as_by_a_reader(monkeypatch, f"9.{version}")
        for address, claims in PAGES.items():
            read(address, [replace(each, start=version, confidence=version / 10) for each in claims])
        resolve_changed()
        assert holds(decide)


def test_a_decision_holds_where_a_new_version_tells_the_year() -> None:
    guide()
    pin()
    deciding.pin(thing("series/tide"), Saying("season_count", 3), KEEPER)
    merge()
    for address, claims in PAGES.items():
        read(address, [*claims, claim("genre", "drama", of=Subject("series", "Tide", year=2022))])
    resolve_changed()
    assert values("series/tide", "season_count") == [3]
    assert values("series/tide/season-2", "episode_count") == [9]
    assert is_one("series/tide", "series/the-turning-tide")


def test_of_two_pinned_values_the_later_holds_until_it_is_taken_back() -> None:
    guide()
    pin()
    later = deciding.pin(thing("series/tide/season-2"), Saying("episode_count", 11), KEEPER)
    resolve_changed()
    assert values("series/tide/season-2", "episode_count") == [11]
    deciding.take_back(later, "A. Keeper")
    resolve_changed()
    assert values("series/tide/season-2", "episode_count") == [9]


def test_what_was_pinned_and_rejected_of_two_things_holds_of_both_once_they_are_one() -> None:
    guide()
    deciding.pin(thing("series/the-turning-tide"), Saying("season_count", 3), KEEPER)
    deciding.reject(thing("series/tide"), Saying("network", "North"), KEEPER)
    made = merge()
    resolve_changed()
    assert values("series/tide", "season_count") == [3]
    assert set(values("series/tide", "network")) == {"South", None}
    assert stored() == worked_out(resolve(said(), decisions()))
    deciding.take_back(made, "A. Keeper")
    resolve_changed()
    assert values("series/the-turning-tide", "season_count") == [3]
    assert values("series/tide", "season_count") == []


def test_an_owner_is_that_of_a_site_however_its_name_is_written_and_of_pages_to_come() -> None:
    guide()
    owner()
    save("New.", claim("episode_count", 10, of=SEASON), address="https://new.example/", site="THE GAZETTE")
    resolve_changed()
    assert models.Site.objects.get(name="THE GAZETTE").owner == "Tide Media"
    assert stored() == worked_out(resolve(said(), decisions()))


def test_nobody_but_itself_owns_a_site_whose_owner_was_well_known() -> None:
    save("Tide.", claim("network", "North"), site="Screen Rant")
    deciding.set_owner(models.Site.objects.get(), "", KEEPER)
    resolve_changed()
    assert models.Site.objects.get().owner == "Screen Rant"


def refused(why: str, decide: Callable[[], object]) -> None:
    before = models.Decision.objects.count()
    with pytest.raises(Undecidable, match=why) as error:
        decide()
    assert "\n" not in str(error.value)
    assert models.Decision.objects.count() == before


def test_what_cannot_be_decided_is_refused() -> None:
    guide()
    tide, film, season = thing("series/tide"), thing("films/tide"), thing("series/tide/season-2")
    holt, herald = thing("people/marian-holt"), models.Page.objects.get(address=HERALD)
    everywhere = list(models.Page.objects.filter(address__in=[GAZETTE, WIKI]))
    refused("one thing already", lambda: deciding.merge_things(tide, tide, KEEPER))
    refused("only like things", lambda: deciding.merge_things(tide, film, KEEPER))
    refused("only like things", lambda: deciding.keep_apart(season, season_of("Tide", 3), KEEPER))
    refused("of different series", lambda: deciding.merge_things(*episodes_of_two_series(), KEEPER))
    refused("not all of these pages", lambda: deciding.split_thing(holt, [herald], KEEPER))
    refused("not all of these pages", lambda: deciding.split_thing(holt, [], KEEPER))
    refused("nothing to split", lambda: deciding.split_thing(holt, everywhere, KEEPER))
    refused("cannot be split", lambda: deciding.split_thing(season, [herald], KEEPER))
    refused("has no 'birth_date'", lambda: deciding.pin(tide, Saying("birth_date", "1970"), KEEPER))
    refused("has no 'mood'", lambda: deciding.reject(tide, Saying("mood", "grim"), KEEPER))
    refused("no value of", lambda: deciding.pin(season, Saying("release_date", "soon"), KEEPER))
    refused("no value of", lambda: deciding.pin(tide, Saying("cast", "Ada Brook"), KEEPER))
    refused("known who decides", lambda: deciding.pin(tide, Saying("season_count", 3), Editor(" ")))
    refused("200 characters", lambda: deciding.pin(tide, Saying("season_count", 3), Editor("x" * 201)))
    refused("200 characters", lambda: deciding.set_owner(models.Site.objects.all()[0], "x" * 201, KEEPER))


def season_of(series: str, number: int) -> models.Thing:
    save("Three.", claim("title", "Ebb", of=Subject("season", series=series, season=number)), address="https://3.x/")
    resolve_changed()
    return models.Thing.objects.get(type="season", season=number)


def episodes_of_two_series() -> tuple[models.Thing, models.Thing]:
    for series in ("Tide", "The Turning Tide"):
        episode = Subject("episode", series=series, season=5, episode=1)
        save(series, claim("running_time", 46, of=episode), address=f"https://{len(series)}.x/")
    resolve_changed()
    one, other = models.Thing.objects.filter(type="episode", season=5)
    return one, other


def test_a_season_known_by_its_episodes_alone_cannot_be_decided_on() -> None:
    save("One.", claim("running_time", 46, of=Subject("episode", series="Tide", season=2, episode=1)))
    resolve_changed()
    season = models.Thing.objects.get(type="season")
    refused("by itself", lambda: deciding.pin(season, Saying("episode_count", 8), KEEPER))


def test_what_contradicts_a_decision_that_stands_is_refused_until_that_is_taken_back() -> None:
    guide()
    kept, pinned, rejected = apart(), pin(), reject()
    season = thing("series/tide/season-2")
    refused(f"decision {kept.pk} keeps", merge)
    refused(f"decision {pinned.pk} says", lambda: deciding.reject(season, Saying("episode_count", 9), KEEPER))
    refused(f"decision {rejected.pk} says", lambda: deciding.pin(season, Saying("episode_count", 10), KEEPER))
    deciding.reject(season, Saying("episode_count", 9, WIKI), KEEPER)
    for each in (kept, pinned, rejected):
        deciding.take_back(each, "A. Keeper")
    merge()
    deciding.pin(season, Saying("episode_count", 10), KEEPER)


def test_a_decision_is_taken_back_once() -> None:
    guide()
    decision = pin()
    deciding.take_back(decision, "A. Keeper")
    decision.refresh_from_db()
    refused("by A. Keeper", lambda: deciding.take_back(decision, "A. N. Other"))


def test_pairs_that_may_be_one_wait_until_they_are_decided_on() -> None:
    by = [claim("director", "Ruth Calder"), claim("director", "Ruth Caldor", of=Subject("film", "Ebb"))]
    save("Two.", *by)
    resolve_changed()
    [pair] = unsure_pairs()
    assert {pair.one.ident, pair.other.ident} == {"people/ruth-calder", "people/ruth-caldor"}
    assert set(pair.names) == {"Ruth Calder", "Ruth Caldor"}
    kept = deciding.keep_apart(pair.one, pair.other, KEEPER)
    resolve_changed()
    assert unsure_pairs() == []
    deciding.take_back(kept, "A. Keeper")
    deciding.merge_things(pair.one, pair.other, KEEPER)
    resolve_changed()
    assert unsure_pairs() == []
    [merged] = merges_of(models.Thing.objects.get(type="person"))
    assert merged.reasons == ("editor",)


def test_a_thing_knows_the_decisions_that_concern_it() -> None:
    guide()
    pinned, merged = pin(), merge()
    resolve_changed()
    assert decisions_on(thing("series/tide/season-2")) == [pinned]
    assert decisions_on(models.Thing.objects.get(type="series")) == [merged]
    assert decisions_on(thing("people/ruth-calder")) == []
    deciding.take_back(pinned, "A. Keeper")
    assert decisions_on(thing("series/tide/season-2")) == []


@pytest.mark.parametrize("order", [("Tide", "The Turning Tide"), ("The Turning Tide", "Tide")])
def test_what_belongs_to_a_series_goes_back_to_it_when_a_merge_is_taken_back(order: tuple[str, str]) -> None:
    save("More.", *(claim("genre", "drama", of=Subject("series", f"Wave {number}")) for number in range(40)))
    for series in order:
        titled = claim("title", f"{series}'s Ebb", of=Subject("season", series=series, season=1))
        save(series, titled, address=f"https://{len(series)}.example/")
        resolve_changed()
    before = stored()
    merged = merge()
    resolve_changed()
    assert models.Thing.objects.filter(type="season").count() == 1
    assert stored() == worked_out(resolve(said(), decisions()))
    deciding.take_back(merged, "A. Keeper")
    resolve_changed()
    assert stored() == before


def test_a_season_that_its_episodes_alone_make_is_back_when_a_merge_is_taken_back() -> None:
    save("One.", claim("episode_count", 8, of=Subject("season", series="Turning", season=1)), address="https://1.x/")
    save("Two.", claim("appears", "Nell Tarrant", of=Subject("episode", series="Ebb", season=1, episode=2)))
    resolve_changed()
    before = stored()
    merged = deciding.merge_things(thing("series/ebb"), thing("series/turning"), KEEPER)
    resolve_changed()
    assert models.Thing.objects.filter(type="season").count() == 1
    deciding.take_back(merged, "A. Keeper")
    resolve_changed()
    assert stored() == before


def test_characters_are_told_apart_by_what_their_series_is_called_once_a_merge_is_taken_back() -> None:
    for number, story in enumerate(("Ebb", "Turning", "Wave", "Wave", "Wave")):
        role = claim("role", "captain", of=Subject("character", "Nell Tarrant"))
        save(
            story, replace(role, about=Subject("series", story)), address=f"https://{number}.example/", site=f"{number}"
        )
    save("More.", *(claim("genre", "drama", of=Subject("series", f"Surf {number}")) for number in range(40)))
    resolve_changed()
    before = stored()
    merged = deciding.merge_things(thing("series/turning"), thing("series/wave"), KEEPER)
    resolve_changed()
    assert stored() == worked_out(resolve(said(), decisions()))
    deciding.take_back(merged, "A. Keeper")
    resolve_changed()
    assert stored() == before
