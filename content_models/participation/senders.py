"""Who sends a form: the caller, or the reader for whom a front end's own server sends it."""

from ipaddress import ip_address

from django.conf import settings
from django.http import HttpRequest

from content_models.base.client_addresses import NOWHERE, address_of, counted, peer_of

# Not X-Forwarded-For: every proxy on the way from the front end to here adds to that one.
READER = "X-Reader-Address"


def sender_of(request: HttpRequest) -> str:
    """The address that limits count. Only front ends in ``DSJP_FRONT_END_NETWORKS`` are believed."""
    named = counted(request.headers.get(READER, ""))
    return named if named != NOWHERE and is_front_end(peer_of(request)) else address_of(request)


def is_front_end(peer: str) -> bool:
    try:
        address = ip_address(peer.strip("[]"))
    except ValueError:
        return False
    address = getattr(address, "ipv4_mapped", None) or address
    return any(address in network for network in settings.FRONT_END_NETWORKS)
