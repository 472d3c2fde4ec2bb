"""What whoever fetches may decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from showbible.fetching.model import Known
from showbible.fetching.web.addresses import Resolver, system_resolver

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, after decompression; times in seconds."""

    page: int = 16 * MIB  # the longest article of Wikipedia is under 4 MiB of HTML
    archive: int = 2048 * MIB  # all pages of a zip together
    archive_entries: int = 50_000
    archive_index: int = 16 * MIB  # the list of a zip's entries, which has to be read whole
    visit: float = 30.0  # one page of the web, redirects included
    connection: float = 10.0
    redirects: int = 5
    robots: int = MIB // 2  # what RFC 9309 asks programs to read at least


def _say_nothing(line: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Options:
    """`known` has what servers said of URLs before; `pause` is the least time, in seconds, between two pages
    of one host; `note` is told, in a line, what was left out without being an error; `private_advice` is what the
    line says to whom a private address is refused."""

    known: Mapping[str, Known] = field(default_factory=dict)
    allow_private: bool = False
    private_advice: str = "--allow-private lets it be fetched"
    pause: float = 1.0
    note: Callable[[str], None] = _say_nothing
    resolver: Resolver = system_resolver
    limits: Limits = Limits()
