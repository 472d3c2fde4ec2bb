"""The work list: what waits for editors, counted by sort, each with the way to do it."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from selectolax.lexbor import LexborHTMLParser

from showbible.guide.models import Outcome, Thing
from tests.cast import MUDDLE, PAGES, store_guide

pytestmark = pytest.mark.store

QUERIES = 14  # of the session, the choices and the rows, however many there are


@pytest.fixture(autouse=True)
def guide(store: None) -> None:
    store_guide(*PAGES, MUDDLE)


def tasks(client: Client, query: str = "") -> list[str]:
    answer = client.get(f"/work/{query}")
    assert answer.status_code == 200
    return [" ".join(node.text().split()) for node in LexborHTMLParser(answer.content.decode()).css(".works li")]


@pytest.mark.parametrize("sort", ["disputed", "weak", "undated", "unsure"])
def test_each_sort_is_counted_and_each_row_leads_to_what_is_to_be_done(owner: Client, sort: str) -> None:
    page = LexborHTMLParser(owner.get(f"/work/?sort={sort}").content.decode())
    chosen = page.css_first(".choices [aria-current]")
    assert chosen
    rows = page.css(".works li")
    counts = {
        str(link.text()): int(count.text())
        for link, count in zip(page.css(".choices > a"), page.css(".choices > .by"), strict=False)
    }
    assert counts[chosen.text()] == len(rows) > 0
    for row in rows:
        to = row.css("a")[-1].attributes["href"]
        assert to
        assert owner.get(to).status_code == 200


def test_what_is_disputed_stands_there_and_what_is_not_does_not(owner: Client) -> None:
    listed = " ".join(tasks(owner))
    assert "2x01 Spring Tide Released: 3 March 2022" in listed
    assert "Director" not in listed


def test_a_fact_of_a_site_that_is_mostly_right_is_no_weak_one(owner: Client) -> None:
    fact = "Episodes: 8"
    before = tasks(owner, "?sort=weak")
    assert any(fact in each for each in before)
    network = next(each for each in before if "Network" in each)
    outcome = {"site": "harbour herald", "sort": "forecast", "property": "release_date", "since": "2022-01-01"}
    for thing in Thing.objects.all()[:5]:
        Outcome.objects.create(thing=thing, was_right=True, **outcome)
    after = tasks(owner, "?sort=weak")
    assert network not in after
    assert any(fact in each for each in after)


def test_a_work_with_a_date_is_not_without_one(owner: Client) -> None:
    listed = " ".join(tasks(owner, "?sort=undated"))
    assert "Low Water" in listed
    assert "The Long Fog" not in listed


def test_the_list_is_of_a_kind_and_within_a_work(owner: Client) -> None:
    assert all("Fog Bank" not in each for each in tasks(owner, "?sort=undated&within=series/lantern-coast-harbour"))
    assert tasks(owner, "?sort=undated&within=series/lantern-coast-harbour&kind=episode")
    assert not tasks(owner, "?sort=undated&within=series/lantern-coast-harbour&kind=film")
    assert tasks(owner, "?within=franchises/lantern-coast") == tasks(owner, "?within=series/lantern-coast-harbour")


@pytest.mark.parametrize("query", ["?sort=nothing", "?kind=nothing", "?within=no/such", "?sort=%00", "?within=%00x"])
def test_what_there_is_not_is_not_found(owner: Client, query: str) -> None:
    assert owner.get(f"/work/{query}").status_code == 404


def test_it_is_for_editors_and_only_read(stranger: Client, owner: Client) -> None:
    assert stranger.get("/work/").status_code == 403
    assert owner.put("/work/").status_code in (403, 405)


@pytest.mark.parametrize("sort", ["disputed", "weak", "undated"])
def test_it_takes_as_many_queries_however_much_waits(
    owner: Client, django_assert_max_num_queries: DjangoAssertNumQueries, sort: str
) -> None:
    with django_assert_max_num_queries(QUERIES):
        owner.get(f"/work/?sort={sort}")
