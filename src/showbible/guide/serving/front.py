"""A WSGI application before Django that answers with kept pages, and lets Django make those that it has not.

Each request first asks the store whether anything was stamped since, so that what it answers is as true as what Django
would. What is not for everybody passes through: other methods, requests with cookies, pages that no view lets be kept.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Hashable, Iterable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from django.conf import settings
from django.db import Error
from django.http import HttpResponse

from showbible.guide.serving.kept import Headers, Kept, Shelf
from showbible.guide.serving.release import release
from showbible.guide.serving.stamps import Stamps

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication

LONGEST_QUERY = 300  # characters; what is longer is hardly asked twice

_A_DAY = 24 * 60 * 60
_VARY = "Accept-Encoding, Cookie"
_IN_BOTH = ("etag", "vary", "cache-control")  # headers that an answer of 304 repeats


class _Asked(NamedTuple):
    """What a request asks for, and how: its answer is the same for everybody who asks so."""

    page: Hashable
    method: str
    takes_gzip: bool
    known: str  # the ETags of what the browser has


class _Time(NamedTuple):
    """When a page is made: after which stamp, and on which day, as pages may speak of today."""

    stamp: int
    day: int


class PageCache:
    """See above; `room` is for how many bytes of pages there is room."""

    def __init__(self, answer: WSGIApplication, room: int) -> None:
        self._answer = answer
        self._shelf = Shelf(room)
        self._stamps = Stamps()
        self._turn = Lock()
        self._release = release()
        self._scheme = (settings.SECURE_PROXY_SSL_HEADER or ("wsgi.url_scheme",))[0]

    def __call__(self, environ: dict[str, Any], start: StartResponse) -> Iterable[bytes]:
        asked = self._asked(environ)
        if asked is None:
            return self._answer(environ, start)
        page, now = self._find(asked)
        if page is not None:
            return _send(page, asked, start)
        if now is None or asked.method == "HEAD":
            return self._answer(environ, start)
        if known := re.search(rf'W/"{re.escape(self._mark(now))}-\w+"', asked.known):
            return _send_nothing([("ETag", known.group())], start)
        return self._make(environ, start, asked, now)

    def _asked(self, environ: Mapping[str, Any]) -> _Asked | None:
        get = environ.get
        method, query = environ["REQUEST_METHOD"], get("QUERY_STRING", "")
        if method not in ("GET", "HEAD") or "HTTP_COOKIE" in environ or len(query) > LONGEST_QUERY:
            return None
        page = (get("HTTP_HOST"), get(self._scheme), get("SCRIPT_NAME"), get("PATH_INFO"), query)
        return _Asked(page, method, "gzip" in get("HTTP_ACCEPT_ENCODING", ""), get("HTTP_IF_NONE_MATCH", ""))

    def _find(self, asked: _Asked) -> tuple[Kept | None, _Time | None]:
        """The page where it is kept and still true, and the time; none where the store does not answer."""
        with self._turn:
            try:
                stamp = self._stamps.look()
            except Error:
                return None, None
            now = _Time(stamp, int(time.time()) // _A_DAY)
            page = self._shelf.find(asked.page)
            if page is None or self._is_true(page, now):
                return page, now
            self._shelf.drop(asked.page)
            return None, now

    def _is_true(self, page: Kept, now: _Time) -> bool:
        if page.day != now.day:
            return False
        if page.seen != now.stamp:
            if self._stamps.are_newer(page.made, page.shown):
                return False
            page.seen = now.stamp
        return True

    def _mark(self, now: _Time) -> str:
        """What the ETags of all pages begin with that are made now."""
        return f"{self._release}-{now.day}-{now.stamp}"

    def _make(self, environ: dict[str, Any], start: StartResponse, asked: _Asked, now: _Time) -> Iterable[bytes]:
        begun = _Begun()
        response = self._answer({**environ, "HTTP_ACCEPT_ENCODING": ""}, begun)
        if not begun.is_for_all or not isinstance(response, HttpResponse) or not hasattr(response, "goes_by"):
            start(begun.status, begun.headers)
            return response
        body = response.content
        response.close()
        etag = f'W/"{self._mark(now)}-{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
        page = Kept(body, begun.headers_with(etag), etag, response.goes_by, *now)
        with self._turn:
            self._shelf.put(asked.page, page)
        return _send(page, asked, start)


class _Begun:
    """The beginning of an answer of Django."""

    status = ""
    headers: Headers = []

    def __call__(self, status: str, headers: Headers, *_: Any) -> Callable[[bytes], object]:
        self.status, self.headers = status, headers
        return lambda _: None

    @property
    def is_for_all(self) -> bool:
        of = {name.lower(): value for name, value in self.headers}
        vary = {each.strip().lower() for each in of.get("vary", "").split(",")}
        return (
            self.status.startswith("200 ")
            and "set-cookie" not in of
            and "cache-control" not in of
            and vary <= {"", "cookie", "accept-encoding"}
        )

    def headers_with(self, etag: str) -> Headers:
        """Those that are kept: whoever has a page asks each time whether it is still true."""
        kept = [each for each in self.headers if each[0].lower() not in ("content-length", "vary", "etag")]
        return [*kept, ("ETag", etag), ("Vary", _VARY), ("Cache-Control", "no-cache")]


def _send(page: Kept, asked: _Asked, start: StartResponse) -> Iterable[bytes]:
    if asked.known and _tail(page.etag) in asked.known:
        return _send_nothing([each for each in page.headers if each[0].lower() in _IN_BOTH], start)
    headers, body = page.as_gzip() if asked.takes_gzip else (page.plain, page.body)
    start("200 OK", headers)
    return [body] if asked.method == "GET" else []


def _tail(etag: str) -> str:
    """The part of an ETag that tells the text: who has the same text needs no other, whenever it was made."""
    return etag.rpartition("-")[2]


def _send_nothing(headers: Headers, start: StartResponse) -> Iterable[bytes]:
    start("304 Not Modified", headers)
    return []
