"""“Test my page”: fetches a page that a webmaster names, and says which ways of embedding work there and why not.

Whoever asks may name any address: it is called through the guard that keeps webhooks out of our own network, at the
port of websites alone, for a few seconds, not often, and never by many threads at once.
"""

from threading import BoundedSemaphore
from typing import Any
from urllib.parse import urljoin, urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from content_models.base.client_addresses import address_of
from content_models.participation.limits import seconds_to_wait
from graphql_schema.delivery.guarded_http import DeliveryFailedError, DeliveryRefusedError, exchange
from graphql_schema.widget_files.host_pages import HostPage, levels
from graphql_schema.widget_files.languages import language_of

LONGEST_ADDRESS = 2_000
LARGEST_PAGE = 500_000
MOST_REDIRECTS = 3
HTTPS_PORT = 443
# Of the threads of a process, so many may wait for pages of other people.
places = BoundedSemaphore(2)
HEADERS = {
    "User-Agent": "Digital-Skills-and-Jobs-Platform (test of a page)",
    "Accept": "text/html",
    "Accept-Encoding": "identity",
}


class UntestableError(Exception):
    """A page that cannot be looked at; the message says why, in the language that is active."""


@require_safe
def page_check(request: HttpRequest) -> HttpResponse:
    """Asked for without an address, it is the form alone."""
    language, address = language_of(request), request.GET.get("url", "").strip()
    wait = seconds_to_wait("page check", address_of(request)) if address else 0
    with translation.override(language):
        found = judged(address, request.build_absolute_uri("/")) if address and not wait else {}
        if wait:
            found = {"problem": _("Too many pages were tested from your address. Try again in ten minutes.")}
        context = {"address": address, **found}
        response = render(request, "graphql_schema/widgets/check.html", context, status=429 if wait else 200)
    response["Cache-Control"] = "no-store"
    response["Content-Language"] = language
    response["X-Robots-Tag"] = "noindex"
    if wait:
        response["Retry-After"] = str(wait)
    return response


def judged(address: str, platform: str) -> dict[str, Any]:
    if not places.acquire(blocking=False):
        return {"problem": _("Others are testing their pages right now. Try again in a moment.")}
    try:
        page = read_page(address)
    except UntestableError as error:
        return {"problem": str(error)}
    finally:
        places.release()
    return {"levels": levels(page, platform), "tested": page.address}


def read_page(address: str, *, may_be_private: bool = False) -> HostPage:
    """Follows a few redirects, of which each is judged like the first address. Raises ``UntestableError``."""
    for _attempt in range(MOST_REDIRECTS + 1):
        try:
            check_port(address, may_be_private=may_be_private)
            answer = exchange(
                "GET", address[:LONGEST_ADDRESS], HEADERS, largest=LARGEST_PAGE, may_be_private=may_be_private
            )
        except DeliveryRefusedError as error:
            message = _("Only public pages can be tested, whose address begins with https://.")
            raise UntestableError(message) from error
        except DeliveryFailedError as error:
            raise UntestableError(_("The page does not answer.")) from error
        page = HostPage(address, answer.headers, answer.text)
        target = next(iter(page.header("location")), "") if 300 <= answer.status < 400 else ""
        if not target:
            check_answer(answer.status, page)
            return page
        address = urljoin(address, target)
    raise UntestableError(_("The page leads from one address to the next without end."))


def check_port(address: str, *, may_be_private: bool) -> None:
    """Nobody finds out through us which other doors of a host are open."""
    try:
        port = urlsplit(address).port
    except ValueError:
        port = 0
    if port not in {None, HTTPS_PORT} and not may_be_private:
        raise DeliveryRefusedError("The port is none of websites.")


def check_answer(status: int, page: HostPage) -> None:
    if status != 200:
        raise UntestableError(_("The page answers with status %(status)s.") % {"status": status})
    if "html" not in next(iter(page.header("content-type")), ""):
        raise UntestableError(_("There is no HTML under this address."))
