"""The short way to the addresses that know no cookies, no session, no user and no browser's language.

What stands behind this middleware looks at all of these, and took half the time of an answer of the API.
"""

from collections.abc import Callable
from functools import cached_property

from csp.constants import HEADER
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import resolve, reverse

from cms.security.csp import policy_for_path
from cms.security.headers import permissions_policy

View = Callable[[HttpRequest], HttpResponse]


class StatelessMiddleware:
    """Calls the views named in ``STATELESS_VIEWS`` itself, and says what the middleware behind it would have said."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        found = self.views.get(request.path_info)
        if found is None:
            return self.get_response(request)
        view, headers = found
        # Refuses a host that is none of ours.
        request.get_host()
        response = view(request)
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        response.headers.setdefault("Content-Length", str(len(response.content)))
        return response

    @cached_property
    def views(self) -> dict[str, tuple[View, dict[str, str]]]:
        """By path; addresses are known only when all apps are loaded."""
        paths = [reverse(name) for name in settings.STATELESS_VIEWS]
        return {path: (resolve(path).func, fixed_headers(path)) for path in paths}


def fixed_headers(path: str) -> dict[str, str]:
    """What every answer at this path says of itself."""
    return {
        "X-Frame-Options": settings.X_FRAME_OPTIONS,
        HEADER: build_policy(policy_for_path(path)),
        "Permissions-Policy": permissions_policy(),
    }
