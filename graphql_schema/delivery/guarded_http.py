"""One request to an address that somebody else chose: it must not lead into our own network.

The name is resolved once, every address it has is judged, and the connection goes to the address that was judged. No
redirect is followed, and neither time nor size of the answer is unbounded.
"""

import ipaddress
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urlsplit

import urllib3
from django.conf import settings

CONNECT_SECONDS, READ_SECONDS = 5, 10
TIMEOUT = urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS, total=CONNECT_SECONDS + READ_SECONDS)
LARGEST_ANSWER = 4_096
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
# Ranges that hold other addresses in themselves: what is inside could be anywhere.
WRAPPING = [ipaddress.ip_network(text) for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")]


class DeliveryRefusedError(Exception):
    """The address may not be called: trying again will not help before somebody changes it."""


class DeliveryFailedError(Exception):
    """The address was not reached or did not answer in time."""


@dataclass(frozen=True)
class GuardedAnswer:
    """What came back: the status, the beginning of the text, headers as pairs of a name in lower case and a value."""

    status: int
    text: str
    headers: tuple[tuple[str, str], ...] = field(default=())


def post(url: str, body: bytes, headers: Mapping[str, str]) -> GuardedAnswer:
    """Raises ``DeliveryRefusedError`` or ``DeliveryFailedError``."""
    may_be_private = bool(settings.DSJP_WEBHOOK_PRIVATE_ADDRESSES)
    return exchange("POST", url, headers, body=body, largest=LARGEST_ANSWER, may_be_private=may_be_private)


def exchange(
    method: str, url: str, headers: Mapping[str, str], *, largest: int, body: bytes | None = None, may_be_private: bool
) -> GuardedAnswer:
    """Raises ``DeliveryRefusedError`` or ``DeliveryFailedError``."""
    target = checked(url, may_be_private=may_be_private)
    port = target.port or default_port(target)
    address = judged_address(target.hostname or "", port, may_be_private=may_be_private)
    try:
        with pool_to(target, address) as pool:
            answer = pool.urlopen(
                method, path_of(target), body=body, headers={**headers, "Host": target.netloc},
                redirect=False, retries=False, preload_content=False,
                timeout=TIMEOUT,
            )  # fmt: skip
            text = beginning(answer, largest).decode(errors="replace")
            answer.close()
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise DeliveryFailedError(f"{type(error).__name__}: {error}"[:300]) from error
    return GuardedAnswer(answer.status, text, tuple((name.lower(), value) for name, value in answer.headers.items()))


def beginning(answer: Any, largest: int) -> bytes:
    """As much as comes in time: a server that sends a byte now and then holds nobody."""
    found, end = b"", time.monotonic() + READ_SECONDS
    while len(found) < largest and time.monotonic() < end:
        part = answer.read1(largest - len(found), decode_content=False)
        if not part:
            break
        found += part
    return found


def checked(url: str, *, may_be_private: bool) -> SplitResult:
    """The parts of an address that may be called, as far as its text says."""
    try:
        target = urlsplit(url)
    except ValueError as error:
        raise DeliveryRefusedError("The address cannot be read.") from error
    allowed = {"https", "http"} if may_be_private else {"https"}
    if target.scheme not in allowed or not target.hostname:
        raise DeliveryRefusedError("The address does not begin with https://.")
    if target.username or target.password:
        raise DeliveryRefusedError("The address holds a login.")
    try:
        target.port  # noqa: B018 — reading it is what finds a wrong one
    except ValueError as error:
        raise DeliveryRefusedError("The address has no valid port.") from error
    return target


def judged_address(host: str, port: int, *, may_be_private: bool) -> str:
    """The numeric address to connect to, when all that the name has are public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise DeliveryFailedError(f"The name cannot be resolved: {error}") from error
    addresses = [str(each[4][0]).partition("%")[0] for each in found]
    if not may_be_private:
        for address in addresses:
            if not is_public(ipaddress.ip_address(address)):
                raise DeliveryRefusedError("The address leads into a private or local network.")
    return addresses[0]


def is_public(address: IPAddress) -> bool:
    """Whether it is somewhere in the open internet, and not a disguise of an address that is not."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return is_public(address.ipv4_mapped)
        if any(address in network for network in WRAPPING):
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


def pool_to(target: SplitResult, address: str) -> urllib3.HTTPConnectionPool:
    """Connects to the judged address; the certificate must be the name's."""
    port = target.port or default_port(target)
    if target.scheme == "http":
        return urllib3.HTTPConnectionPool(address, port, maxsize=1)
    return urllib3.HTTPSConnectionPool(
        address, port, maxsize=1, server_hostname=target.hostname, assert_hostname=target.hostname,
        cert_reqs="CERT_REQUIRED",
    )  # fmt: skip


def default_port(target: SplitResult) -> int:
    return 443 if target.scheme == "https" else 80


def path_of(target: SplitResult) -> str:
    return (target.path or "/") + (f"?{target.query}" if target.query else "")
