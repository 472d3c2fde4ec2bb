"""Every sort of page takes as many queries however much there is, and is less than a hundred kilobytes long."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from showbible.guide.models import Fact, Medium, Page
from tests.crowd import store_crowd

LONGEST = 100_000  # bytes of a page
FEW, MANY = 3, 130  # many are more than any page lists at once

FILM = "/films/tide-000/"
VOSS = "/characters/elin-voss/"
QUILL = "/people/mara-quill/"
SAGA = "/franchises/tide-saga/"
SERIES = "/series/wide-sea/"
HOST = "http%3A%2F%2Ftestserver"

# address -> look-ups
PAGES = {
    "/": 18,
    "/news/": 9,
    "/changes/": 3,
    "/changes/?series=wide-sea": 4,
    "/changes/?franchise=tide-saga&kind=film": 4,
    "/calendar/": 5,
    "/calendar/?franchise=tide-saga&network=Channel+North": 5,
    "/calendar/2022/03/": 6,
    "/calendar/2099/01/": 7,
    "/calendar/2022/03/03/": 4,
    "/films/": 5,
    "/films/?letter=t": 5,
    "/people/": 6,
    "/people/?letter=p": 6,
    "/characters/": 6,
    "/characters/?within=franchises/tide-saga": 4,
    "/things/": 6,
    SAGA: 14,
    f"{SAGA}index/": 6,
    f"{SAGA}index/?order=-name&kind=film&from=2022": 6,
    SERIES: 20,
    f"{SERIES}episodes/": 7,
    f"{SERIES}season-1/": 18,
    f"{SERIES}season-1/episodes/?sort=date": 7,
    f"{SERIES}1x02/": 16,
    FILM: 16,
    f"{FILM}names/": 2,
    f"{FILM}evidence/": 5,
    f"{FILM}facts/release_date/": 6,
    f"{FILM}facts/cast/": 5,
    f"{FILM}facts/cast/{{cast}}/": 8,
    f"{FILM}facts/running_time/": 6,
    QUILL: 12,
    f"{QUILL}works/?of=credits": 12,
    f"{QUILL}evidence/?naming=director": 5,
    VOSS: 12,
    f"{VOSS}names/": 2,
    f"{VOSS}works/?of=players": 12,
    f"{VOSS}facts/relation/": 5,
    "/things/kittiwake/": 12,
    "/things/kittiwake/works/?of=appearances": 12,
    "/things/kittiwake/facts/kind/": 6,
    "/pages/": 4,
    "/pages/{films}/": 10,
    "/pages/{rumour}/": 10,
    "/sites/": 2,
    "/sites/the-tide-table/": 7,
    "/sites/the-long-list/": 11,
    "/media/{picture}/": 1,
    "/disagreements/": 6,
    "/disagreements/?kind=film&property=release_date": 6,
    "/disagreements/?within=page": 4,
    "/unsure/": 9,
    "/unsure/?kind=film": 9,
    "/decisions/": 2,
    "/search/?q=tide": 6,
    "/search/?q=who+directed+tide+000": 8,
    "/search/suggest/?q=tide": 4,
    "/seen/": 1,
    "/seen/?of=series/wide-sea": 2,
    "/card/films/tide-000/": 16,
    "/card/films/tide-000/facts/release_date/": 5,
    f"/oembed?url={HOST}/films/tide-000/": 2,
    f"/oembed?url={HOST}/films/tide-000/facts/release_date/": 6,
    "/robots.txt": 0,
    "/sitemap.xml": 4,
    "/sitemaps/lists/1.xml": 0,
    "/sitemaps/things/1.xml": 1,
    "/sitemaps/pages/1.xml": 1,
    "/sitemaps/sites/1.xml": 2,
    "/news/atom.xml": 3,
    "/changes/rss.xml": 1,
    "/changes/atom.xml": 1,
    "/films/tide-000/atom.xml": 2,
    "/people/mara-quill/rss.xml": 2,
    "/calendar/releases.ics": 7,
    "/franchises/tide-saga/releases.ics": 8,
    "/series/wide-sea/releases.ics": 8,
}


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("count", [pytest.param(FEW, marks=pytest.mark.store), MANY])
def test_every_page_takes_as_many_queries_and_is_short(count: int) -> None:
    store_crowd(count)
    addresses = {page: _address(page) for page in PAGES}
    warm = {page: Client().get(address) for page, address in addresses.items()}
    assert {page: each.status_code for page, each in warm.items() if each.status_code != 200} == {}
    assert {page: _queries(address) for page, address in addresses.items()} == PAGES
    pages = {page: each for page, each in warm.items() if each.headers["Content-Type"].startswith("text/html")}
    assert {page: size for page, each in pages.items() if (size := len(each.content)) >= LONGEST} == {}


def _address(page: str) -> str:
    """With the keys of rows that it names."""
    picture, rumour = Medium.objects.order_by("pk").values_list("key", "page")[0]
    films = Page.objects.earliest("pk").pk
    cast = Fact.objects.filter(thing__ident="films/tide-000", property="cast").earliest("pk").key
    return page.format(picture=picture, rumour=rumour, films=films, cast=quote(cast))


def _queries(address: str) -> int:
    """Those of a reader who comes for the first time."""
    with CaptureQueriesContext(connection) as queries:
        Client().get(address)
    return len(queries)
