"""The front page, the lists of each kind of thing, and the list of disagreements."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Subject
from showbible.guide.presenting.kinds import KINDS
from showbible.guide.store import resolve_all
from tests.cast import MUDDLE, PAGES, Told, store_guide
from tests.guide.store.making import claim, save
from tests.guide.views.conftest import Get

pytestmark = pytest.mark.store


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


@pytest.mark.usefixtures("cast")
def test_the_front_page_shows_works_sources_and_disagreements(get: Get) -> None:
    html = get("/")
    assert words(html, 'section[aria-labelledby="series"] li') == ["Lantern Coast: Harbour 2020"]
    assert "Harbour has a date" in html
    assert "Lantern Coast: Harbour 2x01 Spring Tide" in words(html, 'section[aria-labelledby="disputes"] dt')


@pytest.mark.usefixtures("store")
def test_an_empty_guide_says_what_to_type(get: Get) -> None:
    assert words(get("/"), "pre") == ["showbible read PATH-OR-URL"]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.prefix)
def test_each_kind_has_a_list(get: Get, kind: object) -> None:
    html = get(f"/{kind.prefix}/")  # type: ignore[attr-defined]
    assert words(html, "h1") == [kind.many]  # type: ignore[attr-defined]


@pytest.mark.usefixtures("cast")
def test_people_stand_by_name(get: Get) -> None:
    names = words(get("/people/"), ".works a")
    assert names == ["Ada Lindqvist", "Ines Oduya", "Jonas Adeyemi", "Mara Quill", "Tomas Reyl"]


@pytest.mark.usefixtures("store")
def test_an_empty_list_says_so(get: Get) -> None:
    assert "None yet" in get("/games/")


@pytest.mark.usefixtures("cast")
def test_a_disagreement_shows_every_value_with_its_sites_and_why_one_holds(get: Get) -> None:
    html = get("/disagreements/")
    rows = LexborHTMLParser(html).css(".facts .row")
    row = next(each for each in rows if "2x01" in (each.css_first("dt") or each).text())
    sides = [" ".join(side.text().split()) for side in row.css(".sides li")]
    assert sides == ["3 March 2022 The Tide Table", "4 March 2022 Shoreline News"]
    assert "this was said last, on 1 April 2022" in row.text()
    assert "/series/lantern-coast-harbour/2x01/facts/release_date/" in {a.attributes["href"] for a in row.css("a")}


@pytest.mark.usefixtures("cast")
def test_what_matters_most_comes_first(get: Get) -> None:
    things = words(get("/disagreements/"), ".facts .row > dt")
    assert things.index("Lantern Coast: Harbour, season 2") < things.index("Lantern Coast: Harbour 2x01 Spring Tide")


@pytest.mark.usefixtures("cast")
def test_disagreements_are_chosen_by_kind_and_property(get: Get) -> None:
    html = get("/disagreements/?kind=season&property=release_date")
    assert words(html, ".facts .row > dt") == ["Lantern Coast: Harbour, season 2"]
    chosen = LexborHTMLParser(html).css('.choices a[aria-current="true"]')
    assert [each.attributes["href"] for each in chosen] == [
        "/disagreements/?property=release_date",
        "/disagreements/?kind=season",
    ]
    assert "no two sources contradict" in get("/disagreements/?kind=film")
    assert "<script>" not in get("/disagreements/?kind=<script>&property=%00")


@pytest.mark.usefixtures("store")
def test_no_disagreement_is_said_too(get: Get) -> None:
    assert "no two sources contradict each other" in get("/disagreements/")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("asked", ["2", "1", "0", "-1", "none", "99999", ""])
def test_a_long_list_comes_in_pages_and_any_number_gets_one(get: Get, asked: str) -> None:
    store_guide(_works(121))
    html = get(f"/films/?page={asked}")
    assert words(html, ".paging span") == [f"Page {2 if asked in ('2', '-1', '0', '99999') else 1} of 2"]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(("path", "queries"), [("/", 14), ("/films/", 5), ("/pages/", 4)])
@pytest.mark.parametrize("works", [3, 30])
def test_lists_take_as_many_look_ups_however_long_they_are(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, path: str, queries: int, works: int
) -> None:
    store_guide(_works(works))
    with django_assert_num_queries(queries):
        client.get(path)


def _works(count: int) -> Told:
    names = [f"Fog {number:03}" for number in range(count)]
    lines = tuple(f"{name} came out in 2018." for name in names)
    told = [
        (line, Subject("film", name), "release_date", "2018", "happened")
        for name, line in zip(names, lines, strict=True)
    ]
    return Told("https://a.example/", "A", "2021-01-01", "A", lines, tuple(told))  # type: ignore[arg-type]


@pytest.mark.usefixtures("store")
def test_pages_that_contradict_themselves_are_listed_with_what_they_say(get: Get) -> None:
    store_guide(*PAGES, MUDDLE)
    html = get("/disagreements/?within=page")
    assert "1 of 6 pages says what cannot all be true." in words(html, ".lead")[0]
    (row,) = words(html, ".facts .row")
    assert row.startswith("Notes on Spring Tide The Echo, 1 May 2022 Gives two values for “Running time”")
    assert "None of 4 pages says" in words(get("/disagreements/?within=page&as_of=2022-04-30"), ".lead")[0]
    assert "/disagreements/?within=page" in get("/disagreements/")


@pytest.mark.usefixtures("store")
def test_a_page_of_pages_takes_as_many_look_ups_however_many_there_are(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    store_guide(*PAGES, MUDDLE)
    with django_assert_num_queries(4):
        client.get("/disagreements/?within=page")


def people(*names: str) -> None:
    """A guide of these people, each the creator of a series of their own."""
    for number, name in enumerate(names):
        of = Subject("series", f"Series {number}")
        save(f"Page {number}", claim("creator", name, of=of), address=f"https://herald.example/{number}")
    resolve_all()


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("letter", "found"),
    [
        ("e", ["Élin Vossum", "Esther Wynter"]),
        ("E", ["Élin Vossum", "Esther Wynter"]),
        ("%23", ["Ярослав Белов"]),
        ("z", []),
        ("ee", ["Ada Lindum", "Élin Vossum", "Esther Wynter", "Ярослав Белов"]),
    ],
)
def test_a_list_by_letter_folds_accents_and_keeps_other_scripts_apart(get: Get, letter: str, found: list[str]) -> None:
    people("Ada Lindum", "Élin Vossum", "Esther Wynter", "Ярослав Белов")
    assert words(get(f"/people/?letter={letter}"), ".works a") == found


@pytest.mark.usefixtures("store")
def test_the_letters_tell_how_many_names_begin_so(get: Get) -> None:
    people("Ada Lindum", "Élin Vossum", "Esther Wynter", "Ярослав Белов")
    found = LexborHTMLParser(get("/people/?letter=e")).css(".letters a")
    labels = [node.attributes.get("aria-label") for node in found]
    assert labels == [None, "A, 1", "E, 2", "#, 1"]


@pytest.mark.usefixtures("cast")
def test_people_are_told_by_the_works_that_name_them(get: Get) -> None:
    assert "Ada Lindqvist Lantern Coast: Harbour" in words(get("/people/"), ".works li")
    assert "Ines Oduya" in words(get("/people/?as_of=2021-01-01"), ".works li")
