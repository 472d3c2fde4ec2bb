from __future__ import annotations

from collections.abc import Iterator

import pytest

from showbible.fetching import Options
from showbible.fetching.web.addresses import is_public
from tests.fetching.helpers import PAGE, SMALL, page, refusal
from tests.fetching.server import Site, http, loopback, redirect, serving

PRIVATE = """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254
100.64.0.1 100.100.100.200 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.1.2.3
240.0.0.1 255.255.255.255 168.63.129.16
:: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b::a00:1
64:ff9b:1::1 100::1 2001::1 2001:db8::1 2002:7f00:1::1 2002:a00:1::1 3fff::1 fc00::1 fd00:ec2::254 fe80::1
fe80::1%lo fec0::1 ff02::1
""".split()  # noqa: SIM905 -- a table reads better than a column of forty


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]
)
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", [*PRIVATE, "", "localhost", "127.1"])
def test_all_other_addresses_are_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://127.1/",
        "http://0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/",
        "http://127\u30020\u30020\u30021/",
    ],
)
def test_private_addresses_are_refused_however_they_are_written(url: str) -> None:
    assert "private address; --allow-private lets it be fetched" in refusal(url, Options(limits=SMALL))


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://example.org/", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("gopher://example.org/", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("data:text/html,x", "only http and https"),
        ("http://user:secret@example.org/", "user name or password"),
        ("http://example.org@127.0.0.1/", "user name or password"),
        ("http://", "no URL"),
        ("http:///path", "no URL"),
        ("http:example.org", "no URL"),
        ("http://example.org:99999/", "no URL"),
        ("http://example.org:x/", "no URL"),
        ("http://[::1/", "no URL"),
        ("http://[fe80::1%eth0", "no URL"),
        ("http://exa mple.org/", "no URL"),
        ("http://example.org\\@127.0.0.1/", "user name or password"),
        ("http://-example.org/", "no URL"),
        ("http://" + "a" * 70 + ".org/", "no URL"),
        ("http://%31%32%37.0.0.1/", "no URL"),
    ],
)
def test_what_may_not_be_asked_for_is_refused_without_a_look_at_the_network(url: str, words: str) -> None:
    def never(host: str, port: int) -> list[str]:
        raise AssertionError(f"{host} was looked up")

    assert words in refusal(url, Options(resolver=never))


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        site.replies["/"] = http(PAGE)
        yield site


def test_a_private_address_is_fetched_where_it_is_allowed(site: Site) -> None:
    assert page(f"{site.url}/", loopback(SMALL)).raw.data == PAGE


def test_a_name_is_refused_where_any_of_its_addresses_is_private(site: Site) -> None:
    options = Options(resolver=lambda host, port: ["192.0.2.1", "127.0.0.1"], limits=SMALL)
    assert "leads to 192.0.2.1, a private address" in refusal(f"http://example.org:{site.port}/", options)
    mixed = Options(resolver=lambda host, port: ["1.1.1.1", "127.0.0.1"], limits=SMALL)
    assert "leads to 127.0.0.1, a private address" in refusal(f"http://example.org:{site.port}/", mixed)
    assert site.requests == []


def test_a_name_that_changes_its_address_gains_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that was checked is the one connected to, even if the name resolves to another by then."""
    monkeypatch.setattr("showbible.fetching.web.door.is_public", lambda address: address == "127.0.0.1")
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    options = Options(resolver=lambda host, port: next(answers), limits=SMALL, pause=0.0)
    assert "leads to 10.0.0.1, a private address" in refusal(f"http://example.org:{site.port}/", options)
    assert site.asked == ["/robots.txt"]
    assert f"Host: example.org:{site.port}" in site.requests[0]


def test_a_redirect_to_a_private_address_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("showbible.fetching.web.door.is_public", lambda address: address == "127.0.0.1")
    site.replies["/"] = redirect("http://169.254.169.254/latest/meta-data/")
    options = Options(resolver=lambda host, port: [host], limits=SMALL, pause=0.0)
    assert "leads to 169.254.169.254, a private address" in refusal(f"{site.url}/", options)


def test_rules_that_moved_to_a_private_address_are_not_read(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("showbible.fetching.web.door.is_public", lambda address: address == "127.0.0.1")
    site.replies["/robots.txt"] = redirect("http://10.0.0.1/")
    options = Options(resolver=lambda host, port: [host], limits=SMALL, pause=0.0)
    assert "leads to 10.0.0.1, a private address" in refusal(f"{site.url}/", options)
    assert "/" not in site.asked


def test_a_name_without_an_address_says_so() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    assert "the host example.org is not known" in refusal("http://example.org/", Options(resolver=unknown))
    assert "no connection" in refusal("http://example.org/", Options(resolver=lambda host, port: []))
