from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from showbible import __version__
from showbible.fetching import Known
from tests.fetching.helpers import PAGE, SMALL, page, refusal
from tests.fetching.server import Site, http, loopback, redirect, serving

HERE = loopback(SMALL)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


def test_a_url_is_a_page_with_what_its_headers_say(site: Site) -> None:
    site.replies["/a?b=c"] = http(PAGE, headers={"Content-Type": "text/html; charset=ISO-8859-1", "ETag": '"1"'})
    found = page(f"{site.url}/a?b=c#part", HERE)
    assert found.raw.address == f"{site.url}/a?b=c#part"
    assert (found.raw.data, found.raw.media_type, found.raw.charset) == (PAGE, "text/html", "iso-8859-1")
    assert (found.etag, found.last_modified, found.unchanged) == ('"1"', None, False)


def test_the_visitor_says_who_it_is_and_no_more(site: Site) -> None:
    site.replies["/"] = http(PAGE, headers={"Set-Cookie": "id=1"})
    page(f"{site.url}/", HERE)
    page(f"{site.url}/", HERE)
    headers = dict(line.split(": ", 1) for line in site.requests[-1].split("\r\n")[1:] if line)
    assert headers == {
        "Host": f"127.0.0.1:{site.port}",
        "User-Agent": f"Showbible/{__version__} (+reads pages for a guide; respects robots.txt)",
        "Accept": "application/xhtml+xml, text/html, text/markdown, text/plain",
        "Accept-Encoding": "gzip",
    }


def test_proxies_of_the_environment_are_not_used(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    site.replies["/"] = http(PAGE)
    assert page(f"{site.url}/", HERE).raw.data == PAGE


def test_compressed_bodies_are_read(site: Site) -> None:
    site.replies["/"] = http(gzip.compress(PAGE), headers={"Content-Encoding": "gzip"})
    assert page(f"{site.url}/", HERE).raw.data == PAGE


def test_redirects_are_followed_and_the_page_keeps_its_address(site: Site) -> None:
    site.replies["/old"] = redirect("new", "301 Moved Permanently")
    site.replies["/new"] = http(PAGE)
    assert page(f"{site.url}/old", HERE).raw.address == f"{site.url}/old"


def test_what_a_server_said_is_sent_back_and_unchanged_pages_are_not_sent_again(site: Site) -> None:
    url = f"{site.url}/"
    site.replies["/"] = http(status="304 Not Modified")
    found = page(url, replace(HERE, known={url: Known('"1"', "Thu, 03 Mar 2022 00:00:00 GMT")}))
    assert (found.unchanged, found.raw.data) == (True, b"")
    assert (found.etag, found.last_modified) == ('"1"', "Thu, 03 Mar 2022 00:00:00 GMT")
    assert 'If-None-Match: "1"\r\nIf-Modified-Since: Thu, 03 Mar 2022 00:00:00 GMT\r\n' in site.requests[-1]


def test_what_a_server_said_cannot_smuggle_headers(site: Site) -> None:
    url = f"{site.url}/"
    site.replies["/"] = http(PAGE)
    page(url, replace(HERE, known={url: Known('"1"\r\nX-Evil: 1', "caf\xe9")}))
    assert "Evil" not in site.requests[-1]
    assert "If-" not in site.requests[-1]


def test_unchanged_is_no_answer_to_a_first_visit(site: Site) -> None:
    site.replies["/"] = http(status="304 Not Modified")
    assert "the server answers 304" in refusal(f"{site.url}/", HERE)


def test_pages_of_one_host_are_asked_for_at_a_pause(site: Site) -> None:
    times: list[float] = []

    def note_time(connection: socket.socket) -> None:
        times.append(time.monotonic())
        connection.sendall(http(PAGE))

    site.replies["/a"] = redirect("/b")
    site.replies["/b"] = note_time
    started = time.monotonic()
    page(f"{site.url}/a", replace(HERE, pause=0.2))
    assert times[0] - started >= 0.2


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("404 Not Found", "the server answers 404: there is no such page; check the address"),
        ("403 Forbidden", "it does not let programs in"),
        ("429 Slow down", "try again later"),
        ("500 Oops", "the server answers 500: try again later"),
        ("302 Found", "the server answers 302"),
    ],
)
def test_other_answers_are_no_pages(site: Site, status: str, words: str) -> None:
    site.replies["/"] = http(PAGE, status)
    assert words in refusal(f"{site.url}/", HERE)


