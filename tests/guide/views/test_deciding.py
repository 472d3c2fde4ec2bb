"""Who is who: what a thing is known as, what may be one, and what editors have decided."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Subject
from showbible.guide.models import Decision, Site, Thing
from showbible.guide.store import resolve_changed
from showbible.guide.store.deciding import Editor, Saying, keep_apart, merge_things, pin, set_owner, take_back
from tests.cast import MUDDLE, PAGES, SCRIPT, Told, store_guide
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store

VOSS = "/characters/elin-voss/"
EDITOR = Editor("A. Keeper", "The credits say so.")
KNOWN_AS = 'section[aria-labelledby="known-as"]'


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


def thing(ident: str) -> Thing:
    return Thing.objects.get(ident=ident)


def fogs() -> tuple[Thing, Thing]:
    one, other = Thing.objects.filter(name="Fog Bank").order_by("ident")
    return one, other


@pytest.fixture
def muddled(store: None) -> None:
    store_guide(*PAGES, MUDDLE)


@pytest.mark.usefixtures("muddled")
def test_a_thing_tells_under_which_names_it_is_known_and_why_they_are_one(get: Get) -> None:
    html = get(VOSS)
    assert words(html, f"{KNOWN_AS} .names li") == ["Elin Voss 4 pages", "Lin 1 page", "Lin Voss 1 page"]
    (link,) = LexborHTMLParser(html).css(f"{KNOWN_AS} .opened a")
    (reason,) = words(get(str(link.attributes["href"])), ".reasons li")
    why = "a page gives the first name of one as another name of the other"
    assert reason == f"Elin Voss and Lin Voss: {why} (very likely)"


@pytest.mark.usefixtures("muddled")
@pytest.mark.parametrize("path", ["/things/kittiwake/", "/people/mara-quill/", "/series/lantern-coast-harbour/"])
def test_where_there_is_nothing_to_tell_of_names_nothing_is_told(get: Get, path: str) -> None:
    assert not words(get(path), KNOWN_AS)


@pytest.mark.usefixtures("muddled")
def test_as_of_a_day_a_thing_has_the_names_that_it_had_then(get: Get) -> None:
    assert not words(get(f"{VOSS}?as_of=2022-04-30"), KNOWN_AS)
    html = get(f"{VOSS}?as_of=2022-05-02")
    assert "Lin Voss 1 page" in words(html, f"{KNOWN_AS} .names li")
    assert not words(html, f"{KNOWN_AS} .reasons")
    assert VOSS in {node.attributes["href"] for node in LexborHTMLParser(html).css(f"{KNOWN_AS} a")}


@pytest.mark.usefixtures("muddled")
def test_a_thing_tells_what_it_may_be_the_same_as(get: Get) -> None:
    one, other = fogs()
    html = get(f"/{one.ident}/")
    (reason,) = words(html, f"{KNOWN_AS} .reasons li")
    assert reason == "Fog Bank: both have one name, and came out a year apart (as likely as not)"
    assert {f"/{other.ident}/", "/unsure/"} == {
        node.attributes["href"] for node in LexborHTMLParser(html).css(f"{KNOWN_AS} a")
    }


@pytest.mark.usefixtures("muddled")
def test_a_thing_tells_what_editors_have_decided_of_it(get: Get) -> None:
    keep_apart(*fogs(), EDITOR)
    html = get(f"/{fogs()[0].ident}/")
    assert words(html, f"{KNOWN_AS} .reasons li") == []
    (told,) = words(html, f"{KNOWN_AS} .decisions li")
    assert told.startswith("Fog Bank and Fog Bank are two The credits say so. Decision ")
    assert "by A. Keeper on" in told
    assert not words(get(f"/{fogs()[0].ident}/?as_of=2022-06-01"), f"{KNOWN_AS} .decisions li")


@pytest.mark.usefixtures("muddled")
def test_a_pair_that_may_be_one_stands_side_by_side_with_how_to_decide(get: Get) -> None:
    html = get("/unsure/")
    assert words(html, ".doubts h3") == ["Fog Bank (2017) and Fog Bank (2018)"]
    assert words(html, ".doubts .verdict") == ["As likely as not: both have one name, and came out a year apart."]
    assert len(words(html, ".doubts .one")) == 2
    assert any("A. Lindqvist" in side for side in words(html, ".doubts .one"))
    one, other = (each.ident for each in fogs())
    commands = words(html, ".doubts pre")
    assert [each.split(" --why")[0] for each in commands] in [
        [f"showbible decide {kind} {pair}" for kind in ("merge", "apart")]
        for pair in (f"{one} {other}", f"{other} {one}")
    ]


@pytest.mark.usefixtures("muddled")
def test_pairs_are_chosen_by_kind(get: Get) -> None:
    assert len(words(get("/unsure/?kind=film"), ".doubts > li")) == 1
    assert "of this kind" in get("/unsure/?kind=person")
    assert "<script>" not in get("/unsure/?kind=<script>%00")


@pytest.mark.usefixtures("muddled")
@pytest.mark.parametrize("decide", [keep_apart, merge_things])
def test_what_an_editor_has_decided_waits_no_more(get: Get, decide: object) -> None:
    decide(*fogs(), EDITOR)  # type: ignore[operator]
    resolve_changed()
    assert "Nothing waits for an editor" in get("/unsure/")


@pytest.mark.usefixtures("cast")
def test_where_nothing_waits_and_nothing_was_decided_the_pages_say_so(get: Get) -> None:
    assert "Nothing waits for an editor" in get("/unsure/")
    assert "No editor has decided anything yet" in get("/decisions/")


@pytest.mark.usefixtures("muddled")
def test_what_may_be_one_has_no_earlier_state_and_says_so(get: Get) -> None:
    html = get("/unsure/?as_of=2022-06-01")
    assert "has no earlier state" in html
    assert not words(html, ".doubts")


@pytest.mark.usefixtures("muddled")
def test_decisions_stand_the_latest_first_and_those_taken_back_are_marked(get: Get) -> None:
    first = keep_apart(*fogs(), EDITOR)
    pin(thing("series/lantern-coast-harbour/season-2"), Saying("release_date", "2022-03-03"), EDITOR)
    set_owner(Site.objects.get(name="The Echo"), "Coastal Media", EDITOR)
    take_back(first, "B. Keeper")
    html = get("/decisions/")
    told = words(html, ".decisions > li")
    assert told[0].startswith("The Echo belongs to Coastal Media")
    assert told[1].startswith("Lantern Coast: Harbour season 2: “Released” is 3 March 2022 The credits say so.")
    assert "taken back on" in told[2]
    assert told[2].count("by B. Keeper") == 1
    assert len(words(html, ".decisions .gone s")) == 1
    links = {node.attributes["href"] for node in LexborHTMLParser(html).css(".decisions a")}
    assert links == {
        "/sites/the-echo/",
        "/series/lantern-coast-harbour/season-2/",
        *(f"/{each.ident}/" for each in fogs()),
    }


@pytest.mark.usefixtures("muddled")
def test_as_of_a_day_decisions_are_those_made_by_then(get: Get) -> None:
    decision = keep_apart(*fogs(), EDITOR)
    take_back(decision, "B. Keeper")
    days = {"at": datetime(2022, 6, 1, tzinfo=UTC), "taken_back_at": datetime(2022, 7, 1, tzinfo=UTC)}
    Decision.objects.update(**days)
    assert "No editor had decided anything by then" in get("/decisions/?as_of=2022-05-31")
    (told,) = words(get("/decisions/?as_of=2022-06-01"), ".decisions > li")
    assert "taken back" not in told
    (told,) = words(get("/decisions/?as_of=2022-07-01"), ".decisions > li")
    assert "taken back on 1 July 2022" in told


@pytest.mark.usefixtures("muddled")
def test_what_an_editor_writes_is_shown_and_does_nothing(get: Get) -> None:
    keep_apart(*fogs(), Editor(SCRIPT, SCRIPT))
    for path in ("/decisions/", f"/{fogs()[0].ident}/"):
        html = get(path)
        assert "<script>" not in html
        assert "&lt;script&gt;" in html


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("pairs", [3, 15])
def test_pages_of_pairs_take_as_many_look_ups_however_many_there_are(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, pairs: int
) -> None:
    store_guide(*[_pair(number) for number in range(pairs)])
    with django_assert_num_queries(9):
        assert len(words(client.get("/unsure/").content.decode(), ".doubts > li")) == pairs


def _pair(number: int) -> Told:
    """A page on two films of one name, a year apart and by two directors."""
    films = [Subject("film", f"Fog {number}", year=year) for year in (2017, 2018)]
    makers = ("Ada Brook", "Mara Quill")
    lines = [f"Fog {number} of {film.year} was directed by {maker}." for film, maker in zip(films, makers, strict=True)]
    told = tuple((line, film, "director", maker) for line, film, maker in zip(lines, films, makers, strict=True))
    return Told(f"https://a.example/{number}", "A", "2021-01-01", "A", tuple(lines), told)
