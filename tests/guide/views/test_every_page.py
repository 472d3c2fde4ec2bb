"""What holds of every page of the guide: its methods, its headers, and that it asks nobody else for anything."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from tests.guide.views.conftest import Get

PATHS = (
    "/",
    "/search/?q=voss",
    "/pages/",
    "/sites/",
    "/sites/shoreline-news/",
    "/disagreements/",
    "/disagreements/?within=page",
    "/unsure/",
    "/decisions/",
    "/news/",
    "/changes/",
    "/calendar/",
    "/franchises/lantern-coast/index/",
    "/series/lantern-coast-harbour/episodes/",
    "/calendar/2022/03/",
    "/calendar/2022/03/03/",
    "/people/",
    "/characters/elin-voss/",
    "/series/lantern-coast-harbour/season-2/facts/release_date/",
    "/series/lantern-coast-harbour/facts/creator/",
    "/series/lantern-coast-harbour/season-2/?as_of=2021-12-31",
)


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "options"])
def test_pages_are_only_read(client: Client, path: str, method: str) -> None:
    assert getattr(client, method)(path).status_code == 405


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
def test_a_head_has_no_body(client: Client, path: str) -> None:
    response = client.head(path)
    assert response.status_code == 200
    assert not response.content


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", [*PATHS, "/not/there/"])
def test_headers_forbid_all_but_our_own_style_scripts_and_pictures(client: Client, path: str) -> None:
    response = client.get(path)
    policy = response.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self';")
    assert "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert not response.cookies


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
def test_nothing_is_inline_and_nothing_comes_from_elsewhere(get: Get, path: str) -> None:
    page = LexborHTMLParser(get(path))
    assert not page.css('script:not([src], [type="application/ld+json"]), style, iframe, [style], [onclick]')
    loaded = [str(node.attributes.get("href") or node.attributes.get("src")) for node in page.css(
        'link[rel="stylesheet"], link[rel="icon"], script[src], img, source, video')]  # fmt: skip
    assert loaded
    assert all(each.startswith(settings.STATIC_URL) for each in loaded)


@pytest.mark.usefixtures("cast")
@pytest.mark.parametrize("path", PATHS)
def test_every_anchor_and_id_is_sound(get: Get, path: str) -> None:
    page = LexborHTMLParser(get(path))
    ids = [str(node.attributes["id"]) for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    for link in page.css('a[href^="#"]'):
        assert (link.attributes["href"] or "")[1:] in ids


def test_a_request_by_another_name_is_refused(client: Client) -> None:
    client.raise_request_exception = False
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert b"SHOWBIBLE_HOSTS" in response.content
    assert b"evil.example" not in response.content