@pytest.mark.parametrize("media_type", ["image/png", "application/octet-stream", "application/zip", "text/css"])
def test_what_is_no_text_is_refused_before_it_is_read(site: Site, media_type: str) -> None:
    site.replies["/"] = http(headers={"Content-Type": media_type, "Content-Length": "1000000000"})
    assert refusal(f"{site.url}/", HERE).startswith(f"is {media_type}, not a page of text")


def test_a_large_page_is_refused_before_it_is_read(site: Site) -> None:
    site.replies["/"] = http(headers={"Content-Length": "1000000000"})
    assert "is larger than" in refusal(f"{site.url}/", HERE)


def test_an_endless_page_ends(site: Site) -> None:
    def pour(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            connection.sendall(b"x" * 65536)

    site.replies["/"] = pour
    assert "is larger than" in refusal(f"{site.url}/", HERE)


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_bomb_is_refused(site: Site, encoding: str) -> None:
    site.replies["/"] = http(gzip.compress(bytes(500_000))[:1000], headers={"Content-Encoding": encoding})
    assert "is larger than" in refusal(f"{site.url}/", HERE)


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "gzip, gzip, gzip, gzip"])
def test_a_compression_that_was_not_asked_for_is_refused(site: Site, encoding: str) -> None:
    site.replies["/"] = http(gzip.compress(gzip.compress(PAGE)), headers={"Content-Encoding": encoding})
    assert "is not supported" in refusal(f"{site.url}/", HERE)


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000,
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: x\r\n\r\n",
        http(gzip.compress(PAGE)[:-3], headers={"Content-Encoding": "gzip"}),
        http(PAGE, headers={"Content-Encoding": "gzip"}),
        http(b""),
    ],
    ids=["nothing", "no http", "many headers", "short", "bad chunks", "bad length", "cut gzip", "no gzip", "empty"],
)
def test_a_broken_answer_is_one_line(site: Site, reply: bytes) -> None:
    site.replies["/"] = reply
    assert refusal(f"{site.url}/", HERE)


@pytest.mark.parametrize(
    "head", [b"", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", http(headers={"Content-Length": "99"})]
)
def test_a_server_that_drips_is_left(site: Site, head: bytes) -> None:
    def drip(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(0.05)

    site.replies["/"] = drip
    quick = replace(HERE, limits=replace(SMALL, visit=0.5))
    assert refusal(f"{site.url}/", quick).startswith("the server takes ")


def test_a_server_that_says_nothing_is_left(site: Site) -> None:
    site.replies["/"] = lambda connection: time.sleep(3)
    quick = replace(HERE, limits=replace(SMALL, visit=0.3))
    assert "takes too long" in refusal(f"{site.url}/", quick)


def test_a_host_that_does_not_answer_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert refusal(f"http://127.0.0.1:{port}/", HERE).startswith("no connection (")


def test_a_server_without_the_right_certificate_is_refused(site: Site) -> None:
    assert refusal(f"https://127.0.0.1:{site.port}/", HERE).startswith("no connection (")


def test_redirects_without_end_end(site: Site) -> None:
    site.replies["/"] = redirect("/")
    assert refusal(f"{site.url}/", HERE) == "redirects more than 5 times; check the address"
    assert site.asked.count("/") == 6


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "http://u:p@127.0.0.1/", "http://["],
)
def test_redirects_to_what_is_not_fetched_are_refused(site: Site, location: str) -> None:
    site.replies["/"] = redirect(location)
    assert refusal(f"{site.url}/", HERE).startswith("redirects to ")
