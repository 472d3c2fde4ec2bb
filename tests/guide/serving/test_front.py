"""What is kept ready, for whom, and how it is asked for again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from pytest_django import Settings

from showbible.guide.models import Stamp
from showbible.guide.serving.front import PageCache
from showbible.guide.serving.shown import Shown, keep
from showbible.guide.store.stamping import Stamping, stamp_lists
from tests.cast import store_guide
from tests.guide.serving.asking import Counted, ask

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication

Environ = dict[str, Any]

pytestmark = [pytest.mark.store, pytest.mark.django_db]

ROOM = 10**7
SEASON = "/series/lantern-coast-harbour/season-2/"


@pytest.fixture
def django(settings: Settings, tmp_path: Path) -> Counted:
    settings.DATA = tmp_path
    store_guide()
    return Counted(WSGIHandler())


@pytest.fixture
def cached(django: Counted) -> PageCache:
    return PageCache(django, ROOM)


@pytest.mark.parametrize("address", ["/", SEASON, "/people/?page=1", f"{SEASON}facts/release_date/", "/search/?q=voss"])
def test_a_page_is_made_once(django: Counted, cached: PageCache, address: str) -> None:
    first, second = ask(cached, address), ask(cached, address)
    assert first == second
    assert django.asked == 1


@pytest.mark.parametrize(
    ("address", "method", "headers"),
    [
        (SEASON, "GET", {"cookie": "seen=3"}),
        (SEASON, "POST", {}),
        (f"{SEASON}?as_of=2021-12-31", "GET", {}),
        ("/not/there/", "GET", {}),
        (f"/search/?q={'x' * 400}", "GET", {}),
        ("/static/guide/guide.css", "GET", {}),
        (SEASON, "GET", {"host": "evil.example"}),
    ],
)
def test_what_is_not_for_everybody_is_made_each_time(
    django: Counted, cached: PageCache, address: str, method: str, headers: dict[str, str]
) -> None:
    for _ in range(2):
        answer = ask(cached, address, method, **headers)
        assert "ETag" not in answer.headers or address.startswith("/static/")
    assert django.asked == 2


def test_what_is_kept_is_not_for_who_has_a_cookie(django: Counted, cached: PageCache) -> None:
    ask(cached, SEASON)
    ask(cached, SEASON, cookie="sessionid=1")
    assert django.asked == 2


@pytest.mark.parametrize(
    "headers", [{"Set-Cookie": "a=b"}, {"Cache-Control": "private"}, {"Vary": "HX-Request"}, {"Vary": "*"}]
)
@pytest.mark.usefixtures("django")
def test_an_answer_for_one_reader_is_not_kept(headers: dict[str, str]) -> None:
    made = Counted(_answering(headers))
    for cached in [PageCache(made, ROOM)] * 2:
        assert "ETag" not in ask(cached, "/").headers
    assert made.asked == 2


def _answering(headers: dict[str, str]) -> WSGIApplication:
    def application(environ: Environ, start: StartResponse) -> HttpResponse:
        start("200 OK", list(headers.items()))
        response = HttpResponse("for you alone")
        keep(response)
        return response

    return application


def test_hosts_and_addresses_have_their_own_pages(cached: PageCache) -> None:
    assert "http://localhost/" in ask(cached, "/").text
    assert "http://127.0.0.1/" in ask(cached, "/", host="127.0.0.1").text
    assert ask(cached, "/people/?page=1").text != ask(cached, "/films/?page=1").text


def test_a_head_is_answered_from_the_page(django: Counted, cached: PageCache) -> None:
    got, head = ask(cached, SEASON), ask(cached, SEASON, "HEAD")
    assert (head.status, head.headers, head.body) == (200, got.headers, b"")
    assert django.asked == 1


def test_who_takes_gzip_has_it(cached: PageCache) -> None:
    plain, squeezed = ask(cached, SEASON), ask(cached, SEASON, accept_encoding="gzip, br")
    assert squeezed.text == plain.text
    assert len(squeezed.body) < len(plain.body) / 2
    assert int(squeezed.headers["Content-Length"]) == len(squeezed.body)
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == squeezed.headers["Vary"] == "Accept-Encoding, Cookie"


def test_readers_are_to_ask_each_time_and_learn_that_nothing_changed(django: Counted, cached: PageCache) -> None:
    first = ask(cached, SEASON)
    assert first.headers["Cache-Control"] == "no-cache"
    again = ask(cached, SEASON, if_none_match=first.headers["ETag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert django.asked == 1


def test_they_learn_it_also_where_the_page_is_not_kept(django: Counted, cached: PageCache) -> None:
    first = ask(cached, SEASON)
    other = PageCache(django, ROOM)
    assert ask(other, SEASON, if_none_match=f'"else", {first.headers["ETag"]}').status == 304
    assert django.asked == 1
    stamp_lists()
    assert ask(other, SEASON, if_none_match=first.headers["ETag"]).status == 304, "made anew, and the same"
    assert django.asked == 2
    assert ask(other, SEASON, if_none_match='W/"else"').status == 200


@pytest.mark.parametrize(
    ("stamping", "gone"),
    [
        (Stamping(), ["/lists/"]),
        (Stamping(about={1}), ["/lists/", "/about/1/"]),
        (Stamping(named={1}), ["/lists/", "/about/1/", "/naming/1/"]),
        (Stamping(about={3}), ["/lists/"]),
        (Stamping(about=set(range(5000))), ["/lists/", "/about/1/", "/naming/1/", "/about/2/"]),
    ],
)
def test_stamps_put_pages_out_of_date(stamping: Stamping, gone: list[str]) -> None:
    made = Counted(_pages)
    cached = PageCache(made, ROOM)
    stamp_lists()
    for address in _GOES_BY:
        ask(cached, address)
    stamping.write()
    made.asked = 0
    anew = []
    for address in _GOES_BY:
        before = made.asked
        ask(cached, address)
        anew += [address] if made.asked > before else []
    assert anew == gone


_GOES_BY = {
    "/lists/": None,
    "/about/1/": Shown({1}, set()),
    "/naming/1/": Shown({4}, {1}),
    "/about/2/": Shown({2}, {4}),
}


def _pages(environ: Environ, start: StartResponse) -> HttpResponse:
    response = HttpResponse(environ["PATH_INFO"])
    keep(response, _GOES_BY[environ["PATH_INFO"]])
    start("200 OK", [])
    return response


def test_a_change_while_a_page_is_made_makes_it_out_of_date() -> None:
    def meanwhile(environ: Environ, start: StartResponse) -> HttpResponse:
        Stamping(about={1}).write()
        return _pages(environ, start)

    made = Counted(meanwhile)
    cached = PageCache(made, ROOM)
    ask(cached, "/about/1/")
    ask(cached, "/about/1/")
    assert made.asked == 2


def test_who_is_too_far_behind_keeps_nothing() -> None:
    made = Counted(_pages)
    cached = PageCache(made, ROOM)
    stamp_lists()
    ask(cached, "/about/2/")
    stamp_lists()
    stamp_lists()
    Stamp.objects.filter(pk__lt=Stamp.objects.latest("pk").pk).delete()
    ask(cached, "/about/2/")
    assert made.asked == 2


def test_pages_of_yesterday_are_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Counted(_pages)
    cached = PageCache(made, ROOM)
    ask(cached, "/about/2/")
    monkeypatch.setattr("time.time", lambda: 10**10)
    ask(cached, "/about/2/")
    assert made.asked == 2


def test_what_was_asked_for_longest_ago_makes_room() -> None:
    made = Counted(_pages)
    cached = PageCache(made, 5000)
    for address in ("/about/1/", "/about/2/", "/about/1/", "/lists/", "/about/1/"):
        ask(cached, address)
    assert made.asked == 3
    ask(cached, "/about/2/")
    assert made.asked == 4
