"""Why a visit was refused or failed, in words that say what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpcore


class Refused(Exception):
    """A visit that gave no page."""


class Unreachable(Refused):
    """A host with which no connection was made."""


FAILURES: tuple[tuple[type[Exception], type[Refused], str], ...] = (
    (httpcore.ConnectTimeout, Unreachable, "no connection in time; try again later"),
    (httpcore.ConnectError, Unreachable, "no connection ({error}); check the address, or try again later"),
    (httpcore.TimeoutException, Refused, "the server takes too long; try again later"),
    (httpcore.NetworkError, Refused, "the connection broke ({error}); try again later"),
    (httpcore.RemoteProtocolError, Refused, "the server's answer is no proper HTTP ({error})"),
    (httpcore.ProtocolError, Refused, "this cannot be asked for by HTTP ({error})"),
)


@contextmanager
def failures_refused() -> Iterator[None]:
    """Turns what goes wrong on the way into `Refused`."""
    try:
        yield
    except tuple(kind for kind, _, _ in FAILURES) as error:
        refusal, words = next((refusal, words) for kind, refusal, words in FAILURES if isinstance(error, kind))
        raise refusal(words.format(error=error)) from error
