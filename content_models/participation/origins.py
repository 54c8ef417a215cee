"""From which websites the forms may be sent: the front ends of our sites, this host, and servers."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest

from content_models.editorial.models import SiteProfile

LOCAL = frozenset({"localhost", "127.0.0.1"})


def may_send(request: HttpRequest) -> bool:
    """A browser says from where it sends; a front end's own server says nothing."""
    origin = request.headers.get("Origin")
    return origin is None or is_ours(request, origin)


def headers_for(request: HttpRequest) -> dict[str, str]:
    """What browsers are told: everybody may read the fields, our front ends may send."""
    origin = request.headers.get("Origin")
    if origin is None:
        return {"Vary": "Origin"}
    reading = request.method in {"GET", "HEAD"}
    if not reading and not is_ours(request, origin):
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": "*" if reading else origin,
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Content-Type",
        "Access-Control-Expose-Headers": "Retry-After",
        "Access-Control-Max-Age": "3600",
        "Vary": "Origin",
    }


def is_ours(request: HttpRequest, origin: str) -> bool:
    parts = urlsplit(origin)
    if settings.DEBUG and parts.hostname in LOCAL:
        return True
    fronts = [settings.FRONT_END_URL, *SiteProfile.objects.values_list("front_end_url", flat=True)]
    own = f"{request.scheme}://{request.get_host()}"
    return origin in {own, *(origin_of(address) for address in fronts if address)}


def origin_of(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
