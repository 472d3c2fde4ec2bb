"""A URL in, its page out: by the site's rules, at a polite pace, and only what changed since the last visit."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus

import httpcore
from protego import Protego

from showbible.fetching.content import page_bytes, too_large
from showbible.fetching.media import PAGE_TYPES, may_be_page, parse_content_type
from showbible.fetching.model import Fetched, Known
from showbible.fetching.options import Options
from showbible.fetching.web.door import Deadline
from showbible.fetching.web.follow import Answer, connections, follow
from showbible.fetching.web.refused import Refused
from showbible.fetching.web.robots import Robots, rules_of
from showbible.fetching.web.url import Url, parse
from showbible.pages.raw import Raw, Unreadable

ACCEPT = ", ".join(sorted(PAGE_TYPES))

WHAT_TO_DO = {
    401: "it wants a sign-in; save the page as a file and read that",
    403: "it does not let programs in; save the page as a file and read that",
    404: "there is no such page; check the address",
    410: "the page is gone; an archive may have it",
    429: "it is asked too often; try again later",
}


class Visitor:
    """Visits pages one after another, and remembers for one run what each host asked for."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._robots = Robots()
        self._last: dict[str, float] = {}

    def visit(self, address: str) -> Fetched:
        """The page at a URL; raises `Unreadable`."""
        known = self._options.known.get(address, Known())
        try:
            url = parse(address)
            deadline = Deadline(self._options.limits.visit)
            with connections(self._options, deadline) as pool:
                before = self._manners(pool, deadline)
                with follow(pool, self._options, url, _headers(known), before) as answer:
                    return self._page(address, answer, known)
        except Refused as refusal:
            raise Unreadable(address, str(refusal)) from refusal

    def _manners(self, pool: httpcore.ConnectionPool, deadline: Deadline) -> Callable[[Url], None]:
        """What comes before each request for a page: the site's rules, and a pause."""

        def ask(url: Url) -> Protego:
            with follow(pool, self._options, url, {}, lambda hop: None) as answer:
                return rules_of(answer, self._options.limits.robots)

        def before(url: Url) -> None:
            self._robots.check(url, ask)
            deadline.pause(self._wait(url))
            self._last[url.origin] = time.monotonic()

        return before

    def _wait(self, url: Url) -> float:
        """The seconds until the host may be asked again."""
        pause = max(self._options.pause, self._robots.pause(url))
        return max(0.0, self._last.get(url.origin, -pause) + pause - time.monotonic())

    def _page(self, address: str, answer: Answer, known: Known) -> Fetched:
        etag, last_modified = answer.headers.get("etag"), answer.headers.get("last-modified")
        if answer.status == HTTPStatus.NOT_MODIFIED and known != Known():
            return Fetched(Raw(address, b""), etag or known.etag, last_modified or known.last_modified, unchanged=True)
        media_type, charset = parse_content_type(answer.headers.get("content-type"))
        if reason := self._no_page(answer, media_type):
            raise Unreadable(address, reason)
        data = page_bytes(address, answer.pieces(), self._options.limits.page)
        return Fetched(Raw(address, data, media_type, charset), etag, last_modified)

    def _no_page(self, answer: Answer, media_type: str | None) -> str | None:
        """Why an answer is not worth reading, as far as its headers tell."""
        limit = self._options.limits.page
        if answer.status != HTTPStatus.OK:
            return f"the server answers {answer.status}: {WHAT_TO_DO.get(answer.status, 'try again later')}"
        if not may_be_page(media_type):
            return f"is {media_type}, not a page of text ({', '.join(sorted(PAGE_TYPES))})"
        length = answer.headers.get("content-length", "")
        return too_large(limit) if length.isdigit() and int(length) > limit else None


def _headers(known: Known) -> dict[str, str]:
    """What is sent beside the address; what a server once said goes back only where it is proper in a header."""
    headers = {"Accept": ACCEPT, "If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in headers.items() if value and value.isascii() and value.isprintable()}
