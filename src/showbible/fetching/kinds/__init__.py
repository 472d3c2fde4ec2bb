"""One module for each kind of address, in the order in which they are asked whether it is theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from showbible.fetching.kinds import file, gzip_page, standard_input, warc, web, zip_archive
from showbible.fetching.model import Found
from showbible.fetching.run import Run


class Kind(Protocol):
    """What each module of this package offers. `fetch` may raise `Unreadable` and `OSError`."""

    def takes(self, address: str) -> bool: ...
    def fetch(self, address: str, run: Run) -> Iterator[Found]: ...


KINDS: tuple[Kind, ...] = (standard_input, web, zip_archive, warc, gzip_page, file)


def kind_of(address: str) -> Kind:
    """The first kind that takes the address; the last, a file, takes all."""
    return next(kind for kind in KINDS if kind.takes(address))
