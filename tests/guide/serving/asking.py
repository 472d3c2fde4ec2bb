"""Requests to a WSGI application, as a server makes them."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple
from wsgiref.util import setup_testing_defaults

from django.core.signals import request_finished, request_started
from django.db import close_old_connections

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        body = gzip.decompress(self.body) if self.headers.get("Content-Encoding") == "gzip" else self.body
        return body.decode()


def ask(application: WSGIApplication, address: str, method: str = "GET", **headers: str) -> Answer:
    """The answer to a request; headers are given by their names in lower case, with underscores."""
    path, _, query = address.partition("?")
    environ: dict[str, Any] = {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query}
    environ |= {"HTTP_HOST": "localhost", **{f"HTTP_{name.upper()}": value for name, value in headers.items()}}
    setup_testing_defaults(environ)
    begun: list[tuple[str, list[tuple[str, str]]]] = []

    def start(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[[bytes], object]:
        begun.append((status, headers))
        return lambda _: None

    with _staying_connected():
        found = application(environ, start)
        body = b"".join(found)
        if hasattr(found, "close"):
            found.close()
    [(status, sent)] = begun
    return Answer(int(status.split()[0]), dict(sent), body)


@contextmanager
def _staying_connected() -> Iterator[None]:
    """Django drops connections that a request finds within a transaction, as those of tests are."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    try:
        yield
    finally:
        for signal in signals:
            signal.connect(close_old_connections)


class Counted:
    """An application that counts how often it is asked."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application
        self.asked = 0

    def __call__(self, environ: Any, start: Any) -> Any:
        self.asked += 1
        return self.application(environ, start)
