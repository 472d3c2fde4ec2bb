from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from showbible.fetching import Fetched
from tests.fetching.helpers import PAGE, SMALL, fetch, page, refusal
from tests.fetching.server import Site, http, loopback, redirect, serving

HERE = loopback(SMALL)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        site.replies["/a"] = site.replies["/b"] = http(PAGE)
        yield site


def robots(site: Site, text: str) -> None:
    site.replies["/robots.txt"] = http(text.encode(), headers={"Content-Type": "text/plain"})


@pytest.mark.parametrize(
    "text", ["", "User-agent: *\nDisallow: /b", "User-agent: Other\nDisallow: /", "<html>no robots here</html>"]
)
def test_pages_that_are_not_forbidden_are_fetched(site: Site, text: str) -> None:
    robots(site, text)
    assert page(f"{site.url}/a", HERE).raw.data == PAGE


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: *\nDisallow: /",
        "User-agent: showbible\nDisallow: /a\n\nUser-agent: *\nAllow: /",
        "\ufeffUser-agent: *\nDisallow: /a",
    ],
)
def test_pages_that_are_forbidden_are_not_asked_for(site: Site, text: str) -> None:
    robots(site, text)
    assert "robots.txt asks programs to stay away" in refusal(f"{site.url}/a", HERE)
    assert site.asked == ["/robots.txt"]


def test_a_host_is_asked_once_a_run(site: Site) -> None:
    robots(site, "User-agent: *\nDisallow: /b")
    first, second, third = fetch(f"{site.url}/a", f"{site.url}/b", f"{site.url}/a", options=HERE)
    assert isinstance(first, Fetched)
    assert not isinstance(second, Fetched)
    assert isinstance(third, Fetched)
    assert site.asked == ["/robots.txt", "/a", "/a"]


@pytest.mark.parametrize("status", ["404 Not Found", "401 Unauthorized", "410 Gone"])
def test_a_host_without_rules_forbids_nothing(site: Site, status: str) -> None:
    site.replies["/robots.txt"] = http(status=status)
    assert page(f"{site.url}/a", HERE).raw.data == PAGE


@pytest.mark.parametrize(
    "reply", [http(status="500 Oops"), http(status="503 Later"), b"", redirect("/robots.txt"), redirect("file:///etc")]
)
def test_a_host_that_does_not_tell_its_rules_is_left_alone(site: Site, reply: bytes) -> None:
    site.replies["/robots.txt"] = reply
    first, second = fetch(f"{site.url}/a", f"{site.url}/b", options=HERE)
    for refused in (first, second):
        assert "its robots.txt cannot be read (" in str(refused)
    assert "/a" not in site.asked


def test_rules_are_followed_to_where_they_moved(site: Site) -> None:
    site.replies["/robots.txt"] = redirect("/rules")
    site.replies["/rules"] = http(b"User-agent: *\nDisallow: /a")
    assert "robots.txt asks" in refusal(f"{site.url}/a", HERE)


def test_a_page_that_a_redirect_leads_to_has_its_own_rules(site: Site) -> None:
    robots(site, "User-agent: *\nDisallow: /b")
    site.replies["/a"] = redirect("/b")
    assert "robots.txt asks" in refusal(f"{site.url}/a", HERE)
    assert "/b" not in site.asked


def test_endless_rules_are_read_as_far_as_the_limit(site: Site) -> None:
    robots(site, "User-agent: *\nDisallow: /a\n" + "# more\n" * 100_000)
    assert "robots.txt asks" in refusal(f"{site.url}/a", HERE)


def test_rules_made_to_take_long_do_not(site: Site) -> None:
    robots(site, "User-agent: *\nDisallow: /" + "*a" * 1000 + "$\n")
    site.replies["/" + "a" * 1500 + "b"] = http(PAGE)
    assert page(f"{site.url}/" + "a" * 1500 + "b", HERE).raw.data == PAGE


def test_a_host_may_ask_for_a_longer_pause(site: Site) -> None:
    robots(site, "User-agent: *\nCrawl-delay: 0.3")
    started = time.monotonic()
    assert len(fetch(f"{site.url}/a", f"{site.url}/b", options=replace(HERE, pause=0.0))) == 2
    assert time.monotonic() - started >= 0.3
