"""The site map names every page that is to be found, and each of them is there; robots are told of it."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from showbible.guide.machines import sitemaps
from showbible.guide.models import Thing
from tests.guide.machines.conftest import Get

XMLNS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
HOST = "http://testserver"


def locations(xml: str) -> dict[str, str | None]:
    """The addresses of a site map, each with when it last changed."""
    root = ElementTree.fromstring(xml)
    return {(each.findtext(f"{XMLNS}loc") or "").removeprefix(HOST): each.findtext(f"{XMLNS}lastmod") for each in root}


def everything(get: Get) -> dict[str, str | None]:
    parts = [locations(get(part)) for part in locations(get("/sitemap.xml"))]
    assert sum(map(len, parts)) == len(set().union(*parts))
    return {path: changed for part in parts for path, changed in part.items()}


@pytest.mark.usefixtures("cast")
def test_every_page_of_the_map_is_there_and_says_so_itself(client: Client, get: Get) -> None:
    found = everything(get)
    assert {
        "/",
        "/series/",
        "/series/lantern-coast-harbour/2x01/",
        "/people/ines-oduya/",
        "/sites/the-tide-table/",
    } <= (found.keys())
    assert Thing.objects.count() <= len(found)
    for path in found:
        response = client.get(path)
        assert response.status_code == 200, path
        assert f'<link rel="canonical" href="{HOST}{path}">' in response.content.decode()


@pytest.mark.usefixtures("cast")
def test_a_thing_tells_when_it_last_changed(get: Get) -> None:
    Thing.objects.update(changed_at=None)
    Thing.objects.filter(ident="people/ines-oduya").update(changed_at=datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
    found = everything(get)
    assert found["/people/ines-oduya/"] == "2026-03-04T05:06:07+00:00"
    assert found["/people/mara-quill/"] is None


@pytest.mark.usefixtures("cast")
def test_a_long_map_comes_in_parts(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = everything(get)
    monkeypatch.setattr(sitemaps, "LENGTH", 7)
    assert len(locations(get("/sitemap.xml"))) > len(whole) / 7
    assert everything(get).keys() == whole.keys()


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", ["/sitemaps/things/0.xml", "/sitemaps/things/9.xml", "/sitemaps/other/1.xml"])
def test_there_is_no_part_beyond_the_last(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.usefixtures("cast")
def test_a_part_takes_a_fixed_number_of_queries(get: Get, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(1):
        get("/sitemaps/things/1.xml")
    with django_assert_num_queries(4):
        get("/sitemap.xml")


@pytest.mark.usefixtures("store")
def test_an_empty_guide_has_a_map(get: Get) -> None:
    assert "/" in everything(get)


@pytest.mark.usefixtures("cast")
def test_robots_are_told_of_the_map_and_what_to_leave_alone(get: Get) -> None:
    rules = RobotFileParser()
    rules.parse(get("/robots.txt").splitlines())
    assert rules.site_maps() == [f"{HOST}/sitemap.xml"]
    for path in ("/search/?q=voss", "/unsure/", "/decisions/", "/card/series/x/"):
        assert not rules.can_fetch("any", path)
    assert all(rules.can_fetch("any", path) for path in everything(get))
    assert "Disallow: /*?as_of=" in get("/robots.txt")
