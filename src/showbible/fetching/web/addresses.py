"""Host names in, IP addresses out, and which of them the whole world may see."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Sequence

IP = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Sequence[str]]

# Seen as global by the ipaddress module of some Python versions, and yet somebody's own.
NEVER = tuple(
    ipaddress.ip_network(network)
    for network in (
        "192.0.0.0/24",  # IETF protocol assignments; a cloud's metadata lie there
        "192.88.99.0/24",  # relays from IPv6 to IPv4, given up by RFC 7526
        "168.63.129.16/32",  # a cloud's host, seen from its machines
        "2001::/23",  # IETF protocol assignments, Teredo among them
        "3fff::/20",  # documentation
    )
)
GLOBAL_IPV6 = ipaddress.IPv6Network("2000::/3")  # all that IANA has given out for global use
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def system_resolver(host: str, port: int) -> list[str]:
    """All IP addresses of a host, in the system's order of preference; raises `OSError` where there are none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, and so does the IPv4 address it may hide."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if (hidden := _hidden(ip)) is not None:
        ip = hidden
    elif ip.version == 6 and ip not in GLOBAL_IPV6:
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in NEVER)


def _hidden(ip: IP) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, 6to4 or NAT64."""
    if not isinstance(ip, ipaddress.IPv6Address):
        return None
    if ip in NAT64:
        return ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour
