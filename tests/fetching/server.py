"""A web server on loopback that does what a test tells it, and remembers what it was asked."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from showbible.fetching import Limits, Options

Reply = bytes | Callable[[socket.socket], None]

NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass
class Site:
    """`replies` maps a path to the bytes of an answer, or to what plays the server on the open connection."""

    port: int
    replies: dict[str, Reply] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for."""
        return [request.split(" ")[1] for request in self.requests]


@contextmanager
def serving() -> Iterator[Site]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        site = Site(listener.getsockname()[1])
        thread = threading.Thread(target=_accept, args=(listener, site), daemon=True)
        thread.start()
        try:
            yield site
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _accept(listener: socket.socket, site: Site) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=(connection, site), daemon=True).start()


def _answer(connection: socket.socket, site: Site) -> None:
    with connection:
        request = connection.recv(65536).decode("latin-1")
        if not request:
            return
        site.requests.append(request)
        reply = site.replies.get(request.split(" ")[1], NOT_FOUND)
        with suppress(OSError):  # the visitor may have gone, as it should
            connection.sendall(reply) if isinstance(reply, bytes) else reply(connection)


def http(body: bytes = b"", status: str = "200 OK", headers: Mapping[str, str] | None = None) -> bytes:
    """An answer that closes the connection."""
    named = {"Content-Type": "text/html", "Content-Length": str(len(body)), "Connection": "close"}
    named |= headers or {}
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    return http(status=status, headers={"Location": location})


def loopback(limits: Limits, **more: object) -> Options:
    """Options that let a test visit its own server, without pauses."""
    return Options(allow_private=True, pause=0.0, limits=limits, **more)  # type: ignore[arg-type]
