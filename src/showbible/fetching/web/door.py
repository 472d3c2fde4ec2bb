"""The way to the network: every connection goes to an address that was checked, and ends in time."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Sequence
from typing import Any

import httpcore

from showbible.fetching.options import Options
from showbible.fetching.web.addresses import is_public
from showbible.fetching.web.refused import Refused, Unreachable


class Deadline:
    """The end of a visit; `pause` waits and moves it, so that politeness costs the server nothing."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def within(self, timeout: float | None) -> float:
        """The seconds left, at most `timeout`; raises `Refused` where none are."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise Refused(f"the server takes longer than {self._seconds:g} seconds; try again later")
        return left if timeout is None else min(left, timeout)

    def pause(self, seconds: float) -> None:
        time.sleep(seconds)
        self._end += seconds


class Stream(httpcore.NetworkStream):
    """A connection on which each wait ends at the deadline at the latest, however busily the other side drips."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.within(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.within(timeout))
        return Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class Door(httpcore.NetworkBackend):
    """Resolves a host once, checks every address, and connects to the very address that was checked.

    A name that resolves anew between the check and the connection (DNS rebinding) gains nothing by it.
    """

    def __init__(self, options: Options, deadline: Deadline) -> None:
        self._options = options
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        failure: Exception = httpcore.ConnectError("the host has no address")
        for address in self._checked(host, port):
            try:
                inner = self._inner.connect_tcp(address, port, self._deadline.within(timeout), local_address)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return Stream(inner, self._deadline)
        raise failure

    def _checked(self, host: str, port: int) -> Sequence[str]:
        try:
            addresses = self._options.resolver(host, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"the host {host} is not known") from error
        private = [address for address in addresses if not is_public(address)]
        if private and not self._options.allow_private:
            raise Unreachable(f"leads to {private[0]}, a private address; {self._options.private_advice}")
        return addresses
