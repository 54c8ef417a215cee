"""From where a request comes, behind as many proxies as the settings say."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

NOWHERE = "unknown"


def address_of(request: HttpRequest) -> str:
    """The client's address, as it is counted."""
    return counted(peer_of(request))


def counted(written: str) -> str:
    """An address in one way of writing; of IPv6 the /64 network, since one client owns all of it."""
    try:
        address = ip_address(written.strip("[]"))
    except ValueError:
        return NOWHERE
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ip_network((int(address), 64), strict=False).network_address)
    return str(address)


def peer_of(request: HttpRequest) -> str:
    """Each trusted proxy appends the address that it was asked from; what stands before those is the client's word."""
    peer = str(request.META.get("REMOTE_ADDR", ""))
    hops = settings.DSJP_PROXY_HOPS
    if not hops:
        return peer
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    return forwarded[-hops] if len(forwarded) >= hops else (forwarded[0] if forwarded else peer)
