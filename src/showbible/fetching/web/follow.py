"""A URL in, the answer at the end of its redirects out, each hop under the same guards."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache

import httpcore

from showbible import __version__
from showbible.fetching.inflate import decoded
from showbible.fetching.options import Options
from showbible.fetching.web.door import Deadline, Door
from showbible.fetching.web.refused import Refused, failures_refused
from showbible.fetching.web.url import Url

NAME = "Showbible"
USER_AGENT = f"{NAME}/{__version__} (+reads pages for a guide; respects robots.txt)"
REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    chunks: Iterator[bytes]

    def pieces(self) -> Iterator[bytes]:
        """The body without its compression; raises `Damaged`."""
        return decoded(self.chunks, self.headers.get("content-encoding", "").strip().lower())


def connections(options: Options, deadline: Deadline) -> httpcore.ConnectionPool:
    """Connections for one visit: no proxy, no cookies, nothing from the environment but certificates."""
    return httpcore.ConnectionPool(ssl_context=_certificates(), network_backend=Door(options, deadline))


@cache
def _certificates() -> ssl.SSLContext:
    context = httpcore.default_ssl_context()
    context.load_default_certs()  # the system's, or those of SSL_CERT_FILE, beside those that come with httpcore
    return context


@contextmanager
def follow(
    pool: httpcore.ConnectionPool, options: Options, url: Url, headers: Mapping[str, str], before: Callable[[Url], None]
) -> Iterator[Answer]:
    """The answer to a GET, once no more redirects come; `before` is asked at each hop and may raise.

    Raises `Refused` where nothing can be had.
    """
    for _ in range(options.limits.redirects + 1):
        before(url)
        with failures_refused(), _get(pool, options, url, headers) as answer:
            location = answer.headers.get("location") if answer.status in REDIRECTS else None
            if location is None:
                yield answer
                return
        url = url.join(location)
    raise Refused(f"redirects more than {options.limits.redirects} times; check the address")


@contextmanager
def _get(pool: httpcore.ConnectionPool, options: Options, url: Url, headers: Mapping[str, str]) -> Iterator[Answer]:
    ours = [("Host", url.netloc), ("User-Agent", USER_AGENT), ("Accept-Encoding", "gzip"), *headers.items()]
    limits = options.limits
    timeout = {"connect": limits.connection, "read": limits.visit, "write": limits.visit, "pool": limits.visit}
    with pool.stream("GET", url.for_httpcore(), headers=ours, extensions={"timeout": timeout}) as response:
        theirs = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
        yield Answer(response.status, theirs, iter(response.iter_stream()))
