"""Pages as they are sent, kept by what was asked; those asked for longest ago make room for others."""

from __future__ import annotations

import gzip
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, field

from showbible.guide.serving.shown import Shown

Headers = list[tuple[str, str]]

GZIP_LEVEL = 6
_A_THING = 100  # bytes that the note of one takes
_A_PAGE = 2000  # and all that belongs to a page beside its text


@dataclass(slots=True, eq=False)
class Kept:
    """A page: its text, its headers without those that depend on the request, and what it goes by.

    It is as the guide was at the stamp `made`, and known to be so still at the stamp `seen`.
    """

    body: bytes
    headers: Headers
    etag: str
    shown: Shown | None
    made: int
    day: int
    seen: int = 0
    plain: Headers = field(init=False)
    squeezed: tuple[Headers, bytes] | None = None

    def __post_init__(self) -> None:
        self.seen = self.made
        self.plain = [*self.headers, ("Content-Length", str(len(self.body)))]

    def as_gzip(self) -> tuple[Headers, bytes]:
        """The headers and the text for who takes it compressed, made at first use."""
        if self.squeezed is None:
            body = gzip.compress(self.body, GZIP_LEVEL, mtime=0)
            length = ("Content-Length", str(len(body)))
            self.squeezed = [*self.headers, ("Content-Encoding", "gzip"), length], body
        return self.squeezed

    @property
    def size(self) -> int:
        """Bytes that it takes, about; with room for its compressed text."""
        things = len(self.shown.about) + len(self.shown.named) if self.shown else 0
        return len(self.body) * 5 // 4 + things * _A_THING + _A_PAGE


class Shelf:
    """As many pages as there is room for, in bytes."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._pages: OrderedDict[Hashable, Kept] = OrderedDict()

    def find(self, asked: Hashable) -> Kept | None:
        page = self._pages.get(asked)
        if page is not None:
            self._pages.move_to_end(asked)
        return page

    def put(self, asked: Hashable, page: Kept) -> None:
        self.drop(asked)
        self._pages[asked] = page
        self._room -= page.size
        while self._room < 0 and self._pages:
            self.drop(next(iter(self._pages)))

    def drop(self, asked: Hashable) -> None:
        if (page := self._pages.pop(asked, None)) is not None:
            self._room += page.size
