"""What can be said of a web address: whether it stays on this machine, or in a private network."""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

IPAddress = IPv4Address | IPv6Address


def host_of(url: str) -> str:
    return (urlsplit(url).hostname or "").rstrip(".")


def literal(host: str) -> IPAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def is_loopback(url: str) -> bool:
    host = host_of(url)
    address = literal(host)
    return address.is_loopback if address else host == "localhost" or host.endswith(".localhost")


def is_private(url: str) -> bool:
    """Whether its very text says that nobody outside can reach it; a name may still lead anywhere."""
    host = host_of(url)
    address = literal(host)
    if address:
        return not address.is_global
    return is_loopback(url) or "." not in host or host.endswith((".local", ".internal", ".lan"))


def is_secure(url: str) -> bool:
    return urlsplit(url).scheme == "https"


def is_plain(url: str) -> bool:
    """Whether there is nothing in it but scheme, host, port and path."""
    parts = urlsplit(url)
    return not (parts.username or parts.password or parts.query or parts.fragment)


def resolved(url: str) -> list[IPAddress]:
    """The addresses that its name has. Raises ``OSError`` when it has none."""
    found = socket.getaddrinfo(host_of(url), urlsplit(url).port or 443, type=socket.SOCK_STREAM)
    return sorted({ip_address(str(each[4][0]).partition("%")[0]) for each in found}, key=str)
