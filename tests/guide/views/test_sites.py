"""The list of sites, and each with its track record, what of it is disputed and what did not hold."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.claims import Standing, Subject
from showbible.claims.values import date
from showbible.guide.models import Site
from tests.cast import HARBOUR, Statement, Told, store_guide
from tests.guide.views.conftest import Get

SHORELINE = "/sites/shoreline-news/"


def words(html: str, selector: str) -> list[str]:
    return [" ".join(node.text().split()) for node in LexborHTMLParser(html).css(selector)]


@pytest.mark.usefixtures("cast")
def test_every_site_is_listed_with_its_pages(get: Get) -> None:
    assert words(get("/sites/"), ".works li") == [
        "Shoreline News 2 pages",
        "Harbour Herald 1 page",
        "The Tide Table 1 page",
    ]


@pytest.mark.usefixtures("store")
def test_no_sites_are_said_to_be_none(get: Get) -> None:
    assert "names its site" in get("/sites/")


@pytest.mark.usefixtures("cast")
def test_a_site_has_its_pages_and_what_of_it_is_disputed(get: Get) -> None:
    html = get(SHORELINE)
    assert words(html, "h1") == ["Shoreline News"]
    assert words(html, 'section[aria-labelledby="pages"] li a') == ["Spring Tide, reviewed", "Harbour has a date"]
    disputed = words(html, 'section[aria-labelledby="disputed"] .row')
    assert any("Spring Tide" in row and "opened on 4 March 2022" in row for row in disputed)


@pytest.mark.usefixtures("cast")
def test_a_site_has_its_forecasts_that_did_not_hold(get: Get) -> None:
    (row,) = words(get("/sites/harbour-herald/"), 'section[aria-labelledby="failed"] .row')
    assert "season 2" in row
    assert "Released 3 March 2022" in row
    assert "said earlier: expected late 2021" in row
    assert not words(get("/sites/the-tide-table/"), 'section[aria-labelledby="failed"] .row')


@pytest.mark.usefixtures("store")
def test_what_is_disputed_comes_in_pages_what_matters_most_first(get: Get) -> None:
    films = [Subject("film", f"Fog {number:02}") for number in range(21)]
    late = [Subject("film", "Zenith")]
    told = [("2020-01-01", films), ("2020-01-02", films)]
    store_guide(
        *[_dates(site, "2022-01-01", each, day, Standing.HAPPENED)
          for site, (day, each) in zip(("Oracle", "Chronicle"), told, strict=True)],
        _dates("Ledger", "2022-01-01", late, "2021-12-30", Standing.HAPPENED),
        _dates("Oracle ", "2022-01-02", late, "2020-01-02", Standing.HAPPENED),
    )  # fmt: skip
    rows = 'section[aria-labelledby="disputed"] .row dt'
    first, second = words(get("/sites/oracle/"), rows), words(get("/sites/oracle/?disputes=2"), rows)
    assert (len(first), len(second)) == (20, 2)
    assert first[0] == "Zenith"
    assert not {*first} & {*second}
    assert len(words(get("/sites/oracle/?as_of=2022-01-01"), rows)) == 20


@pytest.mark.usefixtures("store")
def test_a_state_that_changed_is_no_forecast_that_failed(get: Get) -> None:
    lines = ("It has been ordered.", "Filming has ended.")
    store_guide(
        *[
            Told(f"https://{day}.example/", "Oracle", day, "A", (line,),
                 ((line, HARBOUR, "status", status, Standing.HAPPENED),))
            for day, line, status in (("2020-01-01", lines[0], "ordered"), ("2021-01-01", lines[1], "wrapped"))
        ]
    )  # fmt: skip
    assert "Forecasts that did not hold" not in get("/sites/oracle/")


@pytest.mark.usefixtures("store")
def test_a_record_is_told_with_how_surely_it_is_known(get: Get) -> None:
    store_guide(*_foretold(6))
    html = get("/sites/oracle/")
    rows = words(html, 'section[aria-labelledby="record"] tbody tr')
    assert any(
        "Forecasts: Released" in row and "6 of 6" in row and "likely between 61% and 100%" in row for row in rows
    )


@pytest.mark.usefixtures("store")
def test_too_few_outcomes_tell_nothing(get: Get) -> None:
    store_guide(*_foretold(2))
    rows = words(get("/sites/oracle/"), 'section[aria-labelledby="record"] tbody tr')
    assert rows
    assert all("2 of 2" in row and "too few to tell" in row for row in rows)


def _foretold(count: int) -> tuple[Told, ...]:
    """A site that foretells the years of films, and one that says when they came out."""
    films = [Subject("film", f"Fog {number}") for number in range(count)]
    oracle = _dates("Oracle", "2020-03-01", films, "2021", Standing.EXPECTED)
    return oracle, _dates("Chronicle", "2022-01-01", films, "2021-05-03", Standing.HAPPENED)


def _dates(site: str, published: str, films: list[Subject], day: str, standing: Standing) -> Told:
    lines = tuple(f"{film.name}: {day}, {standing}." for film in films)
    told: tuple[Statement, ...] = tuple(
        (line, film, "release_date", day, standing) for line, film in zip(lines, films, strict=True)
    )
    return Told(f"https://{site.lower()}.example/", site, published, site, lines, told)


@pytest.mark.usefixtures("store")
def test_a_name_written_in_several_ways_is_one_site(get: Get) -> None:
    line = "It runs on Channel North."
    store_guide(
        *[
            Told(f"https://{number}.example/", name, "2021-01-01", "A", (line,), ((line, HARBOUR, "network", "North"),))
            for number, name in enumerate(("Tidal Times", "TIDAL TIMES!", "Tidal-Times"))
        ]
    )
    assert words(get("/sites/"), ".works li") == ["TIDAL TIMES! 3 pages"]
    html = get("/sites/tidal-times/")
    assert "Also written Tidal Times, Tidal-Times." in words(html, ".lead")
    assert len(words(html, 'section[aria-labelledby="pages"] li')) == 3


@pytest.mark.usefixtures("cast")
def test_a_site_names_its_owner_where_an_editor_has_said_who_that_is(get: Get) -> None:
    assert "Owned by" not in get(SHORELINE)
    Site.objects.filter(name="Shoreline News").update(owner="Coastal Media")
    assert any(each.startswith("Owned by Coastal Media;") for each in words(get(SHORELINE), ".lead"))


@pytest.mark.usefixtures("cast")
def test_pages_and_claims_lead_to_their_site(get: Get) -> None:
    html = get("/series/lantern-coast-harbour/season-2/facts/release_date/")
    assert SHORELINE in {node.attributes["href"] for node in LexborHTMLParser(html).css(".source a")}
    links = LexborHTMLParser(get("/pages/")).css("tbody th a")
    kickers = [words(get(str(link.attributes["href"])), ".kicker a") for link in links]
    assert sorted(kickers) == [[], ["Harbour Herald"], ["Shoreline News"], ["Shoreline News"], ["The Tide Table"]]


@pytest.mark.usefixtures("cast")
def test_as_of_a_day_a_site_has_the_pages_that_it_had_then(client: Client, get: Get) -> None:
    html = get(f"{SHORELINE}?as_of=2021-12-31")
    assert words(html, 'section[aria-labelledby="pages"] li a') == ["Harbour has a date"]
    early = client.get(f"{SHORELINE}?as_of=2021-01-01")
    assert early.status_code == 404
    assert date.show("2021-09-14") in early.content.decode()
    assert words(get("/sites/?as_of=2021-01-01"), ".works a") == ["Harbour Herald"]


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/sites/nobody/", "/sites/%00/", "/sites/a/b/", "/sites/SHORELINE-NEWS/"])
def test_a_site_that_is_not_there_is_a_404(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.usefixtures("harm")
def test_a_hostile_name_is_shown_and_does_nothing(get: Get) -> None:
    (link,) = LexborHTMLParser(get("/sites/")).css(".works a")
    html = get(str(link.attributes["href"]))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize(("path", "queries"), [("/sites/", 2), (SHORELINE, 14)])
def test_sites_take_as_many_look_ups_however_many_there_are(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries, path: str, queries: int
) -> None:
    with django_assert_num_queries(queries):
        client.get(path)
