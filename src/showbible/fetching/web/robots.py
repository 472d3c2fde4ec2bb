"""What hosts ask of programs in their robots.txt (RFC 9309), asked once a run."""

from __future__ import annotations

from collections.abc import Callable

from protego import Protego

from showbible.fetching.inflate import Damaged, at_most
from showbible.fetching.web.follow import NAME, Answer
from showbible.fetching.web.refused import Refused, Unreachable
from showbible.fetching.web.url import Url

LONGEST_PAUSE = 10.0  # seconds; a host that asks for more is not waited for
UNREAD = "its robots.txt cannot be read ({}), so the page is left alone"


class Robots:
    """The rules of each host that was asked for them."""

    def __init__(self) -> None:
        self._rules: dict[str, Protego | Refused] = {}

    def pause(self, url: Url) -> float:
        """The seconds that the host wants between two pages."""
        rules = self._rules.get(url.origin)
        wanted = rules.crawl_delay(NAME) if isinstance(rules, Protego) else None
        return min(wanted or 0.0, LONGEST_PAUSE)

    def check(self, url: Url, ask: Callable[[Url], Protego]) -> None:
        """Raises `Refused` where the host wants programs to stay away, or does not say what it wants.

        `ask` reads a robots.txt from its URL.
        """
        if url.origin not in self._rules:
            self._rules[url.origin] = _read(url, ask)
        rules = self._rules[url.origin]
        if isinstance(rules, Refused):
            raise rules
        if not rules.can_fetch(str(url), NAME):
            raise Refused("the site's robots.txt asks programs to stay away from this page, and that is respected")


def _read(url: Url, ask: Callable[[Url], Protego]) -> Protego | Refused:
    try:
        return ask(Url(url.scheme, url.host, url.port, "/robots.txt"))
    except Unreachable as refusal:
        return refusal
    except Refused as refusal:
        return Refused(UNREAD.format(refusal))


def rules_of(answer: Answer, limit: int) -> Protego:
    """The rules in an answer; none where the host says that it has none. Raises `Refused` on a server's error."""
    if 400 <= answer.status < 500:
        return Protego.parse("")
    if answer.status != 200:
        raise Refused(f"the server answers {answer.status}")
    try:
        return Protego.parse(at_most(answer.pieces(), limit).decode("utf-8-sig", "replace"))
    except Damaged as error:
        raise Refused(str(error)) from error
