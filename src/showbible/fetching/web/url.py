"""An address in, a URL that may be asked for out."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import httpcore

from showbible.fetching.web.refused import Refused

PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?")
_SAFE = "!#$%&'()*+,/:;=?@[]~"  # what may stand in a path or query as it is; "%" because it may be quoted already


@dataclass(frozen=True, slots=True)
class Url:
    """An http or https URL; `host` is ASCII, and an IPv6 address is without its brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.netloc}"

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return self.origin + self.target

    def for_httpcore(self) -> httpcore.URL:
        return httpcore.URL(scheme=self.scheme, host=self.host, port=self.port, target=self.target)

    def join(self, location: str) -> Url:
        """Where a redirect from here leads; raises `Refused` as `parse` does."""
        try:
            return parse(urljoin(str(self), location.strip()))
        except ValueError as error:
            raise Refused("redirects to what is no URL") from error
        except Refused as refusal:
            raise Refused(f"redirects to {location}, which is refused: {refusal}") from refusal


def parse(address: str) -> Url:
    """The URL at an address, without its fragment; raises `Refused` where it may not be asked for."""
    try:
        parts = urlsplit(address.strip())
        return _checked(parts)
    except ValueError as error:
        raise Refused("this is no URL; check it") from error


def _checked(parts: SplitResult) -> Url:
    if parts.scheme not in PORTS:
        raise Refused("only http and https URLs are fetched")
    if "@" in parts.netloc:
        raise Refused("a URL with a user name or password is not fetched; take them out")
    port = PORTS[parts.scheme] if parts.port is None else parts.port
    return Url(parts.scheme, _ascii_host(parts.hostname or ""), port, _target(parts))


def _ascii_host(host: str) -> str:
    """The host as DNS knows it; raises `ValueError` where it is none."""
    if ":" in host:
        return str(ipaddress.IPv6Address(host.partition("%")[0]))
    ascii_host = host.encode("idna").decode().lower()
    if not _HOST.fullmatch(ascii_host):
        raise ValueError(host)
    return ascii_host


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_SAFE)
    return f"{path}?{quote(parts.query, safe=_SAFE)}" if parts.query else path
