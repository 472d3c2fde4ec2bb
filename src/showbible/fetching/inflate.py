"""Compressed chunks in, plain bytes out, never more at a time than asked for."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial

CHUNK = 64 * 1024

# No text shrinks to less; what does is made to fill memory or time. Small data may: 64 MiB harm nobody.
HIGHEST_RATIO = 200
RATIO_FROM = 64 * 1024 * 1024

PLAIN = ("", "identity")
COMPRESSED = ("gzip", "x-gzip", "deflate")


class Damaged(ValueError):
    """Compressed data that cannot be read to their end; the text says why."""


class Inflater:
    """A stream of what gzip or zlib data hold, one member after another (RFC 1950 to 1952).

    `chunk` gives the next compressed bytes, and none at the end. What comes before a fault is read all the
    same; `fault` then says what is wrong, and is None where all was whole.
    """

    def __init__(self, chunk: Callable[[], bytes]) -> None:
        self._chunk = chunk
        self._waiting = b""
        self._taken = self._given = 0
        self._member = _member()
        self.fault: str | None = None

    def read(self, size: int = CHUNK) -> bytes:
        """At most `size` bytes; none at the end or at a fault."""
        out = b""
        while not out and not self.fault and not self._ended():
            out = self._step(size)
        self._given += len(out)
        if self._given > max(RATIO_FROM, HIGHEST_RATIO * self._taken):
            self.fault = f"it unpacks to more than {HIGHEST_RATIO} times its size, as no page does"
        return out

    def tell(self) -> int:
        return self._given

    def _step(self, size: int) -> bytes:
        data = self._waiting or self._next()
        try:
            out = self._member.decompress(data, size)  # without data it gives what it still holds
        except zlib.error:
            self.fault = "its compressed data are damaged"
            return b""
        self._waiting = self._member.unconsumed_tail or self._member.unused_data
        if not out and not data and not self._member.eof:
            self.fault = "its compressed data end early"
        return out

    def _ended(self) -> bool:
        """Whether all is read; begins the next member where one ends."""
        if not self._member.eof:
            return False
        # some tools pad the end with zeros
        self._waiting = (self._waiting or self._next()).lstrip(b"\0")
        self._member = _member()
        return not self._waiting

    def _next(self) -> bytes:
        chunk = self._chunk()
        self._taken += len(chunk)
        return chunk


def _member() -> zlib._Decompress:
    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # 32: gzip or zlib, by the header


def decoded(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The bytes behind an HTTP Content-Encoding; raises `Damaged` where they end early or are another's."""
    if encoding in PLAIN:
        yield from chunks
    elif encoding in COMPRESSED:
        inflater = Inflater(partial(next, iter(chunks), b""))
        yield from iter(inflater.read, b"")
        if inflater.fault:
            raise Damaged(inflater.fault)
    else:
        raise Damaged(f"it is compressed as {encoding!r}, which is not supported")


def at_most(pieces: Iterable[bytes], size: int) -> bytes:
    """The first `size` bytes of the pieces."""
    out = bytearray()
    for piece in pieces:
        out += piece
        if len(out) >= size:
            break
    return bytes(out[:size])
